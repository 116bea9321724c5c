import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfSite, siteOf, type SessionContents } from '../../main/core/site-session.ts';
import { safetyDefaults } from '../../main/core/safety.ts';
import { loadSqlite, openDatabase } from '../../main/vault/db.ts';
import { Keepings } from '../../main/vault/keepings.ts';
import { migrations } from '../../main/vault/migrations/migrate.ts';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { safetySettings } from '../../main/vault/safety.ts';
import { Secret } from '../../main/vault/secret.ts';
import { Vault } from '../../main/vault/vault.ts';
import {
  codeOf,
  copyOf,
  createVault,
  filesUnder,
  newExhibit,
  now,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

const secret = 'cookie-value-that-must-not-be-found';
const contents: SessionContents = {
  cookies: [
    {
      name: 'sid',
      value: secret,
      domain: '.example.org',
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    },
  ],
  storage: [{ origin: 'https://www.example.org', items: [['token', secret]] }],
};

const vectors = path.join(import.meta.dirname, '..', 'vectors', 'format-1');

describe('a vault from before', () => {
  const before = path.join(scratch(), 'Before.vault');
  const answers = JSON.parse(readFileSync(path.join(vectors, 'answers.json'), 'utf8')) as {
    readonly passphrase: string;
    readonly databaseKey: string;
  };
  const rows = async (): Promise<{
    version: unknown;
    exhibits: unknown;
    artifacts: unknown;
    custody: unknown;
  }> => {
    const key = Secret.copyOf(Buffer.from(answers.databaseKey, 'hex'));
    const db = openDatabase(await loadSqlite(), path.join(before, 'vault.db'), key, false);
    const all = (table: string): unknown => db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();
    const found = {
      version: db.pragma('user_version', { simple: true }),
      exhibits: all('exhibits'),
      artifacts: all('artifacts'),
      custody: db.prepare('SELECT * FROM custody WHERE sequence <= 3 ORDER BY sequence').all(),
    };
    db.close();
    return found;
  };

  it('gets the new tables, and every row that it had stays as it was', async () => {
    cpSync(path.join(vectors, 'vault'), before, { recursive: true });
    const then = await rows();
    expect(then.version).toBe(1);
    const typed = Buffer.from(answers.passphrase.normalize('NFKC'), 'utf8');
    const vault = await Vault.open(before, { passphrase: typed, now });
    expect(vault.kept.sessions()).toEqual([]);
    expect(vault.kept.settings()).toMatchObject({ proxy: null });
    expect(vault.recaptures(1)).toEqual({ earlier: null, later: [] });
    expect(await vault.verify({})).toMatchObject({ ok: true, objects: 3 });
    vault.close();
    expect(await rows()).toEqual({ ...then, version: migrations.at(-1)?.version });
  });
});

describe('kept sign-ins', () => {
  let folder = '';
  let vault: Vault;
  beforeAll(async () => {
    folder = path.join(scratch(), 'Mine.vault');
    vault = await createVault(folder);
  });
  afterAll(() => vault.close());

  it('are listed without what is in them, and given whole to the one who asks for one', () => {
    const kept = vault.kept.keepSession('example.org', 'My own account', contents);
    expect(kept).toMatchObject({ site: 'example.org', label: 'My own account', cookies: 1 });
    expect(vault.kept.sessions()).toEqual([kept]);
    expect(JSON.stringify([vault.kept.sessions(), vault.custody({}).entries])).not.toContain(secret);
    expect(vault.kept.session(kept.id).contents).toEqual(contents);
    expect(vault.custody({}).entries.at(-1)?.entry).toMatchObject({
      action: 'session-kept',
      detail: { session: kept.id, site: 'example.org' },
    });
  });

  it('can be forgotten, once, and are then nowhere in the vault', async () => {
    const { id } = vault.kept.keepSession('other.example', 'Second', contents);
    vault.kept.forgetSession(id);
    expect(vault.kept.sessions().map(({ label }) => label)).toEqual(['My own account']);
    expect(() => vault.kept.session(id)).toThrow(expect.objectContaining({ code: 'session-not-found' }));
    expect(() => vault.kept.forgetSession(id)).toThrow(
      expect.objectContaining({ code: 'session-not-found' }),
    );
    expect(vault.custody({}).entries.at(-1)?.entry).toMatchObject({
      action: 'session-forgotten',
      detail: { session: id, site: 'other.example' },
    });
    expect(await vault.verify({})).toMatchObject({ ok: true });
  });

  it('leave no plain byte on the disk, and no old page when they are forgotten', async () => {
    const other = path.join(scratch(), 'Other.vault');
    const mine = await createVault(other);
    const { id } = mine.kept.keepSession('example.org', 'x', contents);
    mine.kept.forgetSession(id);
    const log = filesUnder(other).filter((name) => name.endsWith('-wal'));
    expect(log.map((name) => readFileSync(path.join(other, name)).length)).toEqual([0]);
    mine.close();
    const telling = filesUnder(other).filter((name) => readFileSync(path.join(other, name)).includes(secret));
    expect(telling).toEqual([]);
  });

  it('and cannot be altered', async () => {
    const session = await openSession(new VaultPlaces(await closedCopy()), { passphrase, now });
    const run = (sql: string): unknown => session.db.prepare(sql).run();
    expect(() => run("UPDATE sessions SET site = 'evil.example'")).toThrow('a kept sign-in is fixed');
    expect(() => run('INSERT OR REPLACE INTO sessions SELECT * FROM sessions')).toThrow(
      'a kept sign-in is fixed',
    );
    closeSession(session);
  });

  const closedCopy = async (): Promise<string> => {
    const other = path.join(scratch(), 'Copy.vault');
    const mine = await createVault(other);
    mine.kept.keepSession('example.org', 'x', contents);
    mine.close();
    return copyOf(other);
  };
});

describe('the site of a sign-in', () => {
  it('is as wide as the cookies of its host, and no wider', () => {
    expect(siteOf('www.example.org', ['.example.org', 'other.test'])).toBe('example.org');
    expect(siteOf('m.example.co.uk', ['m.example.co.uk', '.example.co.uk'])).toBe('example.co.uk');
    expect(siteOf('www.example.org', [])).toBe('example.org');
    expect(siteOf('app.example.org', ['app.example.org'])).toBe('app.example.org');
    expect(siteOf('127.0.0.1', ['127.0.0.1'])).toBe('127.0.0.1');
    expect(siteOf('www.', [])).toBe('www');
  });

  it('holds the hosts below it, but no other that merely ends alike', () => {
    expect(isOfSite('example.org', 'example.org')).toBe(true);
    expect(isOfSite('M.Example.org.', 'example.org')).toBe(true);
    expect(isOfSite('badexample.org', 'example.org')).toBe(false);
    expect(isOfSite('example.org.evil.test', 'example.org')).toBe(false);
    expect(isOfSite('5.127.0.0.1', '127.0.0.1')).toBe(false);
  });
});

describe('settings', () => {
  it('of a newer version do not make the vault look damaged, and a proxy is never passed over', async () => {
    const folder = path.join(scratch(), 'Newer.vault');
    (await createVault(folder)).close();
    const session = await openSession(new VaultPlaces(folder), { passphrase, now });
    const set = (name: string, value: unknown): void => {
      const sql =
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
      session.db.prepare(sql).run(name, JSON.stringify(value));
    };
    set('language', 'tlh');
    set('auto-lock-minutes', 2);
    set('after-hiding', 'explode');
    expect(new Keepings(session).settings()).toMatchObject({ language: null });
    expect(safetySettings(session)).toEqual(safetyDefaults);
    set('proxy', { host: 'tor' });
    expect(() => new Keepings(session).settings()).toThrow(expect.objectContaining({ code: 'vault-newer' }));
    closeSession(session);
  });

  it('stay with the vault, and each change is logged', async () => {
    const folder = path.join(scratch(), 'Set.vault');
    const vault = await createVault(folder);
    const proxy = 'socks5://127.0.0.1:9050';
    expect(vault.kept.changeSettings({ proxy })).toMatchObject({ proxy });
    expect(vault.kept.changeSettings({ proxy })).toMatchObject({ proxy });
    vault.close();
    const again = await openVault(folder);
    expect(again.kept.settings()).toMatchObject({ proxy });
    expect(again.kept.changeSettings({ proxy: null })).toMatchObject({ proxy: null, language: null });
    const logged = again.custody({}).entries.filter(({ entry }) => entry.action === 'settings-changed');
    expect(logged.map(({ entry }) => entry.detail)).toEqual([{ proxy }, { proxy: null }]);
    again.close();
  });
});

describe('re-captures', () => {
  const added = async (vault: Vault, earlier?: number): Promise<number> => {
    const deposit = vault.deposit();
    await deposit.put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from('a') });
    return deposit.commit(newExhibit, null, { recaptureOf: earlier }).number;
  };

  it('are linked both ways, in the log too, and the link cannot be changed', async () => {
    const folder = path.join(scratch(), 'Again.vault');
    const vault = await createVault(folder);
    await added(vault);
    await added(vault, 1);
    await added(vault, 1);
    expect(vault.recaptures(1)).toEqual({ earlier: null, later: [2, 3] });
    expect(vault.recaptures(2)).toEqual({ earlier: 1, later: [] });
    expect(vault.custody({ exhibit: 2 }).entries[0]?.entry.detail).toMatchObject({
      recaptureOf: vault.exhibit(1).id,
    });
    expect(await codeOf(added(vault, 99))).toBe('exhibit-not-found');
    expect(vault.info().exhibits).toBe(3);
    vault.close();
    const session = await openSession(new VaultPlaces(folder), { passphrase, now });
    const run = (sql: string): unknown => session.db.prepare(sql).run();
    for (const sql of [
      'UPDATE recaptures SET earlier = 2 WHERE exhibit = 3',
      'DELETE FROM recaptures',
      'INSERT OR REPLACE INTO recaptures VALUES (3, 2)',
    ]) {
      expect(() => run(sql)).toThrow('recaptures are append-only');
    }
    expect(() => run('INSERT INTO recaptures VALUES (1, 1)')).toThrow('CHECK');
    closeSession(session);
  });

  it('that only the table or only the log knows are found by a check', async () => {
    const folder = path.join(scratch(), 'Forged.vault');
    const vault = await createVault(folder);
    await added(vault);
    await added(vault);
    vault.close();
    const session = await openSession(new VaultPlaces(folder), { passphrase, now });
    session.db.prepare('INSERT INTO recaptures VALUES (2, 1)').run();
    closeSession(session);
    const again = await openVault(folder);
    expect(await again.verify({})).toMatchObject({
      ok: false,
      problems: [{ code: 'custody-broken', exhibit: 2 }],
    });
    again.close();
  });
});
