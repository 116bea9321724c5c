import { css } from './colours.ts';

/** The made-up pages, by path. Each is plain HTML; what needs a server of its own is in server.ts. */
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font:16px/1.4 "Liberation Sans",Arial,sans-serif}
.row{height:100px;padding:0 8px;box-sizing:border-box;overflow:hidden;color:#fff}
</style>${head}</head><body>${body}</body></html>`;

const row = (index: number): string => `<div class="row" style="background:${css(index)}">row ${index}</div>`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => row(from + i)).join('');

const words = 'They sell bread and plants here, and the street is quiet in the morning. '.repeat(30);

/** 60 pictures, 200 px apart: lazy by attribute, lazy by script, and lazy and slow. */
const lazy = Array.from({ length: 60 }, (_, i) => {
  const size = 'width="600" height="150" style="display:block;margin-bottom:50px"';
  if (i % 3 === 1) return `<img data-src="/picture/${i}" ${size} alt="">`;
  return `<img loading="lazy" src="/picture/${i}${i % 3 === 2 ? '?slow' : ''}" ${size} alt="">`;
}).join('');
const watchLazy = `<script>
const seen = new IntersectionObserver((entries) => { for (const e of entries) if (e.isIntersecting) {
  e.target.src = e.target.dataset.src; seen.unobserve(e.target); } });
for (const image of document.querySelectorAll('[data-src]')) seen.observe(image);
</script>`;

const feed = (most: number): string => `<div id="feed">${rows(0, 20)}</div><div id="end">More…</div><script>
let next = 20, busy = false;
new IntersectionObserver(async ([e]) => { if (!e.isIntersecting || busy || next >= ${most}) return; busy = true;
  do { document.querySelector('#feed').insertAdjacentHTML('beforeend', await (await fetch('/rows?from=' + next)).text());
    next += 20; await new Promise((r) => setTimeout(r, 20)); }
  while (document.querySelector('#end').getBoundingClientRect().top < innerHeight && next < ${most});
  busy = false; }).observe(document.querySelector('#end'));
</script>`;

export const feedRows = (from: number): string => rows(from, from + 20);

/** An ordinary page: a head, text, 40 pictures that are simply there, a foot. */
const article = `<header style="height:60px">Murmur</header>${Array.from(
  { length: 40 },
  (_, i) => `<p>${words.slice(0, 900)}</p><img src="/picture/${i}" width="600" height="150" style="display:block" alt="">`,
).join('')}<footer>The end</footer>`;

/** Pictures and the scrolling part are both inside shadow roots, which `querySelectorAll` does not enter. */
const shadow = `<feed-list></feed-list><script>
customElements.define('feed-list', class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>main{height:100vh;overflow:auto}</style><main></main>';
  for (let i = 0; i < 40; i++) {
    const holder = document.createElement('div'); const inner = holder.attachShadow({ mode: 'open' });
    inner.innerHTML = '<img loading="lazy" src="/picture/' + i + '?slow" width="600" height="150" style="display:block;margin-bottom:50px" alt="">';
    root.querySelector('main').append(holder);
  } } });
</script>`;

/** A list that holds only what stands in the window, as large sites have it. */
const virtual = `<div id="list" style="position:relative;height:12000px"></div><script>
const list = document.querySelector('#list');
const colour = (i) => 'rgb(' + [i & 255, 40 + ((i * 37) % 160), (i >> 8) & 255] + ')';
const draw = () => {
  const first = Math.max(0, Math.floor(scrollY / 100) - 1), last = Math.min(120, first + Math.ceil(innerHeight / 100) + 2);
  list.textContent = '';
  for (let i = first; i < last; i++) { const row = document.createElement('div'); row.className = 'row'; row.textContent = 'row ' + i;
    row.style.cssText = 'position:absolute;left:0;right:0;top:' + i * 100 + 'px;background:' + colour(i); list.append(row); } };
addEventListener('scroll', draw); addEventListener('resize', draw); draw();
</script>`;

/** Backgrounds that a script sets when their place comes into view, and looks only five times a second. */
const backgrounds = `${Array.from(
  { length: 40 },
  (_, i) => `<div class="bg" data-bg="/picture/${i}" style="width:600px;height:150px;margin-bottom:50px;background-size:cover"></div>`,
).join('')}<script>
setInterval(() => { for (const e of document.querySelectorAll('.bg')) { const b = e.getBoundingClientRect();
  if (b.top < innerHeight && b.bottom > 0) e.style.backgroundImage = 'url(' + e.dataset.bg + ')'; } }, 200);
</script>`;

/** A closed shadow root: no script but the page's own gets into it. */
const closed = `<closed-box></closed-box><script>
customElements.define('closed-box', class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: 'closed' });
  root.innerHTML = '<p>CLOSEDWORDS</p>';
  for (let i = 0; i < 30; i++) root.innerHTML +=
    '<img loading="lazy" src="/picture/' + i + '?slow" width="600" height="150" style="display:block;margin-bottom:50px" alt="">';
} });
</script>`;

/** Under the eyes of its own service worker, which answers one address that no server has. */
const underWorker = `<p>${words}</p><div id="rows"></div><script>
const more = async (path) => document.querySelector('#rows').insertAdjacentHTML('beforeend', await (await fetch(path)).text());
navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(async () => {
  if (!navigator.serviceWorker.controller) await new Promise((r) => navigator.serviceWorker.addEventListener('controllerchange', r, { once: true }));
  await more('/rows?from=0'); await more('/made-by-worker');
});
</script>`;

export const serviceWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => { event.respondWith(new URL(event.request.url).pathname === '/made-by-worker'
  ? new Response('<p>MADEBYWORKER</p>') : fetch(event.request)); });`;

/** All that the page says stands in closed shadow roots, one in another, with an open one in it. */
const inClosed = (inner: string): string => `<p-box style="display:contents"></p-box><script>
const root = document.querySelector('p-box').attachShadow({ mode: 'closed' });
root.innerHTML = '<style>p{margin:0}</style><div id="in"></div><section id="open"></section>';
root.querySelector('#in').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(inner)};
root.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<p>An open word in it.</p><p hidden>NOTSEEN</p>';
</script>`;

export const pages: Readonly<Record<string, string>> = {
  '/closed': page('Closed', closed),
  '/closed-broken': page(
    'Closed, one picture gone',
    closed.replace('<p>CLOSEDWORDS</p>', '<p>CLOSEDWORDS</p><img src="/no-such-picture" alt="">'),
  ),
  '/closed-login': page('Murmur', inClosed('<h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form>')),
  '/closed-post': page('A post', inClosed(`<h1>A post</h1><p>${words}</p>`)),
  '/under-worker': page('Under a worker', underWorker),
  '/scroller-in-frame': page(
    'Frame that scrolls',
    `<p>${words}</p><iframe src="/sticky" style="width:1000px;height:500px;border:0"></iframe>`,
  ),
  '/app-in-frame': page(
    'App in a frame',
    '<iframe src="/sticky" style="width:100%;height:100vh;border:0;display:block"></iframe>',
    '<style>html,body{height:100%;overflow:hidden}</style>',
  ),
  '/virtual': page('Virtual', virtual),
  '/backgrounds': page('Backgrounds', backgrounds),
  '/tallest': page('Tallest', rows(0, 1_000)),
  '/article': page('An article', article),
  '/post': page('A post', `${article}<script>
addEventListener('scroll', () => document.querySelector('header').classList.toggle('small', scrollY > 100));
setTimeout(() => document.querySelector('footer').append(' · 12 likes'), 100);</script>`),
  '/shadow': page('Shadow', shadow, '<style>html,body{height:100%;overflow:hidden}</style>'),
  '/simple': page('A simple page', `<h1>Hello</h1><p>${words}</p>`),
  '/small': page('Small', '<p>One line of text.</p>'),
  '/lazy': page('Lazy pictures', lazy + watchLazy),
  '/sandboxed': page('Sandboxed', Array.from({ length: 20 }, (_, i) =>
    `<img loading="lazy" src="/picture/${i}" width="600" height="150" style="display:block;margin-bottom:50px" alt="">`).join('')),
  '/feed': page('Feed', feed(200)),
  '/feed-long': page('Long feed', feed(600)),
  '/endless': page('Endless', feed(1_000_000)),
  '/tall': page('Tall', rows(0, 400)),
  '/taller': page('Taller', rows(0, 1_100)),
  '/sticky': page(
    'Sticky',
    `<header style="position:sticky;top:0;height:60px;background:#036;color:#fff">STICKYHEAD</header>
<div style="position:fixed;bottom:0;left:0;right:0;height:50px;background:#c06;color:#fff">FIXEDBANNER</div>${rows(0, 60)}`,
  ),
  '/app': page(
    'App',
    `<div style="height:100vh;display:flex;flex-direction:column;overflow:hidden"><nav style="flex:none;height:60px;background:#333;color:#fff">NAV</nav>
<main style="flex:1;overflow:auto">${rows(0, 100)}</main></div>`,
    '<style>html,body{height:100%;overflow:hidden}</style>',
  ),
  '/beforeprint': page(
    'Print attack',
    `<p id="truth">TRUTHONSCREEN</p>${rows(0, 30)}<script>
const lie = () => { document.body.textContent = 'LIEONPAPER'; };
addEventListener('beforeprint', lie); matchMedia('print').addEventListener('change', lie);
</script>`,
    `<style>@page{margin:0;size:2in 2in;@top-left{content:"FORGEDSTAMP"}}@page :first{margin:0;@bottom-center{content:"FORGEDSTAMP"}}
@page named{margin:0!important;size:3in 3in}html{page:named}@media print{body{display:none}}</style>`,
  ),
  '/noisy': page(
    'Noisy',
    `<p>${words}</p><script>
setTimeout(() => { alert('ALERTTEXT'); confirm('sure?'); window.open('/popup'); }, 10);
const a = document.createElement('a'); a.href = '/download'; document.body.append(a); setTimeout(() => a.click(), 60);
addEventListener('beforeunload', (e) => { e.preventDefault(); });
</script>`,
  ),
  '/forever': page('Forever', `<h1>Drawn before</h1>${rows(0, 5)}<script>while (true) {}</script>`),
  '/forever-later': page('Forever later', `<h1>Drawn before</h1>${rows(0, 5)}<script>
addEventListener('load', () => setTimeout(() => { while (true) {} }, 50));</script>`),
  '/crash': page('Crash', `<p>${words}</p><script>addEventListener('load', () => setTimeout(() => fetch('/crash-now'), 300))</script>`),
  '/rtl': page(
    'مرحبا \u202Eevil\u202C 👋 &lt;b&gt;',
    `<div dir="rtl"><h1>مرحبا بالعالم</h1><p>שלום עולם</p></div><p>👩‍👩‍👧 🏳️‍🌈 😀</p><p>日本語のテキスト</p>`,
  ),
  '/login': page(
    'Sign in',
    '<h1>Sign in to Murmur</h1><form><input name="user"><input type="password" name="word"><button>Log in</button></form>',
  ),
  '/age': page('Hold on', '<h1>Are you 18 or older?</h1><button>Yes</button><button>No</button>'),
  '/cookies': page(
    'Cookies',
    `<p>${words}</p><div role="dialog" style="position:fixed;inset:0;background:#fff"><h2>We use cookies</h2><button>Accept all</button><button>Reject</button></div>`,
  ),
  '/human': page('Just a moment...', '<h1>Verify you are human</h1><p>This takes a few seconds.</p>'),
  '/removed': page('Murmur', '<h1>This post is no longer available.</h1><p>It may have been deleted.</p>'),
  '/blank': page('', ''),
  '/about-removal': page('Guide', `<h1>When a post was removed</h1><p>${words} A post can be removed. ${words}</p>`),
  '/poll': page('Poll', `<p>${words}</p><script>const p = () => fetch('/never').finally(p); p();</script>`),
  '/hang-image': page('Half there', `<p>${words}</p><img src="/never" alt="">`),
  '/late-script': page('Late', `<p>First</p><script>document.currentScript.remove();
addEventListener('load', () => setTimeout(() => { document.body.append('CAME ' + 'LATE'); }, 250));</script>`),
  '/late-attribute': page('Late', `<p>First</p><img src="/missing" alt="" onerror="setTimeout(() => document.body.append('CAME ' + 'LATE'), 250)">`),
  '/late-frame': page('Late', `<p>First</p><iframe srcdoc="&lt;&#115;cript>setTimeout(() => parent.document.body.append('CAME ' + 'LATE'), 250)&lt;/&#115;cript>"></iframe>`),
  '/meta': page('Away', '<p>On we go</p>', '<meta http-equiv="refresh" content="0;url=/simple">'),
  '/script-away': page('Away', '<p>On we go</p><script>location.replace("/simple")</script>'),
  '/script-away-late': page('Away', '<p>On we go</p><script>setTimeout(() => location.replace("/simple"), 250)</script>'),
  '/wide': page('Wide', `<div style="width:2000px;height:900px;background:${css(7)}"></div>`),
  '/hostile-style': page(
    'Hostile',
    `<p>${words}</p><script>
for (const name of ['querySelectorAll', 'getElementById']) Document.prototype[name] = () => { throw new Error('no'); };
window.scrollTo = Element.prototype.scrollTo = () => {}; window.requestAnimationFrame = () => 0;
</script>${rows(0, 30)}`,
  ),
};
