/**
 * `npm run job:stick [-- TIMES]`, by hand and as root on Debian: a virtual machine with an emulated USB stick, vfat and exFAT by the
 * kernel, from which the stick is really pulled at random moments of a copy. After each: nothing said that it was done, what the journal
 * calls finished is right once the stick is in again, and going on writes only the rest.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Machine, makeKernel } from './machine.ts';

interface Copied {
  readonly done: boolean;
  readonly code?: string;
  readonly bytesWritten?: number;
}
interface Looked {
  readonly finished: number;
  readonly wrong: readonly string[];
  readonly rest: number;
}

/** As a cheap stick is: a copy takes seconds, so that it is pulled in the middle of it. */
const bytesPerSecond = 8_000_000;
const times = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-stick-'));
const image = path.join(folder, 'stick.img');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function format(type: string): void {
  rmSync(image, { force: true });
  execFileSync('truncate', ['-s', '128M', image]);
  execFileSync(
    type === 'vfat' ? 'mkfs.vfat' : 'mkfs.exfat',
    type === 'vfat' ? ['-F', '32', image] : [image],
    { stdio: 'ignore' },
  );
}

async function must<T extends object>(answer: Promise<T>): Promise<T> {
  const given = await answer;
  if ('failed' in given) throw new Error(JSON.stringify(given));
  return given;
}

async function trial(
  machine: Machine,
  type: string,
  after: number,
): Promise<{ took: number; line: string; pulled: boolean }> {
  format(type);
  await machine.plugIn(image);
  await must(machine.ask({ what: 'mount', type }));
  const begun = performance.now();
  const copying = machine.ask<Copied>({ what: 'copy' });
  const first = await Promise.race([copying, wait(after)]);
  await machine.pull();
  const copied = await copying;
  const took = performance.now() - begun;
  const pulled = first === undefined;
  await must(machine.ask({ what: 'let go' }));
  await machine.plugIn(image);
  await must(machine.ask({ what: 'mount', type }));
  const looked = await must(machine.ask<Looked>({ what: 'look' }));
  if (looked.wrong.length > 0) throw new Error(`finished files are not right: ${looked.wrong.join(' ')}`);
  const again = await must(machine.ask<Copied>({ what: 'copy' }));
  if (!again.done) throw new Error(`going on failed: ${again.code ?? ''}`);
  // A copy that had said "done" before the pull has nothing left to write but its list.
  if (!copied.done && again.bytesWritten !== looked.rest)
    throw new Error(`${again.bytesWritten ?? 0} bytes were written again, not ${looked.rest}`);
  const { wrong } = await must(machine.ask<{ wrong: readonly string[] }>({ what: 'check' }));
  if (wrong.length > 0) throw new Error(`not as they were: ${wrong.join(' ')}`);
  await must(machine.ask({ what: 'let go' }));
  await machine.pull();
  const said = copied.done
    ? 'it had said done'
    : `${copied.code ?? ''}, ${looked.finished} files were finished`;
  return {
    took,
    pulled: pulled && !copied.done,
    line: `${said}; all right, only the rest was written again`,
  };
}

let machine: Machine | undefined;
try {
  const kernel = makeKernel(folder, path.join(import.meta.dirname, 'guest.ts'));
  machine = await Machine.start(folder, kernel, bytesPerSecond);
  say(`the machine is up: ${JSON.stringify(await machine.answer())}`);
  for (const type of ['vfat', 'exfat']) {
    const { took } = await trial(machine, type, 600_000);
    say(`${type}: a whole copy took ${(took / 1000).toFixed(1)} s`);
    let pulls = 0;
    for (let number = 1; number <= times; number++) {
      const { line, pulled } = await trial(machine, type, Math.random() * took);
      if (pulled) pulls++;
      say(`${type} ${number}: ${line}`);
    }
    say(
      `${type}: pulled ${pulls} times of ${times} in the middle: no false done, no finished file wrong, only the rest written again`,
    );
  }
} catch (error) {
  say(readFileSync(path.join(folder, 'console.txt'), 'utf8').split('\n').slice(-30).join('\n'));
  throw error;
} finally {
  await machine?.end();
  rmSync(folder, { recursive: true, force: true });
}
