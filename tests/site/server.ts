/**
 * Made-up sites for tests and for the demonstration, on loopback, on a free port. Nothing here exists outside.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { colourOf, solidPng } from './colours.ts';
import { feedRows, pages, serviceWorker } from './pages.ts';

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface TestSite extends Site {
  /** Every path that the site answers in some way. */
  readonly paths: readonly string[];
  /** What was asked for, in order: `GET /path`. */
  readonly requests: string[];
}

const special: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => void>> = {
  '/picture': (_request, response, url) => {
    const index = Number(url.pathname.split('/')[2]);
    setTimeout(() => send(response, 200, 'image/png', solidPng(colourOf(index))), url.search === '' ? 0 : 250);
  },
  '/rows': (_request, response, url) => {
    setTimeout(() => send(response, 200, 'text/html', feedRows(Number(url.searchParams.get('from')))), 60);
  },
  '/sandboxed': (_request, response) => {
    response.setHeader('content-security-policy', 'sandbox');
    send(response, 200, 'text/html; charset=utf-8', pages['/sandboxed'] ?? '');
  },
  '/sw.js': (_request, response) => send(response, 200, 'text/javascript', serviceWorker),
  '/never': () => undefined,
  '/hang': () => undefined,
  '/slow': (_request, response, url) => {
    setTimeout(
      () => send(response, 200, 'text/html', pages['/simple'] ?? ''),
      Number(url.searchParams.get('ms') ?? 1_000),
    );
  },
  '/loop': (_request, response, url) => redirect(response, `/loop?${Number(url.search.slice(1)) + 1}`),
  '/chain': (_request, response) => redirect(response, '/chain-2'),
  '/chain-2': (_request, response) => redirect(response, '/chain-3', 301),
  '/chain-3': (_request, response) => redirect(response, '/simple', 307),
  '/to-inside': (_request, response) => redirect(response, 'http://127.0.0.1:9/inside'),
  '/download': (_request, response) => {
    response.setHeader('content-disposition', 'attachment; filename="unasked.bin"');
    send(response, 200, 'application/octet-stream', 'UNASKEDBYTES');
  },
  '/crash-now': () => killRenderers(),
  '/missing': (_request, response) =>
    send(response, 404, 'text/html', '<title>Not here</title><h1>404</h1><p>No such page.</p>'),
  '/gone': (_request, response) => send(response, 410, 'text/html', ''),
  '/broken': (_request, response) => send(response, 503, 'text/html', '<h1>Back soon</h1>'),
  '/drop': (request) => request.socket.destroy(),
  '/framed': (request, response) => {
    const other = `http://localhost:${request.socket.localPort}`;
    send(response, 200, 'text/html', `<title>Framed</title><p>outside</p><iframe src="${other}/small"></iframe>`);
  },
};

/**
 * The pages of pages.ts, and the answers that are none.
 *
 * @param latency in milliseconds: how long each answer is on its way
 */
export async function startSite(latency = { page: 0, picture: 0 }): Promise<TestSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const wait = request.url?.startsWith('/picture') === true ? latency.picture : latency.page;
    if (wait === 0) answer(request, response, requests);
    else setTimeout(() => answer(request, response, requests), wait);
  });
  const site = await listen(server, 'http');
  return { ...site, requests, paths: [...new Set([...Object.keys(pages), ...Object.keys(special)])].toSorted() };
}

/** The same over TLS, with a certificate that nobody signed. */
export async function startUnprovenSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-keyout', key, '-out', cert],
    ], { stdio: 'ignore' });
    const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) =>
      answer(request, response, []),
    );
    return await listen(server, 'https');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A proxy through which every name leads to the site: how a page from outside is had on loopback. */
export async function startProxy(site: Site): Promise<Site & { readonly requests: string[] }> {
  const requests: string[] = [];
  const { port } = new URL(site.origin);
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const url = URL.parse(request.url ?? '');
    const onward = forward(
      { host: '127.0.0.1', port, path: `${url?.pathname ?? '/'}${url?.search ?? ''}`, headers: request.headers },
      (from) => {
        response.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  return { ...(await listen(server, 'http')), requests };
}

/** The small made-up site of the demonstration: a post with comments, and a profile. */
export async function startDemoSite(): Promise<Site> {
  const folder = join(import.meta.dirname, 'demo');
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
  };
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = pathname === '/' ? '/post.html' : extname(pathname) === '' ? `${pathname}.html` : pathname;
    const body = files.get(path);
    if (body === undefined) send(response, 404, 'text/html', '<title>Not found</title><h1>Not found</h1>');
    else send(response, 200, types[extname(path)] ?? 'application/octet-stream', body);
  });
  return listen(server, 'http');
}

function answer(request: IncomingMessage, response: ServerResponse, requests: string[]): void {
  const url = new URL(request.url ?? '/', 'http://site');
  requests.push(`${request.method ?? ''} ${url.pathname}`);
  const own = special[url.pathname] ?? special[`/${url.pathname.split('/')[1] ?? ''}`];
  const html = pages[url.pathname];
  if (own !== undefined) own(request, response, url);
  else if (html !== undefined) send(response, 200, 'text/html; charset=utf-8', html);
  else if (url.pathname === '/reach-inside') send(response, 200, 'text/html', reachInside(url));
  else send(response, 404, 'text/html', '<h1>404</h1>');
}

/** A page that tries to have something from inside the network shown in it. */
function reachInside(url: URL): string {
  const targets = (url.searchParams.get('targets') ?? '').split(',');
  return `<title>Reach</title><p>A page from outside, with some text in it.</p>${targets
    .map((target) => `<img src="${target}/picture/3" alt=""><iframe src="${target}/small"></iframe>`)
    .join('')}`;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location });
  response.end();
}

async function listen(server: Server, scheme: 'http' | 'https'): Promise<Site> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `${scheme}://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Kills the tabs of every browser that this process, or a process started by it, has running (Linux). */
export function killRenderers(): void {
  for (const { pid, command } of descendants(process.pid)) {
    if (command.includes('--type=renderer')) process.kill(pid, 'SIGKILL');
  }
}

/** The processes started by a process, and by those, with their command lines (Linux). */
export function descendants(root: number): { readonly pid: number; readonly command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
  const found: typeof all = [];
  for (let parents = new Set([root]); parents.size > 0; ) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map(({ pid }) => pid));
  }
  return found;
}
