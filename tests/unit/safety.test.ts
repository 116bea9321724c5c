import { describe, expect, it } from 'vitest';
import { disguiseIn, disguises } from '../../main/core/disguise.ts';
import { cloudServiceIn } from '../../main/core/safety.ts';

describe('a place in a cloud service’s folder', () => {
  it('is recognised on every system', () => {
    for (const [path, service] of [
      ['C:\\Users\\me\\OneDrive\\Documents\\Papers.vault', 'OneDrive'],
      ['C:\\Users\\me\\OneDrive - Contoso Ltd\\Papers.vault', 'OneDrive'],
      ['/home/me/Dropbox/Papers.vault', 'Dropbox'],
      ['C:\\Users\\me\\Dropbox (Personal)\\x.vault', 'Dropbox'],
      ['C:\\Users\\me\\iCloudDrive\\x.vault', 'iCloud Drive'],
      ['/Users/me/Library/Mobile Documents/com~apple~CloudDocs/x.vault', 'iCloud Drive'],
      ['/Users/me/Library/CloudStorage/GoogleDrive-me@example.org/My Drive/x.vault', 'Google Drive'],
      ['/Users/me/Library/CloudStorage/OneDrive-Personal/x.vault', 'OneDrive'],
      ['/Users/me/Library/CloudStorage/Box-Box/x.vault', 'Box'],
      ['G:\\My Drive\\x.vault', 'Google Drive'],
      ['/home/me/Nextcloud2/x.vault', 'Nextcloud'],
    ] as const) {
      expect([path, cloudServiceIn(path)]).toEqual([path, service]);
    }
  });

  it('is not seen where there is none', () => {
    for (const path of [
      '/home/me/Documents/House papers.vault',
      'D:\\Papers.vault',
      '/media/me/STICK/Box of letters/x.vault',
      '/home/me/Dropbox notes/x.vault',
      'C:\\Users\\me\\Documents\\one drive\\x.vault',
    ]) {
      expect([path, cloudServiceIn(path)]).toEqual([path, null]);
    }
  });
});

it('a disguise that is not known is none', () => {
  for (const text of ['', 'Holdfast', '../../etc/passwd', 'notes units', 'NOTES'])
    expect(disguiseIn(text)).toBe('plain');
  for (const one of disguises) expect(disguiseIn(`${one}\n`)).toBe(one);
});
