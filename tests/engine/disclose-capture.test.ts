/** A package of a page that was really saved: what its network record still holds, by somebody else's reader, and what nothing in it holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Arguments } from '../../preload/contract.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { made, pixelsOf } from '../capture/outside-decoder.ts';
import { readWacz } from '../capture/wacz-reader.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

const planted = {
  cookie: 'PLANTED-cookie-77',
  token: 'PLANTED-token-88',
  /** Of her own connection, as sites and what stands before them tell it back. */
  address: '203.0.113.77',
  address6: '2001:db8:77::5',
  town: 'PLANTED-town',
  text: 'What he wrote for all to see.',
};
let desk: EngineDesk;
let site: Server;
let stick = '';

beforeAll(async () => {
  site = createServer((request, response) => {
    response.setHeader('set-cookie', `sid=${planted.cookie}; Path=/`);
    response.setHeader('x-auth-token', planted.token);
    response.setHeader('x-client-ip', planted.address);
    response.setHeader('forwarded', `for="[${planted.address6}]"`);
    response.setHeader('x-geo-city', planted.town);
    response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/css');
    response.end(
      request.url === '/'
        ? `<link rel="stylesheet" href="/a.css"><p>${planted.text}</p>`
        : 'p { color: teal }',
    );
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  desk = await openDesk();
  stick = path.join(desk.folder, 'stick');
  mkdirSync(stick);
  await desk.ask('configure', { allowPrivate: true, browserPath: await chromiumPath() });
  const place = site.address();
  const port = typeof place === 'object' ? place?.port : undefined;
  const [line] = await desk.ask('capturePages', {
    job: newJob(),
    urls: [`http://127.0.0.1:${port}/`],
    underEighteen: 'no',
  });
  if (line?.exhibit?.state !== 'complete') throw new Error('the page was not saved');
});
afterAll(async () => {
  await desk.clear();
  site.closeAllConnections();
  site.close();
});

async function make(
  pictures: Arguments<'makePackage'>['wish']['pictures'],
  include: Arguments<'makePackage'>['wish']['include'] = [],
): Promise<[string, Answer<'makePackage'>]> {
  const { handle: to } = await desk.ask('grantPlace', { path: stick });
  const wish = {
    choice: { of: 'all' },
    pictures,
    include: [],
    paper: 'letter',
    language: 'en',
    recipient: '',
    reference: '',
  } as const;
  const packed = await desk.ask('makePackage', { job: newJob(), wish: { ...wish, include }, to });
  return [path.join(stick, packed.names[0] ?? ''), packed];
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile());

it('holds a network record that other programs read, without what signs anybody in, and nothing of this computer', async () => {
  const [folder, { damaged }] = await make('full');
  expect(damaged).toBe(0);
  const names = filesIn(folder);
  const wacz = names.find((name) => name.endsWith('.wacz')) ?? '';
  const { records, files } = await readWacz(readFileSync(path.join(folder, wacz)));
  const page = records.find(({ type, target }) => type === 'response' && target.endsWith('/'));
  expect(page?.payload.toString()).toContain(planted.text);
  expect(records.some(({ type, target }) => type === 'request' && target.endsWith('/a.css'))).toBe(true);
  const inside = [...files].map(([name, bytes]) => (name.endsWith('.gz') ? gunzipSync(bytes) : bytes));
  const rest = names
    .filter((name) => !name.endsWith('.wacz'))
    .map((name) => readFileSync(path.join(folder, name)));
  const all = [...inside, ...rest, Buffer.from(names.join('\n'))];
  const secrets = [
    planted.cookie,
    planted.token,
    planted.address,
    planted.address6,
    planted.town,
    hostname(),
    userInfo().homedir,
    desk.folder,
    'Test.vault',
  ];
  // Names of one letter or two stand in any picture by chance.
  const long = secrets.filter((secret) => secret.length > 4);
  expect(long.filter((secret) => all.some((bytes) => bytes.includes(secret)))).toEqual([]);

  const [chosen] = await make('full', ['network']);
  const told = filesIn(chosen).map((name) => readFileSync(path.join(chosen, name)));
  expect(told.some((bytes) => bytes.includes(planted.address))).toBe(true);
});

it('blurred, holds copies of pictures and no file in which anything could be recognised, nor the page itself', async () => {
  const [folder] = await make('blurred');
  const names = filesIn(path.join(folder, 'data', 'exhibits'));
  expect(names.some((name) => /EX-0001_blurred-1\.(?:jpg|png)$/u.test(name))).toBe(true);
  expect(names.filter((name) => /\.(?:wacz|mhtml|pdf)$|screenshot/u.test(name))).toEqual([]);
});

it('blurred, lets no frame and no sound of a video out: stills in which nothing has an edge, and the hash of what stays', async () => {
  const film = made('testsrc=s=640x480:d=2:r=5', 'webm', '-c:v', 'libvpx');
  const tone = made('testsrc=s=16x16:d=1:r=1', 'wav', '-f', 'lavfi', '-i', 'sine=d=1', '-map', '1:a');
  const kept = [film, tone].map((bytes, index) => {
    const file = path.join(desk.folder, ['film.webm', 'tone.wav'][index] ?? '');
    writeFileSync(file, bytes);
    return file;
  });
  const files = [];
  for (const file of kept) files.push((await desk.ask('grantPlace', { path: file })).handle);
  await desk.ask('importFiles', { job: newJob(), files, underEighteen: 'no' });
  const [folder] = await make('blurred');
  const left = filesIn(folder).filter((name) => /EX-000[23]/u.test(name));
  expect(
    left.filter((name) => !/_record\.json$|EX-0002_blurred-\d+(?:-part-\d+)?\.(?:jpg|png)$/u.test(name)),
  ).toEqual([]);
  const stills = left.filter((name) => name.includes('_blurred-'));
  expect(stills.length).toBeGreaterThan(0);
  for (const still of stills) {
    const pixels = pixelsOf(readFileSync(path.join(folder, still)));
    let steepest = 0;
    for (let at = 3; at < pixels.length; at++)
      if (at % 1920 > 2) steepest = Math.max(steepest, Math.abs((pixels[at] ?? 0) - (pixels[at - 3] ?? 0)));
    // Of 255, which the picture itself has between two bars.
    expect(steepest).toBeLessThan(20);
  }
  const index = readFileSync(path.join(folder, 'data', 'index.html'), 'utf8').replaceAll('<wbr>', '');
  for (const bytes of [film, tone]) {
    expect(index).toContain(createHash('sha256').update(bytes).digest('hex'));
    const part = bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 64);
    expect(filesIn(folder).filter((name) => readFileSync(path.join(folder, name)).includes(part))).toEqual(
      [],
    );
  }
});
