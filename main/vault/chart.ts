import { z } from 'zod';
import { readFields } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import type { ChartExhibit, ChartQuery, ExhibitKind } from '../core/case-file.ts';
import { siteOf } from '../core/site-session.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { exhibitColumns, exhibitRow, readRow } from './records.ts';
import { matchExpression } from './search.ts';
import { transact, type VaultSession } from './session.ts';

/** How the kinds of exhibit are told apart, by what came in; the first that holds is the kind. */
const kindTests: readonly (readonly [ExhibitKind, string])[] = [
  ['page', "e.origin = 'capture'"],
  ['words', "e.origin = 'text-record'"],
  ['mail', original("a.media_type = 'message/rfc822'")],
  ['chat', "EXISTS (SELECT 1 FROM artifacts a WHERE a.exhibit = e.number AND a.role = 'transcript')"],
  ['picture', original("a.media_type LIKE 'image/%'")],
  ['video', original("a.media_type LIKE 'video/%'")],
  ['sound', original("a.media_type LIKE 'audio/%'")],
  ['document', original("a.media_type LIKE 'application/pdf' OR a.media_type LIKE 'text/%'")],
];
const kindColumn = `CASE ${kindTests.map(([kind, test]) => `WHEN ${test} THEN '${kind}'`).join(' ')} ELSE 'other' END`;

function original(test: string): string {
  return `EXISTS (SELECT 1 FROM artifacts a WHERE a.exhibit = e.number AND a.role = 'original' AND (${test}))`;
}

const chartRow = z.looseObject({
  place: z.int(),
  frozen: z.int(),
  kind: z.string(),
  card: z.string().nullable(),
  incidents: z.string(),
});

const from = `FROM exhibits e
  JOIN exhibit_order o ON o.exhibit = e.number
  LEFT JOIN frozen f ON f.exhibit = e.number
  LEFT JOIN records r ON r.id = e.id
  LEFT JOIN revisions v ON v.record = r.id AND v.revision = r.revision`;

const columns = `${exhibitColumns
  .split(', ')
  .map((column) => `e.${column}`)
  .join(', ')}, o.place, f.exhibit IS NOT NULL AS frozen, ${kindColumn} AS kind, v.fields AS card,
  (SELECT json_group_array(DISTINCT l.record) FROM links l JOIN records i ON i.id = l.record
    WHERE l.exhibit = e.number AND i.kind = 'incident' AND i.withdrawn = 0) AS incidents`;

const orders: Readonly<Record<NonNullable<ChartQuery['sort']>, string>> = {
  place: 'o.place',
  saved: 'e.saved_at',
  posted: 'r.happened_from',
  title: 'e.title COLLATE NOCASE',
  site: 'site_of(e.url, e.final_url)',
};

/** The exhibits as the evidence chart shows them. */
export class Chart {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
    session.db.function('site_of', { deterministic: true }, siteOfAddresses);
  }

  list(query: ChartQuery): { rows: ChartExhibit[]; total: number } {
    const { offset = 0, limit = 100, sort = 'place', descending = false, search = '' } = query;
    const match = matchExpression(search);
    if (match === null) return { rows: [], total: 0 };
    const { where, values } = conditions(query, match);
    const direction = descending ? 'DESC' : 'ASC';
    const order = `${orders[sort]} IS NULL, ${orders[sort]} ${direction}, o.place ${direction}`;
    const rows = prepared<unknown[]>(
      this.#db,
      `SELECT ${columns} ${from} ${where} ORDER BY ${sort === 'place' ? `o.place ${direction}` : order} LIMIT ? OFFSET ?`,
    )
      .all(...values, limit, offset)
      .map((row) => this.#row(row, match));
    const total = prepared<unknown[]>(this.#db, `SELECT count(*) ${from} ${where}`)
      .pluck()
      .get(...values);
    return { rows, total: Number(total) };
  }

  /** @throws CodedError `exhibit-not-found` */
  exhibit(number: number): ChartExhibit {
    const row: unknown = prepared<unknown[]>(this.#db, `SELECT ${columns} ${from} WHERE e.number = ?`).get(
      number,
    );
    if (row === undefined) throw new CodedError('exhibit-not-found');
    return this.#row(row, undefined);
  }

  /** The sites that exhibits are from, by name. */
  sites(): string[] {
    return prepared<[], string>(
      this.#db,
      'SELECT DISTINCT site_of(url, final_url) AS site FROM exhibits WHERE site IS NOT NULL ORDER BY site',
    )
      .pluck()
      .all();
  }

  /**
   * Puts an exhibit at another place; those between move up or down by one.
   *
   * @param to from 1; past the end is the end
   * @throws CodedError `exhibit-not-found`, `disk-full`, `write-failed`
   */
  move(number: number, to: number): void {
    const { custody, person } = this.#session;
    const { id, place } = this.exhibit(number);
    const last = Number(prepared<unknown[]>(this.#db, 'SELECT max(place) FROM exhibit_order').pluck().get());
    const target = Math.min(to, last);
    if (target === place) return;
    const shift =
      target < place
        ? 'UPDATE exhibit_order SET place = place + 1 WHERE place >= ? AND place < ?'
        : 'UPDATE exhibit_order SET place = place - 1 WHERE place <= ? AND place > ?';
    transact(this.#session, () => {
      prepared<unknown[]>(this.#db, shift).run(target, place);
      prepared<unknown[]>(this.#db, 'UPDATE exhibit_order SET place = ? WHERE exhibit = ?').run(
        target,
        number,
      );
      custody.append(person, 'exhibit-moved', id, { from: place, to: target });
    });
  }

  /** For good: it is kept, and no longer shown, printed or handed on. @throws CodedError `exhibit-not-found` */
  freeze(number: number): void {
    const { custody, person, now } = this.#session;
    const { id, frozen } = this.exhibit(number);
    if (frozen) return;
    transact(this.#session, () => {
      prepared<unknown[]>(this.#db, 'INSERT INTO frozen (exhibit, at) VALUES (?, ?)').run(
        number,
        utcInstant(now()),
      );
      custody.append(person, 'exhibit-frozen', id, null);
    });
  }

  /** @throws CodedError `exhibit-frozen` */
  mustNotBeFrozen(number: number): void {
    const found = prepared<unknown[]>(this.#db, 'SELECT 1 FROM frozen WHERE exhibit = ?').get(number);
    if (found !== undefined) throw new CodedError('exhibit-frozen');
  }

  get #db(): CipherDatabase {
    return this.#session.db;
  }

  #row(row: unknown, match: string | undefined): ChartExhibit {
    const { place, frozen, kind, card, incidents, ...facts } = readRow(chartRow, row);
    const exhibit = readRow(exhibitRow, facts);
    const fields = card === null ? undefined : readFields('exhibit', JSON.parse(card));
    return {
      ...exhibit,
      place,
      frozen: frozen === 1,
      kind: kind as ExhibitKind,
      posted: fields?.posted ?? null,
      shows: fields?.shows ?? '',
      incidents: JSON.parse(incidents) as string[],
      found: match === undefined ? null : this.#found(exhibit.number, match),
    };
  }

  /** Around the first words that were found; the marks are private-use characters, which no one types. */
  #found(number: number, match: string): string | null {
    const cut = (table: string): string | undefined =>
      prepared<[string, number], string>(
        this.#db,
        `SELECT snippet(${table}, -1, char(57344), char(57345), '…', 16) FROM ${table} WHERE ${table} MATCH ? AND rowid = ?`,
      )
        .pluck()
        .get(match, number);
    return cut('words_search') ?? cut('search') ?? null;
  }
}

interface Conditions {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

function conditions(query: ChartQuery, match: string | undefined): Conditions {
  const parts: (readonly [string, ...(string | number)[]])[] = [];
  const oneOf = (column: string, words: readonly string[] | undefined): void => {
    if (words !== undefined && words.length > 0)
      parts.push([`${column} IN (${words.map(() => '?').join(', ')})`, ...words]);
  };
  if (match !== undefined) {
    parts.push([
      `(e.number IN (SELECT rowid FROM search WHERE search MATCH ?)
        OR e.number IN (SELECT rowid FROM words_search WHERE words_search MATCH ?)
        OR r.row IN (SELECT rowid FROM record_search WHERE record_search MATCH ?))`,
      match,
      match,
      match,
    ]);
  }
  oneOf(kindColumn, query.kinds);
  oneOf('e.state', query.states);
  oneOf('site_of(e.url, e.final_url)', query.sites);
  if (query.incident !== undefined) {
    parts.push(['e.number IN (SELECT exhibit FROM links WHERE record = ?)', query.incident]);
  }
  if (query.person !== undefined) {
    parts.push([
      `e.number IN (SELECT exhibit FROM links WHERE exhibit IS NOT NULL AND record IN
        (SELECT record FROM links WHERE target = ?))`,
      query.person,
    ]);
  }
  if (query.savedFrom !== undefined) parts.push(['e.saved_at >= ?', utcInstant(query.savedFrom)]);
  if (query.savedUntil !== undefined) parts.push(['e.saved_at <= ?', utcInstant(query.savedUntil)]);
  return {
    where: parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`,
    values: parts.flatMap(([, ...values]) => values),
  };
}

function siteOfAddresses(url: unknown, finalUrl: unknown): string | null {
  const address = typeof finalUrl === 'string' && finalUrl !== '' ? finalUrl : url;
  if (typeof address !== 'string' || address === '') return null;
  try {
    return siteOf(new URL(address).hostname, []);
  } catch {
    return null;
  }
}
