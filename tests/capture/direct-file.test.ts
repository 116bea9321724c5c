import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../main/core/canonical.ts';
import { dispositionName, fileNameFor } from '../../main/capture/media-name.ts';
import { film, oldText, pdf, picture, song, startMediaSite } from '../site/media.ts';
import { codes, everything, names, useHarness, type Captured } from './harness.ts';
import { readWaczFile } from './wacz-reader.ts';

const harness = useHarness();
let site: Awaited<ReturnType<typeof startMediaSite>>;
beforeAll(async () => {
  site = await startMediaSite();
});
afterAll(() => site.close());
const save = (path: string): Promise<Captured> => harness.save(`${site.origin}${path}`);

describe('an address that is itself a file', () => {
  test.each([
    ['/letter.pdf', 'original/letter.pdf', 'application/pdf', pdf],
    ['/hostile', 'original/_CON.zip', 'application/zip', song],
  ])(
    '%s is saved byte for byte, without a picture of what is no page',
    async (path, name, mediaType, bytes) => {
      const captured = await save(path);
      expect(captured.outcome).toMatchObject({
        state: 'complete',
        code: null,
        looksLike: 'file',
        finalUrl: `${site.origin}${path}`,
      });
      expect(captured.read(name).equals(bytes)).toBe(true);
      expect(captured.manifest.files).toContainEqual(
        expect.objectContaining({ name, role: 'original', mediaType, sha256: sha256(bytes) }),
      );
      expect(names(captured).filter((one) => /^(?:screenshot|page\.pdf|page\.mhtml)/u.test(one))).toEqual([]);
      expect(codes(captured)).not.toContain('download-refused');
      expect(captured.manifest.media).toMatchObject([
        { address: `${site.origin}${path}`, name, whole: true },
      ]);
      const { records } = await readWaczFile(captured.path('page.wacz'));
      expect(records.some(({ type, target }) => type === 'response' && target.endsWith(path))).toBe(true);
    },
  );

  test.each([
    ['/picture.png', 'original/picture.png', picture],
    ['/old.txt', 'original/old.txt', oldText],
    ['/film.mp4', 'original/film.mp4', film],
  ])('%s, which the browser shows, has its picture beside the very bytes', async (path, name, bytes) => {
    const captured = await save(path);
    expect(captured.outcome).toMatchObject({ state: 'complete', looksLike: 'file' });
    expect(names(captured)).toEqual(expect.arrayContaining([...everything, name]));
    expect(captured.read(name).equals(bytes)).toBe(true);
  });

  test('names from the outside stay inside the exhibit', () => {
    const taken = new Set<string>();
    const from = { address: 'http://x/%2e%2e%2fa.bin', mediaType: 'video/mp4' };
    expect(fileNameFor('media', from, taken)).toBe('media/a.bin');
    expect(fileNameFor('media', from, taken)).toBe('media/a-2.bin');
    expect(fileNameFor('media', { address: 'http://x/', mediaType: 'video/mp4' }, taken)).toBe(
      'media/file.mp4',
    );
    expect(dispositionName('attachment; filename="a b.txt"')).toBe('a b.txt');
    expect(dispositionName("attachment; filename=x; filename*=UTF-8''%zz")).toBe('%zz');
    expect(dispositionName('attachment')).toBeUndefined();
  });
});
