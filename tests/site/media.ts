/** A site of videos, sounds, playlists and plain files, some of them behind bad connections or hostile names. */
import { createCipheriv, createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOn } from './archive.ts';
import { colourOf, solidPng } from './colours.ts';
import type { Site } from './server.ts';

/** Bytes that no two places of a file share, the same in every run. */
export function madeUp(name: string, length: number): Buffer {
  const out = Buffer.alloc(Math.ceil(length / 32) * 32);
  for (let at = 0; at < length; at += 32) createHash('sha256').update(`${name} ${at}`).digest().copy(out, at);
  return out.subarray(0, length);
}

export const film = madeUp('film', 6 * 1024 * 1024 + 11);
export const song = madeUp('song', 300_001);
export const segments = Array.from({ length: 4 }, (_, index) => madeUp(`segment ${index}`, 70_000 + index));
export const sound = Array.from({ length: 2 }, (_, index) => madeUp(`sound ${index}`, 9_000));
export const init = madeUp('init', 800);
const key = madeUp('key', 16);
export const oldText = Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0xff, 0x0a]);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n\xff');
export const picture = solidPng(colourOf(77), 200, 100);

const sealed = (bytes: Buffer, number: number): Buffer => {
  const iv = Buffer.alloc(16);
  iv.writeUInt32BE(number, 12);
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
};

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>Some words about it.</p>${body}</body></html>`;
const player = (src: string): string => `<video src="${src}" preload="none" width="900" height="600"></video>`;

const master = `#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="x",DEFAULT=YES,URI="sound.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=90000,RESOLUTION=320x180,AUDIO="a"
low.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=1280x720,AUDIO="a"
high.m3u8
`;
const high = `#EXTM3U
#EXT-X-TARGETDURATION:2
#EXT-X-MEDIA-SEQUENCE:7
#EXT-X-KEY:METHOD=AES-128,URI="key.bin"
${segments.map((_, index) => `#EXTINF:2,\nsealed-${index}.ts`).join('\n')}
#EXT-X-ENDLIST
`;
const soundList = `#EXTM3U
#EXT-X-TARGETDURATION:2
#EXT-X-MAP:URI="joined.mp4",BYTERANGE="${init.length}@0"
#EXTINF:2,
#EXT-X-BYTERANGE:9000@${init.length}
joined.mp4
#EXTINF:2,
#EXT-X-BYTERANGE:9000
joined.mp4
#EXT-X-ENDLIST
`;
const guarded = `#EXTM3U
#EXT-X-KEY:METHOD=SAMPLE-AES,URI="skd://x",KEYFORMAT="com.apple.streamingkeydelivery"
#EXTINF:2,
a.ts
#EXT-X-ENDLIST
`;
const feeding = `<video id="v" width="900" height="600"></video><script>
const source = new MediaSource(); document.querySelector('#v').src = URL.createObjectURL(source);
for (const n of [0, 1, 2]) fetch('/part/' + n).then((r) => r.arrayBuffer());</script>`;
const dash = `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT8S"><Period>
<AdaptationSet mimeType="video/mp4"><SegmentTemplate media="/part/$Number$" startNumber="0" duration="2"/><Representation id="v" bandwidth="900000"/></AdaptationSet>
</Period></MPD>`;
const locked = `<video id="v" src="/film.mp4" preload="none" width="900" height="600"></video><script>
navigator.requestMediaKeySystemAccess('org.w3.clearkey', [{ initDataTypes: ['webm'], videoCapabilities: [{ contentType: 'video/webm; codecs="vp8"' }] }])
  .then((access) => access.createMediaKeys()).then((keys) => document.querySelector('#v').setMediaKeys(keys));</script>`;

const pages: Readonly<Record<string, string>> = {
  '/watch': page('Watch', player('/moved.mp4') + '<audio preload="none"><source src="/song.mp3"></audio>'),
  '/watch-broken': page('Broken', player('/breaks/ranges.mp4')),
  '/watch-stubborn': page('Stubborn', player('/breaks/no-ranges.mp4')),
  '/watch-changing': page('Changing', player('/breaks/changing.mp4')),
  '/watch-endless': page('Endless', player('/endless.mp4')),
  '/watch-gone': page('Gone', player('/nowhere.mp4')),
  '/watch-gone-small': page('Gone', '<video src="/nowhere.mp4" preload="none" width="90" height="60"></video>'),
  '/stream': page('Stream', '<video width="900" height="600"></video><script>fetch("/hls/master.m3u8").then((r) => r.text()).then(() => fetch("/hls/high.m3u8"))</script>'),
  '/guarded': page('Guarded', player('/hls/guarded.m3u8')),
  '/fed': page('Fed', feeding),
  '/dash': page('Dash', feeding.replace('for (const', "fetch('/dash.mpd'); for (const")),
  '/locked': page('Locked', locked),
  '/inside': page('Inside', player('/to-inside.mp4')),
};

interface File {
  readonly type: string;
  readonly bytes: Buffer;
  readonly disposition?: string;
}

const files: Readonly<Record<string, File>> = {
  '/film.mp4': { type: 'video/mp4', bytes: film },
  '/song.mp3': { type: 'audio/mpeg', bytes: song },
  '/hls/master.m3u8': { type: 'application/vnd.apple.mpegurl', bytes: Buffer.from(master) },
  '/hls/high.m3u8': { type: 'application/x-mpegURL', bytes: Buffer.from(high) },
  '/hls/sound.m3u8': { type: 'application/x-mpegURL', bytes: Buffer.from(soundList) },
  '/hls/guarded.m3u8': { type: 'application/x-mpegURL', bytes: Buffer.from(guarded) },
  '/hls/key.bin': { type: 'application/octet-stream', bytes: key },
  '/hls/joined.mp4': { type: 'video/mp4', bytes: Buffer.concat([init, ...sound]) },
  '/dash.mpd': { type: 'application/dash+xml', bytes: Buffer.from(dash) },
  '/letter.pdf': { type: 'application/pdf', bytes: pdf },
  '/old.txt': { type: 'text/plain', bytes: oldText },
  '/picture.png': { type: 'image/png', bytes: picture },
  '/hostile': {
    type: 'application/zip',
    bytes: song,
    disposition: 'attachment; filename="../../etc/passwd.zip"; filename*=UTF-8\'\'..%2F..%2FCON%E2%80%AE.zip',
  },
  ...Object.fromEntries(segments.map((bytes, index) => [`/hls/sealed-${index}.ts`, { type: 'video/mp2t', bytes: sealed(bytes, 7 + index) }])),
  ...Object.fromEntries([0, 1, 2].map((n) => [`/part/${n}`, { type: 'video/mp4', bytes: madeUp(`part ${n}`, 5_000) }])),
};

function give(request: IncomingMessage, response: ServerResponse, { type, bytes, disposition }: File): void {
  const range = /^bytes=(\d+)-(\d*)$/u.exec(request.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  const to = range?.[2] === undefined || range[2] === '' ? bytes.length - 1 : Number(range[2]);
  const asDisposition = disposition === undefined ? {} : { 'content-disposition': Buffer.from(disposition).toString('latin1') };
  response.writeHead(range === null ? 200 : 206, {
    'content-type': type,
    'content-length': to - from + 1,
    'accept-ranges': 'bytes',
    ...asDisposition,
    ...(range === null ? {} : { 'content-range': `bytes ${from}-${to}/${bytes.length}` }),
  });
  response.end(bytes.subarray(from, to + 1));
}

/** Gives a third of the film, then breaks off; each further request goes as the name says. */
function breaks(request: IncomingMessage, response: ServerResponse, how: string, count: number): void {
  const range = how === 'no-ranges.mp4' ? null : /^bytes=(\d+)-/u.exec(request.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  const tag = how === 'changing.mp4' ? `"${count}"` : '"one"';
  response.writeHead(range === null ? 200 : 206, {
    'content-type': 'video/mp4',
    'content-length': film.length - from,
    etag: tag,
    ...(range === null ? {} : { 'content-range': `bytes ${from}-${film.length - 1}/${film.length}` }),
  });
  if (count >= 3) response.end(film.subarray(from));
  else response.write(film.subarray(from, from + film.length / 3), () => setTimeout(() => request.socket.destroy(), 200));
}

export async function startMediaSite(): Promise<Site & { readonly requests: string[] }> {
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    requests.push(`${pathname} ${request.headers.range ?? ''}`.trim());
    const count = (counts.get(pathname) ?? 0) + 1;
    counts.set(pathname, count);
    const [html, file] = [pages[pathname], files[pathname]];
    if (html !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    else if (file !== undefined) give(request, response, file);
    else if (pathname.startsWith('/breaks/')) breaks(request, response, pathname.slice('/breaks/'.length), count);
    else if (pathname === '/moved.mp4') response.writeHead(302, { location: '/film.mp4' }).end();
    else if (pathname === '/to-inside.mp4') {
      const port = request.socket.localPort;
      response.writeHead(302, { location: `http://127.0.0.1:${port}/film.mp4` }).end();
    } else if (pathname === '/endless.mp4') {
      response.writeHead(200, { 'content-type': 'video/mp4' });
      const timer = setInterval(() => response.write(Buffer.alloc(200_000, 5)), 100);
      response.on('close', () => clearInterval(timer));
    } else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
  });
  return { ...(await listenOn(server, 'http', 0)), requests };
}
