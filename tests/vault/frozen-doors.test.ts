/** What was frozen does not come back by another door (DOMAIN §6). */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArtifactRole, NewExhibit } from '../../main/core/evidence.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { captureAll } from '../../main/engine/capture-job.ts';
import { CodedError } from '../../preload/errors.ts';
import { createVault, filesUnder, newExhibit, now, openVault, scratch } from './vault-folder.ts';

const folder = path.join(scratch(), 'Frozen.vault');
const picture = randomBytes(40_000);
const dot = randomBytes(200);
let vault: Vault;

async function put(
  exhibit: Partial<NewExhibit>,
  files: readonly (readonly [ArtifactRole, string, Buffer])[] = [],
): Promise<string | number> {
  const deposit = vault.deposit();
  for (const [role, name, body] of files)
    await deposit.put({ role, name, mediaType: name.endsWith('.png') ? 'image/png' : 'text/plain', body });
  try {
    return deposit.commit({ ...newExhibit, ...exhibit }, null).number;
  } catch (error) {
    await deposit.abandon();
    return error instanceof CodedError ? error.code : 'not coded';
  }
}
const page = (url: string, finalUrl = url, looksLike: NewExhibit['looksLike'] = 'page') =>
  put({ origin: 'capture', url, finalUrl, looksLike });

beforeAll(async () => {
  vault = await createVault(folder);
  const frozen = [
    await put({}, [
      ['original', 'original/a.eml', Buffer.from('a mail')],
      ['attached', 'attached/a.png', picture],
      ['attached', 'attached/dot.png', dot],
    ]),
    await page('https://www.News.example/post/1/?utm_source=x&b=2&a=1', 'https://m.news.example/post/1'),
    await page('https://site.example/private', 'https://site.example/login', 'login'),
    await page('https://app.example/#/post/7'),
  ];
  for (const number of frozen) vault.chart.freeze(Number(number));
});
afterAll(() => vault.close());

describe('a file that is frozen', () => {
  it('does not come back inside another one, as the address itself, or as a video of a page', async () => {
    for (const role of ['attached', 'original', 'media'] as const) {
      const before = filesUnder(path.join(folder, 'objects')).length;
      expect(await put({}, [[role, 'x/a.png', picture]])).toBe('exhibit-frozen');
      expect(filesUnder(path.join(folder, 'objects'))).toHaveLength(before);
    }
  });

  it('leaves alone what mails and pages are made with, and what we make ourselves', async () => {
    expect(await put({}, [['attached', 'attached/dot.png', dot]])).toBeTypeOf('number');
    expect(await put({}, [['thumbnail', 'thumbnail.png', picture]])).toBeTypeOf('number');
  });

  it('does not come back after a crash that came before it was refused', async () => {
    const deposit = vault.deposit();
    await deposit.put({ role: 'attached', name: 'attached/a.png', mediaType: 'image/png', body: picture });
    const other = vault.deposit();
    await other.put({
      role: 'original',
      name: 'original/b.txt',
      mediaType: 'text/plain',
      body: Buffer.from('b'),
    });
    const { exhibits } = vault.info();
    const files = filesUnder(path.join(folder, 'objects')).length;
    vault.close();
    vault = await openVault(folder);
    // The harmless one is brought back, the frozen one is gone from the disk too.
    expect(vault.info().exhibits).toBe(exhibits + 1);
    expect(filesUnder(path.join(folder, 'objects'))).toHaveLength(files - 1);
    expect((await vault.verify({})).problems).toEqual([]);
  });
});

describe('a page that is frozen', () => {
  const same = [
    'https://www.news.example/post/1/?utm_source=x&b=2&a=1',
    'http://news.example/post/1?a=1&b=2#comments',
    'https://NEWS.example/post/1?b=2&a=1&fbclid=77',
    'https://m.news.example/post/1/',
    'https://app.example/#/post/7',
  ];
  const others = [
    'https://news.example/post/1?a=1&b=3',
    'https://news.example/post/2',
    'https://site.example/login',
    'https://app.example/#/post/8',
  ];

  it('is not opened again by its address, and nothing is launched for it', async () => {
    const asked: string[] = [];
    const lines = await captureAll(
      { urls: same },
      {
        vault,
        browser: async () => {
          asked.push('browser');
          return {
            lease: () => {
              throw new Error('opened');
            },
          } as never;
        },
        now,
        tool: { name: 'Holdfast', version: '0', commit: 'not collected', system: '', node: '' },
        signal: new AbortController().signal,
        allowPrivate: false,
        underEighteen: 'no',
        signIn: undefined,
        recaptureOf: undefined,
        onOver: () => undefined,
        onProgress: () => undefined,
      },
    );
    expect(lines.map(({ code, exhibit }) => [code, exhibit])).toEqual(
      same.map(() => ['exhibit-frozen', null]),
    );
    // Once before anything is begun, for none of the addresses.
    expect(asked).toHaveLength(1);
  });

  it('is not kept when another address turns out to lead there', async () => {
    expect(await page('https://short.example/x', 'https://m.news.example/post/1')).toBe('exhibit-frozen');
  });

  it('does not take other pages with it, nor a page that stands before many', async () => {
    for (const address of others)
      expect([address, await page(address)]).toEqual([address, expect.any(Number)]);
  });

  it('can still be told of in words', async () => {
    expect(await put({ origin: 'text-record', url: same[0] ?? '' })).toBeTypeOf('number');
  });
});
