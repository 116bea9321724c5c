import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createVault, newExhibit, openVault, scratch } from './vault-folder.ts';

const words = {
  content: 'quince-marmalade-content',
  name: 'plum-jam-name',
  title: 'Damson Cheese Title',
  url: 'https://medlar.example/jelly-url',
  person: 'Rowan Berry Person',
  passphrase: 'elder flower passphrase',
  media: 'application/x-bilberry-media',
  detail: 'sloe-gin-detail',
  search: 'greengage-search',
};

/** Names and bytes of everything under the folder, as one haystack. */
function everything(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.map((name) => path.join(folder, name)).filter((name) => statSync(name).isFile());
  return Buffer.concat([Buffer.from(names.join('\n')), ...files.map((name) => readFileSync(name))]);
}

function wordsIn(haystack: Buffer): string[] {
  return Object.values(words).filter((word) =>
    [word, word.toLowerCase(), word.split('-')[0] ?? word].some((form) =>
      [
        Buffer.from(form, 'utf8'),
        Buffer.from(form, 'utf16le'),
        Buffer.from(Buffer.from(form).toString('hex')),
      ].some((needle) => haystack.includes(needle)),
    ),
  );
}

describe('the bytes of a vault folder', () => {
  it('hold nothing of what was put in, while open, while sealing, after closing', async () => {
    const folder = path.join(scratch(), 'Mine.vault');
    const passphrase = Buffer.from(words.passphrase, 'utf8');
    const vault = await createVault(folder, { passphrase, chunksPerSegment: 1 });
    vault.close();
    const open = await openVault(folder, { passphrase, person: words.person });
    const deposit = open.deposit();
    const body = (async function* body() {
      for (let part = 0; part < 50; part++)
        yield await Promise.resolve(Buffer.from(words.content.repeat(2000)));
      expect(wordsIn(everything(folder))).toEqual([]);
    })();
    await deposit.put({ role: 'original', name: `${words.name}.txt`, mediaType: words.media, body });
    deposit.commit({ ...newExhibit, title: words.title, url: words.url, finalUrl: words.url }, words.detail);
    open.record('revealed', 1, words.detail);
    expect(open.chart.list({ search: words.search }).total).toBe(0);
    expect(open.chart.list({ search: 'damson' }).total).toBe(1);
    expect(wordsIn(everything(folder))).toEqual([]);
    // The search itself must be able to find: the same words, in the open.
    expect(wordsIn(Buffer.from(JSON.stringify(words)))).toEqual(Object.values(words));
    open.close();
    expect(wordsIn(everything(folder))).toEqual([]);
  });
});
