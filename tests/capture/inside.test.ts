import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { createGuard } from '../../main/capture/guard.ts';
import { CapturePage } from '../../main/capture/page.ts';
import { startProxy } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { codes, everything, names, useHarness } from './harness.ts';

const harness = useHarness();
const outside = async (): Promise<readonly string[]> => ['93.184.215.14'];

describe('this computer and its network are not opened', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://localhost/',
    'http://192.168.0.1/',
    'http://10.0.0.1/',
  ])('%s is refused before anything is sent', async (url) => {
    const captured = await harness.save(url, { allowPrivate: false });
    expect(captured.outcome).toMatchObject({ state: 'failed', code: 'address-private' });
    expect(names(captured)).toEqual(['manifest.json']);
    expect(captured.manifest.network.requests).toBe(0);
  });

  test('other refused addresses have their record too', async () => {
    expect((await harness.save('file:///etc/passwd')).outcome.code).toBe('address-scheme');
    expect((await harness.save('no address')).outcome.code).toBe('address-invalid');
  });

  test('a name that leads inside is refused, and one that only turns out to when it is opened (rebinding)', async () => {
    let opened = 0;
    const server = createServer((_request, response) => {
      opened += 1;
      response.end('<title>INSIDE</title><p>The settings of a router.</p>');
    }).listen(0, '0.0.0.0');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    // The computer's own name: the browser finds a private address behind it, whatever the guard was told before.
    const url = `http://${hostname()}:${port}/`;
    try {
      const told = await harness.save(url, { allowPrivate: false, resolve: async () => ['10.0.0.7'] });
      expect(told.outcome).toMatchObject({ state: 'failed', code: 'address-private' });
      expect(opened).toBe(0);
      const rebound = await harness.save(url, { allowPrivate: false, resolve: outside });
      expect(rebound.outcome).toMatchObject({ state: 'failed', code: 'address-private', title: '' });
      expect(opened).toBeGreaterThan(0);
      expect(names(rebound)).toEqual(['manifest.json']);
    } finally {
      server.close();
    }
  });

  test('one picture that turns out to lie inside does not cost the page that names it', async () => {
    const body =
      '<!doctype html><title>Abuse</title><h1>The post</h1><img src="http://HOST/pixel"><img src="http://HOST/again">';
    const inside = createServer((_request, response) => response.end('x')).listen(0, '127.0.0.2');
    await once(inside, 'listening');
    const outer = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(body.replaceAll('HOST', `127.0.0.2:${portOf(inside)}`));
    }).listen(0, '127.0.0.1');
    await once(outer, 'listening');
    const live = await harness.browser().lease();
    const ends: string[] = [];
    const notes: string[] = [];
    const refused: string[] = [];
    // 127.0.0.1 stands for the outside, and 127.0.0.2 for what a name was rebound to.
    const page = await CapturePage.open(live, {
      scale: 1,
      userAgent: live.userAgent,
      guard: {
        judge: async () => 'open',
        allowsRemote: (remote) => remote !== '127.0.0.2',
        refuse: (url) => refused.push(url),
      },
      guarded: true,
      now: Date.now,
      onEnd: (code) => ends.push(code),
      onNote: ({ code }) => notes.push(code),
    });
    try {
      await page.session.send('Page.navigate', { url: `http://127.0.0.1:${portOf(outer)}/` });
      await page.network.whenLoaded();
      expect(ends).toEqual([]);
      expect(page.reachedInside).toBe(true);
      expect(new Set(notes)).toEqual(new Set(['subresource-refused']));
      expect(refused).toContain(`http://127.0.0.2:${portOf(inside)}/pixel`);
      // The tab itself led there is another matter.
      await page.session.send('Page.navigate', { url: `http://127.0.0.2:${portOf(inside)}/` });
      await expect.poll(() => ends).toEqual(['address-private']);
    } finally {
      await page.close(1_000);
      inside.close();
      outer.close();
    }
  });

  test('a host that was found to lie inside is not asked again', async () => {
    const guard = createGuard({ allowPrivate: false, proxied: false, resolve: outside });
    expect(await guard.judge('http://rebound.example/a')).toBe('open');
    guard.refuse('http://rebound.example/a');
    expect(await guard.judge('http://rebound.example/b')).toBe('private');
    expect(await guard.judge('http://other.example/')).toBe('open');
  });

  test('a page from outside gets nothing from inside: pictures, frames, redirects', async () => {
    const proxy = await startProxy(harness.site());
    const browser = await CaptureBrowser.launch({ path: await chromiumPath(), proxy: proxy.origin });
    try {
      const targets = ['http://127.0.0.1:1', 'http://192.168.7.7', 'http://localhost:2', 'http://[::1]'];
      const captured = await harness.save(`http://news.example/reach-inside?targets=${targets.join(',')}`, {
        browser,
        allowPrivate: false,
        resolve: outside,
      });
      expect(captured.outcome).toMatchObject({ state: 'complete', title: 'Reach' });
      expect(codes(captured).filter((code) => code === 'subresource-refused')).toHaveLength(8);
      const reached = proxy.requests.filter((url) => targets.some((target) => url.startsWith(target)));
      expect(reached).toEqual([]);
      const sent = await harness.save('http://news.example/to-inside', { browser, allowPrivate: false });
      expect(sent.outcome).toMatchObject({ state: 'failed', code: 'address-private' });
      expect(proxy.requests.filter((url) => url.includes('127.0.0.1:9'))).toEqual([]);

      const lazy = await harness.save('http://news.example/lazy', { browser, allowPrivate: false });
      expect(names(lazy)).toEqual(everything);
      expect(lazy.manifest.completeness).toMatchObject({ images: 60, imagesMissing: 0 });
      expect(lazy.manifest.network.proxy).toBe(proxy.origin);
      expect(lazy.manifest.network.serverAddress).toBe('not collected');
    } finally {
      await browser.close();
      await proxy.close();
    }
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
