/** A page that tries every way there is to reach another server, and a server that notes who came. On loopback. */
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import type { Site } from './server.ts';

export interface Inside {
  readonly port: number;
  /** What came, in order: the path of each request, or `nothing said`. */
  readonly came: string[];
  close(): Promise<void>;
}

/** Listens on every address of this computer; a connection counts from its first moment. */
export async function startInside(): Promise<Inside> {
  const came: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const at = came.push('nothing said') - 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      came[at] = data.toString('latin1').split(' ')[1] ?? 'unreadable';
      socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 6\r\n\r\nINSIDE');
    });
  }).listen(0, '0.0.0.0');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    came,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Each is tried with `to`, the beginning of an address without its scheme: `127.0.0.2:1234`. */
const tries: Readonly<Record<string, string>> = {
  picture: "new Image().src = 'http://' + to + '/picture';",
  fetch: "fetch('http://' + to + '/fetch', { mode: 'no-cors' }).catch(() => 0);",
  secure: "fetch('https://' + to + '/secure', { mode: 'no-cors' }).catch(() => 0);",
  beacon: "navigator.sendBeacon('http://' + to + '/beacon', 'x');",
  frame: "{ const f = document.createElement('iframe'); f.src = 'http://' + to + '/frame'; document.body.append(f); }",
  events: "new EventSource('http://' + to + '/events');",
  socket: "new WebSocket('ws://' + to + '/socket');",
  redirect: "fetch('/go?' + to + '/redirect', { mode: 'no-cors' }).catch(() => 0);",
  preconnect: "{ const l = document.createElement('link'); l.rel = 'preconnect'; l.href = 'http://' + to; document.head.append(l); }",
  prefetch: "{ const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://' + to + '/prefetch'; document.head.append(l); }",
  media: "{ const v = document.createElement('video'); v.src = 'http://' + to + '/media'; v.preload = 'auto'; document.body.append(v); }",
  style: "{ const s = document.createElement('style'); s.textContent = '@import \"http://' + to + '/style\"'; document.head.append(s); }",
  worker: "new Worker('/worker.js?worker&' + to);",
  shared: "new SharedWorker('/worker.js?shared&' + to);",
  service: "navigator.serviceWorker?.register('/worker.js?service&' + to, { scope: '/s/' + to + '/' }).catch(() => 0);",
  call: "{ const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + to }, { urls: 'turn:' + to + '?transport=tcp', username: 'a', credential: 'b' }] }); c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o)); }",
};

/** The words by which what came can be told apart; a preconnect says nothing, a worker does two things. */
export const doors = [
  ...['picture', 'fetch', 'beacon', 'frame', 'events', 'socket', 'redirect', 'prefetch', 'media', 'style'],
  ...['worker-fetch', 'worker-socket', 'shared-fetch', 'shared-socket', 'service-fetch', 'service-socket'],
] as const;

const worker = `const [kind, to] = location.search.slice(1).split('&');
fetch('http://' + to + '/' + kind + '-fetch', { mode: 'no-cors' }).catch(() => 0);
try { new WebSocket('ws://' + to + '/' + kind + '-socket'); } catch {}`;

/** `/tries?127.0.0.2:1,localhost:1` tries every way to each of these places. */
export async function startDoors(): Promise<Site> {
  const server = createHttpServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    if (url.pathname === '/go') {
      response.writeHead(302, { location: `http://${url.search.slice(1)}` }).end();
    } else if (url.pathname === '/worker.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' }).end(worker);
    } else if (url.pathname === '/tries') {
      const all = Object.values(tries).map((line) => `try { ${line} } catch {}`);
      response.writeHead(200, { 'content-type': 'text/html' }).end(
        `<!doctype html><title>Tries</title><body><h1>A page from outside</h1><script>
for (const to of ${JSON.stringify(url.search.slice(1).split(','))}) { ${all.join('\n')} }
</script>`,
      );
    } else {
      response.writeHead(404).end();
    }
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
