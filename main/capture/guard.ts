import { lookup } from 'node:dns/promises';
import { bareHost, isAddressLiteral, isLocalName, isPublicAddress, isWeb } from './address.ts';
import { within } from './deadline.ts';

/** Gives every address that a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

export type Verdict = 'open' | 'private' | 'unknown';

export interface Guard {
  /** What an address leads to, before anything is sent there. `unknown`: the name could not be resolved. */
  judge(url: string): Promise<Verdict>;
  /** Second line, against a name that resolves differently a moment later: the address really talked to. */
  allowsRemote(remote: string | undefined): boolean;
  /** The host of this address turned out to be inside: nothing more is sent there. */
  refuse(url: string): void;
}

const patience = 5_000;

/**
 * Keeps a page from the outside out of this computer and its network: a hostile page must not be able to have
 * the router's or a local program's answers put into a picture.
 *
 * @param options.proxied names are resolved by the proxy, so they are not looked up here (a look-up would tell
 *   the local network which site is visited) and the remote address is the proxy's own
 */
export function createGuard(options: {
  readonly allowPrivate: boolean;
  readonly proxied: boolean;
  readonly resolve?: Resolve;
}): Guard {
  if (options.allowPrivate) {
    return { judge: async () => 'open', allowsRemote: () => true, refuse: () => undefined };
  }
  const resolve = options.resolve ?? systemResolve;
  const known = new Map<string, Promise<Verdict>>();
  const judgeHost = async (host: string): Promise<Verdict> => {
    if (isAddressLiteral(host)) return isPublicAddress(host) ? 'open' : 'private';
    if (isLocalName(host)) return 'private';
    if (options.proxied) return 'open';
    try {
      const addresses = await within(resolve(host), patience, 'look-up');
      return addresses.every(isPublicAddress) ? 'open' : 'private';
    } catch {
      return 'unknown';
    }
  };
  return {
    async judge(text) {
      const url = URL.parse(text);
      if (url === null) return 'unknown';
      if (!isWeb(url)) return 'open';
      const host = bareHost(url);
      let verdict = known.get(host);
      if (verdict === undefined) {
        verdict = judgeHost(host);
        known.set(host, verdict);
      }
      return verdict;
    },
    refuse(text) {
      const url = URL.parse(text);
      if (url !== null && isWeb(url)) known.set(bareHost(url), Promise.resolve('private'));
    },
    allowsRemote: (remote) =>
      options.proxied || remote === undefined || remote === '' || isPublicAddress(remote),
  };
}
