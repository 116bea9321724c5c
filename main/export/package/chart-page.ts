import { caseFields, type CaseFields } from '../../../preload/case-fields.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import { nameOf } from '../../core/case-words.ts';
import type { Dossier } from '../../core/dossier.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import { escaped, paragraphs } from './html.ts';
import { whenWords, type Speech } from './exhibit-page.ts';
import { wordOf, type PackageWords } from './words/words.ts';

/** Where the section of an exhibit is: its page and its place there; undefined when it is not in the package. */
export type Whereabouts = (exhibit: number) => string | undefined;

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

/** The evidence chart (DOMAIN.md, section 1): the six core columns, and below each incident what else was written of it. */
export function chartSection(dossier: Dossier, where: Whereabouts, speech: Speech): string {
  const { incidents } = dossier;
  const { chart: say } = speech.words;
  if (incidents.length === 0) return `<h2>${say.title}</h2><p>${say.none}</p>`;
  const columns = [say.when, say.what, say.evidence, say.suspects, say.suspectEvidence, say.needed];
  const rows = incidents.map((record, index) => incidentRow(record, index + 1, dossier, where, speech));
  return `<h2 id="chart">${say.title}</h2>
<table><caption>${say.opinion}</caption>
<thead><tr><th scope="col">${say.number}</th>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function incidentRow(
  record: CaseRecord<'incident'>,
  number: number,
  dossier: Dossier,
  where: Whereabouts,
  speech: Speech,
): string {
  const { words } = speech;
  const { chart: say } = words;
  const { fields } = record;
  const { first, recent, worst } = dossier.summary;
  const marks = [
    ...(first === record.id ? [say.first] : []),
    ...(recent.includes(record.id) ? [say.recent] : []),
    ...(worst.includes(record.id) ? [say.worst] : []),
  ];
  const cells = [
    whenWords(fields.happened, words) +
      (marks.length === 0 ? '' : `<br><strong>${marks.join(', ')}</strong>`),
    paragraphs(fields.what),
    exhibitLinks(fields.evidence, dossier, where, words) + paragraphs(fields.evidenceNote),
    names(fields.suspects, dossier.people) + paragraphs(fields.suspectNote),
    exhibitLinks(fields.suspectEvidence, dossier, where, words) + paragraphs(fields.suspectEvidenceNote),
    paragraphs(fields.needed),
  ];
  const more = moreFacts(fields, dossier, speech);
  const moreRow = more === '' ? '' : `\n<tr><td></td><td colspan="6">${more}</td></tr>`;
  return `<tr id="incident-${number}"><th scope="row">${number}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>${moreRow}`;
}

function exhibitLinks(
  numbers: readonly number[],
  { exhibits }: Dossier,
  where: Whereabouts,
  { chart: say }: PackageWords,
): string {
  const labels = new Map(exhibits.map(({ number, label }) => [number, label]));
  return numbers
    .map((number) => {
      const place = where(number);
      const label = labels.get(number);
      if (place === undefined || label === undefined) return say.elsewhere;
      return `<a href="${place}">${escaped(label)}</a> <span class="mono">${exhibitLabel(number)}</span>`;
    })
    .join('<br>');
}

function names(ids: readonly string[], records: readonly CaseRecord[]): string {
  const known = new Map(records.map((record) => [record.id, nameOf(record)]));
  return ids.map((id) => escaped(known.get(id) ?? '')).join('<br>');
}

function moreFacts(
  fields: CaseFields<'incident'>,
  { accounts }: Dossier,
  { words: said, codes }: Speech,
): string {
  return Object.keys(caseFields.incident)
    .filter((name) => !inTheTable.has(name))
    .flatMap((name) => {
      const words = wordOf(said.chart.fields, name);
      if (name === 'posted')
        return fields.posted === null ? [] : [`${words}: ${whenWords(fields.posted, said)}`];
      const value: unknown =
        name === 'kinds'
          ? fields.kinds.map((kind) => wordOf(codes.abuse, kind))
          : fields[name as keyof CaseFields<'incident'>];
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
export function peopleSection({ people, accounts }: Dossier, { chart: say }: PackageWords): string {
  if (people.length === 0 && accounts.length === 0) return '';
  const rows = [...people, ...accounts].map((record) => {
    const { kind, fields } = record;
    const told = Object.keys(caseFields[kind]).flatMap((name) => {
      const value: unknown = (fields as Readonly<Record<string, unknown>>)[name];
      const isText = typeof value === 'string' && value !== '' && name !== 'name';
      return isText
        ? [`${escaped(wordOf(say.fields, name))}: <span dir="auto">${escaped(value)}</span>`]
        : [];
    });
    return `<tr><th scope="row" dir="auto">${escaped(nameOf(record))}</th><td>${kind === 'person' ? say.person : say.account}</td><td>${told.join('<br>')}</td></tr>`;
  });
  return `<h2>${say.people}</h2>
<table><thead><tr><th scope="col">${say.who}</th><th scope="col">${say.kind}</th><th scope="col">${say.written}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}
