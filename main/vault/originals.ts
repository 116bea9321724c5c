import type { Sha256Hex } from '../core/brands.ts';
import { prepared, type CipherDatabase } from './db.ts';

/** What a frozen exhibit keeps of what somebody had: also the files of a mail or an archive, and of a page. */
const frozenFile = `SELECT a.exhibit FROM frozen f JOIN artifacts a ON a.exhibit = f.exhibit
  WHERE a.role IN ('original', 'attached', 'media') AND a.bytes = ?`;

/**
 * Whether any file that was brought in, or that was frozen, has this length: only then is its hash worth having before
 * it is sealed.
 */
export function hasOriginalOf(db: CipherDatabase, bytes: number): boolean {
  const found = prepared<[number]>(
    db,
    "SELECT 1 FROM artifacts WHERE role = 'original' AND bytes = ? LIMIT 1",
  );
  return (
    found.get(bytes) !== undefined || prepared<[number]>(db, `${frozenFile} LIMIT 1`).get(bytes) !== undefined
  );
}

/** @returns the number of a frozen exhibit that holds these bytes, else of one whose original has them; null when there is none */
export function exhibitOfOriginal(db: CipherDatabase, bytes: number, sha256: Sha256Hex): number | null {
  const frozen = prepared<[number, string]>(db, `${frozenFile} AND a.sha256 = ? LIMIT 1`);
  const original = prepared<[number, string]>(
    db,
    "SELECT exhibit FROM artifacts WHERE role = 'original' AND bytes = ? AND sha256 = ? ORDER BY exhibit LIMIT 1",
  );
  const found = frozen.pluck().get(bytes, sha256) ?? original.pluck().get(bytes, sha256);
  return typeof found === 'number' ? found : null;
}
