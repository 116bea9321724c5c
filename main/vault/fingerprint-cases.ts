import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import { fingerprintServices, type FingerprintCase } from '../core/fingerprint-case.ts';
import { prepared } from './db.ts';
import { randomBytes } from './seal.ts';
import { transact, type VaultSession } from './session.ts';
import { instant } from './shapes.ts';

const listedRow = z
  .strictObject({
    id: z.string(),
    service: z.enum(fingerprintServices),
    case_number: z.string(),
    kept_at: instant,
    has_pin: z.union([z.literal(0), z.literal(1)]),
  })
  .transform(({ id, service, ...row }): FingerprintCase => ({
    id,
    service,
    caseNumber: row.case_number,
    keptAt: row.kept_at,
    hasPin: row.has_pin === 1,
  }));

const listed = "id, service, case_number, kept_at, pin <> '' AS has_pin";

/** Case numbers and PINs of StopNCII and Take It Down (FORMAT.md, "Database"). The log never holds a PIN. */
export class FingerprintCases {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** Oldest first, without the PINs. */
  list(): FingerprintCase[] {
    const sql = `SELECT ${listed} FROM fingerprint_cases ORDER BY rowid`;
    return prepared<unknown[]>(this.#session.db, sql).all().map(readRow);
  }

  /** @throws CodedError `disk-full`, `write-failed` */
  keep(given: {
    readonly service: FingerprintCase['service'];
    readonly caseNumber: string;
    /** Empty for none. */
    readonly pin: string;
  }): FingerprintCase {
    const { db, custody, person, now } = this.#session;
    const id = randomBytes(16).toString('hex');
    const caseNumber = given.caseNumber.toWellFormed();
    transact(this.#session, () => {
      prepared<unknown[]>(
        db,
        'INSERT INTO fingerprint_cases (id, service, case_number, pin, kept_at) VALUES (?, ?, ?, ?, ?)',
      ).run(id, given.service, caseNumber, given.pin.toWellFormed(), utcInstant(now()));
      custody.append(person, 'case-number-kept', null, { case: id, service: given.service, caseNumber });
    });
    return this.#one(id);
  }

  /** Gives the PIN, and notes that it was looked at. @throws CodedError `case-not-found`, `disk-full`, `write-failed` */
  showPin(id: string): string {
    const { db, custody, person } = this.#session;
    const { service, caseNumber } = this.#one(id);
    transact(this.#session, () =>
      custody.append(person, 'case-pin-shown', null, { case: id, service, caseNumber }),
    );
    return z
      .string()
      .parse(prepared<unknown[]>(db, 'SELECT pin FROM fingerprint_cases WHERE id = ?').pluck().get(id));
  }

  /** @throws CodedError `case-not-found`, `disk-full`, `write-failed` */
  forget(id: string): void {
    const { db, custody, person } = this.#session;
    const { service, caseNumber } = this.#one(id);
    transact(this.#session, () => {
      prepared<unknown[]>(db, 'DELETE FROM fingerprint_cases WHERE id = ?').run(id);
      custody.append(person, 'case-number-forgotten', null, { case: id, service, caseNumber });
    });
    // `secure_delete` overwrote it in the database; the log may still have the page as it was.
    db.pragma('wal_checkpoint(TRUNCATE)');
  }

  #one(id: string): FingerprintCase {
    const sql = `SELECT ${listed} FROM fingerprint_cases WHERE id = ?`;
    const row: unknown = prepared<unknown[]>(this.#session.db, sql).get(id);
    if (row === undefined) throw new CodedError('case-not-found');
    return readRow(row);
  }
}

function readRow(row: unknown): FingerprintCase {
  const result = listedRow.safeParse(row);
  if (!result.success) throw new CodedError('database-damaged', 'a row does not read as it should');
  return result.data;
}
