import type { Block, Fact } from '../blocks.ts';
import { nameOf } from '../../core/case-words.ts';
import type { Dossier, DossierExhibit, DossierRecord } from '../../core/dossier.ts';
import { exhibitLabel, type Artifact } from '../../core/evidence.ts';
import { notCollected } from '../../core/manifest.ts';
import {
  bytesInWords,
  grouped,
  inTwoLines,
  utcInWords,
  whenSaid,
  wordOf,
  type BinderWords,
} from './words.ts';

/** More than that are in the custody log at the end. */
const mostCustodyEntries = 12;
const mostWarnings = 30;

export interface TabFacts {
  readonly words: BinderWords;
  readonly dossier: Dossier;
  readonly exhibit: DossierExhibit;
  readonly record: DossierRecord;
  /** Bates numbers of all its pages, this sheet's too. */
  readonly range: string;
  readonly pages: number;
  readonly images: string;
}

/** What the sheet in front of an exhibit says: where it is from, when it was saved and by what, and what may be missing. */
export function tabSheet(facts: TabFacts): readonly Block[] {
  const { words, dossier, exhibit } = facts;
  const { sheet: say } = words;
  const main = mainFiles(exhibit.artifacts);
  return [
    { kind: 'heading', level: 1, text: words.exhibit(exhibit.label) },
    { kind: 'facts', rows: factsOf(facts) },
    ...incidentsOf(dossier, exhibit, words),
    { kind: 'heading', level: 3, text: say.hashes },
    {
      kind: 'table',
      size: 9,
      columns: [
        { title: say.file, share: 40, direction: 'ltr' },
        { title: say.hash, share: 60, look: 'mono', direction: 'ltr' },
      ],
      rows: main.map(({ name, bytes, sha256 }) => ({
        cells: [`${name}\n${bytesInWords(bytes, words)}`, inTwoLines(sha256)],
      })),
    },
    { kind: 'paragraph', look: 'note', text: `${words.hashMeaning} ${say.prints}` },
    { kind: 'heading', level: 3, text: say.custody },
    custodyTable(exhibit, words),
  ];
}

function factsOf({ words, dossier, exhibit, record, range, pages, images }: TabFacts): readonly Fact[] {
  const { sheet: say } = words;
  const { manifest } = record;
  const addresses: readonly Fact[] =
    exhibit.url === null
      ? []
      : [
          { name: say.url, value: exhibit.url, look: 'mono', direction: 'ltr' },
          ...(exhibit.finalUrl === null || exhibit.finalUrl === exhibit.url
            ? []
            : [{ name: say.ledTo, value: exhibit.finalUrl, look: 'mono', direction: 'ltr' } as const]),
        ];
  return [
    { name: say.title, value: exhibit.title === '' ? words.notCollected : exhibit.title, look: 'strong' },
    { name: say.whatItIs, value: wordOf(words.kinds, exhibit.kind) },
    ...addresses,
    { name: say.shows, value: exhibit.shows === '' ? words.notWritten : exhibit.shows },
    ...postedFacts(dossier, exhibit, words),
    {
      name:
        exhibit.origin === 'capture'
          ? say.captured
          : exhibit.origin === 'text-record'
            ? say.writtenFoot
            : say.broughtIn,
      value: `${utcInWords(exhibit.savedAt)}\n${exhibit.savedLocal}`,
      direction: 'ltr',
    },
    { name: say.clock, value: clockOf(manifest, words) },
    { name: say.by, value: exhibit.savedBy },
    ...(exhibit.origin === 'capture' ? captureFacts(manifest, words) : []),
    { name: say.completeness, value: completeness(exhibit, words) },
    ...againFacts(dossier, exhibit, record, words),
    {
      name: say.archive,
      value: say.archiveSays(exhibitLabel(exhibit.number), exhibit.id),
      direction: 'ltr',
    },
    {
      name: say.pages,
      value: say.pagesSay(range, pages),
      direction: 'ltr',
    },
    { name: say.pictures, value: images },
  ];
}

function postedFacts(
  dossier: Dossier,
  { posted, card }: DossierExhibit,
  words: BinderWords,
): readonly Fact[] {
  const { sheet: say } = words;
  const names = (card?.fields.accounts ?? []).flatMap((id) => {
    const account = dossier.accounts.find((one) => one.id === id);
    return account === undefined ? [] : [nameOf(account)];
  });
  return [
    { name: say.posted, value: posted === null ? words.notCollected : whenSaid(posted, words) },
    ...(names.length === 0 ? [] : [{ name: say.account, value: names.join('; ') }]),
    ...(card === null || card.fields.told === '' ? [] : [{ name: say.told, value: card.fields.told }]),
    ...(card === null || card.fields.privateNotes === ''
      ? []
      : [{ name: say.privateNotes, value: card.fields.privateNotes }]),
  ];
}

function captureFacts(manifest: unknown, words: BinderWords): readonly Fact[] {
  const { sheet: say } = words;
  const of = (...path: readonly string[]): string => told(words, manifest, ...path);
  return [
    {
      name: say.server,
      value: say.serverSays(
        of('network', 'serverAddress'),
        of('network', 'status'),
        of('network', 'tls', 'issuer'),
      ),
      direction: 'ltr',
    },
    {
      name: say.browser,
      value: say.browserSays(
        of('browser', 'product'),
        `${of('browser', 'viewportWidth')} × ${of('browser', 'viewportHeight')}`,
        of('browser', 'locale'),
        of('browser', 'timeZone'),
      ),
      direction: 'ltr',
    },
    { name: say.signedInAs, value: of('person', 'signedInAs') },
    {
      name: say.program,
      value: say.programSays(of('tool', 'name'), of('tool', 'version'), of('tool', 'system')),
      direction: 'ltr',
    },
  ];
}

function clockOf(manifest: unknown, words: BinderWords): string {
  const source = told(words, manifest, 'time', 'clockSource');
  const offset = told(words, manifest, 'time', 'clockOffsetMilliseconds');
  if (source === words.notCollected) return words.sheet.clockNotChecked;
  const clock = source.charAt(0).toUpperCase() + source.slice(1);
  if (!/^-?\d+$/u.test(offset)) return clock;
  const seconds = (Math.round(Number(offset) / 100) / 10).toLocaleString(words.locale);
  return words.sheet.clockDiffered(clock, seconds);
}

function completeness({ state, looksLike, warnings }: DossierExhibit, words: BinderWords): string {
  const kind = looksLike === null ? '' : wordOf(words.looksLike, looksLike);
  const said = warnings
    .slice(0, mostWarnings)
    .map(({ code, detail }) => `– ${detail === '' ? code : `${detail} (${code})`}`);
  const more =
    warnings.length > mostWarnings ? [`– ${words.sheet.moreWarnings(warnings.length - mostWarnings)}`] : [];
  return [`${words.states[state]} ${kind}`.trim(), ...said, ...more].join('\n');
}

function againFacts(
  dossier: Dossier,
  exhibit: DossierExhibit,
  { changes }: DossierRecord,
  words: BinderWords,
): readonly Fact[] {
  const { sheet: say } = words;
  const labelOf = (number: number): string => {
    const other = dossier.exhibits.find((one) => one.number === number);
    return other === undefined ? say.elsewhere : words.exhibit(other.label);
  };
  const changed = changes.map(({ what, before, after }) => `– ${what}: ${before} → ${after}`);
  return [
    ...(exhibit.recaptureOf === null
      ? []
      : [
          {
            name: say.again,
            value: [say.againSays(labelOf(exhibit.recaptureOf)), ...changed].join('\n'),
          },
        ]),
    ...(exhibit.recapturedBy.length === 0
      ? []
      : [
          {
            name: say.later,
            value: say.laterSays(exhibit.recapturedBy.map(labelOf).join(', ')),
          },
        ]),
  ];
}

function incidentsOf(
  { incidents }: Dossier,
  { number }: DossierExhibit,
  words: BinderWords,
): readonly Block[] {
  const of = incidents.filter(({ fields }) =>
    [...fields.evidence, ...fields.suspectEvidence].includes(number),
  );
  if (of.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: words.sheet.evidenceOf },
    {
      kind: 'list',
      ordered: false,
      items: of.map(({ fields }) => {
        const what = fields.what === '' ? words.sheet.notDescribed : fields.what;
        return `${whenSaid(fields.happened, words)}: ${what}`;
      }),
    },
  ];
}

function custodyTable({ custody }: DossierExhibit, words: BinderWords): Block {
  const { back, sheet: say } = words;
  const shown =
    custody.length <= mostCustodyEntries
      ? custody
      : [...custody.slice(0, 2), ...custody.slice(2 - mostCustodyEntries)];
  const left = custody.length - shown.length;
  return {
    kind: 'table',
    size: 8,
    columns: [
      { title: back.number, share: 8, direction: 'ltr' },
      { title: back.whenUtc, share: 24, direction: 'ltr' },
      { title: back.done, share: 30 },
      { title: back.by, share: 16 },
      { title: say.entryHash, share: 30, look: 'mono', direction: 'ltr' },
    ],
    rows: shown.map(({ entry, hash }, index) => ({
      cells: [
        String(entry.sequence),
        utcInWords(entry.at),
        wordOf(words.custody, entry.action),
        entry.actor,
        grouped(hash.slice(0, 16)),
      ],
      note: left > 0 && index === 1 ? say.moreEntries(left) : undefined,
    })),
  };
}

const mainRoles = new Set([
  'page-pdf',
  'page-picture',
  'screenshot',
  'original',
  'text-record',
  'manifest',
  'media',
]);

/** The originals; copies that were made from them, and the parts of a capture, are in the list of hashes. */
function mainFiles(artifacts: readonly Artifact[]): readonly Artifact[] {
  const main = artifacts.filter(({ role }) => mainRoles.has(role)).slice(0, 12);
  return main.length === 0 ? artifacts.slice(0, 4) : main;
}

/** A member of a manifest of any version, in words; what is not there is not collected. */
function told(words: BinderWords, manifest: unknown, ...path: readonly string[]): string {
  let at = manifest;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return words.notCollected;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  if (at === notCollected) return words.notCollected;
  return typeof at === 'string' || typeof at === 'number' ? String(at) : words.notCollected;
}
