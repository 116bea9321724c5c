import { within } from './deadline.ts';
import type { Exchange } from './exchanges.ts';

/** Why a body is not whole, in the words of WARC 1.1, section 5.13. */
export type Truncation = 'length' | 'time' | 'disconnect' | 'unspecified';

export interface Body {
  readonly bytes: Buffer;
  readonly truncated: Truncation | undefined;
}

export const bodyLimits = {
  /** One body crosses the pipe in one piece, as base64; larger files are media and come in a stream. */
  each: 32 * 1024 * 1024,
  all: 512 * 1024 * 1024,
} as const;

const ahead = { count: 8, bytes: 4 * 1024 * 1024 } as const;
const patience = 15_000;
const none = Buffer.alloc(0);

/**
 * The exchanges with their bodies, in order. Chromium keeps the bodies; they are asked for a few small ones at a
 * time, a large one alone, so that they are never all in memory.
 *
 * @param options.until when no more is asked for, by `performance.now()`
 */
export async function* withBodies(
  exchanges: readonly Exchange[],
  options: { readonly until: number; readonly signal: AbortSignal },
): AsyncGenerator<{ readonly exchange: Exchange; readonly body: Body }> {
  const waiting: { readonly exchange: Exchange; readonly size: number; readonly body: Promise<Body> }[] = [];
  let held = 0;
  let left: number = bodyLimits.all;
  let next = 0;
  for (;;) {
    for (let exchange = exchanges[next]; exchange !== undefined; exchange = exchanges[next]) {
      const size = exchange.decodedBytes;
      const full = waiting.length >= ahead.count || held + size > ahead.bytes;
      if (waiting.length > 0 && full) break;
      const isTooLarge = size > bodyLimits.each || size > left;
      if (!isTooLarge) left -= size;
      const isLate = performance.now() > options.until || options.signal.aborted;
      const why = isTooLarge ? 'length' : isLate ? 'time' : undefined;
      waiting.push({ exchange, size, body: readBody(exchange, why) });
      held += size;
      next += 1;
    }
    const first = waiting.shift();
    if (first === undefined) return;
    held -= first.size;
    yield { exchange: first.exchange, body: await first.body };
  }
}

async function readBody(exchange: Exchange, notAsked: Truncation | undefined): Promise<Body> {
  const { answer, end, method, session, requestId } = exchange;
  const isEmpty = answer === undefined || method === 'HEAD' || [204, 205, 304].includes(answer.status);
  if (isEmpty || end === 'redirected') return { bytes: none, truncated: undefined };
  if (notAsked !== undefined) return { bytes: none, truncated: notAsked };
  const whole = end === 'finished';
  try {
    const asking = session.send('Network.getResponseBody', { requestId });
    const { body, base64Encoded } = await within(asking, patience, 'body');
    // Text that is valid UTF-8 comes as it is, everything else as base64: the bytes are the server's in both.
    const bytes = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
    return { bytes, truncated: whole ? undefined : 'disconnect' };
  } catch {
    return { bytes: none, truncated: whole ? 'unspecified' : 'disconnect' };
  }
}
