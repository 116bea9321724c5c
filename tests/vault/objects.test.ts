import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vault } from '../../main/vault/vault.ts';
import {
  codeOf,
  content,
  createVault,
  filesUnder,
  inParts,
  newExhibit,
  openVault,
  scratch,
} from './vault-folder.ts';

const MiB = 2 ** 20;
let folder = '';
let vault: Vault;
beforeAll(async () => {
  folder = path.join(scratch(), 'Mine.vault');
  vault = await createVault(folder, { chunksPerSegment: 2 });
});
afterAll(() => vault.close());

const file = (name: string, body: Uint8Array | AsyncIterable<Uint8Array>) => ({
  role: 'original' as const,
  name,
  mediaType: 'application/octet-stream',
  body,
});

async function readBack(id: Parameters<Vault['streamArtifact']>[0]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of vault.streamArtifact(id)) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe('sealing files', () => {
  it('gives back every length around the borders of chunks and segments, whole or in parts', async () => {
    const deposit = vault.deposit();
    const lengths = [0, 1, MiB - 1, MiB, MiB + 1, 2 * MiB - 1, 2 * MiB, 2 * MiB + 1, 5 * MiB + 17];
    const put = [];
    for (const [index, length] of lengths.entries()) {
      const bytes = content(length, length + 1);
      put.push({ bytes, artifact: await deposit.put(file(`whole-${index}`, bytes)) });
      put.push({ bytes, artifact: await deposit.put(file(`parts-${index}`, inParts(bytes, 70_001))) });
    }
    const exhibit = deposit.commit(newExhibit, null);
    expect(exhibit.artifacts).toEqual(put.map(({ artifact }) => artifact));
    for (const { bytes, artifact } of put) {
      expect(artifact).toMatchObject({
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      expect((await readBack(artifact.id)).equals(bytes), `file ${artifact.name}`).toBe(true);
    }
    const segments = readdirSync(path.join(folder, 'objects'), { recursive: true }).map(String);
    expect(segments.filter((name) => name.endsWith('.002')).length).toBe(2);
    expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
    await vault.checkExhibit(exhibit.number);
  });

  it('reads any range', async () => {
    const bytes = content(4 * MiB + 4321, 9);
    const deposit = vault.deposit();
    const { id } = await deposit.put(file('ranges', bytes));
    deposit.commit(newExhibit, null);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length + 10), fc.nat(2 * MiB + 10), async (offset, length) => {
        const part = await vault.readArtifact(id, offset, length);
        expect(part.equals(bytes.subarray(offset, offset + length))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes several deposits at once and opens more objects than it keeps open', async () => {
    const deposits = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const deposit = vault.deposit();
        const files = await Promise.all(
          [1, 2].map((part) =>
            deposit.put(file(`f${part}`, inParts(content(MiB + index, index * 2 + part), 5000))),
          ),
        );
        return { files, exhibit: deposit.commit(newExhibit, { index }) };
      }),
    );
    expect(new Set(deposits.map(({ exhibit }) => exhibit.number)).size).toBe(6);
    const reads = deposits.flatMap(({ files }, index) =>
      files.map(async ({ id, name }) => {
        const expected = content(MiB + index, index * 2 + Number(name.slice(1)));
        for (let round = 0; round < 3; round++) {
          expect((await vault.readArtifact(id, MiB - 5, 100)).equals(expected.subarray(MiB - 5))).toBe(true);
        }
      }),
    );
    await Promise.all(reads);
  });

  it('keeps nothing of a body that breaks off', async () => {
    const before = filesUnder(folder);
    const deposit = vault.deposit();
    const broken = (async function* broken() {
      yield* inParts(content(3 * MiB), 100_000);
      throw new RangeError('the drive was pulled');
    })();
    await expect(deposit.put(file('broken', broken))).rejects.toThrow('the drive was pulled');
    await deposit.put(file('broken', Buffer.from('second try')));
    await deposit.abandon();
    expect(filesUnder(folder)).toEqual(before);
  });

  it('refuses names that could leave a folder, clash on a drive or hide', async () => {
    const deposit = vault.deposit();
    await deposit.put(file('media/A.jpg', Buffer.from('a')));
    const bad = [
      '',
      '/a',
      '../a',
      'a/../b',
      'a//b',
      'a\\b',
      '.a',
      'con',
      'media/a.JPG',
      'a\u0000',
      'é',
      'a/',
      'a'.repeat(61),
    ];
    for (const name of bad)
      expect(await codeOf(deposit.put(file(name, Buffer.from('b')))), `named ${name}`).toBe('bad-arguments');
    await deposit.abandon();
  });

  it('brings nothing back that was abandoned', async () => {
    const deposit = vault.deposit();
    const { id } = await deposit.put(file('gone', Buffer.from('gone')));
    await deposit.abandon();
    await deposit.abandon();
    expect(filesUnder(folder).some((name) => name.includes(id))).toBe(false);
    expect(await codeOf(vault.readArtifact(id, 0, 1))).toBe('artifact-not-found');
    expect(() => deposit.commit(newExhibit, null)).toThrow(expect.objectContaining({ code: 'cancelled' }));
  });

  it('keeps its word at the next opening', async () => {
    const report = await vault.verify({});
    expect(report).toMatchObject({ ok: true, problems: [] });
    vault.close();
    vault = await openVault(folder);
    expect(await vault.verify({})).toMatchObject({ ok: true, objects: report.objects, bytes: report.bytes });
    expect(
      vault.custody({ limit: 1000 }).entries.filter(({ entry }) => entry.action === 'recovered'),
    ).toEqual([]);
  });
});
