/**
 * The directory of sites as the window shows it. Pure. Addresses and notes come from the data alone, as given; what is
 * known to be wrong with one is said beside it and never put in its place.
 */
import data from '../../../assets/data/platforms.json' with { type: 'json' };
import { textOf, valuesOf, type CaseRecord } from '../../case.ts';
import type { WordId } from '../../words/en/index.ts';

export interface GivenEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly category: string | null;
  readonly policyUrls: readonly string[];
  readonly reportUrls: readonly string[];
  readonly reportEmails: readonly string[];
  readonly policyNote: string | null;
  readonly reportNote: string | null;
  readonly review: { readonly flag: string; readonly basis: string } | null;
}

export const givenEntries: readonly GivenEntry[] = data;

export const categories = ['chat', 'dating', 'social', 'hash', 'other'] as const;
export type Category = (typeof categories)[number];

const given: Readonly<Record<string, Category>> = {
  'Chatting Apps': 'chat',
  'Dating Sites': 'dating',
  'Gaming, Social Media, and Other Sites': 'social',
};

export function categoryOf({ kind, category }: GivenEntry): Category {
  if (kind === 'hash-matching service') return 'hash';
  return given[category ?? ''] ?? 'other';
}

/** What is said of an entry beside what the data says, by its id: every one that the data has a flag for. */
const warnings: Readonly<Record<string, WordId>> = {
  bbm: 'directory.warn.closed',
  qq: 'directory.warn.no-policy',
  skype: 'directory.warn.skype',
  wechat: 'directory.warn.no-route',
  clover: 'directory.warn.clover',
  match: 'directory.warn.match',
  facebook: 'directory.warn.no-address',
  x: 'directory.warn.no-address',
  youporn: 'directory.warn.no-address',
  pornhub: 'directory.warn.no-address',
  'stop-ncii': 'directory.warn.stop-ncii',
  'take-it-down': 'directory.warn.take-it-down',
};

export function warningOf({ id, review }: GivenEntry): WordId | undefined {
  return review === null ? undefined : warnings[id];
}

/** What the guide says in its own words; for what is only named there, that is a note about the guide and not from it. */
export function notesOf(entry: GivenEntry): readonly string[] {
  if (categoryOf(entry) === 'other' || categoryOf(entry) === 'hash') return [];
  return [entry.policyNote, entry.reportNote].filter((note) => note !== null);
}

export interface OwnEntry {
  readonly record: string;
  readonly corrects: string;
  readonly name: string;
  readonly policyPages: readonly string[];
  readonly reportPages: readonly string[];
  readonly reportMails: readonly string[];
  readonly country: string;
  readonly note: string;
  /** `2026-11-20`, or empty. */
  readonly lookedAt: string;
}

export function ownEntryOf(record: CaseRecord): OwnEntry {
  const values = valuesOf(record, 'platform');
  const text = (name: string): string => textOf(values[name]).trim();
  return {
    record: record.id,
    corrects: text('corrects'),
    name: text('name'),
    policyPages: linesIn(text('policyPages')),
    reportPages: linesIn(text('reportPages')),
    reportMails: linesIn(text('reportMails')),
    country: text('recipientCountry'),
    note: text('platformNote'),
    lookedAt: text('lookedAt'),
  };
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether every word occurs somewhere in what an entry says; letter case aside. */
export function has(search: string, texts: readonly string[]): boolean {
  const all = texts.join('\n').toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

export function textsOfGiven(entry: GivenEntry): readonly string[] {
  return [entry.name, ...entry.policyUrls, ...entry.reportUrls, ...entry.reportEmails, ...notesOf(entry)];
}

export function textsOfOwn(entry: OwnEntry): readonly string[] {
  return [entry.name, ...entry.policyPages, ...entry.reportPages, ...entry.reportMails, entry.note];
}
