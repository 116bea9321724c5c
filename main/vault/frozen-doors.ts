import { CodedError } from '../../preload/errors.ts';
import type { Sha256Hex } from '../core/brands.ts';
import type { Artifact, NewExhibit } from '../core/evidence.ts';
import { pageKey } from '../core/same-address.ts';
import { prepared, type CipherDatabase } from './db.ts';

/*
 * What was frozen does not come back by another door (DOMAIN §6): not as a file, not inside another file, not as a page
 * that is saved once more.
 */

const ofFrozen = `FROM frozen f JOIN artifacts a ON a.exhibit = f.exhibit WHERE a.role <> 'manifest' AND a.bytes = ?`;

/** Whether any file that is frozen has this length: only then is a hash worth having before it is sealed. */
export function hasFrozenOf(db: CipherDatabase, bytes: number): boolean {
  return prepared<[number]>(db, `SELECT 1 ${ofFrozen} LIMIT 1`).get(bytes) !== undefined;
}

/** @returns the number of a frozen exhibit that holds these bytes; null when there is none */
export function frozenWith(db: CipherDatabase, bytes: number, sha256: Sha256Hex): number | null {
  const found: unknown = prepared<[number, string]>(
    db,
    `SELECT a.exhibit ${ofFrozen} AND a.sha256 = ? LIMIT 1`,
  )
    .pluck()
    .get(bytes, sha256);
  return typeof found === 'number' ? found : null;
}

/** In bytes. Lines and dots that mails and pages are made with are the same everywhere, and show nobody. */
const smallestPicture = 2_048;

/** Whether one of these files, as they came from outside, is frozen somewhere. */
export function holdsFrozen(db: CipherDatabase, artifacts: readonly Artifact[]): boolean {
  return artifacts.some(({ role, mediaType, bytes, sha256 }) => {
    if (role !== 'original' && role !== 'attached' && role !== 'media') return false;
    if (role === 'attached' && mediaType.startsWith('image/') && bytes < smallestPicture) return false;
    return frozenWith(db, bytes, sha256) !== null;
  });
}

/**
 * Whether this address leads to a page that is frozen. Where one that was frozen ended counts too, unless it was a page
 * that stands before many others (a sign-in, a check for robots).
 */
export function isFrozenAddress(db: CipherDatabase, address: string): boolean {
  const key = pageKey(address);
  if (key === undefined) return false;
  const rows = prepared<unknown[]>(
    db,
    `SELECT e.url FROM frozen f JOIN exhibits e ON e.number = f.exhibit WHERE e.url IS NOT NULL
     UNION SELECT e.final_url FROM frozen f JOIN exhibits e ON e.number = f.exhibit
       WHERE e.final_url IS NOT NULL AND coalesce(e.looks_like, 'page') IN ('page', 'file')`,
  )
    .pluck()
    .all();
  return rows.some((url) => typeof url === 'string' && pageKey(url) === key);
}

/** @throws CodedError `exhibit-frozen` */
export function mustNotBringBack(
  db: CipherDatabase,
  { origin, url, finalUrl }: Pick<NewExhibit, 'origin' | 'url' | 'finalUrl'>,
  artifacts: readonly Artifact[],
): void {
  // A record of words alone is what remains possible, and is about just such a page.
  if (origin === 'text-record') return;
  const isFrozen = [url, finalUrl].some((address) => address !== null && isFrozenAddress(db, address));
  if (isFrozen || holdsFrozen(db, artifacts)) throw new CodedError('exhibit-frozen');
}
