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
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as null)) {
    throw new TypeError('not JSON');
  }
  const members = Object.entries(value as { readonly [key: string]: Json })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalText(key)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of the bytes, in lowercase hexadecimal. */
export function sha256(bytes: Uint8Array): Sha256Hex {
  return asSha256Hex(createHash('sha256').update(bytes).digest('hex'));
}
