import {
  appendFileSync,
  copyFileSync,
  cpSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, VaultProblem } from '../../main/core/evidence.ts';
import { segmentPath } from '../../main/vault/places.ts';
import type { Vault } from '../../main/vault/vault.ts';
import {
  codeOf,
  content,
  copyOf,
  createVault,
  filesUnder,
  flipBit,
  newExhibit,
  openVault,
  scratch,
} from './vault-folder.ts';

const MiB = 2 ** 20;
let pristine = '';
let folder = '';
let vault: Vault;
let small: Artifact;
let film: Artifact;
let other: Artifact;

const at = (relative: string): string => path.join(folder, relative);
const body = (bytes: Buffer, name: string) => ({
  role: 'original' as const,
  name,
  mediaType: 'image/png',
  body: bytes,
});

beforeAll(async () => {
  pristine = path.join(scratch(), 'Mine.vault');
  const making = await createVault(pristine, { chunksPerSegment: 2 });
  const one = making.deposit();
  small = await one.put(body(Buffer.from('small'), 'small.png'));
  film = await one.put(body(content(3.5 * MiB), 'film.mp4'));
  one.commit(newExhibit, null);
  const two = making.deposit();
  other = await two.put(body(Buffer.from('other'), 'other.png'));
  two.commit({ ...newExhibit, title: 'x'.repeat(9000) }, null);
  making.close();
  folder = copyOf(pristine);
  vault = await openVault(folder);
});
afterAll(() => vault.close());

/** What a check finds after a change, which is undone afterwards. */
async function problemsAfter(
  relative: string,
  change: (file: string) => void,
): Promise<readonly VaultProblem[]> {
  const kept = path.join(scratch(), 'kept');
  copyFileSync(at(relative), kept);
  change(at(relative));
  const { ok, problems } = await vault.verify({});
  expect(ok).toBe(problems.length === 0);
  copyFileSync(kept, at(relative));
  return problems;
}

describe('a check of the vault', () => {
  it('finds nothing where nothing is wrong, and says how much it read', async () => {
    const progress: number[] = [];
    const report = await vault.verify({ onProgress: (done, total) => progress.push(done / total) });
    expect(report).toMatchObject({ ok: true, objects: 3, bytes: 10 + 3.5 * MiB, problems: [] });
    expect(report.custodyEntries).toBe(vault.info().custodyEntries - 1);
    expect(progress.at(-1)).toBe(1);
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress);
  });

  it('names the object, the exhibit and the file for one flipped byte anywhere in it', async () => {
    const places: [Artifact, number, number, number[]][] = [
      [small, 1, 0, [0, 8, 10, 16, 40, 50, 100, 3000, 4095, 4096, 4100, 4116]],
      [film, 1, 0, [20, 4096, 4096 + MiB, 4096 + MiB + 16, 4096 + 2 * MiB + 31]],
      [film, 1, 1, [0, MiB + 15, MiB + 16, 1.5 * MiB + 31]],
      [other, 2, 0, [4110]],
    ];
    for (const [artifact, exhibit, segment, offsets] of places) {
      for (const offset of offsets) {
        const file = segmentPath(artifact.id, segment);
        const problems = await problemsAfter(file, (name) => flipBit(name, offset, offset % 8));
        expect(problems, `${artifact.name} at ${offset}`).toMatchObject([
          { code: 'object-damaged', file, artifact: artifact.id, exhibit },
        ]);
      }
    }
  });

  it('names the database for one flipped byte in any of its pages, free ones too', async () => {
    vault.record('verified', null, null);
    expect((await vault.verify({})).ok).toBe(true);
    const pages = statSync(at('vault.db')).size / 4096;
    expect(pages).toBeGreaterThan(20);
    for (let page = 0; page < pages; page++) {
      const offset = page * 4096 + ((page * 977) % 4096);
      const problems = await problemsAfter('vault.db', (name) => flipBit(name, offset));
      expect(problems, `page ${page + 1}`).toContainEqual(
        expect.objectContaining({ code: 'database-damaged', file: 'vault.db' }),
      );
    }
    expect((await vault.verify({})).ok).toBe(true);
  });

  it('names a key file that changed while the vault was open', async () => {
    for (const name of ['vault.key', 'vault.key.bak']) {
      expect(await problemsAfter(name, (file) => flipBit(file, 77))).toMatchObject([
        { code: 'key-file-damaged', file: name },
      ]);
      expect(await problemsAfter(name, (file) => rmSync(file))).toMatchObject([
        { code: 'key-file-damaged', file: name },
      ]);
    }
  });

  it('names the spare space when its bytes changed', async () => {
    expect(await problemsAfter('ballast', (file) => flipBit(file, 4_000_000))).toMatchObject([
      { file: 'ballast' },
    ]);
  });

  it('tells missing, cut, lengthened and exchanged files apart from good ones', async () => {
    const one = segmentPath(small.id, 0);
    const two = segmentPath(film.id, 1);
    expect(await problemsAfter(one, (file) => rmSync(file))).toMatchObject([
      { code: 'object-missing', file: one, artifact: small.id, exhibit: 1 },
    ]);
    expect(await problemsAfter(two, (file) => rmSync(file))).toMatchObject([
      { code: 'object-missing', file: two },
    ]);
    for (const length of [0, 100, 4096, 4116]) {
      const problems = await problemsAfter(one, (file) => truncateSync(file, length));
      expect(problems, `${length}`).toMatchObject([{ code: 'object-damaged', file: one }]);
    }
    // Cut exactly between two chunks.
    expect(await problemsAfter(two, (file) => truncateSync(file, MiB + 16))).toMatchObject([
      { code: 'object-damaged', file: two },
    ]);
    expect(await problemsAfter(two, (file) => appendFileSync(file, 'x'))).toMatchObject([
      { code: 'object-damaged', file: two },
    ]);
    expect(
      await problemsAfter(one, (file) => copyFileSync(at(segmentPath(other.id, 0)), file)),
    ).toMatchObject([{ code: 'object-damaged', file: one, exhibit: 1 }]);
    const film0 = segmentPath(film.id, 0);
    const exchanged = await problemsAfter(film0, (file) => {
      const bytes = readFileSync(file);
      const chunk = MiB + 16;
      const [first, second] = [
        bytes.subarray(4096, 4096 + chunk),
        bytes.subarray(4096 + chunk, 4096 + 2 * chunk),
      ];
      writeFileSync(file, Buffer.concat([bytes.subarray(0, 4096), second, first]));
    });
    expect(exchanged).toMatchObject([{ code: 'object-damaged', file: film0, artifact: film.id }]);
  });

  it('names what does not belong', async () => {
    const strays = [
      'note.txt',
      'objects/zz',
      `objects/${small.id.slice(0, 2)}/note`,
      `objects/00/${'0'.repeat(32)}.000`,
    ];
    for (const stray of [...strays, segmentPath(small.id, 5), segmentPath(small.id, 1)]) {
      cpSync(at('vault.key'), at(stray), { recursive: true });
      const { problems } = await vault.verify({});
      expect(
        problems.map(({ file }) => file),
        `stray ${stray}`,
      ).toContain(stray);
      rmSync(at(stray));
    }
    expect((await vault.verify({})).ok).toBe(true);
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    const checking = vault.verify({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(await codeOf(checking)).toBe('cancelled');
  });
});

describe('reading', () => {
  it('never gives a byte that was not sealed', async () => {
    const file = at(segmentPath(film.id, 1));
    flipBit(file, 10);
    expect(await codeOf(vault.readArtifact(film.id, 2 * MiB + 5, 3))).toBe('object-damaged');
    expect(await codeOf(vault.readArtifact(film.id, 0, 3 * MiB))).toBe('object-damaged');
    expect((await vault.readArtifact(film.id, 5, MiB)).equals(content(3.5 * MiB).subarray(5, MiB + 5))).toBe(
      true,
    );
    // One reader's bad luck is not another's: both have the same object open.
    const [bad, ...fine] = await Promise.allSettled([
      vault.readArtifact(film.id, 2 * MiB + 5, 3),
      ...Array.from({ length: 20 }, (_, part) => vault.readArtifact(film.id, part * 1000, 2 * MiB - 20_000)),
    ]);
    expect(bad.status).toBe('rejected');
    expect(fine.map(({ status }) => status)).toEqual(fine.map(() => 'fulfilled'));
    expect(await codeOf(vault.checkExhibit(1))).toBe('object-damaged');
    await vault.checkExhibit(2);
    flipBit(file, 10);
    await vault.checkExhibit(1);
    rmSync(at(segmentPath(other.id, 0)));
    expect(await codeOf(vault.checkExhibit(2))).toBe('object-missing');
    copyFileSync(path.join(pristine, segmentPath(other.id, 0)), at(segmentPath(other.id, 0)));
  });
});

describe('a byte flipped while the vault was closed', () => {
  it.each(['vault.key', 'vault.key.bak', 'vault.db', 'ballast', 'objects'])(
    'in %s is named at the next check',
    async (name) => {
      const copy = copyOf(pristine);
      const file = name === 'objects' ? segmentPath(film.id, 0) : name;
      const { size } = statSync(path.join(copy, file));
      // In the last page of the database, which holds none of the schema, so that it still opens.
      const offset = name === 'vault.db' ? size - 1000 : Math.floor(size * 0.6);
      flipBit(path.join(copy, file), offset);
      const again = await openVault(copy);
      const { ok, problems } = await again.verify({});
      again.close();
      expect(ok).toBe(false);
      expect(problems.map((problem) => problem.file)).toContain(file);
    },
  );

  it.each([5, 20, 2000, 4090])(
    'in the first page of the database, at %i, keeps it shut and changes nothing',
    async (offset) => {
      const copy = copyOf(pristine);
      flipBit(path.join(copy, 'vault.db'), offset);
      const before = filesUnder(copy).map((name) => readFileSync(path.join(copy, name)).toString('base64'));
      expect(await codeOf(openVault(copy))).toBe('database-damaged');
      const after = filesUnder(copy).map((name) => readFileSync(path.join(copy, name)).toString('base64'));
      expect(after).toEqual(before);
    },
  );
});
