import { asSha256Hex, type ExhibitId, type Sha256Hex, type UtcInstant } from './brands.ts';
import { canonicalBytes, sha256, type Json } from './canonical.ts';

/** What was done. The list grows with the product and is never reworded: old logs must stay readable. */
export const custodyActions = [
  'vault-created',
  'vault-opened',
  'captured',
  'imported',
  'recovered',
  'revealed',
  'extracted',
  'verified',
  'text-recorded',
  'session-kept',
  'session-forgotten',
  'settings-changed',
  'helper-began',
  'helper-ended',
  'passphrase-changed',
  'recovery-words-made',
  'recovery-words-removed',
  'vault-moved',
  'record-added',
  'record-changed',
  'record-withdrawn',
  'record-restored',
  'exhibit-moved',
  'exhibit-frozen',
  'chart-exported',
  'frames-extracted',
  'case-number-kept',
  'case-number-forgotten',
  'case-pin-shown',
  'copied',
  'binder-made',
  'timestamped',
  'timestamp-failed',
  'letter-written',
  'vault-restored',
  'disclosed',
] as const;
export type CustodyAction = (typeof custodyActions)[number];

/** One line of the custody log: who did what to which exhibit and when, chained to the line before. */
export interface CustodyEntry {
  /** 1, 2, 3… without a gap. */
  readonly sequence: number;
  readonly at: UtcInstant;
  /** The label that the person chose, or `holdfast` for what the program did by itself. */
  readonly actor: string;
  readonly action: CustodyAction;
  readonly exhibit: ExhibitId | null;
  readonly detail: Json;
  /** Hash of the entry before; {@link chainStart} for the first. */
  readonly previous: Sha256Hex;
}

export interface SealedCustodyEntry {
  readonly entry: CustodyEntry;
  readonly hash: Sha256Hex;
  /** Ed25519 (RFC 8032) over the 32 hash bytes; 64 bytes. */
  readonly signature: Uint8Array;
}

export const chainStart: Sha256Hex = asSha256Hex('0'.repeat(64));

/** The canonical bytes of an entry: what is hashed, stored and exported. */
export function entryBytes(entry: CustodyEntry): Buffer {
  return canonicalBytes({
    action: entry.action,
    actor: entry.actor,
    at: entry.at,
    detail: entry.detail,
    exhibit: entry.exhibit,
    previous: entry.previous,
    sequence: entry.sequence,
  });
}

export function entryHash(entry: CustodyEntry): Sha256Hex {
  return sha256(entryBytes(entry));
}

/**
 * Checks that an entry follows the one before: its number, its link and its own hash.
 *
 * @returns undefined when it does, else what is wrong, in English
 */
export function chainFault(
  before: { readonly sequence: number; readonly hash: Sha256Hex },
  next: Pick<SealedCustodyEntry, 'entry' | 'hash'>,
): string | undefined {
  if (next.entry.sequence !== before.sequence + 1) {
    return `entry ${next.entry.sequence} does not follow entry ${before.sequence}`;
  }
  if (next.entry.previous !== before.hash)
    return `entry ${next.entry.sequence} is not linked to the one before`;
  if (entryHash(next.entry) !== next.hash) return `entry ${next.entry.sequence} does not match its hash`;
  return undefined;
}
