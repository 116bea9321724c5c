import { z } from 'zod';
import { caseKinds, readFields, type CaseFields, type CaseKind } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import { canonicalBytes, sha256, type Json } from '../core/canonical.ts';
import type { CaseRecord, Draft, Summary } from '../core/case-file.ts';
import { earliest, latest } from '../core/when.ts';
import { actionOf, changedFields, textsOf, wellFormedOf, whenOf } from './case-revision.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { linksOf, relink } from './links.ts';
import { readRow } from './records.ts';
import { matchExpression, recordExpression } from './search.ts';
import { randomBytes } from './seal.ts';
import { transact, type VaultSession } from './session.ts';
import { instant } from './shapes.ts';
import { isNothingToSave, withOpen } from './to-save.ts';

const recordRow = z
  .strictObject({
    id: z.string(),
    kind: z.enum(caseKinds),
    revision: z.int(),
    at: instant,
    by: z.string(),
    withdrawn: z.int(),
    fields: z.string(),
  })
  .transform(({ fields, withdrawn, ...rest }, context): CaseRecord => {
    const read = readFields(rest.kind, JSON.parse(fields));
    if (read === undefined) {
      context.addIssue('fields that this kind does not have');
      return z.NEVER;
    }
    return { ...rest, withdrawn: withdrawn === 1, fields: read };
  });

const draftRow = z
  .strictObject({
    id: z.string(),
    kind: z.enum(caseKinds),
    based_on: z.int(),
    at: instant,
    fields: z.string(),
  })
  .transform(({ based_on, fields, ...rest }): Draft | undefined => {
    const read = readFields(rest.kind, JSON.parse(fields));
    return read === undefined ? undefined : { ...rest, basedOn: based_on, fields: read };
  });

const newest = `SELECT r.id, r.kind, r.revision, v.at, v.by, v.withdrawn, v.fields
  FROM records r JOIN revisions v ON v.record = r.id AND v.revision = r.revision`;

/** For the person alone, of every kind that has it. */
const privateField = 'privateNotes';

/** At most this many incidents can be the worst (DOMAIN.md §1). */
const worstAtMost = 3;

export interface NewRevision<K extends CaseKind> {
  readonly kind: K;
  /** A record that is there, or the id of a new one; for an exhibit's card, the exhibit's id. */
  readonly id?: string | undefined;
  /** The revision that was read before; 0 for a new record. */
  readonly basedOn: number;
  readonly fields: CaseFields<K>;
}

/** What the person wrote down: incidents, people, accounts, and a card for each exhibit that has one. */
export class CaseFile {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /**
   * One more revision, with one custody entry that names what changed and holds none of it. Nothing is written when
   * nothing changed. The draft of the record is gone afterwards.
   *
   * @throws CodedError `record-changed` when somebody saved it since; `record-not-found`, `exhibit-not-found` for what
   *   it names; `three-worst-already`; `disk-full`, `write-failed`
   */
  save<K extends CaseKind>({ kind, id = newId(), basedOn, fields }: NewRevision<K>): CaseRecord<K> {
    const before = this.#find(id);
    if ((before?.revision ?? 0) !== basedOn || (before !== undefined && before.kind !== kind)) {
      throw new CodedError('record-changed');
    }
    if (kind === 'exhibit' && before === undefined) this.#mustBeExhibit(id);
    const wellFormed = readFields(kind, wellFormedOf(fields)) ?? fields;
    const changed = changedFields(kind, before?.fields, wellFormed);
    if (before !== undefined && changed.length === 0) {
      this.dropDraft(id);
      return before as CaseRecord<K>;
    }
    return this.#write(id, kind, basedOn + 1, false, wellFormed, changed);
  }

  /**
   * Names one more exhibit in a request, as a revision of its own. A draft of it stays: what is being typed is brought
   * together with this when it is saved.
   *
   * @throws CodedError `record-not-found` also for a record of another kind; `exhibit-not-found`, as {@link save}
   */
  addLook(id: string, exhibit: number): CaseRecord<'removal'> {
    const before = this.record(id);
    if (before.kind !== 'removal') throw new CodedError('record-not-found');
    const { fields, revision, withdrawn } = before as CaseRecord<'removal'>;
    if (fields.looks.includes(exhibit)) return before as CaseRecord<'removal'>;
    const looks = [...fields.looks, exhibit];
    return this.#write(id, 'removal', revision + 1, withdrawn, { ...fields, looks }, ['looks'], true);
  }

  /** Takes a record out of the chart, or brings it back. @throws CodedError as {@link save} */
  withdraw(id: string, basedOn: number, withdrawn: boolean): CaseRecord {
    const before = this.record(id);
    if (before.revision !== basedOn) throw new CodedError('record-changed');
    if (before.withdrawn === withdrawn) return before;
    return this.#write(id, before.kind, basedOn + 1, withdrawn, before.fields, []);
  }

  /** Makes the fields of the revision before the newest the newest again. @throws CodedError as {@link save} */
  undo(id: string, basedOn: number): CaseRecord {
    const [newestOne, before] = this.history(id);
    if (newestOne === undefined) throw new CodedError('record-not-found');
    if (newestOne.revision !== basedOn) throw new CodedError('record-changed');
    if (before === undefined) return newestOne;
    const { kind, fields } = before;
    const changed = changedFields(kind, newestOne.fields, fields);
    return this.#write(id, kind, basedOn + 1, before.withdrawn, fields, changed);
  }

  /** @throws CodedError `record-not-found` */
  record(id: string): CaseRecord {
    const found = this.#find(id);
    if (found === undefined) throw new CodedError('record-not-found');
    return found;
  }

  /** The card of an exhibit, by the exhibit's id. */
  card(exhibit: string): CaseRecord<'exhibit'> | null {
    return (this.#find(exhibit) as CaseRecord<'exhibit'> | undefined) ?? null;
  }

  /** Every revision, newest first. */
  history(id: string): CaseRecord[] {
    const sql =
      'SELECT record AS id, kind, revision, at, by, withdrawn, fields FROM revisions WHERE record = ? ORDER BY revision DESC';
    return prepared<unknown[]>(this.#db, sql)
      .all(id)
      .map((row) => readRow(recordRow, row));
  }

  /** By when it happened, those without a date last; every word of `search` occurs in the record. */
  list(query: {
    kind: CaseKind;
    search?: string | undefined;
    withdrawn?: boolean | undefined;
    offset?: number | undefined;
    limit?: number | undefined;
  }): { rows: CaseRecord[]; total: number } {
    const { kind, search = '', withdrawn = false, offset = 0, limit = 100 } = query;
    const match = matchExpression(search);
    if (match === null) return { rows: [], total: 0 };
    const which = `r.kind = ? AND r.withdrawn = ?${
      match === undefined ? '' : ' AND r.row IN (SELECT rowid FROM record_search WHERE record_search MATCH ?)'
    }`;
    const values = [
      kind,
      withdrawn ? 1 : 0,
      ...(match === undefined ? [] : [recordExpression(match, this.#session.helper)]),
    ];
    const order = 'ORDER BY r.happened_from IS NULL, r.happened_from, r.row LIMIT ? OFFSET ?';
    const rows = prepared<unknown[]>(this.#db, `${newest} WHERE ${which} ${order}`).all(
      ...values,
      limit,
      offset,
    );
    const total = prepared<unknown[]>(this.#db, `SELECT count(*) FROM records r WHERE ${which}`)
      .pluck()
      .get(...values);
    return { rows: rows.map((row) => readRow(recordRow, row)), total: Number(total) };
  }

  /** The first incident, the three most recent and the three worst (DOMAIN.md §1), by id. */
  summary(): Summary {
    const dated =
      "SELECT id FROM records WHERE kind = 'incident' AND withdrawn = 0 AND happened_from IS NOT NULL ORDER BY";
    const ids = (sql: string): string[] => prepared<[], string>(this.#db, sql).pluck().all();
    return {
      first: ids(`${dated} happened_from, row LIMIT 1`)[0] ?? null,
      recent: ids(`${dated} happened_to DESC, row DESC LIMIT 3`),
      worst: ids(
        "SELECT r.id FROM records r JOIN revisions v ON v.record = r.id AND v.revision = r.revision WHERE r.kind = 'incident' AND r.withdrawn = 0 AND v.fields ->> 'worst' = 1 ORDER BY r.happened_from IS NULL, r.happened_from, r.row",
      ),
    };
  }

  /**
   * What is typed and not yet saved. Kept encrypted, not logged.
   *
   * @param open addresses that are still to be saved, to stand before those that are typed
   * @throws CodedError `disk-full`, `write-failed`
   */
  keepDraft({ id, kind, basedOn, fields }: Omit<Draft, 'at'>, open: readonly string[] = []): void {
    const at = utcInstant(this.#session.now());
    const kept = open.length === 0 ? fields : withOpen(fields as CaseFields<'saving'>, open);
    if (isNothingToSave(kind, kept)) return this.dropDraft(id);
    transact(this.#session, () =>
      prepared<unknown[]>(
        this.#db,
        'INSERT OR REPLACE INTO drafts (id, kind, based_on, at, fields) VALUES (?, ?, ?, ?, ?)',
      ).run(id, kind, basedOn, at, JSON.stringify(wellFormedOf(kept))),
    );
  }

  /** Newest first. */
  drafts(): Draft[] {
    return prepared<unknown[]>(this.#db, 'SELECT id, kind, based_on, at, fields FROM drafts ORDER BY at DESC')
      .all()
      .map((row) => readRow(draftRow, row))
      .filter((draft) => draft !== undefined);
  }

  dropDraft(id: string): void {
    transact(this.#session, () => prepared<unknown[]>(this.#db, 'DELETE FROM drafts WHERE id = ?').run(id));
  }

  get #db(): CipherDatabase {
    return this.#session.db;
  }

  #find(id: string): CaseRecord | undefined {
    const row: unknown = prepared<unknown[]>(this.#db, `${newest} WHERE r.id = ?`).get(id);
    return row === undefined ? undefined : readRow(recordRow, row);
  }

  #mustBeExhibit(id: string): void {
    const found = prepared<[string]>(this.#db, 'SELECT 1 FROM exhibits WHERE id = ?').get(id);
    if (found === undefined) throw new CodedError('exhibit-not-found');
  }

  #write<K extends CaseKind>(
    id: string,
    kind: K,
    revision: number,
    withdrawn: boolean,
    fields: CaseFields<K>,
    changed: readonly string[],
    keepsDraft = false,
  ): CaseRecord<K> {
    const { custody, person, now } = this.#session;
    const at = utcInstant(now());
    const stored = fields as unknown as Json;
    transact(this.#session, () => {
      prepared<unknown[]>(
        this.#db,
        'INSERT INTO revisions (record, revision, kind, at, by, withdrawn, fields) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(id, revision, kind, at, person, withdrawn ? 1 : 0, JSON.stringify(fields));
      this.#list(id, kind, revision, withdrawn, fields);
      relink(this.#db, id, linksOf(kind, fields));
      if (!keepsDraft) prepared<unknown[]>(this.#db, 'DELETE FROM drafts WHERE id = ?').run(id);
      custody.append(person, actionOf(revision, withdrawn, changed), null, {
        record: id,
        kind,
        revision,
        changed: [...changed],
        sha256: sha256(canonicalBytes(stored)),
      });
    });
    return { id, kind, revision, at, by: person, withdrawn, fields };
  }

  /** The newest revision in the tables that are searched and sorted. */
  #list<K extends CaseKind>(
    id: string,
    kind: K,
    revision: number,
    withdrawn: boolean,
    fields: CaseFields<K>,
  ): void {
    const when = whenOf(fields);
    if (!withdrawn && (fields as { worst?: boolean }).worst === true) this.#mustHaveRoomAmongTheWorst(id);
    prepared<unknown[]>(
      this.#db,
      `INSERT INTO records (id, kind, revision, withdrawn, happened_from, happened_to) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, withdrawn = excluded.withdrawn,
           happened_from = excluded.happened_from, happened_to = excluded.happened_to`,
    ).run(
      id,
      kind,
      revision,
      withdrawn ? 1 : 0,
      when === null ? null : earliest(when),
      when === null ? null : latest(when),
    );
    const row = prepared<[string], number>(this.#db, 'SELECT row FROM records WHERE id = ?').pluck().get(id);
    prepared<unknown[]>(this.#db, 'DELETE FROM record_search WHERE rowid = ?').run(row);
    prepared<unknown[]>(
      this.#db,
      'INSERT INTO record_search (rowid, words, private_words) VALUES (?, ?, ?)',
    ).run(
      row,
      textsOf(kind, fields, (name) => name !== privateField),
      textsOf(kind, fields, (name) => name === privateField),
    );
  }

  #mustHaveRoomAmongTheWorst(id: string): void {
    const others = this.summary().worst.filter((worst) => worst !== id);
    if (others.length >= worstAtMost) throw new CodedError('three-worst-already');
  }
}

function newId(): string {
  return randomBytes(16).toString('hex');
}
