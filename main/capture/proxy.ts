import { CodedError } from '../../preload/errors.ts';

/** Chromium resolves names at the proxy for each of these; of SOCKS only version 5 can (RFC 1928, section 5). */
const schemes: Readonly<Record<string, string>> = {
  http: 'http',
  https: 'https',
  socks5: 'socks5',
  // curl's and Tor's word for "the proxy resolves the names", which is what socks5 means here anyway.
  socks5h: 'socks5',
};
const shape = /^(?<scheme>[a-z0-9]+):\/\/(?<host>\[[0-9a-f:.]+\]|[a-z0-9.-]+):(?<port>\d{1,5})\/?$/iu;

/**
 * Reads the address of a proxy as a person wrote it.
 *
 * @returns it as Chromium takes it: `socks5://127.0.0.1:9050`
 * @throws CodedError `proxy-invalid`: another scheme, no port, or a name and password, which Chromium does not send
 *   to a SOCKS proxy and which would stand in its command line
 */
export function parseProxy(text: string): string {
  const { scheme = '', host = '', port = '' } = shape.exec(text.trim())?.groups ?? {};
  const known = Object.hasOwn(schemes, scheme.toLowerCase()) ? schemes[scheme.toLowerCase()] : undefined;
  const number = Number(port);
  if (known === undefined || number < 1 || number > 65_535) throw new CodedError('proxy-invalid');
  return `${known}://${host.toLowerCase()}:${number}`;
}

/**
 * The browser looks up no name itself, since a look-up tells the local network which site is visited: what a page sends
 * goes through the gate of its context (gate.ts), and what the browser would send beside it through the proxy or nowhere.
 *
 * @param proxy as {@link parseProxy} gives it
 */
export function proxyFlags(proxy: string | undefined): string[] {
  const gate = '127.0.0.1';
  const host = proxy === undefined ? gate : new URL(proxy.replace(/^socks5:/u, 'http:')).hostname;
  const excluded = [...new Set([gate, host])].map((name) => `EXCLUDE ${name}`).join(' , ');
  return [
    ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    `--host-resolver-rules=MAP * ~NOTFOUND , ${excluded}`,
  ];
}
