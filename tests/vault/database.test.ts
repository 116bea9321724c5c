import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chart } from '../../main/vault/chart.ts';
import { migrate, migrations } from '../../main/vault/migrations/migrate.ts';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import type { VaultSession } from '../../main/vault/session.ts';
import {
  codeOf,
  copyOf,
  createVault,
  newExhibit,
  now,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

let folder = '';
let session: VaultSession;
beforeAll(async () => {
  folder = path.join(scratch(), 'Mine.vault');
  const vault = await createVault(folder);
  const pages = [
    {
      title: 'Señor Müller schreibt',
      url: 'https://example.org/user_1/post?id=42',
      finalUrl: 'https://m.example.org/p/42',
    },
    { title: 'Profile of a stranger', url: 'http://forum.test/thread/7', finalUrl: null },
    { title: '', url: null, finalUrl: null },
  ];
  for (const [index, page] of pages.entries()) {
    const deposit = vault.deposit();
    await deposit.put({
      role: 'original',
      name: `holiday-${index}.jpg`,
      mediaType: 'image/jpeg',
      body: Buffer.from('a'),
    });
    deposit.commit({ ...newExhibit, ...page }, null);
  }
  vault.close();
  session = await openSession(new VaultPlaces(folder), { passphrase, now });
});
afterAll(() => closeSession(session));

const chart = (): Chart => new Chart(session);
const found = (search: string): number[] =>
  chart()
    .list({ search })
    .rows.map(({ number }) => number);

describe('searching', () => {
  it('looks in titles, addresses and file names, for beginnings of words, letter case and accents aside', () => {
    expect(found('senor')).toEqual([1]);
    expect(found('MULLER schr')).toEqual([1]);
    expect(found('example.org')).toEqual([1]);
    expect(found('user_1/post')).toEqual([1]);
    expect(found('m.example.org/p')).toEqual([1]);
    expect(found('stranger forum')).toEqual([2]);
    expect(found('holiday-2.jpg')).toEqual([3]);
    expect(found('holiday')).toEqual([1, 2, 3]);
    expect(found('müller stranger')).toEqual([]);
    expect(found('  ')).toEqual([1, 2, 3]);
  });

  it('takes operators, quotes and columns for what they are: letters', () => {
    for (const odd of [
      '"',
      '*',
      'a AND',
      'NOT x',
      'title:',
      'NEAR(a b)',
      "'; DROP TABLE exhibits",
      '^a',
      '-',
      '+',
      '{a}:b',
      '\u0000',
    ]) {
      expect(() => found(odd), `search for ${odd}`).not.toThrow();
    }
    expect(found('title:stranger')).toEqual([]);
    expect(found('stranger OR senor')).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        (text) => {
          expect(Array.isArray(found(text))).toBe(true);
        },
      ),
    );
  });

  it('gives pages, oldest first, and how many there are in all', () => {
    expect(chart().list({ offset: 1, limit: 1 })).toMatchObject({
      rows: [{ number: 2 }],
      total: 3,
    });
    expect(chart().list({ search: 'holiday', offset: 2, limit: 5 })).toMatchObject({
      rows: [{ number: 3 }],
      total: 3,
    });
    expect(chart().list({ offset: 9 })).toEqual({ rows: [], total: 3 });
  });
});

describe('the database', () => {
  it('has the schema that is written down', async () => {
    const statements = session.db
      .prepare(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' ORDER BY type, name",
      )
      .pluck()
      .all();
    const dump = `-- user_version ${migrations.length}\n${statements.map((sql) => `${String(sql)};\n`).join('\n')}`;
    await expect(dump).toMatchFileSnapshot('../../main/vault/migrations/schema.sql');
  });

  it('is set as the format says, on every opening', async () => {
    const setting = (name: string): unknown => session.db.pragma(name, { simple: true });
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('temp_store')).toBe(2);
    expect(setting('secure_delete')).toBe(1);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('recursive_triggers')).toBe(1);
    expect(setting('trusted_schema')).toBe(0);
    expect(setting('locking_mode')).toBe('exclusive');
    expect(setting('cipher')).toBe('sqlcipher');
    const stick = await openSession(new VaultPlaces(copyOf(folder)), { passphrase, now, removable: true });
    expect(stick.db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(stick.db.pragma('synchronous', { simple: true })).toBe(3);
    closeSession(stick);
  });

  it('from a newer version is refused and left alone', async () => {
    const copy = copyOf(folder);
    const newer = await openSession(new VaultPlaces(copy), { passphrase, now });
    newer.db.pragma(`user_version = ${migrations.length + 1}`);
    const entries = newer.custody.head().sequence;
    closeSession(newer);
    expect(await codeOf(openVault(copy))).toBe('vault-newer');
    expect(entries).toBe(session.custody.head().sequence + 1);
  });

  it('migrates step by step, each wholly or not at all', async () => {
    const other = await openSession(new VaultPlaces(copyOf(folder)), { passphrase, now });
    const version = (): unknown => other.db.pragma('user_version', { simple: true });
    const next = migrations.length + 1;
    const good = { version: next, sql: 'CREATE TABLE added (a TEXT) STRICT' };
    const bad = { version: next + 1, sql: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE added (a TEXT)' };
    expect(() => migrate(other.db, [...migrations, good, bad])).toThrow('already exists');
    expect(version()).toBe(next);
    const tables = other.db
      .prepare("SELECT name FROM sqlite_master WHERE name IN ('added', 'half')")
      .pluck()
      .all();
    expect(tables).toEqual(['added']);
    expect(() => migrate(other.db)).toThrow(expect.objectContaining({ code: 'vault-newer' }));
    closeSession(other);
  });

  it('of another vault is not taken for this one', async () => {
    const copy = copyOf(folder);
    const strange = path.join(scratch(), 'Other.vault');
    (await createVault(strange)).close();
    const { copyFileSync } = await import('node:fs');
    copyFileSync(path.join(strange, 'vault.db'), path.join(copy, 'vault.db'));
    expect(await codeOf(openVault(copy))).toBe('database-damaged');
  });

  it('must be of this vault whoever opens it', async () => {
    const copy = copyOf(folder);
    const other = await openSession(new VaultPlaces(copy), { passphrase, now });
    other.db.exec('DROP TRIGGER vault_is_fixed');
    other.db.prepare('UPDATE vault SET vault_id = ?').run('f'.repeat(32));
    closeSession(other);
    expect(await codeOf(openVault(copy, { person: 'Helper' }))).toBe('database-damaged');
    expect(await codeOf(openVault(copy))).toBe('database-damaged');
  });
});

describe('what a page says of itself', () => {
  it('is cut to a length that can be listed, and never refused', async () => {
    const vault = await openVault(copyOf(folder));
    const wide = '\u{1F600}';
    const { number } = vault.deposit().commit(
      {
        ...newExhibit,
        title: `a${wide.repeat(20_000)}`,
        url: `https://example.org/${'u'.repeat(20_000)}`,
        finalUrl: 'f'.repeat(16_384),
        warnings: Array.from({ length: 1500 }, (_, at) => ({
          code: 'popup-closed' as const,
          detail: `${at} ${'w'.repeat(3000)}`,
        })),
      },
      null,
    );
    const { title, url, finalUrl, warnings } = vault.exhibit(number);
    expect(title).toBe(`a${wide.repeat(999)}…`);
    expect(url).toBe(`https://example.org/${'u'.repeat(16_384 - 21)}…`);
    expect(finalUrl).toBe('f'.repeat(16_384));
    expect(warnings.length).toBe(1000);
    expect(warnings[999]?.detail).toBe(`999 ${'w'.repeat(1995)}…`);
    const odd = vault.deposit().commit({ ...newExhibit, title: wide.repeat(20_000) }, null);
    expect(odd.title).toBe(`${wide.repeat(999)}…`);
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
  });
});
