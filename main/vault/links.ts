import { fieldsOf, type CaseKind } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { prepared, type CipherDatabase } from './db.ts';

/** One thing that a field of a record names: an exhibit by number, or another record by id. */
export interface Link {
  readonly field: string;
  readonly exhibit: number | null;
  readonly target: string | null;
  /** What the target must be; null for an exhibit. */
  readonly kind: CaseKind | null;
}

/** Everything that the fields name, in order. */
export function linksOf(kind: CaseKind, fields: object): Link[] {
  const given = new Map<string, unknown>(Object.entries(fields));
  return fieldsOf(kind).flatMap(([field, about]): Link[] => {
    if (about.type === 'exhibits') {
      const numbers = given.get(field) as readonly number[];
      return numbers.map((exhibit) => ({ field, exhibit, target: null, kind: null }));
    }
    if (about.type !== 'records') return [];
    const ids = given.get(field) as readonly string[];
    return ids.map((target) => ({ field, exhibit: null, target, kind: about.kind }));
  });
}

/**
 * Replaces what a record links to; the caller has a transaction open.
 *
 * @throws CodedError `exhibit-not-found`, `record-not-found`
 */
export function relink(db: CipherDatabase, record: string, links: readonly Link[]): void {
  prepared<unknown[]>(db, 'DELETE FROM links WHERE record = ?').run(record);
  const insert = prepared<unknown[]>(
    db,
    'INSERT INTO links (record, field, position, exhibit, target) VALUES (?, ?, ?, ?, ?)',
  );
  const positions = new Map<string, number>();
  for (const link of links) {
    mustExist(db, link);
    const position = positions.get(link.field) ?? 0;
    positions.set(link.field, position + 1);
    insert.run(record, link.field, position, link.exhibit, link.target);
  }
}

function mustExist(db: CipherDatabase, { exhibit, target, kind }: Link): void {
  if (exhibit !== null) {
    const found = prepared<unknown[]>(db, 'SELECT 1 FROM exhibits WHERE number = ?').get(exhibit);
    if (found === undefined) throw new CodedError('exhibit-not-found');
    return;
  }
  const found = prepared<unknown[]>(db, 'SELECT 1 FROM records WHERE id = ? AND kind = ?').get(target, kind);
  if (found === undefined) throw new CodedError('record-not-found');
}
