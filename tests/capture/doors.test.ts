import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { createGuard, type Guard } from '../../main/capture/guard.ts';
import { CapturePage } from '../../main/capture/page.ts';
import { doors, startDoors, startInside, type Inside } from '../site/doors.ts';
import type { Site } from '../site/server.ts';
import { startSocks } from '../site/socks.ts';
import { chromiumPath } from './chromium-path.ts';
import { codes, useHarness } from './harness.ts';

const harness = useHarness();
let inside: Inside;
let site: Site;
beforeAll(async () => {
  site = await startDoors();
});
afterAll(() => site.close());
// For each another one: what came late to the one before is not taken for a way in.
beforeEach(async () => {
  inside = await startInside();
});
afterEach(() => inside.close());

/** The site itself stands for the outside; everything else is judged as it is everywhere. */
const real = createGuard({ allowPrivate: false, proxied: false, resolve: async () => ['127.0.0.2'] });
const route: Guard['route'] = async (host) => (host === '127.0.0.1' ? [host] : real.route(host));
const places = (port: number): string =>
  ['127.0.0.2', 'localhost', 'rebound.example', '[::1]', '0.0.0.0', '127.2']
    .map((host) => `${host}:${port}`)
    .join();

async function visit(guard: Guard, url: string, milliseconds: number): Promise<string[]> {
  const live = await harness.browser().lease();
  const notes: string[] = [];
  const page = await CapturePage.open(live, {
    scale: 1,
    userAgent: live.userAgent,
    guard,
    guarded: true,
    now: Date.now,
    onEnd: () => undefined,
    onNote: ({ detail }) => notes.push(detail),
  });
  try {
    await page.session.send('Page.navigate', { url });
    await sleep(milliseconds);
    expect((await page.session.send('Runtime.evaluate', { expression: 'document.title' })).result.value).toBe(
      'Tries',
    );
    return notes;
  } finally {
    await page.close(1_000);
  }
}

describe('this computer is not reached through any door', () => {
  test('every door leads there when it may, so that what is tried can be seen', async () => {
    const open: Guard = { judge: async () => 'open', route: async () => ['127.0.0.1'] };
    await visit(open, `${site.origin}/tries?127.0.0.2:${inside.port}`, 3_000);
    const came = new Set(inside.came.map((path) => path.slice(1)));
    expect(doors.filter((door) => !came.has(door))).toEqual([]);
  });

  test('no connection comes where it may not, by the gate alone', async () => {
    const udp = createSocket('udp4').bind(inside.port, '0.0.0.0');
    let datagrams = 0;
    udp.on('message', () => (datagrams += 1));
    await once(udp, 'listening');
    const url = `${site.origin}/tries?${places(inside.port)}`;
    const notes = await visit({ judge: async () => 'open', route }, url, 3_000);
    expect(inside.came).toEqual([]);
    expect(datagrams).toBe(0);
    udp.close();
    expect(new Set(notes.map((note) => note.split(':')[0]))).toContain('rebound.example');
  });

  test('and none by the guard and the gate together', async () => {
    const judge: Guard['judge'] = async (url) =>
      new URL(url).hostname === '127.0.0.1' ? 'open' : real.judge(url);
    await visit({ judge, route }, `${site.origin}/tries?${places(inside.port)}`, 3_000);
    expect(inside.came).toEqual([]);
  });

  test('through a proxy everything goes there, names unresolved, and nothing inside', async () => {
    const looked: string[] = [];
    const resolve = async (host: string): Promise<string[]> => {
      looked.push(host);
      return ['93.184.215.14'];
    };
    const socks = await startSocks(site.origin);
    const browser = await CaptureBrowser.launch({ path: await chromiumPath(), proxy: socks.address });
    try {
      const url = `http://news.example/tries?${places(inside.port)},other.example:81`;
      const captured = await harness.save(url, { browser, allowPrivate: false, resolve });
      expect(captured.outcome.title).toBe('Tries');
      expect(captured.manifest.network).toMatchObject({
        proxy: socks.address,
        serverAddress: 'not collected',
      });
      expect(codes(captured)).toContain('subresource-refused');
      expect(inside.came).toEqual([]);
      expect(new Set(socks.asked)).toEqual(
        new Set(['name news.example:80', 'name other.example:81', 'name rebound.example:' + inside.port]),
      );
      expect(looked).toEqual([]);
    } finally {
      await browser.close();
      await socks.close();
    }
  });
});
