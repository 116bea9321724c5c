import type { Sha256Hex } from '../core/brands.ts';
import { prepared, type CipherDatabase } from './db.ts';

/** Whether any file that was brought in has this length: only then is its hash worth having before it is sealed. */
export function hasOriginalOf(db: CipherDatabase, bytes: number): boolean {
  const found = prepared<[number]>(
    db,
    "SELECT 1 FROM artifacts WHERE role = 'original' AND bytes = ? LIMIT 1",
  );
  return found.get(bytes) !== undefined;
}

/** @returns the number of an exhibit whose original has these bytes, a frozen one before others; null when there is none */
export function exhibitOfOriginal(db: CipherDatabase, bytes: number, sha256: Sha256Hex): number | null {
  const found = prepared<[number, string]>(
    db,
    `SELECT a.exhibit FROM artifacts a LEFT JOIN frozen f ON f.exhibit = a.exhibit
       WHERE a.role = 'original' AND a.bytes = ? AND a.sha256 = ? ORDER BY f.exhibit IS NULL, a.exhibit LIMIT 1`,
  )
    .pluck()
    .get(bytes, sha256);
  return typeof found === 'number' ? found : null;
}
