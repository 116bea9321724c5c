import ipaddr from 'ipaddr.js';
import { CodedError } from '../../preload/errors.ts';

const web = new Set(['http:', 'https:']);

/**
 * Reads what a person pasted as the address of a page.
 *
 * @returns the address in ASCII (host in punycode, path percent-encoded), so that it prints without tricks
 * @throws CodedError `address-invalid` when it is none, or carries a name and password (which would end up in
 *   every print and letter); `address-scheme` when it is anything but http or https
 */
export function parseAddress(text: string): URL {
  const trimmed = text.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(trimmed)?.[1]?.toLowerCase();
  // `example.org:8080/x` parses as a scheme with a dot in it; no scheme in use has one.
  if (scheme === undefined || scheme.includes('.')) throw new CodedError('address-invalid', 'no scheme');
  if (!web.has(`${scheme}:`)) throw new CodedError('address-scheme', 'not http or https');
  const url = URL.parse(trimmed);
  if (url === null || url.hostname === '') throw new CodedError('address-invalid', 'not an address');
  if (url.username !== '' || url.password !== '') {
    throw new CodedError('address-invalid', 'it carries a name or password');
  }
  return url;
}

/** True for http and https: only these reach the network. `data:`, `blob:` and `about:` stay in the page. */
export function isWeb(url: URL): boolean {
  return web.has(url.protocol) || url.protocol === 'ws:' || url.protocol === 'wss:';
}

/** The host without the brackets of an IPv6 literal and without the root's trailing dot. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
}

/**
 * Names that browsers resolve to this computer by themselves (RFC 6761 section 6.3), without asking anybody.
 */
export function isLocalName(host: string): boolean {
  const name = host.toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost');
}

export function isAddressLiteral(host: string): boolean {
  return ipaddr.isValid(host);
}

/**
 * Whether an IP address belongs to the public internet: not loopback, private (RFC 1918, RFC 4193),
 * link-local, carrier-grade NAT, multicast or reserved, also when an IPv4 address is mapped or translated
 * into an IPv6 one. What cannot be read is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  if (!ipaddr.isValid(bare)) return false;
  const ip = ipaddr.process(bare);
  const range = ip.range();
  if (range === 'unicast') return true;
  // NAT64 (RFC 6052): how a phone network without IPv4 reaches public IPv4 sites. Judge the address inside.
  if (range === 'rfc6052') return isPublicAddress(ip.toByteArray().slice(12).join('.'));
  return false;
}
