import type { Block, Fact } from '../blocks.ts';
import { nameOf, whenInWords } from '../../core/case-words.ts';
import type { Dossier, DossierExhibit, DossierRecord } from '../../core/dossier.ts';
import { exhibitLabel, type Artifact } from '../../core/evidence.ts';
import { notCollected } from '../../core/manifest.ts';
import {
  bytesInWords,
  custodyWord,
  grouped,
  hashMeaning,
  kindWords,
  looksLikeWords,
  stateWords,
  utcInWords,
} from './words.ts';

/** More than that are in the custody log at the end. */
const mostCustodyEntries = 12;
const mostWarnings = 30;

export interface TabFacts {
  readonly dossier: Dossier;
  readonly exhibit: DossierExhibit;
  readonly record: DossierRecord;
  /** Bates numbers of all its pages, this sheet's too. */
  readonly range: string;
  readonly pages: number;
  readonly images: string;
}

/** What the sheet in front of an exhibit says: where it is from, when it was saved and by what, and what may be missing. */
export function tabSheet({ dossier, exhibit, record, range, pages, images }: TabFacts): readonly Block[] {
  const { manifest } = record;
  const addresses: readonly Fact[] =
    exhibit.url === null
      ? []
      : [
          { name: 'Address (URL)', value: exhibit.url, look: 'mono', direction: 'ltr' },
          ...(exhibit.finalUrl === null || exhibit.finalUrl === exhibit.url
            ? []
            : [{ name: 'Where it led', value: exhibit.finalUrl, look: 'mono', direction: 'ltr' } as const]),
        ];
  const facts: readonly Fact[] = [
    { name: 'Title', value: exhibit.title === '' ? notCollected : exhibit.title, look: 'strong' },
    { name: 'What it is', value: kindWords[exhibit.kind] ?? exhibit.kind },
    ...addresses,
    { name: 'What it shows', value: exhibit.shows === '' ? 'Not written down.' : exhibit.shows },
    ...postedFacts(dossier, exhibit),
    {
      name: exhibit.origin === 'capture' ? 'Captured' : 'Brought in',
      value: `${utcInWords(exhibit.savedAt)}\n${exhibit.savedLocal}`,
      direction: 'ltr',
    },
    { name: 'Clock', value: clockOf(manifest) },
    { name: 'By', value: exhibit.savedBy },
    ...(exhibit.origin === 'capture' ? captureFacts(manifest) : []),
    { name: 'Completeness', value: completeness(exhibit) },
    ...againFacts(dossier, exhibit, record),
    { name: 'In the archive', value: `${exhibitLabel(exhibit.number)}, id ${exhibit.id}`, direction: 'ltr' },
    {
      name: 'Pages',
      value: `${range} (${pages} ${pages === 1 ? 'page' : 'pages'}, this sheet included)`,
      direction: 'ltr',
    },
    { name: 'Pictures', value: images },
  ];
  const main = mainFiles(exhibit.artifacts);
  return [
    { kind: 'heading', level: 1, text: `Exhibit ${exhibit.label}` },
    { kind: 'facts', rows: facts },
    ...incidentsOf(dossier, exhibit),
    { kind: 'heading', level: 3, text: 'SHA-256 of what was saved' },
    {
      kind: 'table',
      size: 8.5,
      columns: [
        { title: 'File', share: 23, direction: 'ltr' },
        { title: 'Hash of the untouched original', share: 77, look: 'mono', direction: 'ltr' },
      ],
      rows: main.map(({ name, bytes, sha256 }) => ({
        cells: [`${name}\n${bytesInWords(bytes)}`, grouped(sha256)],
      })),
    },
    {
      kind: 'paragraph',
      look: 'note',
      text: `${hashMeaning} The pages that follow are prints, made to fit the paper. All files of this exhibit and their hashes are in the list of hashes.`,
    },
    { kind: 'heading', level: 3, text: 'Custody of this exhibit' },
    custodyTable(exhibit),
  ];
}

function postedFacts(dossier: Dossier, { posted, card }: DossierExhibit): readonly Fact[] {
  const names = (card?.fields.accounts ?? []).flatMap((id) => {
    const account = dossier.accounts.find((one) => one.id === id);
    return account === undefined ? [] : [nameOf(account)];
  });
  return [
    { name: 'Posted', value: posted === null ? notCollected : whenInWords(posted) },
    ...(names.length === 0 ? [] : [{ name: 'Account', value: names.join('; ') }]),
    ...(card === null || card.fields.told === '' ? [] : [{ name: 'Said of it', value: card.fields.told }]),
    ...(card === null || card.fields.privateNotes === ''
      ? []
      : [{ name: 'Private notes', value: card.fields.privateNotes }]),
  ];
}

function captureFacts(manifest: unknown): readonly Fact[] {
  const browser = told(manifest, 'browser', 'product');
  const width = told(manifest, 'browser', 'viewportWidth');
  const height = told(manifest, 'browser', 'viewportHeight');
  const tls = told(manifest, 'network', 'tls', 'issuer');
  return [
    {
      name: 'Server',
      value: `${told(manifest, 'network', 'serverAddress')}; answer ${told(manifest, 'network', 'status')}; certificate by ${tls}`,
      direction: 'ltr',
    },
    {
      name: 'Browser',
      value: `${browser}, window ${width} × ${height}, ${told(manifest, 'browser', 'locale')}, ${told(manifest, 'browser', 'timeZone')}`,
      direction: 'ltr',
    },
    { name: 'Signed in as', value: told(manifest, 'person', 'signedInAs') },
    {
      name: 'Program',
      value: `${told(manifest, 'tool', 'name')} ${told(manifest, 'tool', 'version')} on ${told(manifest, 'tool', 'system')}`,
      direction: 'ltr',
    },
  ];
}

function clockOf(manifest: unknown): string {
  const source = told(manifest, 'time', 'clockSource');
  const offset = told(manifest, 'time', 'clockOffsetMilliseconds');
  if (source === notCollected) return 'This computer’s clock, not checked.';
  return /^-?\d+$/u.test(offset)
    ? `${source}; it differed by ${Math.round(Number(offset) / 100) / 10} s.`
    : source;
}

function completeness({ state, looksLike, warnings }: DossierExhibit): string {
  const kind = looksLike === null ? '' : (looksLikeWords[looksLike] ?? looksLike);
  const said = warnings
    .slice(0, mostWarnings)
    .map(({ code, detail }) => `– ${detail === '' ? code : `${detail} (${code})`}`);
  const more =
    warnings.length > mostWarnings ? [`– and ${warnings.length - mostWarnings} more, in the manifest.`] : [];
  return [`${stateWords[state]} ${kind}`.trim(), ...said, ...more].join('\n');
}

function againFacts(dossier: Dossier, exhibit: DossierExhibit, { changes }: DossierRecord): readonly Fact[] {
  const labelOf = (number: number): string => {
    const other = dossier.exhibits.find((one) => one.number === number);
    return other === undefined ? 'one that is not in this binder' : `Exhibit ${other.label}`;
  };
  const changed = changes.map(({ what, before, after }) => `– ${what}: ${before} → ${after}`);
  return [
    ...(exhibit.recaptureOf === null
      ? []
      : [
          {
            name: 'Saved again',
            value: [`The same address as ${labelOf(exhibit.recaptureOf)}, once more.`, ...changed].join('\n'),
          },
        ]),
    ...(exhibit.recapturedBy.length === 0
      ? []
      : [
          {
            name: 'Later',
            value: `The same address was saved again: ${exhibit.recapturedBy.map(labelOf).join(', ')}.`,
          },
        ]),
  ];
}

function incidentsOf({ incidents }: Dossier, { number }: DossierExhibit): readonly Block[] {
  const of = incidents.filter(({ fields }) =>
    [...fields.evidence, ...fields.suspectEvidence].includes(number),
  );
  if (of.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: 'It is evidence of' },
    {
      kind: 'list',
      ordered: false,
      items: of.map(({ fields }) => {
        const when = fields.happened === null ? 'no date' : whenInWords(fields.happened);
        return `${when}: ${fields.what === '' ? 'not described' : fields.what}`;
      }),
    },
  ];
}

function custodyTable({ custody }: DossierExhibit): Block {
  const shown =
    custody.length <= mostCustodyEntries
      ? custody
      : [...custody.slice(0, 2), ...custody.slice(2 - mostCustodyEntries)];
  const left = custody.length - shown.length;
  return {
    kind: 'table',
    size: 8,
    columns: [
      { title: 'No.', share: 8, direction: 'ltr' },
      { title: 'When (UTC)', share: 24, direction: 'ltr' },
      { title: 'What was done', share: 30 },
      { title: 'By', share: 16 },
      { title: 'Hash of the entry, first 16 digits', share: 30, look: 'mono', direction: 'ltr' },
    ],
    rows: shown.map(({ entry, hash }, index) => ({
      cells: [
        String(entry.sequence),
        utcInWords(entry.at),
        custodyWord(entry.action),
        entry.actor,
        grouped(hash.slice(0, 16)),
      ],
      note:
        left > 0 && index === 1
          ? `${left} more entries stand here in the custody log at the end.`
          : undefined,
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
export function told(manifest: unknown, ...path: readonly string[]): string {
  let at = manifest;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return notCollected;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' || typeof at === 'number' ? String(at) : notCollected;
}
