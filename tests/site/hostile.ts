/** Pages that want a capture to fail, to hang or to say something false. On loopback, on a free port. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { css } from './colours.ts';
import type { Site } from './server.ts';

const page = (title: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body><h1>Something to see</h1><div style="height:300px;background:${css(3)}"></div><script>${script}</script></body></html>`;

export const hostilePages: Readonly<Record<string, string>> = {
  '/alerts': page('Alerts', 'addEventListener("load", () => { for (let i = 0; i < 5000; i++) alert("ALERT " + i); });'),
  '/storm': page('Storm', 'setInterval(() => { for (let i = 0; i < 50; i++) history.pushState(0, "", "?" + Math.random()); location.hash = Math.random(); }, 5);'),
  '/close': page('Close', 'addEventListener("beforeunload", (e) => { e.preventDefault(); e.returnValue = "stay"; }); window.close(); setTimeout(() => { window.open("", "_self"); window.close(); }, 20);'),
  '/ask': page(
    'Ask',
    `document.documentElement.requestFullscreen().catch(() => 0); document.body.requestPointerLock?.();
     Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => { document.title = 'LOCATED'; });
     navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).then(() => { document.title = 'HEARD'; }, () => 0);
     try { navigator.registerProtocolHandler('web+x', '/?%s'); } catch {}
     for (const to of ['mailto:a@b.example', 'tel:1', 'custom-app:open', 'ms-settings:', 'file:///etc/passwd']) { const f = document.createElement('iframe'); f.src = to; document.body.append(f); }
     setTimeout(() => { location.href = 'custom-app:open'; }, 10); setTimeout(() => { location.href = 'file:///etc/passwd'; }, 30);`,
  ),
  '/memory': page('Memory', 'addEventListener("load", () => { const all = []; for (;;) all.push(new Array(1e7).fill(1.5)); });'),
  '/title': page(`${'\u202Egnp.exe\u202C\u0007\u0000'.repeat(3)}${'long '.repeat(20_000)}`, ''),
  '/frames': page('Frames', 'for (let i = 0; i < 300; i++) { const f = document.createElement("iframe"); f.srcdoc = "<p>" + i; document.body.append(f); }'),
};

const special: Readonly<Record<string, (response: ServerResponse, url: URL) => void>> = {
  '/away': (response, url) => {
    const next = Number(url.search.slice(1)) + 1;
    html(response, page('Away', next > 10_000 ? '' : `location.replace("/away?${next}")`));
  },
  '/away-meta': (response, url) => {
    html(response, `<meta http-equiv="refresh" content="0;url=/away-meta?${Number(url.search.slice(1)) + 1}"><p>On</p>`);
  },
  '/bomb': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    const gzip = createGzip({ level: 9 });
    gzip.pipe(response);
    const spaces = Buffer.alloc(1 << 20, 32);
    void (async () => {
      gzip.write('<title>Bomb</title><p>Something to see</p><!--');
      for (let i = 0; i < 400 && !response.destroyed; i++) if (!gzip.write(spaces)) await once(gzip, 'drain');
      gzip.end('-->');
    })();
  },
  '/endless-body': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>Endless</title><h1>Something to see</h1>');
    const more = setInterval(() => response.write(`<p>${'and on '.repeat(200)}</p>`), 20);
    response.on('close', () => clearInterval(more));
  },
  '/endless-headers': (response) => {
    const more = setInterval(() => response.socket?.write(`x-${Math.random()}: ${'a'.repeat(900)}\r\n`), 10);
    response.socket?.write('HTTP/1.1 200 OK\r\n');
    response.on('close', () => clearInterval(more));
  },
};

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(body);
}

export async function startHostileSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    response.on('error', () => undefined);
    const own = special[url.pathname];
    if (own !== undefined) own(response, url);
    else html(response, hostilePages[url.pathname] ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
