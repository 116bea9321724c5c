import type { CaseFields } from '../../preload/case-fields.ts';

/**
 * What two writings of the same address have in common, for finding its captures and requests. The scheme, `www.`, the
 * end of a path and a jump inside the page tell no two posts apart; a path behind `#!` or `#/` is a page of its own.
 *
 * @returns the text itself, trimmed, when it is no address
 */
export function addressKey(address: string): string {
  const url = readAddress(address);
  if (url === undefined) return address.trim();
  const host = url.host.replace(/^www\./u, '').replace(/\.(?=$|:)/u, '');
  const path = url.pathname.replace(/\/+$/u, '');
  const inner = /^#[!/]./u.test(url.hash) ? url.hash : '';
  return `${host}${path}${url.search}${inner}`;
}

/** @returns undefined for what no browser would open as a page */
export function readAddress(address: string): URL | undefined {
  const typed = address.trim();
  const whole = /^[a-z][a-z0-9+-]*:\/\//iu.test(typed) ? typed : `https://${typed}`;
  const url = /\s/u.test(typed) ? null : URL.parse(whole);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.hostname.includes('.') || url.hostname.includes(':') || url.hostname === 'localhost'
    ? url
    : undefined;
}

/** How a request lists its addresses: one a line, each once. */
export function addressesOf({ addresses }: Pick<CaseFields<'removal'>, 'addresses'>): string[] {
  const lines = addresses
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const keys = new Set<string>();
  return lines.filter((line) => {
    const key = addressKey(line);
    return keys.size < keys.add(key).size;
  });
}
