import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redactWacz } from '../../main/capture/wacz-redact.ts';
import { listenOn, oldText, secrets, startArchiveSite } from '../site/archive.ts';
import type { Site } from '../site/server.ts';
import { codes, useHarness, type Captured } from './harness.ts';
import { decode } from './picture.ts';
import { readWacz, readWaczFile, recordAt, type ReadRecord, type ReadWacz } from './wacz-reader.ts';

const harness = useHarness();
let site: Site;
let captured: Captured;
let wacz: ReadWacz;
const hex = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const find = (from: ReadWacz, type: string, path: string): ReadRecord => {
  const found = from.records.find(
    (record) => record.type === type && record.target === `${site.origin}${path}`,
  );
  if (found === undefined) throw new Error(`no ${type} of ${path}`);
  return found;
};
const header = ({ headers }: ReadRecord, name: string): string[] =>
  headers.filter(([own]) => own.toLowerCase() === name).map(([, value]) => value);

beforeAll(async () => {
  site = await startArchiveSite();
  captured = await harness.save(`${site.origin}/start`);
  wacz = await readWaczFile(captured.path('page.wacz'));
});
afterAll(() => site.close());

describe('the network record', () => {
  test('is a stored zip that other programs can check, with every hash in its description', () => {
    const checked = execFileSync('unzip', ['-t', captured.path('page.wacz')]).toString();
    expect(checked).toContain('No errors detected');
    expect(execFileSync('unzip', ['-v', captured.path('page.wacz')]).toString()).not.toContain('Defl');
    const { resources } = wacz.description;
    expect(resources.map(({ path }) => path)).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdxj',
      'pages/pages.jsonl',
    ]);
    for (const { path, hash, bytes } of resources) {
      const file = wacz.files.get(path) ?? Buffer.alloc(0);
      expect([hash, bytes]).toEqual([hex(file), file.length]);
    }
    const digest = JSON.parse(wacz.files.get('datapackage-digest.json')?.toString() ?? '') as object;
    expect(digest).toEqual({
      path: 'datapackage.json',
      hash: hex(wacz.files.get('datapackage.json') ?? Buffer.alloc(0)),
    });
    expect(wacz.description).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      mainPageUrl: `${site.origin}/post`,
      title: 'Post & reply',
    });
    const [, page] = (wacz.files.get('pages/pages.jsonl')?.toString() ?? '').trim().split('\n');
    expect(JSON.parse(page ?? '')).toMatchObject({ url: `${site.origin}/post`, title: 'Post & reply' });
  });

  test('holds every hop, request and answer, with headers, address, digests and page', () => {
    const paths = wacz.records
      .filter(({ type, target }) => type === 'response' && target.startsWith(site.origin))
      .map(({ target, status }) => `${status} ${target.slice(site.origin.length)}`);
    const pictures = Array.from({ length: 12 }, (_, index) => `200 /picture/${index}`);
    expect(new Set(paths)).toEqual(
      new Set(
        [
          '302 /start',
          '200 /post',
          '200 /style.css',
          '200 /script.js',
          '301 /moved',
          '307 /moved-again',
        ].concat(['200 /picture/30', '200 /api/like', '204 /empty', '404 /favicon.ico'], pictures),
      ),
    );
    expect(header(find(wacz, 'response', '/moved'), 'location')).toEqual(['/moved-again']);
    const other = wacz.records.filter(({ target }) => target.startsWith('http://localhost:'));
    expect(
      other.filter(({ type }) => type === 'response').map(({ target }) => new URL(target).pathname),
    ).toEqual(expect.arrayContaining(['/frame', '/picture/40']));
    const picture = find(wacz, 'response', '/picture/3');
    expect(picture.fields.get('warc-ip-address')).toBe('127.0.0.1');
    expect(picture.fields.get('warc-payload-digest')).toBe(hex(picture.payload));
    expect(decode(picture.payload).width).toBe(30);
    const request = find(wacz, 'request', '/picture/3');
    expect(request.fields.get('warc-concurrent-to')).toBe(picture.fields.get('warc-record-id'));
    const pageIds = wacz.records
      .filter(({ type }) => type === 'response')
      .map(({ fields }) => fields.get('warc-page-id'));
    expect(new Set(pageIds).size).toBe(1);
    const failed = find(wacz, 'metadata', '/gone-away');
    expect(JSON.parse(failed.payload.toString())).toEqual({
      outcome: 'failed',
      failure: 'net::ERR_EMPTY_RESPONSE',
    });
    expect(codes(captured)).not.toContain('network-record-incomplete');
  });

  test('keeps bodies as the page read them, with the header lines that no longer fit set aside', async () => {
    const page = find(wacz, 'response', '/post');
    expect(page.payload.toString()).toContain('<h1>A post</h1>');
    expect(header(page, 'content-encoding')).toEqual([]);
    expect(header(page, 'x-archive-orig-content-encoding')).toEqual(['gzip']);
    expect(header(page, 'content-length')).toEqual([String(page.payload.length)]);
    const old = await harness.save(`${site.origin}/old`);
    expect(find(await readWaczFile(old.path('page.wacz')), 'response', '/old').payload.equals(oldText)).toBe(
      true,
    );
  });

  test('has an index by which each answer is found alone', () => {
    expect(wacz.index.map(({ key }) => key)).toEqual(wacz.index.map(({ key }) => key).toSorted());
    expect(wacz.index.length).toBe(wacz.records.filter(({ type }) => type === 'response').length);
    for (const line of wacz.index) {
      const record = recordAt(wacz, line).toString('latin1');
      expect(record).toMatch(/^WARC\/1\.1\r\nWARC-Type: response\r\n/u);
      expect(record).toContain(`WARC-Target-URI: ${String(line.entry['url'])}\r\n`);
      expect(record).toContain(`WARC-Payload-Digest: ${String(line.entry['digest'])}\r\n`);
    }
    expect(wacz.index.find(({ entry }) => entry['url'] === `${site.origin}/api/like`)?.key).toContain(
      '__wb_method=post',
    );
  });

  test('marks a body that is too large, and says so', async () => {
    const large = await harness.save(`${site.origin}/large`);
    const heap = find(await readWaczFile(large.path('page.wacz')), 'response', '/heap');
    expect(heap.fields.get('warc-truncated')).toBe('length');
    expect(codes(large)).toContain('network-record-incomplete');
    expect(large.outcome.state).toBe('complete');
  });
});

describe('secrets', () => {
  // The page's own script holds the token too: what a page shows to everybody is not the person's secret.
  const text = (from: ReadWacz): string =>
    from.records.map(({ start, headers }) => `${start} ${JSON.stringify(headers)}`).join('\n');
  const planted = ['COOKIESECRET', 'TOKENSECRET'];

  test("stay in the vault's copy and are gone from the one for sharing", async () => {
    for (const word of planted) expect(text(wacz)).toContain(word);
    expect(find(wacz, 'request', '/api/like').payload.toString()).toBe(secrets.form);
    const bytes = captured.read('page.wacz');
    const parts: Uint8Array[] = [];
    const source = {
      size: bytes.length,
      read: async (at: number, length: number) => bytes.subarray(at, at + length),
    };
    for await (const part of redactWacz(source)) parts.push(part);
    const shared = await readWacz(Buffer.concat(parts));
    for (const word of planted) expect(text(shared)).not.toContain(word);
    expect(find(shared, 'request', '/api/like').payload.length).toBe(0);
    expect(header(find(shared, 'response', '/post'), 'set-cookie')).toEqual(['redacted', 'redacted']);
    expect(shared.records.length).toBe(wacz.records.length);
    expect(find(shared, 'response', '/picture/3').payload).toEqual(
      find(wacz, 'response', '/picture/3').payload,
    );
    for (const line of shared.index)
      expect(recordAt(shared, line).toString('latin1')).toContain('WARC-Type: response');
    expect(shared.description).toMatchObject({ mainPageUrl: `${site.origin}/post`, wacz_version: '1.1.1' });
    const ids = new Set(shared.records.map(({ fields }) => fields.get('warc-record-id')));
    for (const { fields } of wacz.records) expect(ids).not.toContain(fields.get('warc-record-id'));
    const tied = shared.records.flatMap(({ fields }) => fields.get('warc-concurrent-to') ?? []);
    expect(tied.length).toBeGreaterThan(15);
    for (const id of tied) expect(ids).toContain(id);
  });

  test('a damaged record is refused, not shared', async () => {
    const bytes = Buffer.from(captured.read('page.wacz'));
    bytes.fill(0, 2_000, 2_400);
    const source = {
      size: bytes.length,
      read: async (at: number, length: number) => bytes.subarray(at, at + length),
    };
    await expect(async () => {
      for await (const part of redactWacz(source)) expect(part.length).toBeGreaterThan(0);
    }).rejects.toThrow(/\w/u);
  });
});

describe('replay', () => {
  test('with the site gone, Chromium shows the page from the record, every picture there', async () => {
    const own = await startArchiveSite();
    const first = await harness.save(`${own.origin}/post`);
    await own.close();
    const { records } = await readWaczFile(first.path('page.wacz'));
    const asked: string[] = [];
    const replay = createServer((request, response) => {
      const address = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
      const found = records.find(
        ({ type, target, fields }) =>
          type === 'response' &&
          target === address &&
          (fields.get('warc-method') ?? 'GET') === request.method,
      );
      asked.push(`${found?.status ?? 'missing'} ${address}`);
      if (found === undefined) request.socket.destroy();
      else response.writeHead(found.status, [...found.headers].flat()).end(found.payload);
    });
    const again = await listenOn(replay, 'http', Number(new URL(own.origin).port));
    try {
      const second = await harness.save(`${own.origin}/post`);
      expect(second.outcome).toMatchObject({ state: 'complete', title: 'Post & reply' });
      expect(second.manifest.completeness).toMatchObject({ images: 13, imagesMissing: 0 });
      const [before, after] = [first, second].map((one) => decode(one.read('screenshot.png')));
      expect(after?.height).toBe(before?.height);
      for (let y = 0; y < (before?.height ?? 0); y++) expect(after?.row(y)).toEqual(before?.row(y));
      // Chromium itself asks once more where a connection was broken off.
      const missing = asked.filter((line) => line.startsWith('missing'));
      expect(new Set(missing)).toEqual(new Set([`missing ${own.origin}/gone-away`]));
    } finally {
      await again.close();
    }
  });
});
