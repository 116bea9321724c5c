/** A letter as the window holds it: which fields a kind of letter asks for. Pure; what must be there the engine says. */
import {
  letterStatements,
  type LetterDocument,
  type LetterStatement,
} from '../../../preload/letter-lists.ts';
import type { Answer } from '../../../preload/contract.ts';
import { textOf, type FieldName, type FieldValues } from '../../case.ts';
import type { WordId } from '../../words/en/index.ts';

export type LetterCheck = Answer<'checkLetter'>;
export type LetterElement = LetterCheck['elements'][number]['id'];
export type LetterWarning = LetterCheck['warnings'][number];
export type LetterBlock = Answer<'previewLetter'>['blocks'][number];

/** What the person says of the matter, in the order of asking; the rest is the same for every letter. */
const matter: { readonly [D in LetterDocument]: readonly FieldName[] } = {
  preservation: ['exhibits', 'enclosed', 'addresses', 'material', 'alias', 'quote', 'posted'],
  'take-it-down': ['exhibits', 'enclosed', 'addresses', 'where', 'reasons', 'material', 'alias'],
  dmca: ['work', 'exhibits', 'enclosed', 'addresses', 'material'],
  dsa: ['exhibits', 'enclosed', 'addresses', 'reasons', 'material', 'alias', 'againstChild'],
  gdpr: ['personalData', 'exhibits', 'enclosed', 'addresses', 'grounds'],
  demand: ['exhibits', 'enclosed', 'addresses', 'where', 'material', 'deadline'],
};

/** Empty before a kind is chosen. */
export function matterOf(fields: FieldValues): readonly FieldName[] {
  const document = textOf(fields['document']);
  return Object.entries(matter).find(([name]) => name === document)?.[1] ?? [];
}

/** The parts of the form. */
export type LetterPlace = 'what' | 'to' | 'from' | 'confirm';

const elsewhere: { readonly [E in LetterElement]?: LetterPlace } = {
  recipient: 'to',
  sender: 'from',
  'sender-name': 'from',
  signature: 'from',
  contact: 'from',
  name: 'from',
  email: 'from',
};

/** In which part of the form an element of a letter is said. */
export function placeOf(element: LetterElement): LetterPlace {
  if (letterStatements.some((statement) => statement === element)) return 'confirm';
  return elsewhere[element] ?? 'what';
}

const said: { readonly [E in LetterElement]?: FieldName } = {
  recipient: 'recipient',
  sender: 'sender',
  'sender-name': 'senderName',
  contact: 'email',
  email: 'email',
  signature: 'signature',
  name: 'ownName',
  links: 'addresses',
  locate: 'addresses',
  'exact-urls': 'addresses',
  description: 'material',
  screenshot: 'exhibits',
  quote: 'quote',
  alias: 'alias',
  posted: 'posted',
  facts: 'reasons',
  reasons: 'reasons',
  work: 'work',
  'personal-data': 'personalData',
  grounds: 'grounds',
  deadline: 'deadline',
};

/** What of the form says an element: a field, or a statement to tick. */
export const partIdOf = (part: FieldName | LetterStatement): string => `letter-of-${part}`;

/** @returns null for what has no field of its own */
export function partOf(element: LetterElement): FieldName | LetterStatement | null {
  return letterStatements.find((statement) => statement === element) ?? said[element] ?? null;
}

/** What the person has to confirm for this letter, one by one. */
export function statementsOf(check: LetterCheck | undefined): readonly LetterStatement[] {
  const needed = new Set<string>(check?.elements.map(({ id }) => id));
  return letterStatements.filter((statement) => needed.has(statement));
}

/** Under a field, where the kind of letter gives it its sense. */
export function helpOfMatter(name: FieldName, document: string): WordId | undefined {
  if (name === 'reasons') return document === 'dsa' ? 'case.reasons.reasons.help' : 'case.reasons.facts.help';
  return helps[name];
}

const helps: { readonly [N in FieldName]?: WordId } = {
  exhibits: 'case.exhibits.letter.help',
  addresses: 'case.addresses.letter.help',
  where: 'case.where.help',
  material: 'case.material.help',
  work: 'case.work.help',
  personalData: 'case.personalData.help',
  deadline: 'case.deadline.help',
};
