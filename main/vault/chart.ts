import type { RemovalMark } from '../core/removal-model.ts';
import { z } from 'zod';
import { readFields } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import type { ChartExhibit, ChartQuery, ExhibitKind } from '../core/case-file.ts';
import type { ExhibitSummary } from '../core/evidence.ts';
import { CaseFile } from './case-file.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { removalMarks } from '../core/removal-marks.ts';
import { foundIn } from './found-words.ts';
import { isFrozenAddress } from './frozen-doors.ts';
import { exhibitColumns, exhibitRow, readRow } from './records.ts';
import { Removals } from './removals.ts';
import { matchExpression, recordExpression } from './search.ts';
import { transact, type VaultSession } from './session.ts';

const chartRow = z.looseObject({
  place: z.int(),
  frozen: z.int(),
  kind: z.string(),
  card: z.string().nullable(),
  incidents: z.string(),
});

const columns = `${exhibitColumns
  .split(', ')
  .map((column) => `e.${column}`)
  .join(', ')}, l.place, l.kind, f.exhibit IS NOT NULL AS frozen, v.fields AS card,
  (SELECT json_group_array(DISTINCT k.record) FROM links k JOIN records i ON i.id = k.record
    WHERE k.exhibit = e.number AND i.kind = 'incident' AND i.withdrawn = 0) AS incidents`;

const rowOf = `SELECT ${columns} FROM exhibits e
  JOIN listing l ON l.exhibit = e.number
  LEFT JOIN frozen f ON f.exhibit = e.number
  LEFT JOIN records r ON r.id = e.id
  LEFT JOIN revisions v ON v.record = r.id AND v.revision = r.revision
  WHERE e.number = ?`;

/** What each order needs beside the listing, and what it sorts by. */
const orders: Readonly<Record<NonNullable<ChartQuery['sort']>, { join: string; by: string }>> = {
  place: { join: '', by: 'l.place' },
  saved: { join: '', by: 'l.saved_at' },
  site: { join: '', by: 'l.site' },
  title: { join: 'JOIN exhibits e ON e.number = l.exhibit', by: 'e.title COLLATE NOCASE' },
  posted: {
    join: 'JOIN exhibits e ON e.number = l.exhibit LEFT JOIN records r ON r.id = e.id',
    by: 'r.happened_from',
  },
};

/** The exhibits as the evidence chart shows them. */
export class Chart {
  readonly #session: VaultSession;
  /** What was asked for removal, and what became of it. */
  readonly removals: Removals;

  constructor(session: VaultSession) {
    this.#session = session;
    this.removals = new Removals(session, new CaseFile(session));
  }

  list(query: ChartQuery): { rows: ChartExhibit[]; total: number } {
    const { offset = 0, limit = 100, sort = 'place', descending = false, search = '' } = query;
    const match = matchExpression(search);
    if (match === null) return { rows: [], total: 0 };
    const { where, values } = conditions(query, match, this.#session.helper);
    const { join, by } = orders[sort];
    const way = descending ? 'DESC' : 'ASC';
    const order = by === 'l.place' ? `l.place ${way}` : `${by} ${way} NULLS LAST, l.place ${way}`;
    const numbers = prepared<unknown[], number>(
      this.#db,
      `SELECT l.exhibit FROM listing l ${join} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    )
      .pluck()
      .all(...values, limit, offset);
    const total = prepared<unknown[]>(this.#db, `SELECT count(*) FROM listing l ${where}`)
      .pluck()
      .get(...values);
    const removal = removalMarks(this.removals.log());
    return { rows: numbers.map((number) => this.#row(number, search, removal)), total: Number(total) };
  }

  /** @throws CodedError `exhibit-not-found` */
  exhibit(number: number): ChartExhibit {
    return this.#row(number, '', removalMarks(this.removals.log()));
  }

  /** The sites that exhibits are from, by name. */
  sites(): string[] {
    return prepared<[], string>(
      this.#db,
      'SELECT DISTINCT site FROM listing WHERE site IS NOT NULL ORDER BY site',
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
    const last = Number(prepared<unknown[]>(this.#db, 'SELECT max(place) FROM listing').pluck().get());
    const target = Math.min(to, last);
    if (target === place) return;
    const shift =
      target < place
        ? 'UPDATE listing SET place = place + 1 WHERE place >= ? AND place < ?'
        : 'UPDATE listing SET place = place - 1 WHERE place <= ? AND place > ?';
    transact(this.#session, () => {
      prepared<unknown[]>(this.#db, shift).run(target, place);
      prepared<unknown[]>(this.#db, 'UPDATE listing SET place = ? WHERE exhibit = ?').run(target, number);
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

  /** Before anything is loaded from there. @throws CodedError `exhibit-frozen` */
  mustNotLeadToFrozen(address: string): void {
    if (isFrozenAddress(this.#db, address)) throw new CodedError('exhibit-frozen');
  }

  get #db(): CipherDatabase {
    return this.#session.db;
  }

  #row(number: number, search: string, removal: ReadonlyMap<number, RemovalMark>): ChartExhibit {
    const row: unknown = prepared<unknown[]>(this.#db, rowOf).get(number);
    if (row === undefined) throw new CodedError('exhibit-not-found');
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
      removal: removal.get(number) ?? null,
      // What a frozen one says is no longer shown, either.
      found: frozen === 1 || search.trim() === '' ? null : this.#found(exhibit, fields?.shows ?? '', search),
    };
  }

  /** Where it was found: in the text of the exhibit itself, else in what names it. */
  #found({ number, title, url, finalUrl }: ExhibitSummary, shows: string, search: string): string | null {
    const words = prepared<[number], string>(this.#db, 'SELECT words FROM exhibit_words WHERE exhibit = ?')
      .pluck()
      .get(number);
    const texts = [words, shows, title, url, finalUrl].filter((text) => typeof text === 'string');
    for (const text of texts) {
      const found = foundIn(text, search);
      if (found !== null) return found;
    }
    return null;
  }
}

interface Conditions {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

function conditions(query: ChartQuery, match: string | undefined, helper: string | null): Conditions {
  const parts: (readonly [string, ...(string | number)[]])[] = [];
  const oneOf = (column: string, words: readonly string[] | undefined): void => {
    if (words !== undefined && words.length > 0)
      parts.push([`${column} IN (${words.map(() => '?').join(', ')})`, ...words]);
  };
  if (match !== undefined) {
    parts.push([
      `l.exhibit IN (SELECT rowid FROM search WHERE search MATCH ?
        UNION ALL SELECT rowid FROM words_search WHERE words_search MATCH ?
        UNION ALL SELECT x.number FROM record_search JOIN records c ON c.row = record_search.rowid
          JOIN exhibits x ON x.id = c.id WHERE record_search MATCH ?
        UNION ALL SELECT k.exhibit FROM record_search JOIN records c ON c.row = record_search.rowid
          JOIN links k ON k.record = c.id WHERE c.kind = 'removal' AND c.withdrawn = 0 AND k.exhibit IS NOT NULL
            AND record_search MATCH ?)`,
      match,
      match,
      recordExpression(match, helper),
      recordExpression(match, helper),
    ]);
  }
  oneOf('l.kind', query.kinds);
  oneOf('l.site', query.sites);
  oneOf('(SELECT state FROM exhibits WHERE number = l.exhibit)', query.states);
  if (query.incident !== undefined) {
    parts.push(['l.exhibit IN (SELECT exhibit FROM links WHERE record = ?)', query.incident]);
  }
  if (query.person !== undefined) {
    parts.push([
      `l.exhibit IN (SELECT exhibit FROM links WHERE exhibit IS NOT NULL AND record IN
        (SELECT record FROM links WHERE target = ?))`,
      query.person,
    ]);
  }
  if (query.savedFrom !== undefined) parts.push(['l.saved_at >= ?', utcInstant(query.savedFrom)]);
  if (query.savedUntil !== undefined) parts.push(['l.saved_at <= ?', utcInstant(query.savedUntil)]);
  return {
    where: parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`,
    values: parts.flatMap(([, ...values]) => values),
  };
}
