import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { SandboxPictures } from '../../main/capture/paper/pictures.ts';
import { chromiumPath } from './chromium-path.ts';
import { made, pixelsOf } from './outside-decoder.ts';
import { all, source, usePaper, usual } from './paper-harness.ts';

const { browser, cut, pictures } = usePaper();
let asked: Server;
let requests = 0;

beforeAll(async () => {
  asked = createServer((_request, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => {
    asked.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  asked.close();
});

/** A PNG that says how large it is, and hardly has anything in it. */
function claim(width: number, height: number): Buffer {
  const png = Buffer.from(made('color=c=white:s=8x8:d=1:r=1', 'png', '-frames:v', '1'));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('what cannot be shown is said', () => {
  const svg = (body: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">${body}</svg>`,
    );

  test.each([
    ['HEIC', Buffer.from('0000001c667479706865696300000000', 'hex'), 'image/heic', 'unreadable'],
    ['nothing', Buffer.alloc(0), 'image/png', 'unreadable'],
    ['text', Buffer.from('not a picture'), 'image/jpeg', 'unreadable'],
    [
      'half a drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect'),
      'image/svg+xml',
      'unreadable',
    ],
  ])('%s', async (_name, bytes, mediaType, code) => {
    await expect(cut(bytes, mediaType)).rejects.toMatchObject({ name: 'PaperPictureFault', code });
  });

  test.each([
    [40_000, 40_000, 'too-large'],
    [400, 90_000, 'unreadable'],
    [0xffffffff, 0xffffffff, 'too-large'],
  ])('a PNG of a few bytes that claims %i × %i pixels', async (width, height, code) => {
    await expect(cut(claim(width, height), 'image/png')).rejects.toMatchObject({ code });
  });

  test('half a photograph', async () => {
    const jpeg = made('testsrc=s=640x480:d=1:r=1', 'jpg', '-frames:v', '1');
    await expect(cut(jpeg.subarray(0, jpeg.length >> 1), 'image/jpeg')).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  test('a drawing asks nobody, runs nothing and cannot read what is beside it', async () => {
    const { port } = asked.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/`;
    const drawing = svg(
      `<script>fetch('${address}')</script><image href="${address}x.png" width="9" height="9"/><style>@import "${address}";</style>` +
        `<foreignObject width="99" height="99"><img xmlns="http://www.w3.org/1999/xhtml" src="${address}y"/></foreignObject>` +
        `<rect width="200" height="100" fill="#2060a0" onload="fetch('${address}')"/>`,
    );
    const [slice] = await cut(drawing, 'image/svg+xml');
    expect([...pixelsOf(slice?.bytes ?? new Uint8Array()).subarray(0, 3)]).toEqual([0x20, 0x60, 0xa0]);
    expect(requests).toBe(0);
  });

  test('a drawing that never ends is given up, and the next picture is drawn', async () => {
    const hasty = new SandboxPictures(async () => browser(), { openMilliseconds: 1_500 });
    let body = '<g id="a0"><rect width="9" height="9" filter="blur(9px)"/></g>';
    for (let at = 1; at < 12; at++)
      body += `<g id="a${at}">${`<use href="#a${at - 1}" x="1"/>`.repeat(10)}</g>`;
    const bomb = source(svg(`<defs>${body}</defs><use href="#a11"/>`), 'image/svg+xml');
    await expect(all(hasty.slices(bomb, usual))).rejects.toMatchObject({ code: 'too-slow' });
    const plain = source(svg('<rect width="20" height="20"/>'), 'image/svg+xml');
    expect(await all(hasty.slices(plain, usual))).toHaveLength(1);
    await hasty.close();
  });

  test('a browser that ends in between is started again', async () => {
    const own = await CaptureBrowser.launch({ path: await chromiumPath() });
    const later = new SandboxPictures(async () => own);
    const picture = source(made('testsrc=s=300x2000:d=1:r=1', 'png', '-frames:v', '1'), 'image/png');
    const slices = later.slices(picture, usual);
    await slices.next();
    const live = await own.lease();
    await live.root.send('Browser.crash').catch(() => undefined);
    const rest = all(slices);
    await expect(rest).rejects.toMatchObject({ name: 'PaperPictureFault' });
    expect((await all(later.slices(picture, usual))).length).toBeGreaterThan(3);
    await later.close();
    await own.close();
    await expect(all(later.slices(picture, usual))).rejects.toMatchObject({ code: 'no-browser' });
  });

  test('stopping stops', async () => {
    const stop = new AbortController();
    const picture = source(made('testsrc=s=300x2000:d=1:r=1', 'png', '-frames:v', '1'), 'image/png');
    const slices = pictures().slices(picture, { ...usual, signal: stop.signal });
    await slices.next();
    stop.abort();
    await expect(all(slices)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('stills of a video', () => {
  const seconds =
    'color=c=red:s=320x180:d=2:r=5[a];color=c=lime:s=320x180:d=2:r=5[b];color=c=blue:s=320x180:d=2:r=5[c];[a][b][c]concat=n=3:v=1';

  test.each([
    ['mp4', 'video/mp4', ['-c:v', 'libx264', '-pix_fmt', 'yuv420p']],
    ['webm', 'video/webm', ['-c:v', 'libvpx', '-pix_fmt', 'yuv420p']],
  ])('show moments spread over it, with their time: %s', async (ending, mediaType, options) => {
    const video = made(seconds, ending, ...options);
    const stills = await pictures().stills(source(video, mediaType), {
      mode: 'full',
      widthPx: 160,
      most: 3,
      signal: usual.signal,
    });
    expect(stills.map(({ atMilliseconds }) => Math.round(atMilliseconds / 1000))).toEqual([1, 3, 5]);
    for (const [at, { bytes, widthPx, heightPx }] of stills.entries()) {
      expect([widthPx, heightPx]).toEqual([160, 90]);
      const pixel = pixelsOf(bytes).subarray(0, 3);
      expect(pixel[at], `still ${at}`).toBeGreaterThan(200);
      expect(pixel[(at + 1) % 3], `still ${at}`).toBeLessThan(60);
    }
  });

  test('of what is no video are refused', async () => {
    const options = { mode: 'blurred', widthPx: 160, most: 3, signal: usual.signal } as const;
    await expect(
      pictures().stills(source(deflateSync('no video'), 'video/mp4'), options),
    ).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});
