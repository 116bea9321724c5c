import { once } from 'node:events';
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { createGuard } from '../../main/capture/guard.ts';
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

  test('a name that leads inside is refused', async () => {
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
    } finally {
      server.close();
    }
  });

  test('a name stays where it was checked, whatever it leads to a moment later (rebinding)', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1'], ['127.0.0.1']];
    const resolve = async (): Promise<string[]> => answers.shift() ?? [];
    const guard = createGuard({ allowPrivate: false, proxied: false, resolve });
    expect(await guard.judge('http://rebound.example/a')).toBe('open');
    expect(await guard.route('REBOUND.example.')).toEqual(['93.184.215.14']);
    expect(await guard.judge('ws://rebound.example/b')).toBe('open');
    expect(answers).toHaveLength(2);
    const mixed = createGuard({
      allowPrivate: false,
      proxied: false,
      resolve: async () => ['93.184.215.14', '10.0.0.1'],
    });
    expect(await mixed.route('mixed.example')).toBe('private');
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
