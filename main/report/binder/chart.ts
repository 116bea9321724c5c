import type { Block, Column, Row } from '../blocks.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import { nameOf } from '../../core/case-words.ts';
import type { DossierExhibit } from '../../core/dossier.ts';
import { namedExhibits, placeOf, withheldNote, type BinderFacts, type Bound } from './front.ts';
import { grouped, utcInWords, whenSaid, wordOf, type BinderWords } from './words.ts';

/** Above so many exhibits the chart has one line each. */
const mostInFull = 50;

/** What happened, in the six columns of the evidence chart. */
export function incidentChart(facts: BinderFacts): readonly Block[] {
  const { words, dossier } = facts;
  const { chart: say } = words;
  if (dossier.incidents.length === 0) return [];
  const people = new Map(dossier.people.map((record) => [record.id, nameOf(record)]));
  const columns: readonly Column[] = [
    { title: say.columns[0], share: 88 },
    { title: say.columns[1], share: 190 },
    { title: say.columns[2], share: 118 },
    { title: say.columns[3], share: 96 },
    { title: say.columns[4], share: 104 },
    { title: say.columns[5], share: 102 },
  ];
  const rows = dossier.incidents.map(({ fields }): Row => {
    const first = facts.bound.find(({ exhibit }) => fields.evidence.includes(exhibit.number));
    const more = extras(fields, words);
    return {
      cells: [
        whenSaid(fields.happened, words),
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
    { kind: 'heading', level: 1, text: words.parts.happened },
    {
      kind: 'paragraph',
      look: 'note',
      text: say.opinion,
    },
    { kind: 'table', columns, rows, size: 8 },
  ];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function extras(fields: CaseRecord<'incident'>['fields'], words: BinderWords): string {
  const { extras: say } = words.chart;
  const named: readonly (readonly [string, string])[] = [
    [say.kinds, fields.kinds.map((kind) => wordOf(words.abuse, kind)).join(', ')],
    [say.site, fields.site],
    [say.addresses, fields.addresses],
    [say.statements, fields.statements],
    [say.counts, fields.counts],
    [say.location, fields.location],
    [say.device, fields.device],
    [say.witnesses, fields.witnesses],
    [
      say.officer,
      [fields.officer, fields.badge, fields.reportNumber].filter((part) => part !== '').join(', '),
    ],
    [say.reports, fields.reports],
    [say.relationship, fields.relationship],
    [say.fear, fields.fear],
    [say.actions, fields.actions],
    [say.told, fields.told],
    [say.privateNotes, fields.privateNotes],
  ];
  return named
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('  ·  ');
}

/** The exhibits with their pages, and what comes after them: the table of contents. */
export function exhibitChart(facts: BinderFacts, volume: number, all: boolean): readonly Block[] {
  const { words, bound } = facts;
  const { chart: say } = words;
  const here = all ? bound : bound.filter((one) => one.volume === volume);
  const isCompact = here.length > mostInFull;
  return [
    { kind: 'heading', level: 1, text: all ? words.parts.exhibits : words.parts.contents(volume) },
    { kind: 'paragraph', look: 'note', text: say.note, keepWithNext: true },
    {
      kind: 'table',
      columns: isCompact ? compactColumns(words) : fullColumns(words),
      rows: here.map((one) => ({
        cells: isCompact ? compactRow(facts, one) : fullRow(facts, one),
        // Links lead to places in the same file.
        to: one.volume === volume ? placeOf(one.exhibit.number) : undefined,
      })),
      size: isCompact ? 7.5 : 8,
    },
    ...(all ? withheldNote(facts) : []),
    ...afterExhibits(facts, volume, all),
  ];
}

function compactColumns({ chart: say }: BinderWords): readonly Column[] {
  return [
    { title: say.exhibit, share: 56, direction: 'ltr' },
    { title: say.capturedUtc, share: 92, direction: 'ltr' },
    { title: say.whatItIs, share: 200 },
    { title: say.address, share: 234, direction: 'ltr' },
    { title: say.pages, share: 120, direction: 'ltr' },
  ];
}

function compactRow(facts: BinderFacts, one: Bound): readonly string[] {
  const { exhibit } = one;
  return [
    exhibit.label,
    utcInWords(exhibit.savedAt).slice(0, 16),
    oneLine(titleOf(exhibit, facts.words), 48),
    oneLine(addressOf(exhibit), 52),
    pagesOf(facts, one).replace('\n', ' · '),
  ];
}

function fullColumns({ chart: say }: BinderWords): readonly Column[] {
  return [
    { title: say.exhibit, share: 46, direction: 'ltr' },
    { title: say.captured, share: 104, direction: 'ltr' },
    { title: say.posted, share: 72 },
    { title: say.titleAndAddress, share: 164 },
    { title: say.shows, share: 134 },
    { title: say.mainFile, share: 98, direction: 'ltr' },
    { title: say.pages, share: 82, direction: 'ltr' },
  ];
}

function fullRow(facts: BinderFacts, one: Bound): readonly string[] {
  const { words } = facts;
  const { exhibit } = one;
  return [
    exhibit.label,
    `${utcInWords(exhibit.savedAt)}\n${exhibit.savedLocal.slice(11, 16)} ${words.local}`,
    exhibit.posted === null ? words.notCollected : whenSaid(exhibit.posted, words),
    joined(titleOf(exhibit, words), addressOf(exhibit)),
    exhibit.shows,
    mainFile(exhibit, words),
    pagesOf(facts, one),
  ];
}

function pagesOf({ words, volumes }: BinderFacts, { first, last, volume }: Omit<Bound, 'exhibit'>): string {
  const range = first === last ? first : `${first}\u00A0– ${last}`;
  return volumes > 1 ? `${range}\n${words.volume(volume)}` : range;
}

function afterExhibits(facts: BinderFacts, volume: number, all: boolean): readonly Block[] {
  const { chart: say } = facts.words;
  const here = all ? facts.back : facts.back.filter((one) => one.volume === volume);
  if (here.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say.after },
    {
      kind: 'table',
      columns: [
        { title: say.part, share: 616 },
        { title: say.pages, share: 82, direction: 'ltr' },
      ],
      rows: here.map((one) => ({
        cells: [one.title, pagesOf(facts, one)],
        to: one.volume === volume ? one.place : undefined,
      })),
      size: 8,
    },
  ];
}

function titleOf({ title, kind }: DossierExhibit, { kinds }: BinderWords): string {
  return title === '' ? kinds[kind] : title;
}

function mainFile({ artifacts }: DossierExhibit, { none }: BinderWords): string {
  const main =
    artifacts.find(({ role }) => ['page-pdf', 'original', 'text-record', 'screenshot'].includes(role)) ??
    artifacts[0];
  return main === undefined ? none : `${main.name}\n${grouped(main.sha256.slice(0, 16))}`;
}

function addressOf({ finalUrl, url }: DossierExhibit): string {
  const text = (finalUrl ?? url ?? '').replace(/^https?:\/\/(?:www\.)?/u, '');
  return text.length > 90 ? `${text.slice(0, 62)}…${text.slice(-24)}` : text;
}

function oneLine(text: string, most: number): string {
  const even = text.replace(/\s+/gu, ' ');
  return even.length > most ? `${Array.from(even).slice(0, most).join('')}…` : even;
}
