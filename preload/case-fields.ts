/**
 * What a person writes down in the case: every kind of record and every field of it, once. The contract's argument
 * checks, the vault's reading, the window's forms and the printouts all go by this table: one more field is one line
 * here and its words. Fields and their order: DOMAIN.md §1 (Without My Consent / OnlineSOS evidence chart).
 */

import { languages } from './languages.ts';
import {
  letterDocuments,
  letterGrounds,
  letterIdentities,
  letterPapers,
  letterSenders,
  letterStatements,
  letterUnknowns,
} from './letter-lists.ts';

/** When something happened, as well as it is known. */
export interface When {
  /** `about` is what the person remembers; it is never made exact. */
  readonly precision: 'exact' | 'about' | 'range';
  /** Wall clock where it happened: `2026`, `2026-11`, `2026-11-20` or `2026-11-20T06:52`. */
  readonly from: string;
  /** The end of a range, in the same form; null for the others. */
  readonly to: string | null;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
}

/** The kinds of abuse; several may hold at once. */
export const abuseKinds = [
  'images-shared',
  'threat-to-share',
  'deep-fake',
  'hidden-recording',
  'impersonation',
  'harassment',
  'stalking',
  'doxxing',
  'hacking',
] as const;

/** What can be asked for an address (DOMAIN.md §5); one record is one request to one recipient. */
export const requestKinds = [
  'preservation',
  'removal',
  'take-it-down',
  'dmca',
  'dsa',
  'gdpr',
  'demand',
  'delisting',
  'complaint',
  'other',
] as const;
export const requestChannels = ['form', 'email', 'post', 'app', 'phone', 'other'] as const;
/** What the one who was asked answered. That it was removed is what they say until somebody looks. */
export const requestAnswers = ['received', 'more', 'removed', 'refused', 'other'] as const;
/** What the person saw herself. */
export const requestOutcomes = ['gone', 'there', 'given-up'] as const;

interface Text {
  readonly type: 'text';
  /** In UTF-16 code units. */
  readonly longest: number;
}
interface Choices {
  readonly type: 'choices';
  readonly of: readonly string[];
}
/** One of a few, or none yet: the empty text. */
interface Choice {
  readonly type: 'choice';
  readonly of: readonly string[];
}
interface Plain<T extends 'when' | 'flag' | 'exhibits'> {
  readonly type: T;
}
interface Links {
  readonly type: 'records';
  readonly kind: 'person' | 'account' | 'removal';
}
export type Field = Text | Choices | Choice | Plain<'when'> | Plain<'flag'> | Plain<'exhibits'> | Links;

const line: Text = { type: 'text', longest: 500 };
const story: Text = { type: 'text', longest: 50_000 };
const when: Plain<'when'> = { type: 'when' };
const exhibits: Plain<'exhibits'> = { type: 'exhibits' };
const flag: Plain<'flag'> = { type: 'flag' };

export const caseFields = {
  incident: {
    // The six core columns.
    happened: when,
    what: story,
    evidence: exhibits,
    evidenceNote: story,
    suspects: { type: 'records', kind: 'person' },
    suspectNote: story,
    suspectEvidence: exhibits,
    suspectEvidenceNote: story,
    needed: story,
    // Marked by the person: one of the three worst, and why.
    worst: flag,
    worstWhy: story,
    // As far as they matter.
    kinds: { type: 'choices', of: abuseKinds },
    site: line,
    addresses: story,
    accounts: { type: 'records', kind: 'account' },
    posted: when,
    statements: story,
    counts: story,
    location: line,
    device: line,
    witnesses: story,
    officer: line,
    badge: line,
    reportNumber: line,
    reports: story,
    relationship: line,
    fear: story,
    actions: story,
    // What others are told, and what is for the person alone; both may have to be disclosed.
    told: story,
    privateNotes: story,
  },
  person: {
    name: line,
    relationship: line,
    contact: story,
    /** Why the person thinks so: an opinion, kept apart from its proof. */
    opinion: story,
    privateNotes: story,
  },
  account: {
    site: line,
    handle: line,
    shownName: line,
    platformId: line,
    address: line,
    people: { type: 'records', kind: 'person' },
    opinion: story,
    privateNotes: story,
  },
  /** What the person says of one exhibit; its id is the exhibit's own. */
  exhibit: {
    shows: story,
    posted: when,
    site: line,
    accounts: { type: 'records', kind: 'account' },
    told: story,
    privateNotes: story,
  },
  /** One letter, as far as it is written. What it must hold: main/core/letters.ts. */
  letter: {
    document: { type: 'choice', of: letterDocuments },
    exhibits,
    addresses: story,
    where: story,
    // To whom, and so in which language and on which paper; empty: as the country has it.
    recipient: line,
    recipientAddress: story,
    recipientCountry: line,
    letterLanguage: { type: 'choice', of: languages },
    letterPaper: { type: 'choice', of: letterPapers },
    // From whom. The person's own name, phone and address go in only where `exposed` says so.
    sender: { type: 'choice', of: letterSenders },
    senderName: line,
    organisation: line,
    ownName: line,
    email: line,
    phone: line,
    postalAddress: story,
    exposed: { type: 'choices', of: letterIdentities },
    signature: line,
    signByHand: flag,
    // About what.
    material: story,
    quote: story,
    alias: line,
    posted: when,
    notKnown: { type: 'choices', of: letterUnknowns },
    reasons: story,
    work: story,
    personalData: story,
    grounds: { type: 'choices', of: letterGrounds },
    /** A day, `2026-12-01`. */
    deadline: line,
    againstChild: flag,
    enclosed: flag,
    confirmed: { type: 'choices', of: letterStatements },
    privateNotes: story,
  },
  /** A site or service of the person's own directory, or what they put right in one that is given. */
  platform: {
    /** The id of the given one that this puts right; empty for one of their own. */
    corrects: line,
    name: line,
    policyPages: story,
    reportPages: story,
    reportMails: story,
    recipientCountry: line,
    platformNote: story,
    /** The day of the person's own look, `2026-11-20`. */
    lookedAt: line,
    privateNotes: story,
  },
  /** One request to one recipient about one or more addresses, and what came of it (DOMAIN.md §5, "Removal tracker"). */
  removal: {
    /** One on each line. */
    addresses: story,
    about: exhibits,
    request: { type: 'choice', of: requestKinds },
    /** "I made this image": without it no DMCA notice is offered. */
    madeByMe: flag,
    recipient: line,
    askedPeople: { type: 'records', kind: 'person' },
    sent: when,
    channel: { type: 'choice', of: requestChannels },
    sentTo: line,
    /** An agent or a lawyer; empty for the person herself. */
    sentBy: line,
    /** Every element that the law asks for was in it: only then do the 48 hours of 47 U.S.C. 223a run. */
    complete: flag,
    confirmation: line,
    answered: when,
    answer: { type: 'choice', of: requestAnswers },
    answerNote: story,
    outcome: { type: 'choice', of: requestOutcomes },
    outcomeSeen: when,
    /** Fresh captures that were made to see whether it is gone. */
    looks: exhibits,
    /** The request that this one follows, when something came back, there or elsewhere. */
    earlier: { type: 'records', kind: 'removal' },
    told: story,
    privateNotes: story,
  },
  /**
   * Addresses that are still to be saved, one on each line, and the record in words that is being written: the address in
   * `where`, the user name in `handle`, when it was seen in `lookedAt`. Only ever a draft: what is saved is an exhibit.
   * Its private notes stay empty; every kind has the field.
   */
  saving: {
    addresses: story,
    where: story,
    site: line,
    handle: line,
    lookedAt: line,
    what: story,
    privateNotes: story,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

/** @returns the first lines of addresses, as many as a draft holds; none is ever cut */
export function wholeLines(text: string): string {
  const { longest } = caseFields.saving.addresses;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0));
}

export type CaseKind = keyof typeof caseFields;
export const caseKinds = Object.keys(caseFields) as readonly CaseKind[];

type Value<F extends Field> = F extends { type: 'text' }
  ? string
  : F extends { type: 'choice'; of: readonly (infer C)[] }
    ? C | ''
    : F extends { type: 'when' }
      ? When | null
      : F extends { type: 'flag' }
        ? boolean
        : F extends { type: 'choices'; of: readonly (infer C)[] }
          ? readonly C[]
          : F extends { type: 'exhibits' }
            ? readonly number[]
            : readonly string[];

/** Every field of a kind with its value; what was not filled in is empty, never missing. */
export type CaseFields<K extends CaseKind> = {
  readonly [F in keyof (typeof caseFields)[K]]: (typeof caseFields)[K][F] extends Field
    ? Value<(typeof caseFields)[K][F]>
    : never;
};

/** The fields of a kind with what each may hold, for whoever goes through them. */
export function fieldsOf(kind: CaseKind): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(caseFields[kind]);
}

export function emptyFields<K extends CaseKind>(kind: K): CaseFields<K> {
  return Object.fromEntries(
    fieldsOf(kind).map(([name, field]) => [name, emptyOf(field)]),
  ) as unknown as CaseFields<K>;
}

function emptyOf({ type }: Field): unknown {
  if (type === 'text' || type === 'choice') return '';
  if (type === 'when') return null;
  return type === 'flag' ? false : [];
}

/**
 * Reads fields that come from outside. Missing ones are empty, so that a record of an older version can be read.
 *
 * @returns undefined when there is a field that this kind does not have, or a value that the field cannot hold
 */
export function readFields<K extends CaseKind>(kind: K, value: unknown): CaseFields<K> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const known = new Map(fieldsOf(kind));
  const isWhole = Object.entries(given).every(([name, member]) => {
    const field = known.get(name);
    return field !== undefined && holds(field, member);
  });
  return isWhole ? { ...emptyFields(kind), ...given } : undefined;
}

const longestList = 10_000;
const recordId = /^[0-9a-f]{32}$/u;

/** What a value must be, by the type of its field. */
const holding: Readonly<Record<Field['type'], (value: unknown, field: Field) => boolean>> = {
  text: (value, field) => field.type === 'text' && typeof value === 'string' && value.length <= field.longest,
  when: (value) => value === null || isWhen(value),
  flag: (value) => typeof value === 'boolean',
  choice: (value, field) =>
    value === '' || (field.type === 'choice' && field.of.some((choice) => choice === value)),
  choices: (value, field) =>
    isList(value, (item) => field.type === 'choices' && field.of.some((choice) => choice === item)),
  exhibits: (value) => isList(value, (item) => Number.isSafeInteger(item) && Number(item) > 0),
  records: (value) => isList(value, (item) => typeof item === 'string' && recordId.test(item)),
};

function holds(field: Field, value: unknown): boolean {
  return holding[field.type](value, field);
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length <= longestList &&
    new Set(value).size === value.length &&
    value.every(isItem)
  );
}

const moment = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/u;

/** A day that the calendar has, in one of the forms of {@link When}. */
export function isMoment(text: unknown): text is string {
  if (typeof text !== 'string' || !moment.test(text)) return false;
  const [year, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1;
}

function isWhen(value: unknown): value is When {
  if (typeof value !== 'object' || value === null) return false;
  const { precision, from, to, zone, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || !isMoment(from) || !isZone(zone)) return false;
  if (precision === 'range') return isMoment(to) && to >= from;
  return (precision === 'exact' || precision === 'about') && to === null;
}

/** By its form only: a record may name a zone that this computer's data does not have. */
function isZone(zone: unknown): boolean {
  return typeof zone === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/u.test(zone);
}

/** Whether every time among the fields is in a zone that this computer knows: to be asked of what is new. */
export function hasKnownZones(fields: object): boolean {
  return Object.values(fields).every((value: unknown) => !isWhen(value) || isKnownZone(value.zone));
}

export function isKnownZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
