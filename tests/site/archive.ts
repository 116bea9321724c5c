/** A small site for the network record: redirects, cookies, posts, compressed and oddly encoded answers, a frame. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { gzipSync } from 'node:zlib';
import { colourOf, solidPng } from './colours.ts';
import type { Site } from './server.ts';

/** In windows-1251: what a reader of the record must find byte for byte. */
export const oldText = Buffer.concat([Buffer.from('<!doctype html><title>Old</title>'), Buffer.from([0xcf, 0xf0, 0xe8])]);
export const secrets = { cookie: 'sid=COOKIESECRET', token: 'Bearer TOKENSECRET', form: 'password=FORMSECRET' };

const post = (port: number | undefined): string => `<!doctype html><html><head><meta charset="utf-8"><title>Post & reply</title>
<link rel="stylesheet" href="/style.css"></head><body><h1>A post</h1>
${Array.from({ length: 12 }, (_, i) => `<img src="/picture/${i}" width="60" height="40" alt="">`).join('')}
<img src="/moved" width="60" height="40" alt=""><p id="said"></p>
<iframe src="http://localhost:${port}/frame" width="300" height="80"></iframe>
<script src="/script.js"></script></body></html>`;

const script = `fetch('/api/like', { method: 'POST', body: '${secrets.form}', headers: { authorization: '${secrets.token}' } })
  .then((r) => r.json()).then((said) => { document.querySelector('#said').textContent = said.text; });
fetch('/empty'); fetch('/gone-away').catch(() => {});`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const plain =
  (type: string, body: string | Buffer, extra: object = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...extra });
    response.end(body);
  };
const away =
  (location: string, status: number): Answer =>
  (_request, response) => {
    response.writeHead(status, { location });
    response.end();
  };

const answers: Readonly<Record<string, Answer>> = {
  '/start': away('/post', 302),
  '/post': (request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'set-cookie': [`${secrets.cookie}; Path=/`, 'theme=dark'],
    });
    response.end(gzipSync(post(request.socket.localPort)));
  },
  '/style.css': plain('text/css', 'body { background: rgb(250, 240, 200) }'),
  '/script.js': plain('text/javascript', script),
  '/frame': plain('text/html', '<p>inside</p><img src="/picture/40" width="60" height="40" alt="">'),
  '/moved': away('/moved-again', 301),
  '/moved-again': away('/picture/30', 307),
  '/api/like': plain('application/json', '{"text":"Liked by 3"}'),
  '/old': plain('text/html; charset=windows-1251', oldText),
  '/large': plain('text/html', '<title>Large</title><script>fetch("/heap").then((r) => r.arrayBuffer())</script><p>text</p>'),
  '/heap': plain('application/octet-stream', Buffer.alloc(40 * 1024 * 1024, 7)),
  '/empty': (_request, response) => response.writeHead(204).end(),
  '/gone-away': (request) => request.socket.destroy(),
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const picture = /^\/picture\/(\d+)$/u.exec(pathname)?.[1];
  const own = answers[pathname];
  if (own !== undefined) own(request, response);
  else if (picture !== undefined) plain('image/png', solidPng(colourOf(Number(picture))))(request, response);
  else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
}

export const startArchiveSite = (): Promise<Site> => listenOn(createServer(answer), 'http', 0);

export const startSecureArchiveSite = (key: string, cert: string): Promise<Site> =>
  listenOn(createSecureServer({ key, cert }, answer), 'https', 0);

export async function listenOn(server: Server, scheme: 'http' | 'https', port: number): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `${scheme}://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
