import type { RemovalLog, RemovalPage, RequestFields } from '../core/removal-model.ts';
import { z } from 'zod';
import { emptyFields, readFields } from '../../preload/case-fields.ts';
import { utcInstant } from '../core/brands.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { exhibitOrigins, exhibitStates, type PageKind } from '../core/evidence.ts';
import { addressesOf, addressKey } from '../core/removal-address.ts';
import { removalLog, type RemovalFacts, type RequestRecord } from '../core/removal.ts';
import type { SavedThere } from '../core/removal-look.ts';
import type { CaseFile } from './case-file.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { readRow } from './records.ts';
import type { VaultSession } from './session.ts';
import { instant, wordOf } from './shapes.ts';

const exhibitRow = z
  .strictObject({
    number: z.int(),
    origin: z.enum(exhibitOrigins),
    state: z.enum(exhibitStates),
    looks_like: wordOf<PageKind>().nullable(),
    url: z.string().nullable(),
    final_url: z.string().nullable(),
    saved_at: instant,
    http_error: z.int(),
    frozen: z.int(),
    card: z.string().nullable(),
  })
  .transform((row): SavedThere => ({
    exhibit: row.number,
    origin: row.origin,
    state: row.state,
    looksLike: row.looks_like,
    url: row.url,
    finalUrl: row.final_url,
    at: Date.parse(row.saved_at),
    httpError: row.http_error === 1,
    frozen: row.frozen === 1,
    posted: row.card === null ? null : (readFields('exhibit', JSON.parse(row.card))?.posted ?? null),
  }));

/** Exhibits by number. */
const exhibitsOf = `SELECT e.number, e.origin, e.state, e.looks_like, e.url, e.final_url, e.saved_at,
    e.warnings LIKE '%"http-error"%' AS http_error, f.exhibit IS NOT NULL AS frozen, v.fields AS card
  FROM exhibits e
  LEFT JOIN frozen f ON f.exhibit = e.number
  LEFT JOIN records r ON r.id = e.id
  LEFT JOIN revisions v ON v.record = r.id AND v.revision = r.revision
  WHERE e.number IN (SELECT value FROM json_each(?))
  ORDER BY e.number`;

const addressesAfter =
  'SELECT number, url FROM exhibits WHERE number > ? AND url IS NOT NULL ORDER BY number';

const urlsOf =
  'SELECT url FROM exhibits WHERE url IS NOT NULL AND number IN (SELECT value FROM json_each(?))';

const addressRow = z.strictObject({ number: z.int(), url: z.string() });
const revisionRow = z.strictObject({ at: instant, answer: z.string(), outcome: z.string() });
const revisionsOf = `SELECT at, coalesce(fields ->> 'answer', '') AS answer, coalesce(fields ->> 'outcome', '') AS outcome
  FROM revisions WHERE record = ? ORDER BY revision`;

/** Nobody sends more requests than that; the rest would still be in the case file. */
const requestsAtMost = 10_000;

/** What was asked for removal and what became of it, from the case file and the exhibits. */
export class Removals {
  readonly #session: VaultSession;
  readonly #caseFile: CaseFile;
  /** The chart, the time line and the window ask often; everything the facts are made of is in the custody log. */
  #known: { readonly head: number; readonly facts: RemovalFacts } | undefined;

  /** By the key of their address, as far as they were looked at. */
  readonly #byAddress = new Map<string, number[]>();
  #indexedTo = 0;

  constructor(session: VaultSession, caseFile: CaseFile) {
    this.#session = session;
    this.#caseFile = caseFile;
  }

  log(): RemovalLog {
    return removalLog(this.#facts(), this.#session.now());
  }

  /** What the vault has of addresses and exhibits that a request is going to be about. */
  of(fields: Pick<RequestFields, 'addresses' | 'about'>): readonly RemovalPage[] {
    const at = this.#session.now();
    const request: RequestRecord = {
      id: '',
      kind: 'removal',
      revision: 0,
      at: utcInstant(at),
      by: '',
      withdrawn: false,
      fields: { ...emptyFields('removal'), ...fields },
      firstWritten: at,
      answerWritten: at,
      outcomeWritten: at,
    };
    return removalLog({ requests: [request], exhibits: this.#exhibitsOf([request]) }, at).pages;
  }

  #facts(): RemovalFacts {
    const head = this.#session.custody.head().sequence;
    if (this.#known?.head !== head) this.#known = { head, facts: this.#read() };
    return this.#known.facts;
  }

  #read(): RemovalFacts {
    const { rows } = this.#caseFile.list({ kind: 'removal', limit: requestsAtMost });
    const requests = rows.map((row): RequestRecord =>
      Object.assign(row as CaseRecord<'removal'>, this.#since(row.id)),
    );
    return { requests, exhibits: requests.length === 0 ? [] : this.#exhibitsOf(requests) };
  }

  #exhibitsOf(requests: readonly RequestRecord[]): SavedThere[] {
    const about = requests.flatMap(({ fields }) => [...fields.about, ...fields.looks]);
    const named = JSON.stringify(about);
    const urls = prepared<unknown[], string>(this.#db, urlsOf).pluck().all(named);
    const asked = [...requests.flatMap(({ fields }) => addressesOf(fields)), ...urls];
    const numbers = [...about, ...this.#savedAt(new Set(asked.map(addressKey)))];
    return prepared<unknown[]>(this.#db, exhibitsOf)
      .all(JSON.stringify(numbers))
      .map((row) => readRow(exhibitRow, row));
  }

  /** Exhibits of these addresses. An address never changes: each is looked at once, since a hundred thousand take their time. */
  #savedAt(keys: ReadonlySet<string>): readonly number[] {
    for (const row of prepared<unknown[]>(this.#db, addressesAfter).all(this.#indexedTo)) {
      const { number, url } = readRow(addressRow, row);
      const key = addressKey(url);
      const there = this.#byAddress.get(key);
      if (there === undefined) this.#byAddress.set(key, [number]);
      else there.push(number);
      this.#indexedTo = number;
    }
    return [...keys].flatMap((key) => this.#byAddress.get(key) ?? []);
  }

  #since(record: string): Pick<RequestRecord, 'firstWritten' | 'answerWritten' | 'outcomeWritten'> {
    const revisions = prepared<unknown[]>(this.#db, revisionsOf)
      .all(record)
      .map((row) => readRow(revisionRow, row));
    const since = (name: 'answer' | 'outcome'): number => {
      const last = revisions.at(-1)?.[name];
      const before = revisions.findLastIndex((revision) => revision[name] !== last);
      return Date.parse(revisions[before + 1]?.at ?? '');
    };
    return {
      firstWritten: Date.parse(revisions[0]?.at ?? ''),
      answerWritten: since('answer'),
      outcomeWritten: since('outcome'),
    };
  }

  get #db(): CipherDatabase {
    return this.#session.db;
  }
}
