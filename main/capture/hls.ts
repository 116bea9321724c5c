import { createDecipheriv } from 'node:crypto';
import { Parser } from 'm3u8-parser';
import { z } from 'zod';

/** A part of a file: all of it, or a range of it. */
export interface Piece {
  readonly url: string;
  readonly from?: number;
  readonly to?: number;
}

export interface SegmentKey {
  readonly url: string;
  readonly iv: Buffer;
}

export interface Segment extends Piece {
  readonly key: SegmentKey | undefined;
  /** What a player must have read before it (fragmented MP4). */
  readonly init: (Piece & { readonly key: SegmentKey | undefined }) | undefined;
}

export type Playlist =
  | {
      readonly kind: 'master';
      readonly video: string;
      readonly audio: string | undefined;
      readonly choice: string;
      /** Every playlist that it names. */ readonly all: readonly string[];
    }
  | { readonly kind: 'media'; readonly segments: readonly Segment[]; readonly live: boolean }
  /** The keys are only given to copy protection. */
  | { readonly kind: 'protected' }
  | { readonly kind: 'none' };

const range = z.object({ length: z.number(), offset: z.number() }).optional();
const key = z
  .object({ method: z.string(), uri: z.string(), iv: z.instanceof(Uint32Array).optional() })
  .optional();
const shape = z.object({
  mediaSequence: z.number().default(0),
  endList: z.boolean().default(false),
  segments: z
    .array(
      z.object({
        uri: z.string(),
        byterange: range,
        key,
        map: z.object({ uri: z.string(), byterange: range, key }).optional(),
      }),
    )
    .default([]),
  playlists: z
    .array(
      z.object({
        uri: z.string(),
        attributes: z
          .object({
            AUDIO: z.string().optional(),
            BANDWIDTH: z.number().optional(),
            RESOLUTION: z.object({ width: z.number(), height: z.number() }).optional(),
          })
          .optional(),
      }),
    )
    .default([]),
  mediaGroups: z
    .object({
      AUDIO: z
        .record(
          z.string(),
          z.record(z.string(), z.object({ default: z.boolean(), uri: z.string().optional() })),
        )
        .optional(),
    })
    .optional(),
});

/** Keys that a plain client cannot have: SAMPLE-AES, and every key format but the plain one (RFC 8216, 4.3.2.4). */
const protectedKey = /#EXT-X-(?:SESSION-)?KEY:[^\r\n]*(?:METHOD=SAMPLE-AES|KEYFORMAT="(?!identity"))/u;

/** @param base the address that the playlist was had from */
export function readPlaylist(text: string, base: string): Playlist {
  if (!text.trimStart().startsWith('#EXTM3U')) return { kind: 'none' };
  if (protectedKey.test(text)) return { kind: 'protected' };
  const parser = new Parser();
  parser.push(text);
  parser.end();
  const parsed = shape.safeParse(parser.manifest);
  if (!parsed.success) return { kind: 'none' };
  const { playlists, segments, mediaGroups, mediaSequence, endList } = parsed.data;
  const at = (uri: string): string => URL.parse(uri, base)?.href ?? uri;
  const height = ({ attributes }: (typeof playlists)[number]): number => attributes?.RESOLUTION?.height ?? 0;
  const best = playlists.toSorted(
    (a, b) => height(b) - height(a) || (b.attributes?.BANDWIDTH ?? 0) - (a.attributes?.BANDWIDTH ?? 0),
  )[0];
  if (best !== undefined) {
    const group = Object.values(mediaGroups?.AUDIO?.[best.attributes?.AUDIO ?? ''] ?? {});
    const audio = (group.find((one) => one.default) ?? group[0])?.uri;
    return {
      kind: 'master',
      video: at(best.uri),
      audio: audio === undefined ? undefined : at(audio),
      all: [
        ...playlists.map(({ uri }) => at(uri)),
        ...Object.values(mediaGroups?.AUDIO ?? {}).flatMap((one) =>
          Object.values(one).flatMap(({ uri }) => (uri === undefined ? [] : [at(uri)])),
        ),
      ],
      choice: `${height(best) || 'unknown'} lines, ${best.attributes?.BANDWIDTH ?? 'unknown'} bits a second, the best of ${playlists.length}`,
    };
  }
  const keyOf = (own: z.infer<typeof key>, number: number): SegmentKey | undefined => {
    if (own?.method !== 'AES-128') return undefined;
    const iv = Buffer.alloc(16);
    // Without one of its own, the number of the segment (RFC 8216, section 5.2).
    if (own.iv === undefined) iv.writeUInt32BE(number, 12);
    else own.iv.forEach((word, index) => iv.writeUInt32BE(word, index * 4));
    return { url: at(own.uri), iv };
  };
  return {
    kind: 'media',
    live: !endList,
    segments: segments.map((segment, index) =>
      Object.assign(pieceOf(at(segment.uri), segment.byterange), {
        key: keyOf(segment.key, mediaSequence + index),
        init:
          segment.map === undefined
            ? undefined
            : {
                ...pieceOf(at(segment.map.uri), segment.map.byterange),
                key: keyOf(segment.map.key, mediaSequence + index),
              },
      }),
    ),
  };
}

function pieceOf(url: string, part: z.infer<typeof range>): Piece {
  return part === undefined ? { url } : { url, from: part.offset, to: part.offset + part.length - 1 };
}

/** @throws Error when the key does not fit */
export function decrypt(bytes: Buffer, key: Buffer, iv: Buffer): Buffer {
  const decipher = createDecipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}
