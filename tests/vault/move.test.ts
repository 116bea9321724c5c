import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openMovePlace } from '../../main/export/move-place.ts';
import { Vault, type Proof } from '../../main/vault/vault.ts';
import { start } from './children.ts';
import {
  codeOf,
  content,
  copyOf,
  createVault,
  filesUnder,
  flipBit,
  newExhibit,
  openVault,
  passphrase,
  scratch,
} from './vault-folder.ts';

const proof: Proof = { passphrase };
const wrong: Proof = { passphrase: Buffer.from('nine brown otters') };
let made = '';
beforeAll(async () => {
  made = path.join(scratch(), 'Mine.vault');
  const vault = await createVault(made, { chunksPerSegment: 2 });
  const deposit = vault.deposit();
  for (const [name, bytes] of [
    ['film', 5_000_000],
    ['b', 3_000_000],
    ['c', 10],
    ['d', 2_000_000],
  ] as const) {
    await deposit.put({ role: 'original', name, mediaType: 'text/plain', body: content(bytes) });
  }
  deposit.commit(newExhibit, null);
  vault.close();
});

const line = z.object({ what: z.string(), value: z.unknown() });

/** What a child said that moves a copy of the vault, in mounts of its own. */
async function saidBy(script: string, ...unshare: readonly string[]): Promise<unknown> {
  const args = [scratch(), copyOf(made), passphrase.toString('utf8')];
  const { code, output } = await start(script, args, ['unshare', ...unshare]).ended;
  expect(code, `it said ${output}`).toBe(0);
  const lines = output
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  return Object.fromEntries(lines.map(({ what, value }) => [what, value]));
}

describe('a vault that is moved', () => {
  it('is the same in the new place, checked there, its log going on; and the old one can then be destroyed', async () => {
    const folder = copyOf(made);
    const to = path.join(scratch(), 'Elsewhere.vault');
    const vault = await openVault(folder);
    const before = vault.custody({}).entries;
    const steps = new Set<string>();
    let last = 0;
    const {
      vault: there,
      files,
      problems,
    } = await vault.moveTo(to, {
      proof,
      openPlace: openMovePlace,
      removable: true,
      onProgress: (step, done, total) => {
        if (step === 'writing') last = done / total;
        steps.add(step);
      },
    });
    expect([...steps]).toEqual(['writing', 'checking']);
    expect([files, problems, last]).toEqual([7, 0, 1]);
    expect(() => vault.info()).toThrow('vault-locked');
    const log = there.custody({}).entries;
    expect(log.slice(0, before.length)).toEqual(before);
    expect(log.slice(before.length).map(({ entry }) => entry.action)).toEqual(['verified', 'vault-moved']);
    await there.checkExhibit(1);
    expect(existsSync(path.join(to, 'vault.db-wal'))).toBe(false);
    there.close();
    expect(readdirSync(to).filter((name) => name.startsWith('vault.db-'))).toEqual([]);
    expect(filesUnder(to).filter((name) => name.startsWith('objects'))).toEqual(
      filesUnder(folder).filter((name) => name.startsWith('objects')),
    );
    // Nothing in it is readable without the key: the copy of the database is encrypted too.
    expect(readFileSync(path.join(to, 'vault.db')).includes('custody')).toBe(false);
    expect(readdirSync(path.dirname(to))).toEqual(['Elsewhere.vault']);
    expect(await codeOf(Vault.destroy(folder, wrong))).toBe('wrong-passphrase');
    expect(await Vault.destroy(folder, proof)).toEqual({ left: 0 });
    expect(existsSync(folder)).toBe(false);
    (await openVault(to, { removable: true })).close();
  });

  it('stays where it is when the place is taken, its own, inside it, not there, or the passphrase is wrong', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    const place = scratch();
    mkdirSync(path.join(place, 'Taken.vault'));
    symlinkSync(scratch(), path.join(place, `.Linked.vault.${vault.info().vaultId.slice(0, 8)}.moving`));
    const refused = async (to: string, by: Proof = proof): Promise<string> =>
      codeOf(vault.moveTo(to, { proof: by, openPlace: openMovePlace, removable: false }));
    expect(await refused(path.join(place, 'Taken.vault'))).toBe('vault-exists');
    expect(await refused(folder)).toBe('same-place');
    expect(await refused(path.join(folder, 'In.vault'))).toBe('same-place');
    expect(await refused(path.join(place, 'no', 'Mine.vault'))).toBe('folder-not-found');
    expect(await refused(path.join(place, 'Linked.vault'))).not.toBe('done');
    expect(await refused(path.join(place, 'New.vault'), wrong)).toBe('wrong-passphrase');
    expect(readdirSync(place).filter((name) => !name.includes('Linked'))).toEqual(['Taken.vault']);
    expect((await vault.verify({})).ok).toBe(true);
    vault.close();
  });

  it('leaves nothing behind when it is stopped, and refuses to lose what was written meanwhile', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    const place = scratch();
    const to = path.join(place, 'Mine.vault');
    for (const at of ['writing', 'checking']) {
      const stop = new AbortController();
      const onProgress = (step: string): void => {
        if (step === at) stop.abort();
      };
      expect(
        await codeOf(
          vault.moveTo(to, {
            proof,
            openPlace: openMovePlace,
            removable: false,
            onProgress,
            signal: stop.signal,
          }),
        ),
      ).toBe('cancelled');
      expect(readdirSync(place), `stopped while ${at}`).toEqual([]);
    }
    let written = false;
    const onProgress = (step: string): void => {
      if (step === 'checking' && !written) vault.record('revealed', 1, {});
      written ||= step === 'checking';
    };
    expect(
      await codeOf(vault.moveTo(to, { proof, openPlace: openMovePlace, removable: false, onProgress })),
    ).toBe('busy');
    expect(readdirSync(place)).toEqual([]);
    expect(vault.custody({}).entries.at(-1)?.entry.action).toBe('revealed');
    vault.close();
  });

  it('does not begin while the passphrase is being changed: the copy could get the old one', async () => {
    const vault = await openVault(copyOf(made));
    const floor = { passes: 3, memoryMiB: 256 };
    const changing = vault.keys.changePassphrase(proof, Buffer.from('nine brown otters'), floor);
    const place = scratch();
    const moving = vault.moveTo(path.join(place, 'Mine.vault'), {
      proof,
      openPlace: openMovePlace,
      removable: false,
    });
    expect(await codeOf(moving)).toBe('busy');
    await changing;
    expect(readdirSync(place)).toEqual([]);
    vault.close();
  });

  it('takes damage along as it is, and says how much of it there is', async () => {
    const folder = copyOf(made);
    const damaged = filesUnder(folder).find((name) => name.endsWith('.001')) ?? '';
    flipBit(path.join(folder, damaged), 1000);
    const vault = await openVault(folder);
    const { vault: there, problems } = await vault.moveTo(path.join(scratch(), 'Mine.vault'), {
      proof,
      openPlace: openMovePlace,
      removable: false,
    });
    expect(problems).toBe(1);
    there.close();
  });

  it('loses nothing on a drive that is too small, fills up, or is pulled out; and goes on where it was', async () => {
    expect(await saidBy('move-away.ts', '--map-root-user', '--mount')).toEqual({
      'too small': 'no-room-there',
      'left on the small one': [],
      'filled up': 'no-room-there',
      'left on the full one': ['filler'],
      'the vault is where it was': [1, 'vault-opened'],
      'pulled out': 'move-interrupted',
      'nothing was made beside the drive': [],
      'the vault is still where it was': [1, 'vault-opened'],
      'some of it was kept': true,
      'let go of while it was checked': 'move-interrupted',
      'no vault is on it': false,
      'plugged in again': { files: 7, problems: 0, names: ['Mine.vault'] },
      'the old one is closed': 'vault-locked',
      there: [1, 'vault-moved'],
      'check there': true,
      'journals there': [],
      destroyed: { left: 0 },
      'nothing left': false,
    });
  });

  it.skipIf(process.getuid?.() !== 0)(
    'is told apart on a drive that the system lets go of, or locks since it found mistakes; and goes on after both',
    async () => {
      expect(await saidBy('move-real.ts', '--mount')).toEqual({
        'let go of': ['move-unmounted', [1, false]],
        locked: ['move-locked', [1, false]],
        'in the end': ['done', true],
      });
    },
  );
});

describe('a vault that is destroyed', () => {
  it('goes keys first; what is not its own stays; what was cut off is finished without a passphrase', async () => {
    const folder = copyOf(made);
    writeFileSync(path.join(folder, 'objects', 'hers.txt'), 'x');
    expect(await Vault.destroy(folder, proof)).toEqual({ left: 1 });
    expect(filesUnder(folder)).toEqual(['objects/hers.txt']);

    const cut = copyOf(made);
    writeFileSync(path.join(cut, 'destroyed'), '');
    for (const name of ['vault.key', 'vault.key.bak']) rmSync(path.join(cut, name));
    expect(await codeOf(openVault(cut))).toBe('vault-not-found');
    expect(await Vault.destroy(cut, wrong)).toEqual({ left: 0 });
    expect(existsSync(cut)).toBe(false);
  });

  it('is refused while another program has it open', async () => {
    const folder = copyOf(made);
    const child = start('hold.ts', [folder, passphrase.toString('utf8')]);
    await child.said;
    expect(await codeOf(Vault.destroy(folder, proof))).toBe('vault-in-use');
    child.kill();
    await child.ended;
    (await openVault(folder)).close();
  });

  it('goes on without a passphrase once both key files were overwritten, and not before', async () => {
    const cut = copyOf(made);
    writeFileSync(path.join(cut, 'destroyed'), '');
    expect(await codeOf(Vault.destroy(cut, wrong))).toBe('wrong-passphrase');
    for (const name of ['vault.key', 'vault.key.bak']) {
      writeFileSync(path.join(cut, name), content(readFileSync(path.join(cut, name)).length));
    }
    expect(await Vault.destroy(cut, wrong)).toEqual({ left: 0 });
    expect(existsSync(cut)).toBe(false);
  });

  it('can be destroyed when its list is damaged', async () => {
    const folder = copyOf(made);
    for (let at = 0; at < 4096; at += 64) flipBit(path.join(folder, 'vault.db'), at);
    expect(await Vault.destroy(folder, proof)).toEqual({ left: 0 });
  });
});
