import { caseFields, type CaseFields } from '../../../preload/case-fields.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import { nameOf } from '../../core/case-words.ts';
import type { Dossier } from '../../core/dossier.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import { escaped, paragraphs } from './html.ts';
import { whenWords } from './exhibit-page.ts';

/** Where the section of an exhibit is: its page and its place there; undefined when it is not in the package. */
export type Whereabouts = (exhibit: number) => string | undefined;

const columns = [
  'When',
  'What happened',
  'Evidence that it happened',
  'Who they think did it',
  'Evidence that they did it',
  'Still needed, and who has it',
];

/** What has no column of its own; the core ones and what goes with them stand in the table. */
const inTheTable = new Set([
  'happened',
  'what',
  'evidence',
  'evidenceNote',
  'suspects',
  'suspectNote',
  'suspectEvidence',
  'suspectEvidenceNote',
  'needed',
  'worst',
]);

const fieldWords: Readonly<Record<string, string>> = {
  worstWhy: 'Why it is one of the worst',
  kinds: 'Kinds',
  site: 'Site or app',
  addresses: 'Addresses',
  accounts: 'Accounts',
  posted: 'Posted',
  statements: 'Statements made',
  counts: 'Views and comments',
  location: 'Place',
  device: 'Device',
  witnesses: 'Witnesses',
  officer: 'Officer',
  badge: 'Badge',
  reportNumber: 'Report number',
  reports: 'Reports made',
  relationship: 'Relationship',
  fear: 'Why it worries them',
  actions: 'What was done',
  told: 'What they tell others',
  privateNotes: 'Private notes',
};

/** The evidence chart (DOMAIN.md, section 1): the six core columns, and below each incident what else was written of it. */
export function chartSection(dossier: Dossier, where: Whereabouts): string {
  const { incidents } = dossier;
  if (incidents.length === 0) return '<h2>Evidence chart</h2><p>No incidents were written down.</p>';
  const rows = incidents.map((record, index) => incidentRow(record, index + 1, dossier, where));
  return `<h2 id="chart">Evidence chart</h2>
<table><caption>Who did it is the opinion of the person who wrote the chart.</caption>
<thead><tr><th scope="col">No.</th>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function incidentRow(
  record: CaseRecord<'incident'>,
  number: number,
  dossier: Dossier,
  where: Whereabouts,
): string {
  const { fields } = record;
  const { first, recent, worst } = dossier.summary;
  const marks = [
    ...(first === record.id ? ['first'] : []),
    ...(recent.includes(record.id) ? ['one of the three most recent'] : []),
    ...(worst.includes(record.id) ? ['one of the three worst'] : []),
  ];
  const cells = [
    whenWords(fields.happened) + (marks.length === 0 ? '' : `<br><strong>${marks.join(', ')}</strong>`),
    paragraphs(fields.what),
    exhibitLinks(fields.evidence, dossier, where) + paragraphs(fields.evidenceNote),
    names(fields.suspects, dossier.people) + paragraphs(fields.suspectNote),
    exhibitLinks(fields.suspectEvidence, dossier, where) + paragraphs(fields.suspectEvidenceNote),
    paragraphs(fields.needed),
  ];
  const more = moreFacts(fields, dossier);
  const moreRow = more === '' ? '' : `\n<tr><td></td><td colspan="6">${more}</td></tr>`;
  return `<tr id="incident-${number}"><th scope="row">${number}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>${moreRow}`;
}

function exhibitLinks(numbers: readonly number[], { exhibits }: Dossier, where: Whereabouts): string {
  const labels = new Map(exhibits.map(({ number, label }) => [number, label]));
  return numbers
    .map((number) => {
      const place = where(number);
      const label = labels.get(number);
      if (place === undefined || label === undefined) return 'an exhibit that is not in this package';
      return `<a href="${place}">${escaped(label)}</a> <span class="mono">${exhibitLabel(number)}</span>`;
    })
    .join('<br>');
}

function names(ids: readonly string[], records: readonly CaseRecord[]): string {
  const known = new Map(records.map((record) => [record.id, nameOf(record)]));
  return ids.map((id) => escaped(known.get(id) ?? '')).join('<br>');
}

function moreFacts(fields: CaseFields<'incident'>, { accounts }: Dossier): string {
  return Object.keys(caseFields.incident)
    .filter((name) => !inTheTable.has(name))
    .flatMap((name) => {
      const words = fieldWords[name] ?? name;
      if (name === 'posted') return fields.posted === null ? [] : [`${words}: ${whenWords(fields.posted)}`];
      const value: unknown = fields[name as keyof CaseFields<'incident'>];
      const text =
        name === 'accounts'
          ? names(fields.accounts, accounts)
          : escaped(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '');
      return text === ''
        ? []
        : [`<strong>${words}:</strong> <span dir="auto">${text.replaceAll('\n', '<br>')}</span>`];
    })
    .join('<br>');
}

/** The people and accounts whom the chart names, as far as they may leave. */
export function peopleSection({ people, accounts }: Dossier): string {
  if (people.length === 0 && accounts.length === 0) return '';
  const rows = [...people, ...accounts].map((record) => {
    const { kind, fields } = record;
    const told = Object.keys(caseFields[kind]).flatMap((name) => {
      const value: unknown = (fields as Readonly<Record<string, unknown>>)[name];
      const isText = typeof value === 'string' && value !== '' && name !== 'name';
      return isText
        ? [`${escaped(personWords[name] ?? name)}: <span dir="auto">${escaped(value)}</span>`]
        : [];
    });
    return `<tr><th scope="row" dir="auto">${escaped(nameOf(record))}</th><td>${kind === 'person' ? 'Person' : 'Account'}</td><td>${told.join('<br>')}</td></tr>`;
  });
  return `<h2>People and accounts</h2>
<table><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Written of them</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

const personWords: Readonly<Record<string, string>> = {
  relationship: 'Relationship',
  contact: 'Contact',
  opinion: 'Opinion',
  privateNotes: 'Private notes',
  site: 'Site or app',
  handle: 'User name',
  shownName: 'Name shown',
  platformId: 'Id on the platform',
  address: 'Address',
};
