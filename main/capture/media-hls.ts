import { decrypt, readPlaylist, type Playlist, type Segment, type SegmentKey } from './hls.ts';
import { smallFile, type DownloadLimits, type Tally } from './media-download.ts';
import type { MediaTab } from './media-tab.ts';

const playlistSize = 8 * 1024 * 1024;
const segmentSize = 128 * 1024 * 1024;
const segmentTries = 3;

/** The playlist at an address. @throws Error when it cannot be had */
export async function fetchPlaylist(tab: MediaTab, url: string, referrer: string): Promise<Playlist> {
  const bytes = await smallFile(tab, { url, referrer }, playlistSize);
  return readPlaylist(bytes.toString('utf8'), url);
}

/**
 * The parts of a playlist, decrypted and one after the other, as one file. One part is held at a time. What cannot be
 * had ends the file early, without a throw: `tally.cut`.
 */
export async function* joinSegments(
  tab: MediaTab,
  segments: readonly Segment[],
  referrer: string,
  tally: Tally,
  limits: DownloadLimits,
): AsyncGenerator<Buffer> {
  const keys = new Map<string, Promise<Buffer>>();
  const fetch = async (piece: Segment | NonNullable<Segment['init']>): Promise<Buffer> => {
    const { url, from, to, key } = piece;
    const range = from === undefined || to === undefined ? {} : { from, to };
    const bytes = await smallFile(tab, { url, referrer, ...range }, segmentSize);
    tally.requests += 1;
    return key === undefined ? bytes : decrypt(bytes, await keyBytes(key), key.iv);
  };
  const keyBytes = (key: SegmentKey): Promise<Buffer> => {
    const known = keys.get(key.url) ?? smallFile(tab, { url: key.url, referrer }, 1024);
    keys.set(key.url, known);
    return known;
  };
  let started = '';
  for (const segment of segments) {
    const { init } = segment;
    const start = init === undefined ? '' : `${init.url} ${init.from ?? ''}`;
    for (const piece of start === started || init === undefined ? [segment] : [init, segment]) {
      const bytes = await again(
        segmentTries,
        async () => fetch(piece),
        () => (tally.resumed += 1),
      );
      if (bytes === undefined) tally.cut = 'connection';
      else if (tally.bytes + bytes.length > limits.most) tally.cut = 'size';
      else if (performance.now() > limits.until || limits.signal.aborted) tally.cut = 'time';
      if (bytes === undefined || tally.cut !== undefined) return;
      tally.bytes += bytes.length;
      limits.onBytes(tally);
      yield bytes;
    }
    started = start;
  }
}

async function again<T>(tries: number, work: () => Promise<T>, onRetry: () => void): Promise<T | undefined> {
  for (let left = tries; left > 0; left--) {
    try {
      return await work();
    } catch {
      if (left > 1) onRetry();
    }
  }
  return undefined;
}
