import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { descendants } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { names, useHarness } from './harness.ts';

const harness = useHarness();
/** The first words to its maker come within two seconds of the start, the last ones after about ten. */
const watched = 14_000;

test('the browser speaks to nobody but the page', async () => {
  const hosts: string[] = [];
  const page = '<!doctype html><title>Quiet</title><h1>A post</h1><form><input type="password"></form>';
  const proxy = createServer((request, response) => {
    hosts.push(URL.parse(request.url ?? '')?.host ?? `unreadable: ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  proxy.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const browser = await CaptureBrowser.launch({
    path: await chromiumPath(),
    proxy: `http://127.0.0.1:${port}`,
  });
  try {
    const until = sleep(watched);
    const captured = await harness.save('http://news.example/post', { browser, allowPrivate: false });
    expect(names(captured)).toContain('screenshot.png');
    await until;
    expect(hosts).toContain('news.example');
    expect(hosts.filter((host) => host !== 'news.example')).toEqual([]);
  } finally {
    await browser.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});

test.runIf(process.platform === 'linux')('nothing listens on a port', async () => {
  const { folder } = await harness.browser().lease();
  const browsers = descendants(process.pid).filter(({ command }) => command.includes(folder));
  expect(browsers.length).toBeGreaterThan(0);
  // The site of these tests listens: what is looked for can be seen.
  expect(listening(process.pid).length).toBeGreaterThan(0);
  expect(browsers.flatMap(({ pid }) => listening(pid))).toEqual([]);
});

/** Ports on which a process waits for somebody to connect, as the kernel tells them (proc_net_tcp, proc(5)). */
function listening(pid: number): string[] {
  let sockets: string[];
  try {
    sockets = readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
  } catch {
    return [];
  }
  const listen = '0A';
  return ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter(([, , , state, , , , , , inode]) => state === listen && sockets.includes(`socket:[${inode}]`))
      .map(([, local]) => `${kind} ${local}`),
  );
}
