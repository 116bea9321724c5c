import type { CaseFields, CaseKind, When } from '../../preload/case-fields.ts';
import type { UtcInstant } from './brands.ts';
import type { ExhibitState, ExhibitSummary } from './evidence.ts';
import type { RemovalMark } from './removal-model.ts';
import { siteOf } from './site-session.ts';

/** One thing that the person wrote down, as it stands now. */
export interface CaseRecord<K extends CaseKind = CaseKind> {
  /** 32 lowercase hexadecimal digits. */
  readonly id: string;
  readonly kind: K;
  /** 1, 2, 3…: every saved change is one more. */
  readonly revision: number;
  readonly at: UtcInstant;
  readonly by: string;
  /** Taken out of the chart. It stays in the vault, and can be brought back. */
  readonly withdrawn: boolean;
  readonly fields: CaseFields<K>;
}

/** What was typed and not yet saved. It is not part of the evidence and not in the custody log. */
export interface Draft {
  /** The record it changes, or an id of its own for a record to be. */
  readonly id: string;
  readonly kind: CaseKind;
  /** The revision it started from; 0 for a record to be. */
  readonly basedOn: number;
  readonly at: UtcInstant;
  readonly fields: CaseFields<CaseKind>;
}

/** An exhibit as the chart shows it: the fixed facts, and what the person made of it. */
export interface ChartExhibit extends ExhibitSummary {
  /** 1, 2, 3… in the person's own order. */
  readonly place: number;
  readonly kind: ExhibitKind;
  /** Somebody shown may be under 18: no view, no print, no export. */
  readonly frozen: boolean;
  readonly posted: When | null;
  /** What it shows, in the person's words; may be empty. */
  readonly shows: string;
  /** The incidents that it belongs to. */
  readonly incidents: readonly string[];
  /** Where asking for its removal stands; null when nobody was asked. */
  readonly removal: RemovalMark | null;
  /** Where the search was found, cut out around it; null without a search. Found words stand between U+E000 and U+E001. */
  readonly found: string | null;
}

/** What an exhibit is, as the chart tells it. */
export const exhibitKinds = [
  'page',
  'words',
  'mail',
  'chat',
  'picture',
  'video',
  'sound',
  'document',
  'other',
] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

/** By the media type of the file that was brought in; the first that fits. */
const kindsOfFiles: readonly (readonly [RegExp, ExhibitKind])[] = [
  [/^message\//u, 'mail'],
  [/^image\//u, 'picture'],
  [/^video\//u, 'video'],
  [/^audio\//u, 'sound'],
  [/^(?:application\/pdf$|text\/)/u, 'document'],
];

/** @param origin of the exhibit, which an older or newer version may have named */
export function kindOf(
  origin: string,
  files: readonly { readonly role: string; readonly mediaType: string }[],
): ExhibitKind {
  if (origin === 'capture') return 'page';
  if (origin === 'text-record') return 'words';
  if (files.some(({ role }) => role === 'transcript')) return 'chat';
  const type = files.find(({ role }) => role === 'original')?.mediaType ?? '';
  return kindsOfFiles.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}

/** The site that an exhibit is from: where the address ended, without `www.`; null when it is from none. */
export function siteOfAddresses(url: string | null, finalUrl: string | null): string | null {
  const address = finalUrl === null || finalUrl === '' ? url : finalUrl;
  return address !== null && URL.canParse(address) ? siteOf(new URL(address).hostname, []) : null;
}

/** Which exhibits, and in which order; all that is given must hold. */
export interface ChartQuery {
  /** Every word occurs in the title, the addresses, the file names or the saved text, or in what was written of it. */
  readonly search?: string | undefined;
  readonly kinds?: readonly ExhibitKind[] | undefined;
  readonly states?: readonly ExhibitState[] | undefined;
  readonly sites?: readonly string[] | undefined;
  /** Ids of an incident, and of a person or an account whom a record with the exhibit names. */
  readonly incident?: string | undefined;
  readonly person?: string | undefined;
  /** Milliseconds since 1970. */
  readonly savedFrom?: number | undefined;
  readonly savedUntil?: number | undefined;
  readonly sort?: 'place' | 'saved' | 'posted' | 'title' | 'site' | undefined;
  readonly descending?: boolean | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

export const timelineKinds = ['happened', 'posted', 'saved', 'asked', 'gone'] as const;

/** One thing with a time, or several of one kind that lie close together. */
export interface TimelineMark {
  /** An incident happened; what an exhibit shows was posted, was saved; removal was asked for; a page was seen gone. */
  readonly what: (typeof timelineKinds)[number];
  /** Milliseconds since 1970; apart when it is a range, or known only as a day, a month or a year. */
  readonly began: number;
  readonly ended: number;
  readonly count: number;
  /** What it is, when it is one: the id of an incident or a request, or the number of an exhibit. */
  readonly record: string | null;
  readonly exhibit: number | null;
}

export interface Timeline {
  readonly marks: readonly TimelineMark[];
  /** Things in this part, of which a mark may stand for several. */
  readonly total: number;
  /** Of everything in the vault; null when nothing has a time. */
  readonly began: number | null;
  readonly ended: number | null;
}

/** The incidents to talk about first, by id (DOMAIN.md §1). */
export interface Summary {
  readonly first: string | null;
  /** By their end, the latest first; at most three. */
  readonly recent: readonly string[];
  /** Chosen by the person; at most three. */
  readonly worst: readonly string[];
}
