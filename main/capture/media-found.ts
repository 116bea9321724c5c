import type { Exchange } from './exchanges.ts';
import type { MediaElement } from './media-scripts.ts';

/** One player or media file to be had. */
export interface Wanted {
  readonly kind: 'video' | 'audio';
  /** Tried in order. */
  readonly addresses: readonly string[];
  readonly isProtected: boolean;
  /** Most of what the page is about. */
  readonly isMain: boolean;
}

export interface MediaFound {
  readonly files: readonly Wanted[];
  /** Players fed by the page's own scripts, in parts (Media Source Extensions). */
  readonly fed: readonly Wanted[];
  readonly playlists: readonly string[];
  /** How many of the parts for such players the network record has, and the bytes of them. */
  readonly parts: number;
  readonly partBytes: number;
  /** Lists of parts that the players were fed by (MPEG-DASH, ISO/IEC 23009-1). They are not joined. */
  readonly dash: readonly string[];
}

const playlistType = /mpegurl/iu;
const dashType = /dash\+xml/iu;
const mainShare = 25;

export const isPlaylistAddress = (address: string): boolean =>
  /\.m3u8$/iu.test(URL.parse(address)?.pathname ?? '');
const isDashAddress = (address: string): boolean => /\.mpd$/iu.test(URL.parse(address)?.pathname ?? '');
const withoutFragment = (address: string): string => address.replace(/#.*$/u, '');

/** Brings together what the page holds and what the network saw; each file once. */
export function sortMedia(elements: readonly MediaElement[], exchanges: readonly Exchange[]): MediaFound {
  const answered = exchanges.filter(({ answer }) => answer !== undefined && answer.status < 300);
  const typeOf = ({ answer }: Exchange): string => answer?.mediaType ?? '';
  const seenPlaylists = answered
    .filter((exchange) => playlistType.test(typeOf(exchange)) || isPlaylistAddress(exchange.url))
    .map(({ url }) => withoutFragment(url));
  const files: Wanted[] = [];
  const fed: Wanted[] = [];
  const known = new Set<string>();
  for (const { kind, addresses, isProtected, share } of elements) {
    const web = addresses.filter((address) => /^https?:/u.test(address)).map(withoutFragment);
    const wanted = { kind, isProtected, isMain: kind === 'video' && share >= mainShare };
    if (web.length > 0) {
      if (!web.some((address) => known.has(address))) files.push({ ...wanted, addresses: web });
      for (const address of web) known.add(address);
    } else if (isProtected || addresses.length > 0) {
      fed.push({ ...wanted, addresses });
    }
  }
  // A player in a frame of another origin is known by what it asked for only.
  for (const exchange of answered) {
    const url = withoutFragment(exchange.url);
    const type = typeOf(exchange);
    if (exchange.type !== 'Media' || known.has(url) || seenPlaylists.includes(url)) continue;
    known.add(url);
    const kind = type.startsWith('audio/') ? 'audio' : 'video';
    files.push({ kind, addresses: [url], isProtected: false, isMain: false });
  }
  const parts = answered.filter(
    (exchange) =>
      exchange.type !== 'Media' &&
      exchange.end === 'finished' &&
      /^(?:video|audio)\//u.test(typeOf(exchange)),
  );
  const dash = answered
    .filter((exchange) => dashType.test(typeOf(exchange)) || isDashAddress(exchange.url))
    .map(({ url }) => withoutFragment(url));
  const playlists = [...new Set(seenPlaylists)].filter((address) => !known.has(address));
  return {
    files,
    fed,
    playlists,
    parts: parts.length,
    partBytes: parts.reduce((sum, { decodedBytes }) => sum + decodedBytes, 0),
    dash: [...new Set(dash)],
  };
}
