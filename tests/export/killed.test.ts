import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { checkCopies } from '../../main/export/check-copy.ts';
import { writeCopy } from '../../main/export/copy.ts';
import { readCopyId, readJournal } from '../../main/export/copy-record.ts';
import { clear, scratch } from './copying.ts';
import { hashOf, makeFiles, publicKey, sourceOf, without } from './made-up-source.ts';

const made: string[] = [];
afterAll(() => clear(made));

/** @returns milliseconds from its first line to its end */
async function copyAndDie(home: string, drive: string, after: number): Promise<number> {
  const script = path.join(import.meta.dirname, 'children', 'copy-and-die.ts');
  const child = spawn(process.execPath, [script, home, drive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const begun = performance.now();
  await Promise.race([wait(after), ended]);
  child.kill('SIGKILL');
  await ended;
  return performance.now() - begun;
}

interface Left {
  readonly name: string;
  /** Bytes of the objects that need not be written again. */
  readonly finished: number;
  /** What the journal calls finished and is not. */
  readonly wrong: readonly string[];
  readonly state: string;
}

async function leftOn(drive: string, total: number): Promise<Left> {
  const name = readdirSync(drive)[0] ?? '';
  const at = (file: string): string => path.join(drive, name, file);
  const textOf = (file: string): string => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');
  const id = readCopyId(textOf('copy.id'));
  if (id === undefined) return { name, finished: 0, wrong: [], state: 'nothing' };
  const journal = textOf('copy.journal');
  const files = readJournal(journal, id.copy, publicKey).files.filter((file) =>
    file.name.startsWith('objects/'),
  );
  const isWritten = existsSync(at('copy.manifest')) && journal === '';
  const [checked] = await checkCopies(drive, { goOn: without.goOn, onProgress: () => undefined });
  return {
    name,
    finished: isWritten ? total : files.reduce((sum, { bytes }) => sum + bytes, 0),
    wrong: files.filter((file) => hashOf(at(file.name)) !== file.sha256).map((file) => file.name),
    state: checked?.report.state ?? '',
  };
}

it('killed at 20 moments keeps what its journal calls finished, and goes on with the rest only', async () => {
  const home = scratch(made);
  makeFiles(home, 16, 150_000);
  const source = sourceOf(home);
  const total = source.objects.reduce((sum, { bytes }) => sum + bytes, 0);
  const heads = source.database.bytes + 192;
  const whole = await copyAndDie(home, scratch(made), 60_000);
  let unfinished = 0;
  for (let trial = 0; trial < 20; trial++) {
    const drive = path.join(home, `drive-${trial}`);
    mkdirSync(drive);
    await copyAndDie(home, drive, Math.random() * whole);
    const { name, finished, wrong, state } = await leftOn(drive, total);
    expect(wrong, `trial ${trial}`).toEqual([]);
    // What was cut off never passes for a copy.
    expect(name === 'Mine.vault' ? 'a copy' : state, `trial ${trial}: ${name}`).toMatch(
      /^(?:a copy|unfinished|nothing)$/u,
    );
    if (name !== 'Mine.vault') unfinished++;
    const copied = await writeCopy(source, drive, without);
    expect(copied.bytesWritten, `trial ${trial}`).toBe(total - finished + heads);
    expect([copied.repaired, copied.name]).toEqual([0, 'Mine.vault']);
    expect(readdirSync(drive)).toEqual(['Mine.vault']);
    for (const { name: file, from } of source.objects) {
      expect(hashOf(path.join(drive, 'Mine.vault', file))).toBe(hashOf(from));
    }
  }
  expect(unfinished).toBeGreaterThan(0);
});
