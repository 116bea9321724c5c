/** What the person wrote down, as the window holds it: plain values by field name, checked by the one table of fields. */
import {
  type caseFields,
  emptyFields,
  fieldsOf,
  type CaseFields,
  type CaseKind,
  type Field,
  type When,
} from '../preload/case-fields.ts';
import type { Answer } from '../preload/contract.ts';

export type CaseRecord = Answer<'showRecord'>;
export type Draft = Answer<'drafts'>[number];
export type ChartExhibit = Answer<'chartExhibit'>;
export type Numbering = Answer<'vaultSettings'>['numbering'];

type NameOf<K extends CaseKind> = K extends CaseKind ? keyof (typeof caseFields)[K] & string : never;
/** The name of any field of any kind. */
export type FieldName = NameOf<CaseKind>;
export type FieldValue = string | boolean | When | null | readonly string[] | readonly number[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** An id for a record to be, so that its draft is kept under the id that the record will have. */
export function newRecordId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function valuesOf(
  record: { readonly fields: CaseFields<CaseKind> } | null,
  kind: CaseKind,
): FieldValues {
  return { ...(record?.fields ?? emptyFields(kind)) };
}

/** The fields of a kind with their names as the words know them. */
export function namedFields(kind: CaseKind): readonly (readonly [FieldName, Field])[] {
  return fieldsOf(kind) as readonly (readonly [FieldName, Field])[];
}

export function fieldOf(kind: CaseKind, name: string): Field | undefined {
  return fieldsOf(kind).find(([field]) => field === name)?.[1];
}

export const isWhen = (value: FieldValue | undefined): value is When =>
  typeof value === 'object' && value !== null && 'precision' in value;

export const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
export const whenOf = (value: FieldValue | undefined): When | null => (isWhen(value) ? value : null);
export const idsOf = (value: FieldValue | undefined): readonly string[] =>
  isList(value) ? value.filter((item) => typeof item === 'string') : [];
export const numbersOf = (value: FieldValue | undefined): readonly number[] =>
  isList(value) ? value.filter((item) => typeof item === 'number') : [];

function isList(value: FieldValue | undefined): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}

export function isFilled(value: FieldValue | undefined): boolean {
  if (isList(value)) return value.length > 0;
  return typeof value === 'string'
    ? value.trim() !== ''
    : value !== null && value !== undefined && value !== false;
}

export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(value: FieldValue | undefined): string {
  return JSON.stringify(isWhen(value) ? [value.precision, value.from, value.to, value.zone] : value);
}

export function sameValues(one: FieldValues, other: FieldValues): boolean {
  return Object.keys({ ...one, ...other }).every((name) => sameValue(one[name], other[name]));
}

/** The first line of what happened is its title; the rest its words. Nothing is cut: it is evidence. */
export function titleAndRest(what: string): { readonly title: string; readonly rest: string } {
  const [title = '', ...rest] = what.trim().split('\n');
  return { title: title.trim(), rest: rest.join('\n').trim() };
}

/** What a record is called in lists; empty when it has no words yet. */
export function nameOf({ kind, fields }: Pick<CaseRecord, 'kind' | 'fields'>): string {
  const values: FieldValues = { ...fields };
  const text = (name: string): string => textOf(values[name]).trim();
  if (kind === 'incident') return titleAndRest(text('what')).title;
  if (kind === 'person' || kind === 'platform') return text('name');
  if (kind === 'letter') return text('recipient');
  if (kind === 'exhibit') return text('shows');
  if (kind === 'removal') return text('addresses').split('\n')[0]?.trim() || text('recipient');
  const handle = text('handle') || text('shownName') || text('address');
  return [handle, text('site')].filter((part) => part !== '').join(', ');
}

/** What two hands made of the same record, field by field, from the revision that both began with. */
export interface Merged {
  readonly fields: FieldValues;
  /** Fields that both changed, each in another way: `fields` has mine. */
  readonly both: readonly string[];
}

export function merge(base: FieldValues, mine: FieldValues, theirs: FieldValues): Merged {
  const both: string[] = [];
  const fields = Object.keys({ ...theirs, ...mine }).map((name) => {
    if (sameValue(mine[name], base[name])) return [name, theirs[name]];
    if (!sameValue(theirs[name], base[name]) && !sameValue(theirs[name], mine[name])) both.push(name);
    return [name, mine[name]];
  });
  return { fields: Object.fromEntries(fields) as FieldValues, both };
}
