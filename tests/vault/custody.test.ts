import { createHash, createPublicKey, verify } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainStart, entryBytes } from '../../main/core/chain.ts';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { recordHash } from '../../main/vault/records.ts';
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
  for (const title of ['one', 'two', 'three']) {
    const deposit = vault.deposit();
    await deposit.put({ role: 'original', name: 'a', mediaType: 'text/plain', body: Buffer.from(title) });
    deposit.commit({ ...newExhibit, title }, { manifestSha256: 'f'.repeat(64) });
  }
  vault.record('revealed', 2, 'a note');
  vault.close();
  session = await openSession(new VaultPlaces(folder), { passphrase, now });
});
afterAll(() => closeSession(session));

/** As somebody would who has the passphrase and a database browser: triggers first, then the rows. */
function tampered<T>(sql: string, look: () => T): T {
  session.db.exec('BEGIN');
  try {
    session.db.exec(
      'DROP TRIGGER custody_is_fixed; DROP TRIGGER custody_stays; DROP TRIGGER custody_follows',
    );
    session.db.exec(sql);
    return look();
  } finally {
    session.db.exec('ROLLBACK');
  }
}

describe('the custody log', () => {
  it('is what anybody can check with the public key alone', async () => {
    const vault = await openVault(copyOf(folder));
    const { entries, total } = vault.custody({ limit: 1000 });
    expect(entries.length).toBe(total);
    const x = vault.custodyPublicKey().toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    let previous: string = chainStart;
    for (const [index, { entry, hash, signature }] of entries.entries()) {
      expect(entry).toMatchObject({ sequence: index + 1, previous });
      expect(createHash('sha256').update(entryBytes(entry)).digest('hex')).toBe(hash);
      expect(verify(null, Buffer.from(hash, 'hex'), key, signature)).toBe(true);
      previous = hash;
    }
    expect(vault.info().custodyHead).toBe(previous);
    vault.close();
  });

  it('binds each exhibit, with every file, as it came in', () => {
    for (const number of [1, 2, 3]) {
      const exhibit = session.records.exhibit(number);
      const [first] = session.custody.list(exhibit.id, 0, 1);
      expect(first?.entry).toMatchObject({
        action: 'imported',
        detail: { manifestSha256: 'f'.repeat(64), record: recordHash(exhibit) },
      });
      const [artifact] = exhibit.artifacts;
      if (artifact === undefined) throw new Error('no artifact');
      for (const change of [
        { title: 'x' },
        { url: 'http://x/' },
        { artifacts: [] },
        { artifacts: [{ ...artifact, name: 'b' }] },
      ]) {
        expect(recordHash({ ...exhibit, ...change })).not.toBe(recordHash(exhibit));
      }
    }
  });

  it('lists those of one exhibit, in pages', () => {
    const { id } = session.records.exhibit(2);
    expect(session.custody.list(id, 0, 10).map(({ entry }) => entry.action)).toEqual([
      'imported',
      'revealed',
    ]);
    expect(session.custody.list(id, 1, 10).map(({ entry }) => entry.detail)).toEqual(['a note']);
    expect(session.custody.count(id)).toBe(2);
    expect(session.custody.list(undefined, 1, 2).map(({ entry }) => entry.sequence)).toEqual([2, 3]);
  });

  it('shows every kind of change', () => {
    const whole = { sequence: 0, hash: chainStart };
    const faultAfter = (sql: string) => tampered(sql, () => session.custody.check(whole, 1000).fault);
    expect(session.custody.check(whole, 1000).fault).toBeUndefined();
    const changes = [
      "UPDATE custody SET body = CAST(replace(body, 'a note', 'A note') AS BLOB) WHERE sequence = 5",
      'UPDATE custody SET body = CAST(replace(body, \'"actor":"Ana"\', \'"actor":"Bob"\') AS BLOB) WHERE sequence = 3',
      'DELETE FROM custody WHERE sequence = 3',
      'DELETE FROM custody WHERE sequence = 1',
      'UPDATE custody SET hash = (SELECT hash FROM custody WHERE sequence = 2) WHERE sequence = 3',
      'UPDATE custody SET signature = (SELECT signature FROM custody WHERE sequence = 2) WHERE sequence = 3',
      'UPDATE custody SET exhibit = NULL WHERE sequence = 3',
      "UPDATE custody SET body = CAST(body || ' ' AS BLOB) WHERE sequence = 3",
      "UPDATE custody SET body = CAST('{}' AS BLOB) WHERE sequence = 3",
      `UPDATE custody SET sequence = 99 WHERE sequence = 2;
       UPDATE custody SET sequence = 2 WHERE sequence = 3; UPDATE custody SET sequence = 3 WHERE sequence = 99`,
    ];
    for (const sql of changes) expect(faultAfter(sql), `after ${sql}`).toMatch(/^entry \d+ /u);
    expect(() => tampered(changes[1] ?? '', () => session.custody.checkEnd(64))).toThrow(
      expect.objectContaining({ code: 'custody-broken' }),
    );
  });

  it('keeps a vault shut whose last entries were changed, and a check names an exhibit that was', async () => {
    const copy = copyOf(folder);
    const other = await openSession(new VaultPlaces(copy), { passphrase, now });
    other.db.exec("DROP TRIGGER exhibits_are_fixed; UPDATE exhibits SET title = 'forged' WHERE number = 2");
    closeSession(other);
    const vault = await openVault(copy);
    const { problems } = await vault.verify({});
    expect(problems).toMatchObject([{ code: 'custody-broken', exhibit: 2, file: 'vault.db' }]);
    vault.close();
    const again = await openSession(new VaultPlaces(copy), { passphrase, now });
    again.db.exec('DROP TRIGGER custody_is_fixed; UPDATE custody SET hash = zeroblob(0) || hash WHERE 0');
    again.db.exec("UPDATE custody SET body = CAST(replace(body, 'Ana', 'Eve') AS BLOB) WHERE sequence = 4");
    closeSession(again);
    expect(await codeOf(openVault(copy))).toBe('custody-broken');
  });

  it('takes any detail that JSON can say, and text that Unicode cannot', async () => {
    const vault = await openVault(copyOf(folder));
    const details = [null, 0, 'x', [1, [2]], { b: { a: '\ud800x' } }, true];
    for (const detail of details) vault.record('extracted', 1, detail);
    const { entries } = vault.custody({ offset: vault.info().custodyEntries - details.length });
    expect(entries.map(({ entry }) => entry.detail)).toEqual([
      null,
      0,
      'x',
      [1, [2]],
      { b: { a: '\ufffdx' } },
      true,
    ]);
    expect(() => vault.record('extracted', 99, null)).toThrow(
      expect.objectContaining({ code: 'exhibit-not-found' }),
    );
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
  });
});

describe('what is once in stays as it is', () => {
  it.each(['vault', 'exhibits', 'artifacts', 'custody', 'tombstones'])('%s', (table) => {
    const columns = session.db.pragma(`table_info(${table})`) as { name: string }[];
    const [column] = columns;
    session.db.exec('BEGIN');
    try {
      if (table === 'tombstones')
        session.records.bury([session.records.exhibit(1).artifacts[0]!.id], 'now', 'why');
      const attempts = [
        ...columns.map(({ name }) => `UPDATE ${table} SET ${name} = ${name}`),
        `DELETE FROM ${table}`,
        `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`,
        `INSERT OR IGNORE INTO ${table} SELECT * FROM ${table} LIMIT 1`,
        `INSERT INTO ${table} SELECT * FROM ${table} WHERE true LIMIT 1 ON CONFLICT DO UPDATE SET ${column?.name} = 1`,
        `UPDATE OR REPLACE ${table} SET ${column?.name} = ${column?.name}`,
      ];
      for (const attempt of attempts) {
        expect(() => session.db.exec(`SAVEPOINT s; ${attempt}`), `on ${attempt}`).toThrow(
          /append-only|is fixed/u,
        );
        session.db.exec('ROLLBACK TO s; RELEASE s');
      }
    } finally {
      session.db.exec('ROLLBACK');
    }
  });
});
