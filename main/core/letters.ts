/**
 * What each letter must hold before it is ready, one element at a time (DOMAIN.md §5, and the provisions named at each).
 * Pure. Nothing here says that a letter works; a lawyer should look at it.
 */
import type { CaseFields } from '../../preload/case-fields.ts';
import type { Language } from '../../preload/languages.ts';
import {
  letterIdentities,
  type LetterDocument,
  type LetterIdentity,
  type LetterPaper,
  type LetterStatement,
  type LetterUnknown,
} from '../../preload/letter-lists.ts';
import { languageOfCountry, paperOfCountry } from './letter-countries.ts';

export type LetterFields = CaseFields<'letter'>;

/** What must be in a letter. The window and the command line have words for each. */
export const letterElements = [
  'recipient',
  'sender',
  'sender-name',
  'authorised',
  'signature',
  'shown',
  'contact',
  'legal-action',
  'links',
  'locate',
  'exact-urls',
  'hold-data',
  'description',
  'screenshot',
  'quote',
  'alias',
  'posted',
  'spoliation',
  'produce-instead',
  'no-consent',
  'facts',
  'made-it',
  'work',
  'no-permission',
  'accurate',
  'perjury',
  'reasons',
  'name',
  'email',
  'bona-fide',
  'personal-data',
  'grounds',
  'other-recipients',
  'one-month',
  'delete-all',
  'deadline',
] as const;
export type LetterElement = (typeof letterElements)[number];

/** What the person should know before the letter goes out; none of it stands in the way. */
export const letterWarnings = [
  /** An address in a letter that asks for removal has no capture: what it shows may be gone before it was saved. */
  'not-saved',
  /** A name, phone or address was typed and is left out, since it was not agreed that it goes in. */
  'held-back',
  /** A real name, phone or address goes in: whoever runs the site may read it. */
  'identity-goes-in',
  /** There is no way to answer. */
  'no-reply',
  /** It reaches the person who did this. */
  'reaches-person',
  /** It is to be signed on paper before it is sent. */
  'sign-first',
  /** The day that was set has passed. */
  'deadline-past',
] as const;
export type LetterWarningCode = (typeof letterWarnings)[number];

export interface LetterWarning {
  readonly code: LetterWarningCode;
  /** The addresses without a capture; what of the identity goes in or is held back. */
  readonly about: readonly string[];
}

export interface CheckedElement {
  readonly id: LetterElement;
  readonly there: boolean;
  /** In every letter of this kind by itself: the person need not do anything for it. */
  readonly fixed: boolean;
}

export interface LetterCheck {
  /** Null while no kind of letter is chosen: then nothing is ready. */
  readonly document: LetterDocument | null;
  readonly elements: readonly CheckedElement[];
  readonly missing: readonly LetterElement[];
  readonly ready: boolean;
  readonly warnings: readonly LetterWarning[];
  readonly language: Language;
  readonly paper: LetterPaper;
}

/** What the rules need beside the fields. */
export interface LetterAround {
  /** Whether the vault holds a capture of an address. */
  readonly isSaved: (address: string) => boolean;
  /** Today where the person is, `2026-11-20`. */
  readonly today: string;
}

/** Letters after which a page may be gone. */
export const removals: ReadonlySet<LetterDocument> = new Set<LetterDocument>([
  'take-it-down',
  'dmca',
  'dsa',
  'gdpr',
  'demand',
]);

type Rule = (letter: LetterFields) => boolean;

const filled = (text: string): boolean => text.trim() !== '';
const says =
  (statement: LetterStatement): Rule =>
  ({ confirmed }) =>
    confirmed.includes(statement);
const orUnknown =
  (unknown: LetterUnknown, rule: Rule): Rule =>
  (letter) =>
    letter.notKnown.includes(unknown) || rule(letter);
const hasAddresses: Rule = ({ addresses }) => addressesIn(addresses).length > 0;
const always: Rule = () => true;

/**
 * Whether something about the person may stand in the letter: it was typed, and agreed to. The phone and address of an
 * agent or a lawyer are theirs, and need no such answer.
 */
export function goesIn(letter: LetterFields, what: LetterIdentity): boolean {
  return filled(identityOf(letter, what)) && (!isOwn(letter, what) || letter.exposed.includes(what));
}

const isOwn = ({ sender }: LetterFields, what: LetterIdentity): boolean =>
  what === 'name' || sender === 'self' || sender === '';

export function identityOf(letter: LetterFields, what: LetterIdentity): string {
  if (what === 'name') return letter.ownName;
  return what === 'phone' ? letter.phone : letter.postalAddress;
}

/**
 * A person's own signature is their name, so it is exposed as one. An agent's or a lawyer's is theirs. One by hand is
 * a line on the paper, and a warning says that it has to be filled.
 */
const isSigned: Rule = (letter) =>
  letter.signByHand ||
  (filled(letter.signature) && (letter.sender !== 'self' || letter.exposed.includes('name')));
const canBeReached: Rule = (letter) =>
  filled(letter.email) || goesIn(letter, 'phone') || goesIn(letter, 'address');

/** Each element, and when it is there. */
const rules: Readonly<Record<LetterElement, Rule>> = {
  recipient: ({ recipient }) => filled(recipient),
  sender: ({ sender }) => sender !== '',
  'sender-name': ({ senderName }) => filled(senderName),
  authorised: says('authorised'),
  signature: isSigned,
  shown: says('shown'),
  contact: canBeReached,
  'legal-action': says('legal-action'),
  links: hasAddresses,
  locate: (letter) => hasAddresses(letter) || filled(letter.where),
  'exact-urls': ({ addresses }) => {
    const all = addressesIn(addresses);
    return all.length > 0 && all.every(isExactUrl);
  },
  'hold-data': always,
  description: ({ material }) => filled(material),
  screenshot: ({ exhibits }) => exhibits.length > 0,
  quote: orUnknown('quote', ({ quote }) => filled(quote)),
  alias: orUnknown('alias', ({ alias }) => filled(alias)),
  posted: orUnknown('posted', ({ posted }) => posted !== null),
  spoliation: always,
  'produce-instead': always,
  'no-consent': says('no-consent'),
  facts: ({ reasons }) => filled(reasons),
  'made-it': says('made-it'),
  work: ({ work }) => filled(work),
  'no-permission': says('no-permission'),
  accurate: says('accurate'),
  perjury: says('perjury'),
  reasons: ({ reasons }) => filled(reasons),
  name: (letter) => (letter.sender === 'self' ? goesIn(letter, 'name') : filled(letter.senderName)),
  email: ({ email }) => isMail(email),
  'bona-fide': says('bona-fide'),
  'personal-data': ({ personalData }) => filled(personalData),
  grounds: ({ grounds }) => grounds.length > 0,
  'other-recipients': always,
  'one-month': always,
  'delete-all': always,
  deadline: ({ deadline }) => isDay(deadline),
};
const fixed: ReadonlySet<LetterElement> = new Set(
  letterElements.filter((element) => rules[element] === always),
);

/** The elements of each document, in the order in which the window asks for them. */
const elementsOf: Readonly<Record<LetterDocument, readonly LetterElement[]>> = {
  // Without My Consent's sample of a hold letter, element by element.
  preservation: [
    'legal-action',
    'links',
    'description',
    'screenshot',
    'quote',
    'alias',
    'posted',
    'hold-data',
    'spoliation',
    'produce-instead',
  ],
  // 47 U.S.C. 223a(a)(1)(B).
  'take-it-down': ['locate', 'no-consent', 'facts', 'contact', 'signature'],
  // 17 U.S.C. 512(c)(3)(A), and only by whoever made the picture.
  dmca: ['made-it', 'work', 'links', 'no-permission', 'accurate', 'perjury', 'contact', 'signature'],
  // Regulation (EU) 2022/2065, Art. 16(2).
  dsa: ['reasons', 'exact-urls', 'name', 'email', 'bona-fide'],
  // Regulation (EU) 2016/679, Art. 17, 19 and 12(3).
  gdpr: ['name', 'personal-data', 'grounds', 'other-recipients', 'one-month'],
  demand: ['locate', 'delete-all', 'deadline'],
};

/** Art. 16(2)(c): no name and no e-mail for offences against children. */
const notForChildAbuse: ReadonlySet<LetterElement> = new Set<LetterElement>(['name', 'email']);

/** The elements of one letter: those of its document, and who writes it to whom. */
export function elementsOfLetter(letter: LetterFields): readonly LetterElement[] {
  const { document, sender } = letter;
  if (document === '') return [];
  const own = elementsOf[document].filter(
    (element) => !(document === 'dsa' && letter.againstChild && notForChildAbuse.has(element)),
  );
  const signs: readonly LetterElement[] =
    sender === '' || sender === 'self' ? [] : ['sender-name', 'authorised'];
  // Whoever acts for somebody says so; whoever is shown says that (the signature is theirs or their agent's).
  const shown: readonly LetterElement[] = document === 'take-it-down' && sender === 'self' ? ['shown'] : [];
  // For the erasure of data, it is the person's own name that says whose data it is, whoever writes.
  return ['recipient', 'sender', ...signs, ...shown, ...own];
}

function isThere(element: LetterElement, letter: LetterFields): boolean {
  if (element === 'name' && letter.document === 'gdpr') return goesIn(letter, 'name');
  return rules[element](letter);
}

/** Says what is there, what is missing and what to know. */
export function checkLetter(letter: LetterFields, around: LetterAround): LetterCheck {
  const elements = elementsOfLetter(letter).map((id): CheckedElement => ({
    id,
    there: isThere(id, letter),
    fixed: fixed.has(id),
  }));
  const missing = elements.filter(({ there }) => !there).map(({ id }) => id);
  return {
    document: letter.document === '' ? null : letter.document,
    elements,
    missing,
    ready: elements.length > 0 && missing.length === 0,
    warnings: warningsOf(letter, around),
    language: languageOfLetter(letter),
    paper: letter.letterPaper === '' ? paperOfCountry(letter.recipientCountry) : letter.letterPaper,
  };
}

export function languageOfLetter({ letterLanguage, recipientCountry }: LetterFields): Language {
  return letterLanguage === '' ? languageOfCountry(recipientCountry) : letterLanguage;
}

function warningsOf(letter: LetterFields, { isSaved, today }: LetterAround): readonly LetterWarning[] {
  const { document } = letter;
  if (document === '') return [];
  const found: LetterWarning[] = [];
  const warn = (code: LetterWarningCode, about: readonly string[] = []): void =>
    void found.push({ code, about });
  const unsaved = addressesIn(letter.addresses).filter((address) => !isSaved(address));
  if (removals.has(document) && unsaved.length > 0) warn('not-saved', unsaved);
  const typed = letterIdentities.filter(
    (what) =>
      isOwn(letter, what) && (filled(identityOf(letter, what)) || (what === 'name' && signsOwn(letter))),
  );
  const exposed = typed.filter((what) => letter.exposed.includes(what));
  const heldBack = typed.filter((what) => !letter.exposed.includes(what));
  if (exposed.length > 0) warn('identity-goes-in', exposed);
  if (heldBack.length > 0) warn('held-back', heldBack);
  if (!canBeReached(letter)) warn('no-reply');
  if (document === 'demand') warn('reaches-person');
  if (letter.signByHand) warn('sign-first');
  if (document === 'demand' && isDay(letter.deadline) && letter.deadline < today) warn('deadline-past');
  return found;
}

/** A person's own typed signature is their name. */
const signsOwn = ({ sender, signature }: LetterFields): boolean => sender === 'self' && filled(signature);

/** One address a line; what is not one stays, since the person wrote it. Each once. */
export function addressesIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** An address of http or https that names more than nothing: what Art. 16(2)(b) calls exact. */
export function isExactUrl(text: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(text) && !/\s/u.test(text) && URL.canParse(text);
}

function isMail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text.trim());
}

/** A day that the calendar has, `2026-12-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
