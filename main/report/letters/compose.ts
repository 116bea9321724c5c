/** From the fields of a letter to its blocks. Plain functions: nothing is read, nothing is written. */
import type { When } from '../../../preload/case-fields.ts';
import type { Language } from '../../../preload/languages.ts';
import type { LetterDocument, LetterStatement } from '../../../preload/letter-lists.ts';
import type { UtcInstant } from '../../core/brands.ts';
import { addressesIn, goesIn, isDay, type LetterCheck, type LetterFields } from '../../core/letters.ts';
import type { LetterBlock, LetterModel } from '../../core/letter-model.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';
import type { BySender, LetterWords } from './words/shape.ts';
import { dayInWords, savedInWords, whenInLetter } from './dates.ts';

/** What a letter says of one exhibit: where it is from and when it was saved, never what it shows. */
export interface LetterExhibit {
  /** In the person's own numbering. */
  readonly label: string;
  /** As typed and where it ended; null for what was brought in. */
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly savedAt: UtcInstant;
}

export interface LetterToWrite {
  readonly letter: LetterFields;
  readonly language: Language;
  readonly paper: LetterCheck['paper'];
  readonly exhibits: readonly LetterExhibit[];
  /** The day of the letter, `2026-11-20`. */
  readonly day: string;
}

export const letterWords: { readonly [L in Language]: LetterWords } = {
  en: english,
  de: german,
  es: spanish,
};

/** What each part of a letter is made from. */
interface Writing extends LetterToWrite {
  readonly words: LetterWords;
  readonly locale: string;
  readonly by: keyof BySender;
}

/** The letter as it would leave. One that is not ready has the same form, with what is missing left out. */
export function composeLetter(input: LetterToWrite): LetterModel {
  const { letter, language, paper } = input;
  const words = letterWords[language];
  const by = letter.sender === '' ? 'self' : letter.sender;
  const writing: Writing = { ...input, words, locale: words.locale[paper], by };
  const { document } = letter;
  const subject = document === '' ? '' : words.subject[document];
  const toPerson = document === 'demand' && has(letter.recipient);
  const salutation = toPerson ? words.salutationTo(letter.recipient.trim()) : words.salutation;
  const blocks: readonly LetterBlock[] = [
    linesOf(senderLines(writing)),
    { type: 'date', text: dayInWords(input.day, writing.locale) },
    linesOf([letter.recipient, ...linesIn(letter.recipientAddress)]),
    { type: 'subject', text: subject },
    paragraph(salutation),
    ...(document === ''
      ? []
      : [
          paragraph(words.opening[document][by]),
          ...statements(writing, ['authorised']),
          ...bodies[document](writing),
        ]),
    ...closing(writing),
  ];
  return { title: subject, language, paper, blocks: blocks.filter(saysSomething) };
}

type Body = (writing: Writing) => readonly LetterBlock[];

const bodies: { readonly [D in LetterDocument]: Body } = {
  preservation: (writing) => {
    const { words, by } = writing;
    const { hold } = words;
    return [
      heading(words.headings.material),
      ...material(writing),
      heading(words.headings.records),
      paragraph(hold.ask),
      { type: 'list', items: hold.records },
      paragraph(hold.spoliation),
      paragraph(hold.produce[by]),
      paragraph(hold.confirm),
      paragraph(words.discreet[by]),
    ];
  },
  'take-it-down': (writing) => {
    const { words, by, letter } = writing;
    return [
      heading(words.headings.where),
      ...places(writing),
      ...described(writing),
      heading(words.headings.noConsent),
      ...statements(writing, ['no-consent']),
      paragraph(letter.reasons),
      heading(words.headings.asked),
      paragraph(words.takeItDown.within),
      paragraph(words.takeItDown.tell[by]),
      paragraph(words.discreet[by]),
    ];
  },
  dmca: (writing) => {
    const { words, by, letter } = writing;
    return [
      heading(words.headings.work),
      paragraph(letter.work),
      heading(words.headings.where),
      ...places(writing),
      ...described(writing),
      paragraph(words.dmca.ask),
      heading(words.headings.statements),
      ...statements(writing, ['made-it', 'no-permission', 'accurate', 'perjury']),
      paragraph(words.discreet[by]),
    ];
  },
  dsa: (writing) => {
    const { words, by, letter } = writing;
    return [
      heading(words.headings.where),
      ...places(writing),
      ...described(writing),
      heading(words.headings.reasons),
      paragraph(letter.reasons),
      heading(words.headings.statements),
      ...statements(writing, ['bona-fide']),
      ...(letter.againstChild ? [paragraph(words.dsa.child)] : [paragraph(words.dsa.answer[by])]),
      paragraph(words.discreet[by]),
    ];
  },
  gdpr: (writing) => {
    const { words, by, letter } = writing;
    const name = goesIn(letter, 'name') ? letter.ownName.trim() : '';
    return [
      { type: 'facts', rows: rowsOf([[words.labels.about, name]]) },
      heading(words.headings.data),
      paragraph(letter.personalData),
      ...places(writing),
      heading(words.headings.grounds),
      { type: 'list', items: letter.grounds.map((ground) => words.grounds[ground]) },
      heading(words.headings.asked),
      paragraph(words.gdpr.recipients),
      paragraph(words.gdpr.month[by]),
      paragraph(words.discreet[by]),
    ];
  },
  demand: (writing) => {
    const { words, by, letter, locale } = writing;
    const { deadline } = letter;
    return [
      ...places(writing),
      ...described(writing),
      heading(words.headings.asked),
      { type: 'list', items: words.demand.list },
      ...(isDay(deadline) ? [paragraph(words.demand.until(dayInWords(deadline, locale)))] : []),
      paragraph(words.demand.else[by]),
    ];
  },
};

/** Who writes, in an order that the post understands. The person's own name and places only where that was agreed. */
function senderLines({ letter, by, words }: Writing): readonly string[] {
  const isOwn = by === 'self';
  const withheld = letter.document === 'dsa' && letter.againstChild;
  if (isOwn && withheld) return [];
  const name = isOwn ? (goesIn(letter, 'name') ? letter.ownName : '') : letter.senderName;
  // What an agent or a lawyer gives of a phone and an address is agreed to in the same way: it is still a trace.
  const address = goesIn(letter, 'address') ? linesIn(letter.postalAddress) : [];
  const phone = goesIn(letter, 'phone') ? `${words.labels.phone}: ${letter.phone.trim()}` : '';
  const mail = has(letter.email) ? `${words.labels.email}: ${letter.email.trim()}` : '';
  const acting =
    !isOwn && letter.document !== 'gdpr' && goesIn(letter, 'name')
      ? `${words.labels.actsFor}: ${letter.ownName.trim()}`
      : '';
  return [name, isOwn ? '' : letter.organisation, ...address, phone, withheld ? '' : mail, acting];
}

/** Everything about the material that a hold letter gives, with what is not known said to be so. */
function material(writing: Writing): readonly LetterBlock[] {
  const { letter, words, locale, exhibits } = writing;
  const { labels } = words;
  const known = (unknown: 'quote' | 'alias' | 'posted', value: string): string =>
    has(value) ? value : letter.notKnown.includes(unknown) ? labels.notKnown : '';
  return [
    paragraph(letter.material),
    ...places(writing, false),
    {
      type: 'facts',
      rows: rowsOf([
        [labels.alias, known('alias', letter.alias)],
        [labels.posted, known('posted', whenOr(letter.posted, words, locale))],
        [labels.quote, known('quote', letter.quote)],
      ]),
    },
    ...saved(exhibits, letter.enclosed, words),
  ];
}

/** What is shown and said there, as far as the person gives it. */
function described({ letter, words, locale, exhibits }: Writing): readonly LetterBlock[] {
  const { labels } = words;
  return [
    {
      type: 'facts',
      rows: rowsOf([
        [labels.description, letter.material],
        [labels.alias, letter.alias],
        [labels.posted, whenOr(letter.posted, words, locale)],
        [labels.quote, letter.quote],
      ]),
    },
    ...saved(exhibits, letter.enclosed, words),
  ];
}

function whenOr(posted: When | null, words: LetterWords, locale: string): string {
  return posted === null ? '' : whenInLetter(posted, words, locale);
}

/** The addresses, each with the copy that was saved of it. */
function places({ letter, words, exhibits, locale }: Writing, andWhere = true): readonly LetterBlock[] {
  const { labels } = words;
  const addresses = addressesIn(letter.addresses);
  const rows = addresses.map((address) => {
    const exhibit = exhibits.find(({ url, finalUrl }) => url === address || finalUrl === address);
    return exhibit === undefined
      ? [address, labels.notSaved, labels.notSaved]
      : [address, savedInWords(exhibit.savedAt, locale), exhibit.label];
  });
  const isAnySaved = rows.some(([, copy]) => copy !== labels.notSaved);
  const table: LetterBlock = isAnySaved
    ? {
        type: 'table',
        head: [labels.address, labels.saved, labels.exhibit],
        rows,
        widths: [0.62, 0.24, 0.14],
      }
    : { type: 'table', head: [labels.address], rows: addresses.map((address) => [address]), widths: [1] };
  const where: LetterBlock = { type: 'facts', rows: rowsOf([[labels.where, letter.where]]) };
  return [...(addresses.length === 0 ? [] : [table]), ...(andWhere || has(letter.where) ? [where] : [])];
}

function saved(
  exhibits: readonly LetterExhibit[],
  enclosed: boolean,
  words: LetterWords,
): readonly LetterBlock[] {
  if (exhibits.length === 0) return [];
  const named = exhibits.map(({ label }) => words.exhibit(label)).join(', ');
  return [paragraph(enclosed ? words.enclosed(named) : words.kept(named))];
}

/** Only what the person confirmed is said. */
function statements(
  { letter, words, by }: Writing,
  which: readonly LetterStatement[],
): readonly LetterBlock[] {
  return which
    .filter((statement) => letter.confirmed.includes(statement))
    .map((statement) => paragraph(words.statements[statement][by]));
}

function closing({ letter, words, by }: Writing): readonly LetterBlock[] {
  const isOwn = by === 'self';
  const withheld = isOwn && letter.document === 'dsa' && letter.againstChild;
  const mayName = !isOwn || letter.exposed.includes('name');
  const signed = !withheld && mayName ? letter.signature.trim() : '';
  const byHand = letter.signByHand && !withheld;
  const name = isOwn ? (goesIn(letter, 'name') && !withheld ? letter.ownName : '') : letter.senderName;
  const lines = [name === signed ? '' : name, isOwn ? '' : letter.organisation];
  return [
    {
      type: 'signature',
      closing: words.closing,
      signed: signed === '' ? '' : words.signed(signed),
      byHand,
      lines: (byHand && !has(name) ? [words.signHere] : lines.map((line) => line.trim())).filter(has),
    },
  ];
}

const has = (text: string): boolean => text.trim() !== '';
const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', text: text.trim() });
const heading = (text: string): LetterBlock => ({ type: 'heading', text });
const linesIn = (text: string): readonly string[] => text.split(/\r?\n/u);
const linesOf = (lines: readonly string[]): LetterBlock => ({
  type: 'lines',
  lines: lines.map((line) => line.trim()).filter(has),
});
const rowsOf = (rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  rows.map(([label, value]) => [label, value.trim()] as const).filter(([, value]) => has(value));

function saysSomething(block: LetterBlock): boolean {
  if ('text' in block) return has(block.text);
  if (block.type === 'lines') return block.lines.length > 0;
  return block.type === 'list' ? block.items.length > 0 : block.type === 'signature' || block.rows.length > 0;
}
