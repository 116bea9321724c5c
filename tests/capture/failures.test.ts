import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { descendants, startUnprovenSite } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { codes, everything, names, useHarness } from './harness.ts';

const harness = useHarness();

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('what goes wrong is a record, in time', () => {
  test('a page that never answers', async () => {
    const captured = await harness.save('/hang', { timeoutMilliseconds: 3_000 });
    expect(captured.outcome).toMatchObject({ state: 'failed', code: 'page-timeout', finalUrl: null });
    expect(names(captured)).toEqual(['manifest.json', 'page.wacz']);
    expect(captured.manifest.steps.find(({ step }) => step === 'load')?.outcome).toBe('timed-out');
  });

  test('a page of which one picture never comes is kept, as a part', async () => {
    const captured = await harness.save('/hang-image', { timeoutMilliseconds: 8_000 });
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-timeout', looksLike: 'page' });
    expect(names(captured)).toEqual(everything);
    expect(codes(captured)).toContain('images-missing');
  });

  test('a redirect loop', async () => {
    const captured = await harness.save('/loop');
    expect(captured.outcome).toMatchObject({
      state: 'failed',
      code: 'page-redirect-loop',
      looksLike: 'browser-error',
    });
    expect(names(captured)).toEqual(['early-picture.png', 'manifest.json', 'page.wacz']);
    expect(captured.manifest.address.redirects.length).toBeGreaterThan(10);
  });

  test('a refused connection, and one that is dropped', async () => {
    const refused = await harness.save(`http://127.0.0.1:${await closedPort()}/`);
    expect(refused.outcome).toMatchObject({
      state: 'failed',
      code: 'page-refused',
      looksLike: 'browser-error',
    });
    const dropped = await harness.save('/drop');
    expect(dropped.outcome).toMatchObject({ state: 'failed', code: 'page-refused' });
  });

  test('a name that does not exist', async () => {
    const captured = await harness.save('http://no-such-name.invalid/');
    expect(captured.outcome).toMatchObject({ state: 'failed', looksLike: 'browser-error' });
    expect(captured.outcome.code).toMatch(/^page-(?:name-not-found|offline)$/u);
  });

  test('a certificate that nobody signed', async () => {
    const site = await startUnprovenSite();
    try {
      const captured = await harness.save(`${site.origin}/simple`);
      expect(captured.outcome).toMatchObject({ state: 'failed', code: 'page-certificate' });
      expect(captured.outcome.title).not.toBe('A simple page');
    } finally {
      await site.close();
    }
  });

  test('an address that only hands over a file', async () => {
    const captured = await harness.save('/download');
    expect(captured.outcome).toMatchObject({ state: 'complete', code: null, looksLike: 'file' });
    expect(captured.read('original/unasked.bin').toString()).toBe('UNASKEDBYTES');
  });

  test('the tab crashes, and the next page is saved', async () => {
    const captured = await harness.save('/crash', { timeoutMilliseconds: 20_000 });
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-crashed', title: 'Crash' });
    expect(names(captured)).toContain('early-picture.png');
    expect(captured.milliseconds).toBeLessThan(10_000);
    expect((await harness.save('/small')).outcome.state).toBe('complete');
  });

  test('the browser is killed, and the next page is saved by a new one', async () => {
    const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
    try {
      const known = new Set(descendants(process.pid).map(({ pid }) => pid));
      expect(known.size).toBeGreaterThan(0);
      const before = (await browser.lease()).folder;
      const captured = await harness.save('/slow?ms=20000', {
        browser,
        timeoutMilliseconds: 30_000,
        onProgress: ({ step, outcome }) => {
          if (step !== 'load' || outcome !== 'started') return;
          const own = descendants(process.pid).find(({ command }) => command.includes(before));
          if (own !== undefined) process.kill(own.pid, 'SIGKILL');
        },
      });
      expect(captured.outcome).toMatchObject({ state: 'failed', code: 'browser-died' });
      expect(captured.milliseconds).toBeLessThan(5_000);
      const [one, two] = await Promise.all([
        harness.save('/small', { browser }),
        harness.save('/simple', { browser }),
      ]);
      expect([one.outcome.state, two.outcome.state]).toEqual(['complete', 'complete']);
    } finally {
      await browser.close();
    }
  });

  test.each(['/forever', '/forever-later'])('a script that never ends: %s', async (path) => {
    const captured = await harness.save(path, { timeoutMilliseconds: 30_000 });
    expect(codes(captured)).toContain('scripts-stopped');
    expect(names(captured)).toEqual(expect.arrayContaining(['screenshot.png', 'page.pdf', 'page.mhtml']));
    expect(captured.read('page.mhtml').toString()).toContain('Drawn before');
  });

  test('the person stops it', async () => {
    const stop = new AbortController();
    const captured = await harness.save('/lazy', {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'settle') stop.abort();
      },
    });
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'cancelled' });
    expect(names(captured)).toEqual(['early-picture.png', 'manifest.json']);
    const before = await harness.save('/simple', { signal: AbortSignal.abort() });
    expect(before.outcome).toMatchObject({ state: 'failed', code: 'cancelled' });
  });

  test('an impatient deadline', async () => {
    const captured = await harness.save('/tall', { scale: 2, timeoutMilliseconds: 3_000 });
    expect(captured.outcome).toMatchObject({ state: 'partial' });
    expect(captured.outcome.code).toMatch(/^page-(?:timeout|incomplete)$/u);
    expect(names(captured)).toContain('early-picture.png');
    const none = await harness.save('/simple', { timeoutMilliseconds: 1 });
    expect(none.outcome).toMatchObject({ state: 'failed', code: 'page-timeout' });
  });

  test('a full disk is the only thing that is thrown', async () => {
    const full = new CodedError('disk-full');
    for (const name of ['early-picture.png', 'screenshot.png', 'manifest.json']) {
      const put = async (file: { readonly name: string }): Promise<never> => {
        if (file.name === name) throw full;
        return { ...file, id: '', bytes: 0, sha256: '' } as never;
      };
      await expect(harness.save('/small', { sink: { put } })).rejects.toBe(full);
    }
  });
});

// Several at once, as the engine saves them: nothing here waits for a deadline.
describe.concurrent('what was caught is called what it is', () => {
  test.each([
    ['/missing', 'not-found'],
    ['/broken', 'server-error'],
    ['/login', 'login'],
    ['/age', 'age-gate'],
    ['/cookies', 'cookie-wall'],
    ['/human', 'bot-check'],
    ['/removed', 'removed'],
    ['/blank', 'blank'],
  ])('%s looks like %s, is saved as that, and is warned of', async (path, kind) => {
    const captured = await harness.save(path);
    expect(captured.outcome).toMatchObject({ state: 'complete', looksLike: kind });
    expect(captured.manifest.looksLike).toBe(kind);
    expect(captured.manifest.signals.length).toBeGreaterThan(0);
    expect(codes(captured)).toContain('not-the-page');
  });

  test('an answer without a body is told by its status', async () => {
    const captured = await harness.save('/gone');
    expect(captured.outcome).toMatchObject({
      state: 'failed',
      code: 'page-not-loaded',
      looksLike: 'not-found',
    });
    expect(captured.manifest.network.status).toBe(410);
  });

  test.each(['/about-removal', '/simple', '/rtl'])('%s is a page', async (path) => {
    expect((await harness.save(path)).outcome.looksLike).toBe('page');
  });
});
