import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { languages } from '../../preload/languages.ts';
import { utcInstant } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import type { SiteSession, VaultSettings } from '../core/evidence.ts';
import type { KeptCookie, KeptStorage, SessionContents } from '../core/site-session.ts';
import { prepared } from './db.ts';
import { readRow } from './records.ts';
import { randomBytes } from './seal.ts';
import { transact, type VaultSession } from './session.ts';
import { instant } from './shapes.ts';

const listedRow = z
  .strictObject({ id: z.string(), site: z.string(), label: z.string(), kept_at: instant, cookies: z.int() })
  .transform(({ kept_at, ...rest }): SiteSession => ({ ...rest, keptAt: kept_at }));

const cookie: z.ZodType<KeptCookie> = z.strictObject({
  name: z.string(),
  value: z.string(),
  domain: z.string(),
  path: z.string(),
  expires: z.number(),
  httpOnly: z.boolean(),
  secure: z.boolean(),
  sameSite: z.enum(['Strict', 'Lax', 'None']).optional(),
});
const storage: z.ZodType<KeptStorage> = z.strictObject({
  origin: z.string(),
  items: z.array(z.tuple([z.string(), z.string()])),
});
const contentsShape: z.ZodType<SessionContents> = z.strictObject({
  cookies: z.array(cookie),
  storage: z.array(storage),
});

const listed = 'id, site, label, kept_at, cookies';

/** Every setting with what holds when nothing was set. */
const settingsShape = z.strictObject({
  proxy: z.string().nullable().default(null),
  numbering: z
    .strictObject({ style: z.enum(['numbers', 'letters']), prefix: z.string() })
    .default({ style: 'numbers', prefix: '' }),
  // A newer version may speak more: then the system's counts.
  language: z.enum(languages).nullable().default(null).catch(null),
  timestamps: z.strictObject({ authority: z.string(), automatic: z.boolean() }).nullable().default(null),
}) satisfies z.ZodType<VaultSettings>;

/** What the vault keeps beside the evidence: sign-ins and settings (FORMAT.md, "Database"). */
export class Keepings {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** Oldest first, without what is secret in them. */
  sessions(): SiteSession[] {
    const sql = `SELECT ${listed} FROM sessions ORDER BY kept_at, id`;
    return prepared<unknown[]>(this.#session.db, sql)
      .all()
      .map((row) => readRow(listedRow, row));
  }

  /** @throws CodedError `session-not-found` */
  session(id: string): SiteSession & { readonly contents: SessionContents } {
    const row: unknown = prepared<unknown[]>(
      this.#session.db,
      `SELECT ${listed} FROM sessions WHERE id = ?`,
    ).get(id);
    if (row === undefined) throw new CodedError('session-not-found');
    const contents: unknown = prepared<unknown[]>(
      this.#session.db,
      'SELECT contents FROM sessions WHERE id = ?',
    )
      .pluck()
      .get(id);
    return { ...readRow(listedRow, row), contents: readRow(contentsShape, JSON.parse(String(contents))) };
  }

  /** @throws CodedError `disk-full`, `write-failed` */
  keepSession(site: string, label: string, contents: SessionContents): SiteSession {
    const { db, custody, person, now } = this.#session;
    const kept: SiteSession = {
      id: randomBytes(16).toString('hex'),
      site: site.toWellFormed(),
      label: label.toWellFormed(),
      keptAt: utcInstant(now()),
      cookies: contents.cookies.length,
    };
    transact(this.#session, () => {
      prepared<unknown[]>(db, `INSERT INTO sessions (${listed}, contents) VALUES (?, ?, ?, ?, ?, ?)`).run(
        kept.id,
        kept.site,
        kept.label,
        kept.keptAt,
        kept.cookies,
        JSON.stringify(contents),
      );
      custody.append(person, 'session-kept', null, { session: kept.id, site: kept.site });
    });
    return kept;
  }

  /** @throws CodedError `session-not-found`, `disk-full`, `write-failed` */
  forgetSession(id: string): void {
    const { db, custody, person } = this.#session;
    const { site } = this.session(id);
    transact(this.#session, () => {
      prepared<unknown[]>(db, 'DELETE FROM sessions WHERE id = ?').run(id);
      custody.append(person, 'session-forgotten', null, { session: id, site });
    });
    // `secure_delete` overwrote it in the database; the log may still have the page as it was.
    db.pragma('wal_checkpoint(TRUNCATE)');
  }

  /** @throws CodedError `vault-newer` when a newer version set something that this one cannot do */
  settings(): VaultSettings {
    const stored = new Map(
      prepared<[], { name: string; value: string }>(this.#session.db, 'SELECT name, value FROM settings')
        .all()
        .map(({ name, value }) => [name, value]),
    );
    const read = settingsShape.safeParse(
      Object.fromEntries(
        Object.keys(settingsShape.shape).map((name) => {
          const value = stored.get(name);
          return [name, value === undefined ? undefined : (JSON.parse(value) as unknown)];
        }),
      ),
    );
    // Nobody without the key can have written it, so it was not damage.
    if (!read.success) throw new CodedError('vault-newer', 'a setting does not read as it should');
    return read.data;
  }

  /** One custody entry with the new value of what changed. @throws CodedError `disk-full`, `write-failed` */
  changeSettings(changes: Partial<VaultSettings>): VaultSettings {
    const before = new Map<string, Json>(Object.entries(this.settings()));
    const changed = Object.entries(changes as unknown as Readonly<Record<string, Json>>).filter(
      ([name, value]) => JSON.stringify(before.get(name)) !== JSON.stringify(value),
    );
    if (changed.length === 0) return this.settings();
    const { db, custody, person } = this.#session;
    transact(this.#session, () => {
      for (const [name, value] of changed) {
        prepared<unknown[]>(
          db,
          'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        ).run(name, JSON.stringify(value));
      }
      custody.append(person, 'settings-changed', null, Object.fromEntries(changed));
    });
    return this.settings();
  }
}
