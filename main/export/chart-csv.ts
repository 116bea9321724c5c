import { fieldsOf, type Field, type When } from '../../preload/case-fields.ts';
import type { CaseRecord, ChartExhibit } from '../core/case-file.ts';
import { placeLabel } from '../../preload/case-numbering.ts';
import { utcInstant } from '../core/brands.ts';
import { whenInWords } from '../core/case-words.ts';
import { csv } from '../core/csv.ts';
import { exhibitLabel, type Numbering } from '../core/evidence.ts';
import { pagesThatLeave } from '../core/removal-rows.ts';
import type { RemovalLog } from '../core/removal-model.ts';

export interface ChartToWrite {
  readonly incidents: readonly CaseRecord<'incident'>[];
  /** People and accounts by id, whom the incidents name. */
  readonly names: ReadonlyMap<string, string>;
  readonly exhibits: readonly ChartExhibit[];
  readonly numbering: Numbering;
  /** Private notes are left out unless the person chose them. */
  readonly privateNotes: boolean;
}

/** The incidents, one a row, the six core columns first, under the names of the fields. */
export function incidentsCsv({ incidents, names, exhibits, numbering, privateNotes }: ChartToWrite): string {
  const labels = new Map(exhibits.map(({ number, place }) => [number, placeLabel(numbering, place)]));
  const fields = fieldsOf('incident').filter(([name]) => privateNotes || name !== 'privateNotes');
  const rows = incidents.map(({ fields: values }) => {
    const given = new Map<string, unknown>(Object.entries(values));
    return fields.map(([name, field]) => inWords(field, given.get(name), labels, names));
  });
  return csv([fields.map(([name]) => name), ...rows]);
}

const exhibitColumns = [
  'exhibit',
  'archive',
  'kind',
  'title',
  'address',
  'finalAddress',
  'savedUtc',
  'savedLocal',
  'savedBy',
  'posted',
  'shows',
  'state',
  'looksLike',
  'warnings',
] as const;

/** The exhibits, one a row, in the person's order. */
export function exhibitsCsv({ exhibits, numbering }: ChartToWrite): string {
  return csv([
    exhibitColumns,
    ...exhibits.map((exhibit) => [
      placeLabel(numbering, exhibit.place),
      exhibitLabel(exhibit.number),
      exhibit.kind,
      exhibit.title,
      exhibit.url ?? '',
      exhibit.finalUrl ?? '',
      exhibit.savedAt,
      exhibit.savedLocal,
      exhibit.savedBy,
      exhibit.posted === null ? '' : whenInWords(exhibit.posted),
      exhibit.shows,
      exhibit.state,
      exhibit.looksLike ?? '',
      exhibit.warnings.map(({ code }) => code).join(' '),
    ]),
  ]);
}

/** What each column of the removal table has, beside the fields of the request. */
const pageColumns = ['address', 'saved', 'state', 'next', 'clockUntil', 'goneSince', 'looked'] as const;

/**
 * The removal log, one row for each request and each address that it is about, by when it was sent.
 *
 * Pages with an exhibit that is frozen are left out whole.
 */
export function removalsCsv(
  log: RemovalLog,
  requests: readonly CaseRecord<'removal'>[],
  { names, exhibits, numbering, privateNotes }: ChartToWrite,
): string {
  const labels = new Map(exhibits.map(({ number, place }) => [number, placeLabel(numbering, place)]));
  const numbers = (list: readonly number[]): string =>
    list.map((number) => labels.get(number) ?? '').join(' ');
  const time = (at: number | null | undefined): string =>
    at === null || at === undefined ? '' : utcInstant(at);
  const fields = fieldsOf('removal').filter(
    ([name]) => name !== 'addresses' && (privateNotes || name !== 'privateNotes'),
  );
  const all = new Map(requests.map((request) => [request.id, request]));
  const rows = pagesThatLeave(log, labels).flatMap((page) =>
    page.requests.flatMap(({ record, sentAt, clock }) => {
      const request = all.get(record);
      if (request === undefined) return [];
      const given = new Map<string, unknown>(Object.entries(request.fields));
      const look = page.lastLook;
      const cells = [
        page.address,
        numbers(page.saved),
        page.state,
        page.next,
        time(clock?.until),
        time(page.goneAt),
        look === null ? '' : `${time(look.at)} ${look.says}`,
        ...fields.map(([name, field]) => inWords(field, given.get(name), labels, names)),
      ];
      return [{ sentAt: sentAt ?? Infinity, cells }];
    }),
  );
  return csv([
    [...pageColumns, ...fields.map(([name]) => name)],
    ...rows
      .toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
      .map(({ cells }) => cells),
  ]);
}

function inWords(
  { type }: Field,
  value: unknown,
  labels: ReadonlyMap<number, string>,
  names: ReadonlyMap<string, string>,
): string {
  if (type === 'text' || type === 'choice') return String(value);
  if (type === 'flag') return value === true ? 'yes' : '';
  if (type === 'when') return value === null ? '' : whenInWords(value as When);
  if (type === 'exhibits')
    return (value as readonly number[]).map((number) => labels.get(number) ?? '').join(' ');
  const words = value as readonly string[];
  return type === 'records' ? words.map((id) => names.get(id) ?? '').join('; ') : words.join(' ');
}
