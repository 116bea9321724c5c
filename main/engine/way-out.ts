import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { CodedError } from '../../preload/errors.ts';
import { isPublicAddress } from '../capture/address.ts';
import { ask, dial, type Place } from '../capture/gate-socks.ts';
import { createGuard } from '../capture/guard.ts';
import type { WayOut } from '../witness/ask-authority.ts';

/**
 * How the engine itself reaches a host, under the rules that hold for captures: through the vault's proxy, which then
 * looks the name up, or straight to an address that was looked at; never into this computer or its network.
 *
 * @param proxy as `parseProxy` gives it; undefined for none
 * @returns what throws CodedError `address-private`, `page-name-not-found`, `proxy-unreachable`
 */
export function wayOut(proxy: string | undefined, allowPrivate: boolean): WayOut {
  const guard = createGuard({ allowPrivate, proxied: proxy !== undefined });
  return async (place, signal) => {
    const route = await guard.route(place.host);
    if (route === 'private') throw new CodedError('address-private');
    if (route === 'unknown') throw new CodedError('page-name-not-found');
    if (proxy !== undefined) return throughProxy(new URL(proxy), place, signal);
    if (route === 'by-name') throw new CodedError('proxy-unreachable');
    const socket = await dial(route, place.port, signal);
    const remote = socket.remoteAddress ?? '';
    // Nothing but a checked address was given to be connected with.
    if (route.includes(remote) || isPublicAddress(remote)) return socket;
    socket.destroy();
    throw new CodedError('address-private');
  };
}

async function throughProxy(proxy: URL, place: Place, signal: AbortSignal): Promise<Socket> {
  try {
    return await (proxy.protocol === 'socks5:'
      ? bySocks(proxy, place, signal)
      : byTunnel(proxy, place, signal));
  } catch (error) {
    throw new CodedError('proxy-unreachable', '', { cause: error });
  }
}

async function bySocks(proxy: URL, place: Place, signal: AbortSignal): Promise<Socket> {
  const socket = await dial([proxy.hostname.replace(/^\[|\]$/gu, '')], Number(proxy.port), signal);
  try {
    await ask(socket, place);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** RFC 9110, section 9.3.6. */
function byTunnel(proxy: URL, { host, port }: Place, signal: AbortSignal): Promise<Socket> {
  const isSecure = proxy.protocol === 'https:';
  const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return new Promise((resolve, reject) => {
    const asking = (isSecure ? secureRequest : plainRequest)({
      host: proxy.hostname.replace(/^\[|\]$/gu, ''),
      port: proxy.port === '' ? (isSecure ? 443 : 80) : Number(proxy.port),
      method: 'CONNECT',
      path,
      headers: { host: path },
      setHost: false,
      agent: false,
      signal,
    });
    asking.once('connect', ({ statusCode }, socket, head) => {
      if (statusCode === 200 && head.length === 0) return resolve(socket);
      socket.destroy();
      return reject(new Error('the proxy refused'));
    });
    asking.once('response', (response) => {
      response.destroy();
      reject(new Error('the proxy refused'));
    });
    asking.once('error', reject);
    asking.end();
  });
}
