import { createHash, createPublicKey, verify } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalBytes, sha256, type Json } from '../../main/core/canonical.ts';
import { Vault } from '../../main/vault/vault.ts';
import { stretch, VaultKeys } from '../../main/vault/kdf.ts';
import { Secret } from '../../main/vault/secret.ts';
import { decryptDatabase, readObject, vaultKeyOf } from './format-reader.ts';
import { now, scratch } from './vault-folder.ts';

const place = path.join(import.meta.dirname, '..', 'vectors', 'format-1');
const folder = path.join(place, 'vault');
const answers = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(path.join(place, 'answers.json'), 'utf8')));
const answer = (name: string): Buffer => Buffer.from(answers[name] ?? '', 'hex');
const passphrase = Buffer.from((answers['passphrase'] ?? '').normalize('NFKC'), 'utf8');
const keyFile = readFileSync(path.join(folder, 'vault.key'));

const contents: Record<string, Buffer> = {
  'page.html': Buffer.from('<p>Hällo\n'),
  'media/two-segments.bin': Buffer.alloc(2 ** 20 + 3, 'abc'),
  'media/empty': Buffer.alloc(0),
};

describe('the committed vault of format 1', () => {
  it('opens today as it did when it was made', async () => {
    const copy = path.join(scratch(), 'Vector.vault');
    cpSync(folder, copy, { recursive: true });
    const vault = await Vault.open(copy, { passphrase, now });
    expect(vault.person).toBe('Ana Ñ');
    const exhibit = vault.exhibit(1);
    expect(exhibit).toMatchObject({
      origin: 'capture',
      state: 'partial',
      looksLike: 'page',
      title: 'A page — with 字 in its title',
      url: 'https://example.org/a',
      finalUrl: 'https://example.org/b',
      savedBy: 'Ana Ñ',
      warnings: [{ code: 'images-missing', detail: '2 of 60' }],
    });
    for (const { id, name } of exhibit.artifacts) {
      expect(
        (await vault.readArtifact(id, 0, 2 ** 22)).equals(contents[name] ?? Buffer.from('?')),
        `file ${name}`,
      ).toBe(true);
    }
    expect(vault.chart.list({ search: '字' }).total).toBe(1);
    expect(await vault.verify({})).toMatchObject({ ok: true, objects: 3, bytes: 2 ** 20 + 13 });
    vault.close();
  });

  it('has the keys that others derive too', async () => {
    const cost = { passes: keyFile.readUInt32LE(36), memoryMiB: keyFile.readUInt32LE(40) };
    expect(cost).toEqual({ passes: 3, memoryMiB: 256 });
    const slotKey = await stretch(passphrase, keyFile.subarray(48, 64), cost);
    // The answer came from OpenSSL's Argon2.
    expect(slotKey.bytes.equals(answer('slotKey'))).toBe(true);
    expect(vaultKeyOf(keyFile, answer('slotKey')).equals(answer('vaultKey'))).toBe(true);
    const keys = new VaultKeys(Secret.copyOf(answer('vaultKey')));
    expect(keys.database.bytes.equals(answer('databaseKey'))).toBe(true);
    expect(keys.objects.bytes.equals(answer('objectKey'))).toBe(true);
    expect(keys.ballast.bytes.equals(answer('ballastSeed'))).toBe(true);
    expect(keys.custodyPublicKey.equals(answer('custodyPublicKey'))).toBe(true);
  });

  it('has objects that a reader made from FORMAT.md alone can read', () => {
    const files = readdirSync(path.join(folder, 'objects'), { recursive: true }).map(String).toSorted();
    const ids = new Set(files.flatMap((name) => /[0-9a-f]{32}/u.exec(name)?.[0] ?? []));
    expect(ids.size).toBe(3);
    for (const id of ids) {
      const segments = files
        .filter((name) => name.includes(id))
        .map((name) => readFileSync(path.join(folder, 'objects', name)));
      const { facts, content, id: named, vaultId } = readObject(segments, answer('objectKey'));
      expect(named).toBe(id);
      expect(vaultId).toBe(keyFile.toString('hex', 12, 28));
      expect(content.equals(contents[String(facts['name'])] ?? Buffer.from('?'))).toBe(true);
      expect(facts).toMatchObject({
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        chunksPerSegment: 1,
        savedBy: 'Ana Ñ',
      });
    }
  });

  it('has a database and a custody log that Node alone can open and check', () => {
    const plain = path.join(scratch(), 'plain.db');
    writeFileSync(plain, decryptDatabase(readFileSync(path.join(folder, 'vault.db')), answer('databaseKey')));
    const db = new DatabaseSync(plain, { readOnly: true });
    const x = answer('custodyPublicKey').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const rows = db.prepare('SELECT sequence, body, hash, signature FROM custody ORDER BY sequence').all();
    let previous = '0'.repeat(64);
    const actions = rows.map((row, index) => {
      const body = Buffer.from(row['body'] as Uint8Array);
      const entry = JSON.parse(body.toString('utf8')) as {
        action: string;
        previous: string;
        sequence: number;
      };
      expect(entry).toMatchObject({ sequence: index + 1, previous });
      expect(canonicalBytes(entry).equals(body)).toBe(true);
      previous = createHash('sha256').update(body).digest('hex');
      expect(row['hash']).toBe(previous);
      expect(verify(null, Buffer.from(previous, 'hex'), key, row['signature'] as Uint8Array)).toBe(true);
      return entry.action;
    });
    expect(actions).toEqual(['vault-created', 'captured', 'revealed']);

    const exhibit = db.prepare('SELECT * FROM exhibits').get() ?? {};
    const artifacts = db.prepare('SELECT * FROM artifacts ORDER BY position').all();
    const record = {
      artifacts: artifacts.map((row) => ({
        bytes: row['bytes'],
        id: row['id'],
        mediaType: row['media_type'],
        name: row['name'],
        role: row['role'],
        sha256: row['sha256'],
      })),
      finalUrl: exhibit['final_url'],
      id: exhibit['id'],
      looksLike: exhibit['looks_like'],
      number: exhibit['number'],
      origin: exhibit['origin'],
      savedAt: exhibit['saved_at'],
      savedBy: exhibit['saved_by'],
      savedLocal: exhibit['saved_local'],
      state: exhibit['state'],
      title: exhibit['title'],
      url: exhibit['url'],
      warnings: JSON.parse(String(exhibit['warnings'])) as Json,
    } as Json;
    const captured = JSON.parse(Buffer.from(rows[1]?.['body'] as Uint8Array).toString('utf8')) as {
      detail: Json;
    };
    expect(captured.detail).toEqual({
      manifestSha256: 'a'.repeat(64),
      record: sha256(canonicalBytes(record)),
    });
    db.close();
  });
});
