import type { Block, Column, Row } from '../blocks.ts';
import type { BinderChoices } from '../../core/binder.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import { nameOf, whenInWords } from '../../core/case-words.ts';
import type { Dossier, DossierExhibit } from '../../core/dossier.ts';
import { grouped, hashMeaning, imageWords, kindWords, utcInWords } from './words.ts';

/** Above so many exhibits the chart has one line each. */
const mostInFull = 50;

/** Where the pages of an exhibit came to be. */
export interface Bound {
  readonly exhibit: DossierExhibit;
  readonly first: string;
  readonly last: string;
  /** Of the file in which it begins, from 1. */
  readonly volume: number;
}

export interface BinderFacts {
  readonly dossier: Dossier;
  readonly choices: BinderChoices;
  readonly bound: readonly Bound[];
  readonly volumes: number;
  readonly firstBates: string;
  readonly lastBates: string;
}

export const placeOf = (number: number): string => `exhibit-${String(number).padStart(9, '0')}`;

export function cover(facts: BinderFacts, volume: number): readonly Block[] {
  const { dossier, choices, volumes, firstBates, lastBates, bound } = facts;
  const row = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  const count = `${bound.length} ${bound.length === 1 ? 'exhibit' : 'exhibits'}, pages ${firstBates} to ${lastBates}`;
  return [
    { kind: 'space', points: 70 },
    { kind: 'heading', level: 1, text: 'Evidence binder' },
    ...(volumes === 1
      ? []
      : [{ kind: 'paragraph', look: 'strong', text: `Volume ${volume} of ${volumes}` } as const]),
    { kind: 'rule' },
    { kind: 'space', points: 8 },
    {
      kind: 'facts',
      rows: [
        ...row('Matter', choices.matter),
        ...row('Case or report number', choices.caseNumber),
        ...row('Prepared by', choices.preparedBy === '' ? dossier.person : choices.preparedBy),
        ...row('Prepared for', choices.preparedFor),
        ...row('Time covered', spanOf(dossier.incidents)),
        { name: 'Contents', value: count },
        { name: 'Made', value: `${utcInWords(dossier.madeAt)}\n${dossier.madeLocal}`, direction: 'ltr' },
        { name: 'Made with', value: `${dossier.tool.name} ${dossier.tool.version}`, direction: 'ltr' },
      ],
    },
    { kind: 'space', points: 12 },
    {
      kind: 'framed',
      blocks: [
        { kind: 'heading', level: 3, text: 'Pictures in this binder' },
        { kind: 'paragraph', text: imagesOf(dossier, choices) },
        { kind: 'paragraph', text: 'These pages may quote threats and insults word for word.' },
      ],
    },
    ...(dossier.privateNotes
      ? [
          {
            kind: 'paragraph',
            look: 'strong',
            text: 'The private notes of the person are in this binder.',
          } as const,
        ]
      : []),
    ...withheldNote(dossier),
    { kind: 'heading', level: 3, text: 'How to use it' },
    {
      kind: 'paragraph',
      text: 'The evidence chart lists what happened and each exhibit with its pages. A sheet in front of each exhibit says where it is from, when it was saved and what may be missing. The number at the foot of a page is that page’s alone: quote it. After the exhibits come the hash of every file, the custody log, the letters that were sent, and drafts to sign.',
    },
    { kind: 'paragraph', look: 'note', text: hashMeaning },
    { kind: 'heading', level: 3, text: 'State of the custody log' },
    {
      kind: 'paragraph',
      look: 'mono',
      direction: 'ltr',
      text: `Entry ${dossier.custody.head.sequence}\n${grouped(dossier.custody.head.hash)}`,
    },
  ];
}

function imagesOf({ exhibits }: Dossier, { images, imagesOf: others }: BinderChoices): string {
  const own = others.flatMap(({ exhibit, images: mode }) => {
    const found = exhibits.find(({ number }) => number === exhibit);
    return found === undefined || mode === images
      ? []
      : [`Exhibit ${found.label}: ${imageWords[mode].toLowerCase()}`];
  });
  return [imageWords[images], ...(own.length === 0 ? [] : ['Otherwise:', ...own])].join('\n');
}

function withheldNote({ withheld }: Dossier): readonly Block[] {
  if (withheld.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `Not in this binder: ${withheld.map(({ label }) => `Exhibit ${label}`).join(', ')}. Somebody shown there may have been under 18. It is kept as it is and is neither shown nor printed.`,
    },
  ];
}

function spanOf(incidents: readonly CaseRecord<'incident'>[]): string {
  const dates = incidents.flatMap(({ fields: { happened } }) =>
    happened === null ? [] : [happened.from.slice(0, 10), (happened.to ?? happened.from).slice(0, 10)],
  );
  const [first] = dates.toSorted();
  const last = dates.toSorted().at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last}`;
}

/** The page to talk from: the first, the three most recent and the three worst (DOMAIN.md §1). */
export function summary(facts: BinderFacts): readonly Block[] {
  const { dossier } = facts;
  const { first, recent, worst } = dossier.summary;
  return [
    { kind: 'heading', level: 1, text: 'Summary' },
    ...chapter(facts, 'The first incident', first === null ? [] : [first], false),
    ...chapter(facts, 'The three most recent', recent, false),
    ...chapter(facts, 'The three worst, chosen by the person', worst, true),
  ];
}

function chapter(
  facts: BinderFacts,
  title: string,
  ids: readonly string[],
  worst: boolean,
): readonly Block[] {
  const incidents = ids.flatMap((id) => facts.dossier.incidents.filter((one) => one.id === id));
  return [
    { kind: 'heading', level: 2, text: title },
    ...(incidents.length === 0
      ? ([{ kind: 'paragraph', look: 'note', text: 'None is marked, or none has a date.' }] as const)
      : incidents.map(({ fields }): Block => {
          const why =
            worst && fields.worstWhy !== ''
              ? ([{ kind: 'paragraph', look: 'note', text: `Why: ${fields.worstWhy}` }] as const)
              : [];
          const exhibits = namedExhibits(facts, [...fields.evidence, ...fields.suspectEvidence]);
          return {
            kind: 'framed',
            blocks: [
              {
                kind: 'paragraph',
                look: 'strong',
                text: fields.happened === null ? 'No date' : whenInWords(fields.happened),
              },
              { kind: 'paragraph', text: shortened(fields.what, 700) },
              ...why,
              {
                kind: 'paragraph',
                look: 'note',
                text: exhibits === '' ? 'No exhibit in this binder.' : `Evidence: ${exhibits}`,
              },
            ],
          };
        })),
  ];
}

function shortened(text: string, most: number): string {
  if (text === '') return 'Not described.';
  return text.length <= most ? text : `${text.slice(0, most).replace(/\S*$/u, '')}… (in full in the chart)`;
}

function namedExhibits({ bound }: BinderFacts, numbers: readonly number[]): string {
  const wanted = new Set(numbers);
  return bound
    .filter(({ exhibit }) => wanted.has(exhibit.number))
    .map(({ exhibit, first }) => `Exhibit ${exhibit.label} (${first})`)
    .join(', ');
}

/** What happened, in the six columns of the evidence chart. */
export function incidentChart(facts: BinderFacts): readonly Block[] {
  const { dossier } = facts;
  if (dossier.incidents.length === 0) return [];
  const people = new Map(dossier.people.map((record) => [record.id, nameOf(record)]));
  const columns: readonly Column[] = [
    { title: 'Date and time', share: 88 },
    { title: 'What happened', share: 190 },
    { title: 'Evidence that it happened', share: 118 },
    { title: 'Who the person thinks did it', share: 96 },
    { title: 'Evidence that they did it', share: 104 },
    { title: 'Evidence still needed, and who has it', share: 102 },
  ];
  const rows = dossier.incidents.map(({ fields }): Row => {
    const first = facts.bound.find(({ exhibit }) => fields.evidence.includes(exhibit.number));
    const more = extras(fields);
    return {
      cells: [
        fields.happened === null ? 'No date' : whenInWords(fields.happened),
        fields.what,
        joined(namedExhibits(facts, fields.evidence), fields.evidenceNote),
        joined(fields.suspects.map((id) => people.get(id) ?? '').join('; '), fields.suspectNote),
        joined(namedExhibits(facts, fields.suspectEvidence), fields.suspectEvidenceNote),
        fields.needed,
      ],
      note: more === '' ? undefined : more,
      // Links lead to places in the same file.
      to: first?.volume === 1 ? placeOf(first.exhibit.number) : undefined,
    };
  });
  return [
    { kind: 'heading', level: 1, text: 'Evidence chart: what happened' },
    {
      kind: 'paragraph',
      look: 'note',
      text: 'Who did it is what the person thinks. It stands apart from its evidence.',
    },
    { kind: 'table', columns, rows, size: 8 },
  ];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function extras(fields: CaseRecord<'incident'>['fields']): string {
  const named: readonly (readonly [string, string])[] = [
    ['Kinds', fields.kinds.join(', ').replaceAll('-', ' ')],
    ['Site', fields.site],
    ['Addresses', fields.addresses],
    ['Statements', fields.statements],
    ['Views and comments', fields.counts],
    ['Place', fields.location],
    ['Device', fields.device],
    ['Witnesses', fields.witnesses],
    ['Officer', [fields.officer, fields.badge, fields.reportNumber].filter((part) => part !== '').join(', ')],
    ['Reports', fields.reports],
    ['Relationship', fields.relationship],
    ['Why it worries', fields.fear],
    ['Done since', fields.actions],
    ['Told to others', fields.told],
    ['Private notes', fields.privateNotes],
  ];
  return named
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('  ·  ');
}

/** The exhibits with their pages: the table of contents. */
export function exhibitChart(
  { bound, dossier, volumes }: BinderFacts,
  volume: number,
  all: boolean,
): readonly Block[] {
  const here = all ? bound : bound.filter((one) => one.volume === volume);
  const isCompact = here.length > mostInFull;
  const title = all ? 'Evidence chart: exhibits' : `Contents of volume ${volume}`;
  const columns: readonly Column[] = isCompact
    ? [
        { title: 'Exhibit', share: 50, direction: 'ltr' },
        { title: 'Captured (UTC)', share: 92, direction: 'ltr' },
        { title: 'What it is', share: 200 },
        { title: 'Address', share: 240, direction: 'ltr' },
        { title: 'Pages', share: 120, direction: 'ltr' },
      ]
    : [
        { title: 'Exhibit', share: 44, direction: 'ltr' },
        { title: 'Captured', share: 76, direction: 'ltr' },
        { title: 'Posted', share: 70 },
        { title: 'Title and address', share: 178 },
        { title: 'What it shows', share: 150 },
        { title: 'Main file, first 16 digits of its SHA-256', share: 96, direction: 'ltr' },
        { title: 'Pages', share: 84, direction: 'ltr' },
      ];
  const rows = here.map((one): Row => {
    const { exhibit, first, last } = one;
    const pages = `${first}${first === last ? '' : ` – ${last}`}${volumes > 1 ? `\nVolume ${one.volume}` : ''}`;
    const address = shortAddress(exhibit.finalUrl ?? exhibit.url ?? '');
    const cells = isCompact
      ? [
          exhibit.label,
          utcInWords(exhibit.savedAt).slice(0, 16),
          oneLine(exhibit.title === '' ? kindWords[exhibit.kind] : exhibit.title, 48),
          oneLine(address, 52),
          pages.replace('\n', ' · '),
        ]
      : [
          exhibit.label,
          `${utcInWords(exhibit.savedAt)}\n${exhibit.savedLocal.slice(11, 16)} local`,
          exhibit.posted === null ? 'not collected' : whenInWords(exhibit.posted),
          joined(exhibit.title === '' ? kindWords[exhibit.kind] : exhibit.title, address),
          exhibit.shows,
          mainFile(exhibit),
          pages,
        ];
    return { cells, to: one.volume === volume ? placeOf(exhibit.number) : undefined };
  });
  const withheld = all ? withheldNote(dossier) : [];
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      look: 'note',
      text: 'A click on a row leads to the exhibit. Addresses are shortened here; the sheet in front of each exhibit has them in full.',
    },
    { kind: 'table', columns, rows, size: isCompact ? 7.5 : 8 },
    ...withheld,
  ];
}

function mainFile({ artifacts }: DossierExhibit): string {
  const main =
    artifacts.find(({ role }) => ['page-pdf', 'original', 'text-record', 'screenshot'].includes(role)) ??
    artifacts[0];
  return main === undefined ? 'none' : `${main.name}\n${grouped(main.sha256.slice(0, 16))}`;
}

function shortAddress(address: string): string {
  const text = address.replace(/^https?:\/\/(?:www\.)?/u, '');
  return text.length > 90 ? `${text.slice(0, 62)}…${text.slice(-24)}` : text;
}

function oneLine(text: string, most: number): string {
  const even = text.replace(/\s+/gu, ' ');
  return even.length > most ? `${Array.from(even).slice(0, most).join('')}…` : even;
}
