import type { Block } from '../blocks.ts';
import type { BinderChoices } from '../../core/binder.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import type { Dossier, DossierExhibit } from '../../core/dossier.ts';
import { inTwoLines, utcInWords, whenSaid, type BinderWords } from './words.ts';

/** Where the pages of an exhibit came to be. */
export interface Bound {
  readonly exhibit: DossierExhibit;
  readonly first: string;
  readonly last: string;
  /** Of the file in which it begins, from 1. */
  readonly volume: number;
}

/** A part after the exhibits, and where it is. */
export interface BackPart {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly volume: number;
  readonly place: string;
}

export interface BinderFacts {
  readonly words: BinderWords;
  readonly dossier: Dossier;
  readonly choices: BinderChoices;
  readonly bound: readonly Bound[];
  readonly back: readonly BackPart[];
  readonly volumes: number;
  readonly firstBates: string;
  readonly lastBates: string;
}

export const placeOf = (number: number): string => `exhibit-${String(number).padStart(9, '0')}`;

export function cover(facts: BinderFacts, volume: number): readonly Block[] {
  const { words, dossier, choices, volumes, firstBates, lastBates, bound } = facts;
  const { cover: say } = words;
  const row = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  return [
    { kind: 'space', points: 70 },
    { kind: 'heading', level: 1, text: words.title },
    ...(volumes === 1
      ? []
      : [{ kind: 'paragraph', look: 'strong', text: words.volumeOf(volume, volumes) } as const]),
    { kind: 'rule' },
    { kind: 'space', points: 8 },
    {
      kind: 'facts',
      rows: [
        ...row(say.matter, choices.matter),
        ...row(say.caseNumber, choices.caseNumber),
        ...row(say.preparedBy, choices.preparedBy === '' ? dossier.person : choices.preparedBy),
        ...row(say.preparedFor, choices.preparedFor),
        ...row(say.timeCovered, spanOf(dossier.incidents, words)),
        { name: say.contents, value: say.count(bound.length, firstBates, lastBates) },
        { name: say.made, value: `${utcInWords(dossier.madeAt)}\n${dossier.madeLocal}`, direction: 'ltr' },
        { name: say.madeWith, value: `${dossier.tool.name} ${dossier.tool.version}`, direction: 'ltr' },
      ],
    },
    { kind: 'space', points: 12 },
    {
      kind: 'framed',
      blocks: [
        { kind: 'heading', level: 3, text: say.pictures },
        { kind: 'paragraph', text: imagesOf(facts) },
        ...(isInFull(facts) ? [] : [{ kind: 'paragraph', text: say.noDocuments } as const]),
        { kind: 'paragraph', text: say.threats },
      ],
    },
    ...(dossier.privateNotes
      ? [
          {
            kind: 'paragraph',
            look: 'strong',
            text: say.privateNotes,
          } as const,
        ]
      : []),
    ...withheldNote(facts),
    { kind: 'heading', level: 3, text: say.howTo },
    {
      kind: 'paragraph',
      text: say.howToText,
    },
    {
      kind: 'paragraph',
      look: 'note',
      text: [words.hashMeaning, say.recordLanguage].filter((text) => text !== '').join('\n'),
    },
    { kind: 'heading', level: 3, text: say.logState },
    {
      kind: 'paragraph',
      look: 'mono',
      direction: 'ltr',
      text: `${say.entry(dossier.custody.head.sequence)}\n${inTwoLines(dossier.custody.head.hash)}`,
    },
  ];
}

function imagesOf({ words, dossier, choices: { images, imagesOf: others } }: BinderFacts): string {
  const own = others.flatMap(({ exhibit, images: mode }) => {
    const found = dossier.exhibits.find(({ number }) => number === exhibit);
    return found === undefined || mode === images
      ? []
      : [`${words.exhibit(found.label)}: ${words.images[mode]}`];
  });
  return [words.images[images], ...(own.length === 0 ? [] : [words.cover.otherwise, ...own])].join('\n');
}

function isInFull({ choices: { images, imagesOf: others } }: BinderFacts): boolean {
  return images === 'full' && others.every(({ images: mode }) => mode === 'full');
}

/** Which exhibits stay in the vault, and why. */
export function withheldNote({ words, dossier: { withheld } }: BinderFacts): readonly Block[] {
  if (withheld.length === 0) return [];
  const labels = withheld.map(({ label }) => words.exhibit(label)).join(', ');
  return [{ kind: 'paragraph', text: words.cover.withheld(labels) }];
}

function spanOf(incidents: readonly CaseRecord<'incident'>[], words: BinderWords): string {
  const dates = incidents
    .flatMap(({ fields: { happened } }) =>
      happened === null ? [] : [happened.from.slice(0, 10), (happened.to ?? happened.from).slice(0, 10)],
    )
    .toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? first : words.span(first, last);
}

/** The page to talk from: the first, the three most recent and the three worst (DOMAIN.md §1). */
export function summary(facts: BinderFacts): readonly Block[] {
  const { words, dossier } = facts;
  const { first, recent, worst } = dossier.summary;
  const { summary: say } = words;
  return [
    { kind: 'heading', level: 1, text: words.parts.summary },
    ...chapter(facts, say.first, first === null ? [] : [first], false),
    ...chapter(facts, say.recent, recent, false),
    ...chapter(facts, say.worst, worst, true),
  ];
}

function chapter(
  facts: BinderFacts,
  title: string,
  ids: readonly string[],
  worst: boolean,
): readonly Block[] {
  const { words } = facts;
  const { summary: say } = words;
  const incidents = ids.flatMap((id) => facts.dossier.incidents.filter((one) => one.id === id));
  return [
    { kind: 'heading', level: 2, text: title },
    ...(incidents.length === 0
      ? ([{ kind: 'paragraph', look: 'note', text: say.empty }] as const)
      : incidents.map(({ fields }): Block => {
          const why =
            worst && fields.worstWhy !== ''
              ? ([{ kind: 'paragraph', look: 'note', text: `${say.why}: ${fields.worstWhy}` }] as const)
              : [];
          const exhibits = namedExhibits(facts, [...fields.evidence, ...fields.suspectEvidence]);
          return {
            kind: 'framed',
            blocks: [
              {
                kind: 'paragraph',
                look: 'strong',
                text: whenSaid(fields.happened, words),
              },
              { kind: 'paragraph', text: shortened(fields.what, 700, words) },
              ...why,
              {
                kind: 'paragraph',
                look: 'note',
                text: exhibits === '' ? say.noExhibit : `${say.evidence}: ${exhibits}`,
              },
            ],
          };
        })),
  ];
}

function shortened(text: string, most: number, { summary: say }: BinderWords): string {
  if (text === '') return say.notDescribed;
  return text.length <= most ? text : `${text.slice(0, most).replace(/\S*$/u, '')}… (${say.inFull})`;
}

/** Of these numbers, the exhibits of the binder with their first pages. */
export function namedExhibits({ words, bound }: BinderFacts, numbers: readonly number[]): string {
  const wanted = new Set(numbers);
  return bound
    .filter(({ exhibit }) => wanted.has(exhibit.number))
    .map(({ exhibit, first }) => `${words.exhibit(exhibit.label)} (${first})`)
    .join(', ');
}
