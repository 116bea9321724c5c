import type { CDPSession, Protocol } from 'puppeteer-core';
import { CodedError } from '../../preload/errors.ts';
import type { KeptSignIn } from '../core/manifest.ts';
import {
  isOfSite,
  siteOf,
  type KeptCookie,
  type KeptStorage,
  type SessionContents,
} from '../core/site-session.ts';
import { within } from './deadline.ts';

const patience = 10_000;
/** A sign-in is some kilobytes; what is larger is somebody's cache. */
const largestStorage = 2 * 1024 * 1024;

/**
 * Puts a kept sign-in into one tab's context, before anything is opened there. The browser gives cookies to their own
 * site only; the storage is filled by a script of ours that looks where it stands.
 *
 * @throws CodedError `session-other-site` when the address belongs to another site
 */
export async function plantSignIn(session: CDPSession, signIn: KeptSignIn, url: URL): Promise<void> {
  if (!isOfSite(url.hostname, signIn.site)) throw new CodedError('session-other-site');
  const { cookies, storage } = signIn.contents;
  const ours = cookies.filter(({ domain }) => isOfSite(domain, signIn.site)).map(asParameter);
  if (ours.length > 0)
    await within(session.send('Network.setCookies', { cookies: ours }), patience, 'cookies');
  const kept = storage.filter(({ origin }) => isOfSite(hostOf(origin), signIn.site));
  if (kept.length === 0) return;
  const source = `(${fillStorage.toString()})(${JSON.stringify(kept)})`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: 'evidence' });
}

/** A cookie without a leading dot is its own host's alone: it is set for an address, not for a domain. */
function asParameter(cookie: KeptCookie): Protocol.Network.CookieParam {
  const { name, value, domain, path, expires, httpOnly, secure, sameSite } = cookie;
  const host = domain.includes(':') ? `[${domain}]` : domain;
  const place = domain.startsWith('.')
    ? { domain }
    : { url: `${secure ? 'https' : 'http'}://${host}${path}` };
  return {
    name,
    value,
    path,
    httpOnly,
    secure,
    ...place,
    ...(expires > 0 ? { expires } : {}),
    ...(sameSite === undefined ? {} : { sameSite }),
  };
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? '';
}

/** Runs on the page, in our own world. What the page has put there since stays. */
function fillStorage(kept: readonly KeptStorage[]): void {
  for (const { origin, items } of kept) {
    if (origin !== location.origin) continue;
    try {
      for (const [key, value] of items) {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
      }
    } catch {
      // A sandboxed frame has no storage.
    }
  }
}

/** A tab from which a sign-in is taken. */
export interface SignedInPlace {
  readonly url: string;
  /** Gives the local storage of the page. */
  readonly storage: () => Promise<KeptStorage | undefined>;
}

/**
 * Takes what a browser holds for the site of the first tab: its cookies, and the storage of the tabs that stand there.
 * What another site put into these pages (partitioned cookies) is not taken.
 *
 * @param all every cookie of the browser
 * @throws CodedError `session-empty`
 */
export async function takeSignIn(
  all: readonly Protocol.Network.Cookie[],
  tabs: readonly SignedInPlace[],
): Promise<{ readonly site: string; readonly contents: SessionContents }> {
  const own = all.filter(({ partitionKey }) => partitionKey === undefined);
  const host = hostOf(tabs[0]?.url ?? '');
  if (host === '') throw new CodedError('session-empty');
  const site = siteOf(
    host,
    own.map(({ domain }) => domain),
  );
  const cookies = own.filter(({ domain }) => isOfSite(domain, site)).map(asKept);
  const storage: KeptStorage[] = [];
  for (const tab of tabs) {
    if (!isOfSite(hostOf(tab.url), site)) continue;
    const found = await tab.storage();
    if (found === undefined || found.items.length === 0) continue;
    if (storage.some(({ origin }) => origin === found.origin)) continue;
    if (JSON.stringify(found).length <= largestStorage) storage.push(found);
  }
  if (cookies.length === 0 && storage.length === 0) throw new CodedError('session-empty');
  return { site, contents: { cookies, storage } };
}

function asKept(cookie: Protocol.Network.Cookie): KeptCookie {
  const { name, value, domain, path, expires, httpOnly, secure, sameSite } = cookie;
  return {
    name,
    value,
    domain,
    path,
    expires: cookie.session ? -1 : expires,
    httpOnly,
    secure,
    ...(sameSite === undefined ? {} : { sameSite }),
  };
}

/** Runs on the page, in our own world. */
export function readStorage(): { origin: string; items: [string, string][] } {
  try {
    return { origin: location.origin, items: Object.entries(localStorage) };
  } catch {
    return { origin: location.origin, items: [] };
  }
}
