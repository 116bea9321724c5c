import { connect, isIP, type Socket } from 'node:net';

/** SOCKS version 5 (RFC 1928), the part that both of its ends here need: no sign-in, CONNECT, no UDP. */
const version = 5;
const connectCommand = 1;
const kinds = { v4: 1, name: 3, v6: 4 } as const;

/** Reply codes of RFC 1928, section 6. */
export const replies = {
  done: 0,
  failed: 1,
  notAllowed: 2,
  hostUnreachable: 4,
  refused: 5,
  noSuchCommand: 7,
} as const;

export interface Place {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * Hears what a client wants to be connected with. The client has to be told how that went ({@link answer}).
 *
 * @throws Error when it does not speak SOCKS5 or wants something else than a connection
 */
export async function hear(socket: Socket): Promise<Place> {
  const [spoken, methods = 0] = await read(socket, 2);
  if (spoken !== version) throw new Error('not SOCKS5');
  await read(socket, methods);
  socket.write(Buffer.from([version, 0]));
  const [, command, , kind = 0] = await read(socket, 4);
  const host = await readHost(socket, kind);
  const port = (await read(socket, 2)).readUInt16BE();
  if (command === connectCommand) return { host, port };
  answer(socket, replies.noSuchCommand);
  throw new Error('not a connection');
}

/** After anything but `done` the connection is over. */
export function answer(socket: Socket, reply: number): void {
  const bytes = Buffer.from([version, reply, 0, kinds.v4, 0, 0, 0, 0, 0, 0]);
  if (reply === replies.done) socket.write(bytes);
  else socket.end(bytes);
}

/** What the proxy said when it would not connect. */
export class Refusal extends Error {
  readonly reply: number;

  constructor(reply: number) {
    super(`the proxy answered ${reply}`);
    this.reply = reply;
  }
}

/**
 * Asks another SOCKS proxy for a connection; a name goes to it as a name.
 *
 * @param socket connected with the proxy
 * @throws Refusal; Error when it does not speak SOCKS5
 */
export async function ask(socket: Socket, { host, port }: Place): Promise<void> {
  socket.write(Buffer.from([version, 1, 0]));
  const [spoken, method] = await read(socket, 2);
  if (spoken !== version || method !== 0) throw new Error('the proxy wants another greeting');
  const name = Buffer.from(host, 'latin1');
  if (name.length > 255) throw new Refusal(replies.hostUnreachable);
  const place =
    isIP(host) === 0 ? Buffer.concat([Buffer.from([kinds.name, name.length]), name]) : literal(host);
  const at = Buffer.alloc(2);
  at.writeUInt16BE(port);
  socket.write(Buffer.concat([Buffer.from([version, connectCommand, 0]), place, at]));
  const [, reply = replies.failed, , kind = 0] = await read(socket, 4);
  if (reply !== replies.done) throw new Refusal(reply);
  await readHost(socket, kind);
  await read(socket, 2);
}

function literal(host: string): Buffer {
  if (isIP(host) === 4) return Buffer.from([kinds.v4, ...host.split('.').map(Number)]);
  // The URL parser writes IPv6 in one form: at most one `::`, and no IPv4 at the end.
  const [head = '', tail] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string | undefined): number[] =>
    text === undefined || text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [groups(head), groups(tail)];
  const all = [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
  return Buffer.from([kinds.v6, ...all.flatMap((group) => [group >> 8, group & 255])]);
}

async function readHost(socket: Socket, kind: number): Promise<string> {
  if (kind === kinds.name) {
    const [length = 0] = await read(socket, 1);
    return (await read(socket, length)).toString('latin1');
  }
  if (kind === kinds.v4) return [...(await read(socket, 4))].join('.');
  if (kind !== kinds.v6) throw new Error('unknown kind of address');
  const bytes = await read(socket, 16);
  const groups = Array.from({ length: 8 }, (_, at) => bytes.readUInt16BE(at * 2).toString(16));
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

/** Gives exactly so many bytes, and leaves the rest where it is. @throws Error when the connection ends before */
async function read(socket: Socket, bytes: number): Promise<Buffer> {
  if (bytes === 0) return Buffer.alloc(0);
  const events = ['readable', 'end', 'close'];
  let wake = (): void => undefined;
  const onEvent = (): void => wake();
  // Listening anew tells at once of what is there already: done in a circle, that starves everything else.
  for (const event of events) socket.on(event, onEvent);
  try {
    for (;;) {
      const part = socket.read(bytes) as Buffer | null;
      if (part?.length === bytes) return part;
      if (part !== null || socket.destroyed || socket.readableEnded) throw new Error('closed');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    for (const event of events) socket.off(event, onEvent);
  }
}

/**
 * Connects with a place.
 *
 * @param addresses where it may be, tried one after the other
 * @param signal ends the connection whenever it is given
 */
export async function dial(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  const [first = ''] = addresses;
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  const socket = connect({
    host: addresses.length === 1 ? first : 'one-of-these.invalid',
    port,
    noDelay: true,
    allowHalfOpen: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 2_000,
    lookup: (_name, _options, give) => give(null, all),
  });
  const stop = (): void => void socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', stop));
  if (signal.aborted) stop();
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
  });
  return socket;
}
