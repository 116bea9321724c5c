/** A video that was saved plays from the vault in the real window; a page that scrolls inside is read as pictures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type Site } from '../site/server.ts';
import { movingSquare } from '../ui/sound.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { capture, enter, inkOnFirstCanvas, makeVault } from './steps.ts';

const patient = { timeout: 20_000 };

let run: Run;
let videos: Site;
let site: Site;

beforeAll(async () => {
  [site, run] = await Promise.all([startSite(), startApp()]);
  const [whole, fragmented] = await Promise.all([
    movingSquare(run.page, { steps: 60 }),
    movingSquare(run.page, { steps: 60, mimeType: 'video/mp4;codecs=vp9' }),
  ]);
  videos = await startVideoSite(whole, fragmented);
  await makeVault(run, 'Papers', 'a passphrase of some length');
  await capture(run, [
    `${videos.origin}/clip`,
    `${videos.origin}/stream`,
    `${videos.origin}/broadcast`,
    `${site.origin}/app`,
  ]);
  await enter(run);
});
afterAll(async () => {
  await run.stop();
  await Promise.all([videos.close(), site.close()]);
});

const button = (name: string): Locator => run.page.getByRole('button', { name, exact: true });

async function openExhibit(title: string): Promise<void> {
  await run.page.getByRole('link', { name: 'Evidence chart' }).click();
  await run.page.getByRole('link', { name: title, exact: true }).click();
  await run.page.getByRole('heading', { name: 'Custody log' }).waitFor();
}

describe.each([
  ['sent as one file', 'A clip', 'clip'],
  ['put together from the parts of a playlist', 'A stream', 'stream'],
])('a video %s', (_how, title, screen) => {
  it('is covered, then plays from the vault, and can be sought in', async () => {
    await openExhibit(title);
    await run.page.getByRole('tab', { name: 'Sound, video' }).click();
    await run.page.getByText('Covered', { exact: true }).waitFor();
    expect(await run.page.locator('video').count()).toBe(0);
    await lookAt(run, `${screen}-1-covered`);
    await button('Reveal').click();
    const player = run.page.locator('video');
    const at = (): Promise<number> => player.evaluate((it: HTMLVideoElement) => it.currentTime);
    await expect.poll(() => player.evaluate((it: HTMLVideoElement) => it.videoWidth), patient).toBe(160);
    expect(await at()).toBe(0);
    await player.evaluate(async (it: HTMLVideoElement) => {
      it.muted = true;
      await it.play();
    });
    await expect.poll(at, patient).toBeGreaterThan(0.3);
    await player.evaluate((it: HTMLVideoElement) => {
      it.pause();
      it.currentTime = 2;
    });
    await expect
      .poll(() => player.evaluate((it: HTMLVideoElement) => !it.seeking && it.readyState >= 2), patient)
      .toBe(true);
    expect(await at()).toBeCloseTo(2, 1);
    expect(await player.evaluate((it: HTMLVideoElement) => it.error)).toBeNull();
    await lookAt(run, `${screen}-2-revealed`);
    await run.page.keyboard.press('Escape');
    await run.page.getByText('Covered', { exact: true }).waitFor();
    expect(await player.count()).toBe(0);
  });
});

describe('a video in a form that no window plays', () => {
  it('says so before it is revealed, and offers to take it out', async () => {
    await openExhibit('A broadcast');
    await run.page.getByRole('tab', { name: 'Sound, video' }).click();
    await run.page.getByText(/This window cannot play that form. It is kept as the site sent it/u).waitFor();
    // There is nothing to see, so no look is noted.
    expect(await button('Reveal').count()).toBe(0);
    await run.page.getByRole('button', { name: /^Take a copy out: media\// }).waitFor();
    expect(await run.page.locator('video').count()).toBe(0);
    await lookAt(run, 'broadcast-revealed');
  });
});

describe('a page that scrolls inside itself', () => {
  it('has a PDF of pictures that shows all of it', async () => {
    await openExhibit('App');
    await run.page.getByRole('tab', { name: 'PDF of pictures' }).click();
    await lookAt(run, 'app-1-covered');
    await button('Reveal').click();
    await run.page.getByText(/^\d+ pages$/u).waitFor(patient);
    await expect.poll(() => inkOnFirstCanvas(run), patient).toBeGreaterThan(5);
    await lookAt(run, 'app-2-pictures');
  });
});

/** A page with a video in one file, one with a playlist of fragments, and one with a broadcast's transport stream. */
async function startVideoSite(whole: Buffer, fragmented: Buffer): Promise<Site> {
  const [start, ...parts] = fragments(fragmented);
  expect(parts.length).toBeGreaterThan(2);
  const page = (title: string, body: string): string =>
    `<!doctype html><title>${title}</title><h1>${title}</h1><p>Some words about it, so that it is a page.</p>${body}`;
  const stream = (list: string): string =>
    `<video width="900" height="600"></video><script>fetch('/${list}')</script>`;
  const playlist = (lines: readonly string[]): string =>
    ['#EXTM3U', '#EXT-X-TARGETDURATION:3', ...lines, '#EXT-X-ENDLIST', ''].join('\n');
  const files: Readonly<Record<string, readonly [type: string, body: Buffer | string]>> = {
    '/clip': [
      'text/html',
      page('A clip', '<video src="/clip.webm" preload="none" width="900" height="600"></video>'),
    ],
    '/clip.webm': ['video/webm', whole],
    '/stream': ['text/html', page('A stream', stream('stream.m3u8'))],
    '/stream.m3u8': [
      'application/vnd.apple.mpegurl',
      playlist([
        '#EXT-X-MAP:URI="/start.mp4"',
        ...parts.flatMap((_part, at) => ['#EXTINF:1,', `/part-${at}.m4s`]),
      ]),
    ],
    '/start.mp4': ['video/mp4', start ?? ''],
    ...Object.fromEntries(parts.map((part, at) => [`/part-${at}.m4s`, ['video/iso.segment', part]])),
    '/broadcast': ['text/html', page('A broadcast', stream('broadcast.m3u8'))],
    '/broadcast.m3u8': ['application/vnd.apple.mpegurl', playlist(['#EXTINF:1,', '/part.ts'])],
    '/part.ts': [
      'video/mp2t',
      Buffer.alloc(
        188 * 400,
        Buffer.concat([Buffer.from([0x47, 0x1f, 0xff, 0x10]), Buffer.alloc(184, 0xff)]),
      ),
    ],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a player needs first, and then each fragment of it (ISO/IEC 14496-12: a `moof` begins one). */
function fragments(movie: Buffer): readonly Buffer[] {
  const starts = [0];
  for (let at = 0; at + 8 <= movie.length; at += movie.readUInt32BE(at)) {
    if (movie.toString('latin1', at + 4, at + 8) === 'moof') starts.push(at);
  }
  return starts.map((start, index) => movie.subarray(start, starts[index + 1]));
}
