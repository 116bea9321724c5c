import { request, type IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as connectSecurely, type TLSSocket } from 'node:tls';
import { CodedError } from '../../preload/errors.ts';
import { largestAnswer } from './rfc3161.ts';

/** An answer takes an authority well under a second. */
const patienceMilliseconds = 30_000;

/** Gives a connection with a host that may be reached, by the way that the vault uses. */
export type WayOut = (
  place: { readonly host: string; readonly port: number },
  signal: AbortSignal,
) => Promise<Socket>;

/**
 * Sends a question to a timestamp authority (RFC 3161, section 3.4). Besides the hash in it the authority sees nothing
 * but the internet address it came from: no name of a program, no cookie. A redirect is not followed.
 *
 * @param question DER
 * @returns what came back, at most 256 KiB, unread
 * @throws CodedError `timestamp-unreachable`, `timestamp-not-valid` (too large), `cancelled`; whatever `wayOut` throws
 */
export async function askAuthority(
  authority: URL,
  question: Uint8Array,
  options: {
    readonly wayOut: WayOut;
    readonly signal: AbortSignal;
    readonly patienceMilliseconds?: number;
  },
): Promise<Buffer> {
  const patience = AbortSignal.timeout(options.patienceMilliseconds ?? patienceMilliseconds);
  const signal = AbortSignal.any([patience, options.signal]);
  try {
    const socket = await connection(authority, options.wayOut, signal);
    try {
      return await exchange(authority, question, socket, signal);
    } finally {
      socket.destroy();
    }
  } catch (error) {
    if (options.signal.aborted) throw new CodedError('cancelled', '', { cause: error });
    if (error instanceof CodedError) throw error;
    const detail = patience.aborted ? 'it did not answer in time' : '';
    throw new CodedError('timestamp-unreachable', detail, { cause: error });
  }
}

async function connection(url: URL, wayOut: WayOut, signal: AbortSignal): Promise<Socket> {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port);
  const plain = await abortable(wayOut({ host, port }, signal), signal);
  if (!isSecure) return plain;
  const secure: TLSSocket = connectSecurely({
    socket: plain,
    ...(isIP(host) === 0 ? { servername: host } : { host }),
  });
  try {
    await new Promise<void>((resolve, reject) => {
      secure.once('secureConnect', resolve);
      secure.once('error', reject);
      secure.once('close', () => reject(new Error('closed')));
      signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
    });
  } catch (error) {
    secure.destroy();
    throw error;
  }
  return secure;
}

function exchange(url: URL, question: Uint8Array, socket: Socket, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asking = request({
      createConnection: () => socket,
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'content-type': 'application/timestamp-query',
        'content-length': question.length,
        connection: 'close',
      },
      setHost: false,
      signal,
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      readAll(response).then(resolve, reject);
    });
    asking.end(question);
  });
}

async function readAll(response: IncomingMessage): Promise<Buffer> {
  if (response.statusCode !== 200) {
    throw new CodedError('timestamp-unreachable', `it answered with status ${response.statusCode ?? 0}`);
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > largestAnswer) throw new CodedError('timestamp-not-valid', 'it is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A way out that hangs is left; a connection that it still makes is closed. */
function abortable(work: Promise<Socket>, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error('stopped'));
      work.then((socket) => socket.destroy()).catch(() => undefined);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject);
  });
}
