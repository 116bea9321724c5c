import { Overdue, pause, within } from './deadline.ts';
import { headerOf } from './exchanges.ts';
import { FileRefused, wholeLength, type FileRequest, type MediaTab, type OpenedFile } from './media-tab.ts';

/** What a download has come to; told while it goes on. */
export interface Tally {
  bytes: number;
  total: number | undefined;
  requests: number;
  resumed: number;
  /** Why it is not whole; undefined when it is. */
  cut: 'connection' | 'changed' | 'size' | 'time' | undefined;
}

export interface DownloadLimits {
  /** Bytes. */
  readonly most: number;
  /** By `performance.now()`. */
  readonly until: number;
  readonly signal: AbortSignal;
  readonly onBytes: (tally: Tally) => void;
}

const tries = 5;
const betweenTries = 300;

export const emptyTally = (): Tally => ({
  bytes: 0,
  total: undefined,
  requests: 0,
  resumed: 0,
  cut: undefined,
});

/**
 * The bytes of one file, part by part. After a broken connection it goes on where it stopped, when the server gives
 * ranges of the same file, or skips what it already has. It ends early, without a throw, at a limit: `tally.cut`.
 */
export async function* download(
  tab: MediaTab,
  request: FileRequest,
  first: OpenedFile,
  tally: Tally,
  limits: DownloadLimits,
): AsyncGenerator<Buffer> {
  tally.total = wholeLength(first);
  const validator = validatorOf(first);
  let opened: OpenedFile | undefined = first;
  let skip = 0;
  for (let left = tries; ; left--) {
    if (opened !== undefined) {
      const before = tally.bytes;
      try {
        for await (const part of upTo(opened.parts, limits.until)) {
          const fresh = part.subarray(Math.min(skip, part.length));
          skip -= part.length - fresh.length;
          if (fresh.length === 0) continue;
          tally.bytes += fresh.length;
          limits.onBytes(tally);
          yield fresh;
          if (tally.bytes > limits.most) tally.cut = 'size';
          else if (performance.now() > limits.until) tally.cut = 'time';
          if (tally.cut !== undefined || limits.signal.aborted) return;
        }
      } catch (error) {
        if (!(error instanceof Overdue)) throw error;
        if (performance.now() >= limits.until) {
          tally.cut = 'time';
          return;
        }
      }
      if (tally.total === undefined || tally.bytes >= tally.total) return;
      // As long as it moves on, it may go on.
      if (tally.bytes > before) left = tries;
    }
    if (left === 0 || limits.signal.aborted || performance.now() > limits.until) {
      tally.cut = left === 0 ? 'connection' : 'time';
      return;
    }
    if (opened === undefined) await pause(betweenTries);
    tally.requests += 1;
    opened = await tab.request({ ...request, from: tally.bytes }).catch(noAnswer);
    if (opened === undefined) continue;
    skip = opened.status === 206 ? 0 : tally.bytes;
    const sameStart =
      opened.status === 200 ||
      (opened.status === 206 &&
        headerOf(opened.headers, 'content-range')?.startsWith(`bytes ${tally.bytes}-`));
    if (sameStart !== true || wholeLength(opened) !== tally.total || validatorOf(opened) !== validator) {
      await opened.parts.return(undefined);
      tally.cut = 'changed';
      return;
    }
    tally.resumed += 1;
  }
}

/** The same parts, but no longer waited for than until then. @throws Overdue */
async function* upTo(parts: AsyncGenerator<Buffer>, until: number): AsyncGenerator<Buffer> {
  let late = false;
  try {
    for (;;) {
      const next = await within(parts.next(), until - performance.now(), 'file').catch((error: unknown) => {
        late = true;
        throw error;
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Giving up waits for the part that is awaited; where that is what is late, nobody waits for it.
    const ending = parts.return(undefined).catch(() => undefined);
    if (!late) await ending;
  }
}

function noAnswer(error: unknown): undefined {
  if (error instanceof Overdue || (error instanceof FileRefused && error.reason === 'unreachable'))
    return undefined;
  throw error;
}

function validatorOf({ headers }: OpenedFile): string {
  return headerOf(headers, 'etag') ?? headerOf(headers, 'last-modified') ?? '';
}

/** A small file whole, such as a playlist or a key. @throws Error when it is larger, or is not given */
export async function smallFile(tab: MediaTab, request: FileRequest, most: number): Promise<Buffer> {
  const { status, headers, parts } = await tab.request(request);
  const all: Buffer[] = [];
  let length = 0;
  for await (const part of parts) {
    all.push(part);
    length += part.length;
    if (length > most) throw new Error('larger than it may be');
  }
  if (status !== 200 && status !== 206) throw new Error(`status ${status}`);
  const bytes = Buffer.concat(all);
  const said =
    headerOf(headers, 'content-encoding') === undefined ? headerOf(headers, 'content-length') : undefined;
  if (said !== undefined && Number(said) !== length) throw new Error('the connection broke off');
  if (request.from === undefined || status === 206) return bytes;
  // A server without ranges gives all of it.
  return bytes.subarray(request.from, request.to === undefined ? undefined : request.to + 1);
}
