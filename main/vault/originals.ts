import type { Sha256Hex } from '../core/brands.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { frozenWith, hasFrozenOf } from './frozen-doors.ts';

/**
 * Whether any file that was brought in, or that was frozen, has this length: only then is its hash worth having before
 * it is sealed.
 */
export function hasOriginalOf(db: CipherDatabase, bytes: number): boolean {
  const found = prepared<[number]>(
    db,
    "SELECT 1 FROM artifacts WHERE role = 'original' AND bytes = ? LIMIT 1",
  );
  return found.get(bytes) !== undefined || hasFrozenOf(db, bytes);
}

/** @returns the number of a frozen exhibit that holds these bytes, else of one whose original has them; null when there is none */
export function exhibitOfOriginal(db: CipherDatabase, bytes: number, sha256: Sha256Hex): number | null {
  const original = prepared<[number, string]>(
    db,
    "SELECT exhibit FROM artifacts WHERE role = 'original' AND bytes = ? AND sha256 = ? ORDER BY exhibit LIMIT 1",
  );
  const found: unknown = frozenWith(db, bytes, sha256) ?? original.pluck().get(bytes, sha256);
  return typeof found === 'number' ? found : null;
}
