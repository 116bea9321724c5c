/** A made-up site with members: a sign-in form, pages that only a signed-in person gets, and a post that changes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const member = { user: 'mara', password: 'planted password 51', cookie: 'planted-cookie-77', token: 'planted-token-88' };

export interface MembersSite {
  readonly origin: string;
  /** `GET /path` with ` signed-in` behind it when the cookie was there. */
  readonly requests: string[];
  /** What `/post` shows; changed by tests. */
  readonly post: { status: number; title: string; text: string };
  close(): Promise<void>;
}

export async function startMembers(): Promise<MembersSite> {
  const requests: string[] = [];
  const post = { status: 200, title: 'A post', text: 'The first words of the post.' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://members').pathname;
    const known = (request.headers.cookie ?? '').includes(`sid=${member.cookie}`);
    requests.push(`${request.method ?? ''} ${path}${known ? ' signed-in' : ''}`);
    void answer(request, response, path, known, post);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${place.port}`,
    requests,
    post,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  known: boolean,
  post: MembersSite['post'],
): Promise<void> {
  if (path === '/login' && request.method === 'POST') {
    let body = '';
    for await (const part of request) body += String(part);
    const form = new URLSearchParams(body);
    const right = form.get('user') === member.user && form.get('password') === member.password;
    response.setHeader('set-cookie', right ? [`sid=${member.cookie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400`] : []);
    response.writeHead(303, { location: right ? '/private' : '/login' });
    response.end();
  } else if (path === '/private' && known) send(response, 200, privatePage);
  else if (path === '/private' || path === '/login') send(response, 200, loginPage);
  else if (path === '/stored') send(response, 200, storedPage);
  else if (path === '/post') {
    const html = `<!doctype html><title>${post.title}</title><h1>${post.title}</h1><p>${post.text.repeat(20)}</p>`;
    send(response, post.status, html);
  } else send(response, 404, '<title>404</title><h1>Not found</h1>');
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

const loginPage = `<!doctype html><title>Sign in to Murmur</title><h1>Sign in</h1>
<form method="post" action="/login"><input name="user" autocomplete="username">
<input name="password" type="password"><button>Sign in</button></form>`;

/** It counts ticks and clicks, so that one can see whether its scripts still run after it was saved. */
const privatePage = `<!doctype html><title>Private corner</title>
<style>header{position:sticky;top:0;background:#fff}p{margin:1em}@keyframes turn{to{rotate:360deg}}
#turning{width:20px;height:20px;background:#48c;animation:turn 2s linear infinite}</style>
<header>Members only</header><div id="turning"></div><p id="opened">closed</p>
<button id="open" onclick="document.getElementById('opened').textContent='opened by her'">Open</button>
<p>Signed in as ${member.user}. webdriver: <span id="driver"></span></p>
${Array.from({ length: 60 }, (_, row) => `<p>Row ${row + 1} of what only members see.</p>`).join('')}
<p id="ticks">0</p><script>
localStorage.setItem('token', '${member.token}');
document.getElementById('driver').textContent = String(navigator.webdriver);
let ticks = 0; setInterval(() => { document.getElementById('ticks').textContent = String(++ticks); }, 100);
</script>`;

const storedPage = `<!doctype html><title>Stored</title><h1>What the browser remembers</h1><p id="is"></p>
<script>document.getElementById('is').textContent = 'token: ' + localStorage.getItem('token');</script>`;
