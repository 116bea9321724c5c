import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { start } from './children.ts';
import {
  copyOf,
  createVault,
  filesUnder,
  flipBit,
  newExhibit,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

let crashed = '';
beforeAll(async () => {
  crashed = path.join(scratch(), 'Mine.vault');
  (await createVault(crashed)).close();
  const { signal } = await start('die-before-commit.ts', [crashed, passphrase.toString('utf8')]).ended;
  if (signal !== 'SIGKILL') throw new Error('the child did not die as it should');
});

describe('after a death between sealing and listing', () => {
  it('the sealed files come back together as one exhibit, the half file and the abandoned one do not', async () => {
    expect(readdirSync(path.join(crashed, 'tmp'))).not.toEqual([]);
    const folder = copyOf(crashed);
    const vault = await openVault(folder);
    const { rows, total } = vault.chart.list({});
    expect(total).toBe(1);
    const [row] = rows;
    expect(row).toMatchObject({
      number: 1,
      origin: 'recovered',
      state: 'partial',
      savedBy: 'Helper',
      looksLike: null,
    });
    expect(row?.warnings.map(({ code }) => code)).toEqual(['interrupted']);
    const { artifacts } = vault.exhibit(1);
    expect(artifacts.map(({ name, role, bytes }) => [name, role, bytes])).toEqual([
      ['early.png', 'early-picture', 5],
      ['media/film.mp4', 'media', 3_500_000],
    ]);
    expect(artifacts[0]?.sha256).toBe(createHash('sha256').update('early').digest('hex'));
    await vault.checkExhibit(1);
    expect(readdirSync(path.join(folder, 'tmp'))).toEqual([]);
    const log = vault.custody({}).entries.map(({ entry }) => [entry.action, entry.actor]);
    expect(log.slice(-2)).toEqual([
      ['recovered', 'holdfast'],
      ['vault-opened', 'Ana'],
    ]);
    expect(await vault.verify({})).toMatchObject({ ok: true, objects: 2 });
    vault.close();
    const again = await openVault(folder);
    expect(again.info().exhibits).toBe(1);
    again.close();
  });

  it('a file that does not read back whole is left alone and named', async () => {
    const folder = copyOf(crashed);
    const sealed = filesUnder(folder).filter((name) => /^objects.*\.001$/u.test(name));
    expect(sealed.length).toBe(1);
    flipBit(path.join(folder, sealed[0] ?? ''), 1000);
    const vault = await openVault(folder);
    expect(vault.exhibit(1).artifacts.map(({ name }) => name)).toEqual(['early.png']);
    const { ok, problems } = await vault.verify({});
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { code: 'object-unlisted', file: (sealed[0] ?? '').replace('.001', '.000') },
    ]);
    vault.close();
  });

  it('a file that came too late for its exhibit is not read again at each opening', async () => {
    const folder = copyOf(crashed);
    const sealed = filesUnder(folder).find((name) => /^objects.*\.001$/u.test(name)) ?? '';
    flipBit(path.join(folder, sealed), 1000);
    (await openVault(folder)).close();
    const bytesRead = (): number =>
      Number(/^rchar: (?<bytes>\d+)/u.exec(readFileSync('/proc/self/io', 'utf8'))?.groups?.['bytes']);
    const before = bytesRead();
    const vault = await openVault(folder);
    expect(bytesRead() - before).toBeLessThan(1_000_000);
    expect((await vault.verify({})).problems).toMatchObject([{ code: 'object-unlisted' }]);
    vault.close();
  });

  it('segments without their first, whose key was never written, are cleared away', async () => {
    const folder = copyOf(crashed);
    const head =
      filesUnder(folder)
        .find((name) => name.endsWith('.001'))
        ?.replace('.001', '.000') ?? '';
    renameSync(path.join(folder, head), path.join(folder, 'tmp', 'unfinished'));
    const vault = await openVault(folder);
    expect(vault.exhibit(1).artifacts.map(({ name }) => name)).toEqual(['early.png']);
    expect((await vault.verify({})).ok).toBe(true);
    expect(filesUnder(folder).filter((name) => name.endsWith('.001'))).toEqual([]);
    vault.close();
  });

  it('a tombstone keeps a deleted object out, even if its file returns', async () => {
    const folder = copyOf(crashed);
    const vault = await openVault(folder);
    const deposit = vault.deposit();
    const { id } = await deposit.put({
      role: 'original',
      name: 'a',
      mediaType: 'text/plain',
      body: Buffer.from('a'),
    });
    const file = path.join(folder, 'objects', id.slice(0, 2), `${id}.000`);
    const kept = path.join(scratch(), 'kept');
    copyFileSync(file, kept);
    await deposit.abandon();
    vault.close();
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(kept, file);
    const again = await openVault(folder);
    expect(again.info().exhibits).toBe(1);
    expect(filesUnder(folder).some((name) => name.includes(id))).toBe(false);
    expect((await again.verify({})).ok).toBe(true);
    again.close();
  });

  it('the files of another vault are not taken in', async () => {
    const folder = copyOf(crashed);
    const other = path.join(scratch(), 'Other.vault');
    const stranger = await createVault(other);
    const deposit = stranger.deposit();
    const { id } = await deposit.put({
      role: 'original',
      name: 'a',
      mediaType: 'text/plain',
      body: Buffer.from('a'),
    });
    deposit.commit(newExhibit, null);
    stranger.close();
    const relative = `objects/${id.slice(0, 2)}/${id}.000`;
    mkdirSync(path.dirname(path.join(folder, relative)), { recursive: true });
    copyFileSync(path.join(other, relative), path.join(folder, relative));
    writeFileSync(path.join(folder, 'objects', 'note.txt'), 'x');
    const vault = await openVault(folder);
    expect(vault.info().exhibits).toBe(1);
    expect((await vault.verify({})).problems).toMatchObject([
      { code: 'object-unlisted', file: relative },
      { code: 'stray-file', file: 'objects/note.txt' },
    ]);
    vault.close();
  });
});
