/**
 * The help lines as the window shows them. Pure. Names, numbers and addresses come from the data alone, and a line that
 * the data does not confirm never gets a number or an address here.
 */
import data from '../../../assets/data/help-lines.json' with { type: 'json' };
import type { WordId } from '../../words/en/index.ts';

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly seedValue: string | null;
  /** What to call or open; null when nothing was confirmed. */
  readonly use: string | null;
  readonly change: string | null;
  readonly basis: string;
  readonly source: string | null;
  /** The day of the last check, `2026-11-20`; most entries have none. */
  readonly checked?: string;
}

export const helpLines: readonly HelpLine[] = data;

export const countries = ['US', 'UK', 'Australia', 'other'] as const;
export type Country = (typeof countries)[number];

/** @param languages as the system names them, best first: `en-GB` */
export function countryOf(languages: readonly string[]): Country {
  const regions = languages.flatMap((language) => {
    try {
      return [new Intl.Locale(language).region];
    } catch {
      return [];
    }
  });
  const region = regions.find((known) => known !== undefined);
  if (region === 'GB') return 'UK';
  if (region === 'AU') return 'Australia';
  return region === 'US' ? 'US' : 'other';
}

/** How each kind of confirmation in the data is said. A kind that is not here is not confirmed. */
const bases: Readonly<Record<string, WordId>> = {
  verified: 'lines.basis.verified',
  'verified (second-hand)': 'lines.basis.second-hand',
  'verified (stored copy, date unknown)': 'lines.basis.copy',
  'verified (24/7 and name: OVC award 2023)': 'lines.basis.award',
};

export const isConfirmed = (line: HelpLine): boolean => line.use !== null && bases[line.basis] !== undefined;

export function basisWord({ use, basis }: HelpLine): WordId {
  return (use === null ? undefined : bases[basis]) ?? 'lines.basis.none';
}

interface Told {
  /** What it is for. */
  readonly purpose: WordId;
  readonly note?: WordId;
  /** Known by another name or address in the guides that a person may have read. */
  readonly changed?: true;
}

/** What is said of a line beside what the data says, by its id. */
export const told: Readonly<Record<string, Told>> = {
  '988': { purpose: 'lines.for.988', note: 'lines.note.988', changed: true },
  imalive: { purpose: 'lines.for.imalive', note: 'lines.note.imalive' },
  ccri: { purpose: 'lines.for.ccri', note: 'lines.note.ccri', changed: true },
  ncmec: { purpose: 'lines.for.ncmec' },
  heartmob: { purpose: 'lines.for.heartmob', note: 'lines.note.heartmob' },
  stopncii: { purpose: 'lines.for.stopncii', note: 'lines.note.stopncii' },
  'takeitdown-ncmec': { purpose: 'lines.for.takeitdown-ncmec', note: 'lines.note.takeitdown-ncmec' },
  'ftc-tida': { purpose: 'lines.for.ftc-tida', note: 'lines.note.ftc-tida' },
  esafety: { purpose: 'lines.for.esafety' },
  rph: { purpose: 'lines.for.rph', note: 'lines.note.rph' },
};

export interface Piece {
  readonly text: string;
  /** A number or an address, to be selected and copied. */
  readonly isContact: boolean;
}

/** An address, or a number of three digits at least: "24/7" and "48-hour" are none to call. */
const contact = /https?:\/\/\S*[\w/]|\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|gov|au|uk)\b|\d[\d -]{1,}\d/gu;

/** The sentence of the data in its pieces, numbers and addresses apart: put together again they are the sentence. */
export function piecesOf(use: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: text, index } of use.matchAll(contact)) {
    if (index > at) pieces.push({ text: use.slice(at, index), isContact: false });
    pieces.push({ text, isContact: true });
    at = index + text.length;
  }
  if (at < use.length) pieces.push({ text: use.slice(at), isContact: false });
  return pieces;
}

export interface Way {
  readonly before: string;
  /** A number or an address. */
  readonly contact: string;
  readonly after: string;
}

/** The ways that a sentence of the data names, each with the words around it. */
export function waysOf(use: string): readonly Way[] {
  return use.split('; ').flatMap((clause) => {
    const pieces = piecesOf(clause);
    const last = pieces.findLastIndex(({ isContact }) => isContact);
    return pieces.flatMap(({ text, isContact }, at) => {
      if (!isContact) return [];
      const before = pieces[at - 1]?.text.trimStart() ?? '';
      return [{ before, contact: text, after: at === last ? (pieces[at + 1]?.text ?? '') : '' }];
    });
  });
}

/** What the data says around a number or an address; what is not here is shown as the data has it, in English. */
const around: Readonly<Record<string, WordId>> = {
  'Call or text': 'lines.way.call-or-text',
  'chat at': 'lines.way.chat',
  ', 24/7': 'lines.way.day-and-night',
  'guide at': 'lines.way.guide',
  or: 'lines.way.or',
  'for images made at 18 or over': 'lines.way.adult',
  "for images made under 18, whatever the person's age now": 'lines.way.minor',
  'when a platform fails the 48-hour duty': 'lines.way.platform',
};

/** @param words as in `before` and `after` of a {@link Way} */
export function wordAround(words: string): WordId | undefined {
  return around[words.trim()];
}

/** The one address in a line of the data. */
export function addressIn(id: string): string {
  return waysOf(helpLines.find((line) => line.id === id)?.use ?? '')[0]?.contact ?? '';
}
