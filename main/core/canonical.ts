import { createHash } from 'node:crypto';
import { asSha256Hex, type Sha256Hex } from './brands.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in one canonical form, so that the same facts always have the same bytes and hash: RFC 8785 (JCS),
 * narrowed to safe integers, so that no number formatting rule matters. Keys are sorted by UTF-16 code units,
 * nothing is spaced, text is UTF-8.
 *
 * @throws TypeError on a number that is not a safe integer, a lone surrogate, or anything JSON cannot say
 */
export function canonicalBytes(value: Json): Buffer {
  return Buffer.from(canonicalText(value), 'utf8');
}

/** In UTF-16 code units: what is written in one go. */
const pieceLength = 256 * 1024;

/**
 * The same bytes in pieces, so that a large value is never in memory a second time, and whoever takes them can let others
 * have a turn in between.
 *
 * @throws TypeError as {@link canonicalBytes}
 */
export function* canonicalPieces(value: Json): Generator<Buffer> {
  let text = '';
  for (const part of canonicalParts(value, 4)) {
    text += part;
    if (text.length < pieceLength) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}

/** @param levels how deep it is taken apart; what is below comes whole */
function* canonicalParts(value: Json, levels: number): Generator<string> {
  if (levels === 0 || typeof value !== 'object' || value === null) {
    yield canonicalText(value);
  } else if (Array.isArray(value)) {
    let before = '[';
    for (const one of value as readonly Json[]) {
      yield before;
      yield* canonicalParts(one, levels - 1);
      before = ',';
    }
    yield before === '[' ? '[]' : ']';
  } else {
    let before = '{';
    for (const [key, member] of sortedMembers(value as { readonly [key: string]: Json })) {
      yield `${before}${canonicalText(key)}:`;
      yield* canonicalParts(member, levels - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

function sortedMembers(value: { readonly [key: string]: Json }): [string, Json][] {
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as null))
    throw new TypeError('not JSON');
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function canonicalText(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError('only safe integers');
    return String(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('text with a lone surrogate');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalText).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('not JSON');
  const members = sortedMembers(value as { readonly [key: string]: Json }).map(
    ([key, member]) => `${canonicalText(key)}:${canonicalText(member)}`,
  );
  return `{${members.join(',')}}`;
}

/** SHA-256 of the bytes, in lowercase hexadecimal. */
export function sha256(bytes: Uint8Array): Sha256Hex {
  return asSha256Hex(createHash('sha256').update(bytes).digest('hex'));
}
