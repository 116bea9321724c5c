import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { sha256 } from '../../main/core/canonical.ts';
import { notCollected, type MediaRecord } from '../../main/core/manifest.ts';
import { film, init, segments, song, sound, startMediaSite } from '../site/media.ts';
import { startProxy } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { readWacz } from './wacz-reader.ts';
import { codes, useHarness, type Captured, type Options } from './harness.ts';

const harness = useHarness();
let site: Awaited<ReturnType<typeof startMediaSite>>;
beforeAll(async () => {
  site = await startMediaSite();
});
afterAll(() => site.close());

const save = (path: string, options?: Options): Promise<Captured> =>
  harness.save(`${site.origin}${path}`, options);
const only = ({ manifest }: Captured): MediaRecord => {
  const [first, ...others] = manifest.media;
  if (first === undefined || others.length > 0) throw new Error(JSON.stringify(manifest.media));
  return first;
};

describe('videos and sounds are saved whole', () => {
  test('each as a file of its own, with hash, source and how it was got', async () => {
    const captured = await save('/watch');
    expect(captured.outcome).toMatchObject({ state: 'complete', warnings: [] });
    expect(captured.manifest.media).toMatchObject([
      {
        address: `${site.origin}/moved.mp4`,
        kind: 'video',
        how: 'asked-again',
        name: 'media/moved.mp4',
        whole: true,
      },
      {
        address: `${site.origin}/song.mp3`,
        kind: 'audio',
        how: 'asked-again',
        name: 'media/song.mp3',
        whole: true,
      },
    ]);
    expect(captured.read('media/moved.mp4').equals(film)).toBe(true);
    expect(captured.read('media/song.mp3').equals(song)).toBe(true);
    expect(captured.manifest.media.map((one) => one.sha256)).toEqual([sha256(film), sha256(song)]);
    expect(captured.manifest.files.filter(({ role }) => role === 'media').length).toBe(2);
    const steps = captured.progress.filter(({ step, done }) => step === 'media' && done !== undefined);
    expect(steps.at(-1)?.total).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ['/watch-broken', 'goes on where it broke off'],
    ['/watch-stubborn', 'reads again from the start where the server gives no ranges'],
  ])('%s: %s', async (path) => {
    const captured = await save(path);
    expect(only(captured)).toMatchObject({ whole: true, resumed: 2, requests: 3, sha256: sha256(film) });
    expect(captured.outcome.state).toBe('complete');
  });

  test('a file that changes on the server is not stuck together from two', async () => {
    const captured = await save('/watch-changing');
    const media = only(captured);
    expect(media).toMatchObject({ whole: false });
    expect(media.told).toContain('changed');
    const part = captured.read('media/changing.mp4');
    expect(part.equals(film.subarray(0, part.length))).toBe(true);
    expect(codes(captured)).toContain('media-incomplete');
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
  });

  test('a video without an end stops before the deadline, and what came is kept', async () => {
    const captured = await save('/watch-endless', { timeoutMilliseconds: 15_000 });
    expect(only(captured)).toMatchObject({ whole: false, how: 'asked-again' });
    expect(only(captured).told).toContain('time');
    expect(captured.read('media/endless.mp4').length).toBeGreaterThan(200_000);
    expect(captured.outcome.state).toBe('partial');
  });

  test('a playlist: the best of it, decrypted, with its own sound from byte ranges', async () => {
    const captured = await save('/stream');
    expect(captured.manifest.media).toMatchObject([
      { address: `${site.origin}/hls/high.m3u8`, how: 'playlist', name: 'media/high.ts', whole: true },
      {
        address: `${site.origin}/hls/sound.m3u8`,
        how: 'playlist',
        kind: 'audio',
        name: 'media/sound.mp4',
        whole: true,
      },
    ]);
    expect(captured.read('media/high.ts').equals(Buffer.concat(segments))).toBe(true);
    expect(captured.read('media/sound.mp4').equals(Buffer.concat([init, ...sound]))).toBe(true);
    expect(captured.manifest.media[0]?.told).toContain('720 lines');
    expect(captured.outcome.state).toBe('complete');
  });
});

describe('what cannot be had is said in plain words', () => {
  test.each(['/guarded', '/locked'])(
    '%s: copy protection, with the offer to bring the file in',
    async (path) => {
      const captured = await save(path);
      expect(only(captured)).toMatchObject({ how: 'not-had', name: notCollected, whole: false });
      expect(only(captured).told).toMatch(/copy-protected.*bring that in/u);
      expect(codes(captured)).toContain('media-protected');
      expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
    },
  );

  test('a player that the page feeds: its parts are in the network record', async () => {
    const captured = await save('/fed');
    expect(only(captured)).toMatchObject({ how: 'network-record', name: notCollected });
    expect(only(captured).told).toContain('3 parts');
    expect(captured.outcome.state).toBe('complete');
  });

  test('a film that comes by DASH is not joined: what is kept of it and what is not is said, and it is no whole page', async () => {
    const captured = await save('/dash');
    expect(only(captured)).toMatchObject({ how: 'network-record', name: notCollected, whole: false });
    expect(only(captured).told).toMatch(
      /3 parts.*page\.wacz\. They are \d{4,} bytes.*not joined.*is not saved.*\/dash\.mpd .*bring that in/u,
    );
    expect(codes(captured)).toEqual(['media-incomplete']);
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
    const { records } = await readWacz(captured.read('page.wacz'));
    const kept = records.filter(({ type }) => type === 'response').map(({ target }) => target);
    expect(kept).toEqual(expect.arrayContaining([0, 1, 2].map((part) => `${site.origin}/part/${part}`)));
    expect(kept).toContain(`${site.origin}/dash.mpd`);
  });

  test('a missing video makes the capture partial only where it is what the page is about', async () => {
    const main = await save('/watch-gone');
    expect(main.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
    expect(only(main).told).toContain('404');
    const small = await save('/watch-gone-small');
    expect(small.outcome.state).toBe('complete');
    expect(codes(small)).toEqual(['media-not-had']);
  });
});

test('a video that leads inside is refused after the redirect, and nothing there is asked', async () => {
  const proxy = await startProxy(site);
  const browser = await CaptureBrowser.launch({ path: await chromiumPath(), proxy: proxy.origin });
  try {
    const captured = await harness.save('http://films.example/inside', { browser, allowPrivate: false });
    expect(only(captured)).toMatchObject({ how: 'not-had' });
    expect(codes(captured)).toContain('subresource-refused');
    expect(proxy.requests.filter((address) => address.includes('127.0.0.1'))).toEqual([]);
    expect(proxy.requests).toContain('http://films.example/to-inside.mp4');
  } finally {
    await browser.close();
    await proxy.close();
  }
});

test('a stop ends a download at once', async () => {
  const stop = new AbortController();
  const captured = await save('/watch-endless', {
    signal: stop.signal,
    onProgress: ({ step, done }) => {
      if (step === 'media' && done !== undefined && done > 0) stop.abort();
    },
  });
  expect(captured.outcome.code).toBe('cancelled');
  expect(captured.milliseconds).toBeLessThan(30_000);
});
