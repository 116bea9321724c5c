import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { isPublicAddress } from './address.ts';
import { within } from './deadline.ts';
import { answer, ask, dial, hear, Refusal, replies, type Place } from './gate-socks.ts';
import { serveHttp } from './gate-http.ts';
import type { Guard } from './guard.ts';

/** Lets one page's connections out. */
export interface Pass {
  readonly guard: Guard;
  /** Told what was turned away: `host:port`. */
  readonly onRefused: (place: string) => void;
}

const handshakePatience = 10_000;
const mostConnections = 1_024;
const mostRemembered = 20_000;

/** Why nothing came of a connection, in Chromium's own names, which it cannot know behind a proxy. */
type Reason =
  | 'ERR_NAME_NOT_RESOLVED'
  | 'ERR_CONNECTION_REFUSED'
  | 'ERR_CONNECTION_TIMED_OUT'
  | 'ERR_ADDRESS_UNREACHABLE'
  | 'ERR_CONNECTION_FAILED'
  | 'ERR_PROXY_CONNECTION_FAILED'
  | 'ERR_BLOCKED_BY_CLIENT';

const reasons: Readonly<Record<string, readonly [Reason, number]>> = {
  ECONNREFUSED: ['ERR_CONNECTION_REFUSED', replies.refused],
  ETIMEDOUT: ['ERR_CONNECTION_TIMED_OUT', replies.hostUnreachable],
  ENETUNREACH: ['ERR_ADDRESS_UNREACHABLE', replies.hostUnreachable],
  EHOSTUNREACH: ['ERR_ADDRESS_UNREACHABLE', replies.hostUnreachable],
};

/**
 * The one way out of a context: a proxy of our own on loopback, through which everything goes that the page, its
 * workers and its sockets send, also what the DevTools protocol does not tell of. It resolves names itself and
 * connects with an address that was checked, or hands the name to the vault's own proxy.
 *
 * Until {@link admit} and after {@link close} nothing gets through.
 */
export class Gate {
  /** As Chromium takes it: `socks5://127.0.0.1:PORT`. */
  readonly address: string;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly #upstream: URL | undefined;
  readonly #remotes = new Map<string, string>();
  readonly #reasons = new Map<string, Reason>();
  #pass: Pass | undefined;

  private constructor(server: Server, upstream: URL | undefined, scheme: string) {
    const place = server.address();
    if (place === null || typeof place === 'string') throw new Error('no port');
    this.#server = server;
    this.#upstream = upstream;
    this.address = `${scheme}://127.0.0.1:${place.port}`;
  }

  /** @param proxy the vault's, as `parseProxy` gives it */
  static async open(proxy?: string): Promise<Gate> {
    const upstream = proxy === undefined ? undefined : new URL(proxy);
    const isHttp = upstream !== undefined && upstream.protocol !== 'socks5:';
    // What is read is read when it is wanted; a half-closed connection can still bring an answer.
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    server.maxConnections = mostConnections;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gate = new Gate(server, upstream, isHttp ? 'http' : 'socks5');
    const serve = isHttp
      ? serveHttp(upstream, {
          mayGo: async (place) => (await gate.#routeOf(place)) !== undefined,
          onUnreachable: (place) => remember(gate.#reasons, keyOf(place), 'ERR_PROXY_CONNECTION_FAILED'),
        })
      : (socket: Socket) => void gate.#serveSocks(socket).catch(() => socket.destroy());
    server.on('connection', (socket) => {
      gate.#open.add(socket);
      socket.once('close', () => gate.#open.delete(socket));
      socket.on('error', () => socket.destroy());
      serve(socket);
    });
    return gate;
  }

  /** From now on it is open, for what this guard lets through. */
  admit(pass: Pass): void {
    this.#pass = pass;
  }

  /** Ends every connection. Safe to call twice. */
  close(): void {
    this.#pass = undefined;
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  /** The address of the server that this URL was last had from; undefined when a proxy knows it, and not we. */
  remoteOf(url: string): string | undefined {
    const place = placeOf(url);
    return place === undefined ? undefined : this.#remotes.get(keyOf(place));
  }

  /** Chromium's name for an error, as it would be without this gate in between. */
  explain(url: string | undefined, netError: string): string {
    const place = url === undefined ? undefined : placeOf(url);
    const reason = place === undefined ? undefined : this.#reasons.get(keyOf(place));
    const isOurs = /ERR_SOCKS_|ERR_TUNNEL_|ERR_PROXY_|ERR_EMPTY_RESPONSE/u.test(netError);
    return isOurs && reason !== undefined ? `net::${reason}` : netError;
  }

  async #serveSocks(socket: Socket): Promise<void> {
    const place = await within(hear(socket), handshakePatience, 'handshake');
    const left = new AbortController();
    socket.once('close', () => left.abort());
    if (socket.destroyed) return;
    const onward = await this.#connect(place, left.signal).catch((error: unknown) => {
      answer(socket, this.#note(place, error));
    });
    if (onward === undefined) return;
    answer(socket, replies.done);
    relay(socket, onward);
  }

  async #connect(place: Place, signal: AbortSignal): Promise<Socket | undefined> {
    const route = await this.#routeOf(place);
    if (route === undefined) throw new Refused();
    if (route === 'unknown') throw new NoSuchName();
    if (this.#upstream !== undefined) return this.#through(this.#upstream, place, signal);
    const known = this.#remotes.get(keyOf(place));
    const addresses = known !== undefined && route.includes(known) ? [known, ...route] : route;
    const onward = await dial([...new Set(addresses)], place.port, signal);
    const remote = onward.remoteAddress ?? '';
    // Nothing but a checked address was given to be connected with.
    if (!route.includes(remote) && !isPublicAddress(remote)) {
      onward.destroy();
      throw new Refused();
    }
    remember(this.#remotes, keyOf(place), remote);
    return onward;
  }

  async #through({ hostname, port }: URL, place: Place, signal: AbortSignal): Promise<Socket> {
    const onward = await dial([hostname.replace(/^\[|\]$/gu, '')], Number(port), signal).catch(() => {
      throw new NoProxy();
    });
    try {
      await ask(onward, place);
      return onward;
    } catch (error) {
      onward.destroy();
      throw error;
    }
  }

  /** @returns where it may go; undefined when it may not, which has been told then */
  async #routeOf(place: Place): Promise<readonly string[] | 'unknown' | undefined> {
    const pass = this.#pass;
    const route = (await pass?.guard.route(place.host)) ?? 'private';
    // It may have been closed while the name was looked up.
    if (pass === undefined || pass !== this.#pass) return undefined;
    if (route === 'private') {
      pass.onRefused(`${place.host}:${place.port}`);
      return undefined;
    }
    return route === 'by-name' ? [] : route;
  }

  #note(place: Place, error: unknown): number {
    const [reason, reply] = whyNot(error);
    if (reason !== undefined) remember(this.#reasons, keyOf(place), reason);
    return reply;
  }
}

class Refused extends Error {}
class NoSuchName extends Error {}
class NoProxy extends Error {}

function whyNot(error: unknown): readonly [Reason | undefined, number] {
  if (error instanceof Refused) return ['ERR_BLOCKED_BY_CLIENT', replies.notAllowed];
  if (error instanceof NoSuchName) return ['ERR_NAME_NOT_RESOLVED', replies.hostUnreachable];
  if (error instanceof NoProxy) return ['ERR_PROXY_CONNECTION_FAILED', replies.failed];
  if (error instanceof Refusal) return [undefined, error.reply];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? ['ERR_CONNECTION_FAILED', replies.failed];
}

/** Passes everything on, and the way in which a connection ended. */
function relay(client: Socket, onward: Socket): void {
  onward.on('error', () => client.resetAndDestroy());
  onward.once('close', () => client.end());
  client.once('close', () => onward.destroy());
  client.pipe(onward);
  onward.pipe(client);
}

function placeOf(text: string): Place | undefined {
  const url = URL.parse(text);
  if (url === null || url.hostname === '') return undefined;
  const secure = url.protocol === 'https:' || url.protocol === 'wss:';
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
  };
}

const keyOf = ({ host, port }: Place): string => `${host.toLowerCase()} ${port}`;

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size < mostRemembered || map.has(key)) map.set(key, value);
}
