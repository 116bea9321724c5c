import {
  fieldsOf,
  type CaseFields,
  type CaseKind,
  type Field,
  type When,
} from '../../preload/case-fields.ts';
import { canonicalBytes, sha256, type Json } from '../core/canonical.ts';
import type { CustodyAction } from '../core/chain.ts';

export function actionOf(revision: number, withdrawn: boolean, changed: readonly string[]): CustodyAction {
  if (revision === 1) return 'record-added';
  if (changed.length > 0) return 'record-changed';
  return withdrawn ? 'record-withdrawn' : 'record-restored';
}

/** The moment or span by which a record is sorted. */
export function whenOf(fields: object): When | null {
  const { happened, posted, sent } = fields as Partial<
    Pick<CaseFields<'incident'>, 'happened' | 'posted'> & Pick<CaseFields<'removal'>, 'sent'>
  >;
  return happened ?? posted ?? sent ?? null;
}

/** The names of the fields in which `after` differs from what was before, or from nothing. */
export function changedFields<K extends CaseKind>(
  kind: K,
  before: object | undefined,
  after: CaseFields<K>,
): string[] {
  const old = new Map(Object.entries(before ?? {}));
  const given = new Map(Object.entries(after));
  const isSame = (name: string, field: Field): boolean =>
    before === undefined ? isEmpty(field, given.get(name)) : same(old.get(name), given.get(name));
  return fieldsOf(kind)
    .filter(([name, field]) => !isSame(name, field))
    .map(([name]) => name);
}

function isEmpty({ type }: Field, value: unknown): boolean {
  if (type === 'text' || type === 'choice') return value === '';
  if (type === 'when') return value === null;
  return type === 'flag' ? value === false : Array.isArray(value) && value.length === 0;
}

function same(one: unknown, other: unknown): boolean {
  return sha256(canonicalBytes(one as Json)) === sha256(canonicalBytes(other as Json));
}

/** The texts of a record, to be found by. */
export function textsOf(kind: CaseKind, fields: object, which: (name: string) => boolean): string {
  const given = new Map(Object.entries(fields));
  return fieldsOf(kind)
    .filter(([name, { type }]) => type === 'text' && which(name))
    .map(([name]) => String(given.get(name)))
    .join('\n');
}

/** Lone surrogates have no place in canonical JSON. */
export function wellFormedOf(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value.toWellFormed() : value,
    ]),
  );
}
