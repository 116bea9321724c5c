/**
 * What the shell allows, as plain functions: no Electron, no file system, so that every rule can be tested alone.
 * Everything not named here is refused.
 */
import { basename, dirname, join, sep } from 'node:path';

/** The window's own files. */
export const appOrigin = 'app://holdfast';
/** Revealed evidence, one path a ticket. Another origin than the window: its bytes never run as part of it. */
export const evidenceOrigin = 'app://evidence';
export const windowAddress = `${appOrigin}/index.html`;
/** In a session and a process of its own. */
export const coverAddress = `${appOrigin}/cover.html`;

/**
 * No inline script, no eval, no remote host, no frame. `holdfast-worker` is the one Trusted Types policy: pdf.js
 * starts its worker through it.
 */
const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${evidenceOrigin}`,
  `media-src ${evidenceOrigin}`,
  `connect-src 'self' ${evidenceOrigin}`,
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types holdfast-worker',
].join('; ');

/** Evidence is hostile until shown otherwise: if it is ever opened as a document, it is an inert one. */
const evidencePolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), clipboard-read=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Headers for anything out of `app://holdfast`, a refusal included. */
export const windowHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Content-Security-Policy': windowPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers for anything out of `app://evidence`, a refusal included: only the window's origin may read it. */
export const evidenceHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Content-Security-Policy': evidencePolicy,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': appOrigin,
  'Access-Control-Allow-Headers': 'Range',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range',
};

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  json: 'application/json; charset=utf-8',
  bcmap: 'application/octet-stream',
  pfb: 'application/octet-stream',
  ttf: 'font/ttf',
};

export interface StaticFile {
  /** Relative to the renderer's folder, with slashes, never leaving it. */
  readonly path: string;
  readonly contentType: string;
}

/** @returns the built file behind an address of the window's origin; undefined when there can be none */
export function staticFile(address: string): StaticFile | undefined {
  const url = parse(address);
  if (url === undefined || !isOn(url, appOrigin)) return undefined;
  // Plain names only, so nothing needs decoding and no decoding can go wrong: no `%`, no `..`, no dot files.
  const path = /^\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.([a-z0-9]+))$/u.exec(url.pathname);
  const contentType = path?.[2] === undefined ? undefined : contentTypes[path[2]];
  if (path?.[1] === undefined || contentType === undefined) return undefined;
  return { path: path[1], contentType };
}

/** @returns the ticket in `app://evidence/<ticket>`; undefined when the address is not exactly that */
export function ticketIn(address: string): string | undefined {
  return /^app:\/\/evidence\/(?<ticket>[0-9a-f]{32})$/u.exec(address)?.groups?.['ticket'];
}

/** What the window may load. There is no network in it: captures run in a browser of their own. */
export function mayRequest(address: string): boolean {
  const url = parse(address);
  return url !== undefined && (isOn(url, appOrigin) || isOn(url, evidenceOrigin));
}

/** The window shows one document for its whole life. */
export function mayNavigate(address: string): boolean {
  return address === windowAddress;
}

/** Types that Chromium's sandboxed decoders show. Everything else, SVG and HTML first of all, is only bytes. */
const shown = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/webm',
  'audio/wav',
]);

export function evidenceContentType(mediaType: string): string {
  return shown.has(mediaType) ? mediaType : 'application/octet-stream';
}

export interface ByteRange {
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
  /** False when the whole was asked for. */
  readonly partial: boolean;
}

/**
 * A `Range` header of one range (RFC 9110, 14.1.2). A header in any other shape is ignored, as the RFC asks.
 *
 * @returns undefined when it asks for nothing that exists (answer 416)
 */
export function byteRange(header: string | null, size: number): ByteRange | undefined {
  const range = /^bytes=(?<first>\d*)-(?<last>\d*)$/u.exec(header ?? '')?.groups;
  const first = range?.['first'] ?? '';
  const last = range?.['last'] ?? '';
  if (first === '' && last === '') return { start: 0, end: size, partial: false };
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end, partial: true } : undefined;
}

/**
 * Why an installed Holdfast must not start. No fuse covers `--remote-debugging-port`, `--no-sandbox`,
 * `--log-net-log` and their like, so it takes no switch at all; as root Chromium has no sandbox.
 *
 * @param args the command line without the program's own name
 */
export function refusals(
  args: readonly string[],
  platform: NodeJS.Platform,
  uid: number | undefined,
): readonly string[] {
  // On Windows Chromium reads `/switch` too.
  const isSwitch = (arg: string): boolean =>
    arg.startsWith('-') || (platform === 'win32' && arg.startsWith('/'));
  const refused = args.filter(isSwitch).map((arg) => arg.split('=')[0] ?? arg);
  return uid === 0 ? [...refused, 'running as root'] : refused;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** `URL.origin` is "null" for schemes that are not the web's own, so it cannot be compared. */
function isOn(url: URL, origin: string): boolean {
  return `${url.protocol}//${url.host}` === origin && url.username === '' && url.password === '';
}

/**
 * What a save dialog gave may be a folder alone, or an ending alone: a file of that name is hidden, and nobody finds it.
 *
 * @param chosen absolute @param ending without its dot @param name put where there is none
 */
export function withName(chosen: string, ending: string, name: string): string {
  const typed = chosen.endsWith('/') || chosen.endsWith(sep) ? '' : basename(chosen);
  if (typed === '' || typed.toLowerCase() === `.${ending}`) {
    return join(typed === '' ? chosen : dirname(chosen), `${name}.${ending}`);
  }
  return typed.toLowerCase().endsWith(`.${ending}`) ? chosen : `${chosen}.${ending}`;
}
