import { lookup } from 'node:dns/promises';
import { bareHost, isAddressLiteral, isLocalName, isPublicAddress, isWeb } from './address.ts';
import { within } from './deadline.ts';

/** Gives every address that a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

export type Verdict = 'open' | 'private' | 'unknown';

/**
 * Where a connection to a host may go: one of these addresses, which were checked; `by-name`: the proxy is asked for
 * the name; `private`: nowhere; `unknown`: the name could not be resolved.
 */
export type Route = readonly string[] | 'by-name' | 'private' | 'unknown';

export interface Guard {
  /** What an address leads to, before anything is sent there. `unknown`: the name could not be resolved. */
  judge(url: string): Promise<Verdict>;
  /** @param host a name or an address literal, without brackets */
  route(host: string): Promise<Route>;
}

/** Nobody else looks names up, so the system gets all the time that its own retries take. */
const patience = 20_000;
/** A name may move while a window is open for hours; whatever it moves to is checked again. */
const fresh = 60_000;
const loopback = ['127.0.0.1', '::1'] as const;

/**
 * Keeps a page from the outside out of this computer and its network: a hostile page must not be able to have
 * the router's or a local program's answers put into a picture.
 *
 * @param options.proxied names are resolved by the proxy, so they are not looked up here: a look-up would tell
 *   the local network which site is visited
 */
export function createGuard(options: {
  readonly allowPrivate: boolean;
  readonly proxied: boolean;
  readonly resolve?: Resolve;
}): Guard {
  const { allowPrivate, proxied } = options;
  const resolve = options.resolve ?? systemResolve;
  const known = new Map<string, { readonly at: number; readonly route: Promise<Route> }>();
  const find = async (host: string): Promise<Route> => {
    const isLiteral = isAddressLiteral(host);
    if (!allowPrivate && (isLiteral ? !isPublicAddress(host) : isLocalName(host))) return 'private';
    if (proxied) return 'by-name';
    if (isLiteral) return [host];
    if (isLocalName(host)) return loopback;
    try {
      const addresses = await within(resolve(host), patience, 'look-up');
      if (addresses.length === 0) return 'unknown';
      return allowPrivate || addresses.every(isPublicAddress) ? addresses : 'private';
    } catch {
      return 'unknown';
    }
  };
  const route = async (text: string): Promise<Route> => {
    const host = text.toLowerCase().replace(/\.$/u, '');
    const before = known.get(host);
    if (before !== undefined && performance.now() - before.at < fresh) return before.route;
    const found = find(host);
    known.set(host, { at: performance.now(), route: found });
    return found;
  };
  return {
    route,
    async judge(text) {
      const url = URL.parse(text);
      if (allowPrivate) return 'open';
      if (url === null) return 'unknown';
      if (!isWeb(url)) return 'open';
      const found = await route(bareHost(url));
      return found === 'private' || found === 'unknown' ? found : 'open';
    },
  };
}
