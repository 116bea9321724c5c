/**
 * `npm run job:stick [-- TIMES [TYPE]]`, by hand and as root on Debian: a virtual machine with an emulated USB stick, vfat and exFAT by the
 * kernel, from which the stick is really pulled at random moments of a copy. After each: nothing said that it was done, what the journal
 * calls finished is right once the stick is in again, and going on writes only the rest.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Machine, makeKernel } from './machine.ts';
import { tearFolder } from './tear.ts';

interface Copied {
  readonly done: boolean;
  readonly code?: string;
  /** What the code alone does not say. */
  readonly why?: string;
  readonly bytesWritten?: number;
}
interface Looked {
  readonly finished: number;
  readonly wrong: readonly string[];
  readonly rest: number;
}

/** As a bad stick is: a copy takes seconds, so that it is pulled in the middle of it. */
const bytesPerSecond = 3_000_000;
/** What may be said of a stick that was pulled, and nothing else. */
const ofAPull: ReadonlySet<string> = new Set(['copy-interrupted', 'folder-not-found']);
const times = Number(process.argv[2] ?? 20);
const types = ['vfat', 'exfat'].filter((type) => type === (process.argv[3] ?? type));
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

interface Checked {
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
}

interface Trial {
  /** Milliseconds. */
  readonly took: number;
  readonly pulled: boolean;
  readonly torn: boolean;
  readonly line: string;
}

async function plugIn(machine: Machine, type: string): Promise<void> {
  await machine.plugIn(image);
  await must(machine.ask({ what: 'mount', type }));
}

/** @param tear what becomes of the stick while it is out, and whether it did */
async function trial(
  machine: Machine,
  type: string,
  after: number,
  tear?: (image: string) => boolean,
): Promise<Trial> {
  format(type);
  await plugIn(machine, type);
  const begun = performance.now();
  const copying = machine.ask<Copied>({ what: 'copy' });
  // What it waits for no more must not keep this process from ending.
  const first = await Promise.race([copying, wait(after, undefined, { ref: false })]);
  const took = performance.now() - begun;
  await machine.pull();
  const copied = await copying;
  const pulled = first === undefined && !copied.done;
  if (pulled && !ofAPull.has(copied.code ?? ''))
    throw new Error(`pulled, it was told as ${copied.code ?? ''}: ${copied.why ?? ''}`);
  await must(machine.ask({ what: 'let go' }));
  const torn = tear?.(image) === true;
  await plugIn(machine, type);
  const looked = await must(machine.ask<Looked>({ what: 'look' }));
  if (looked.wrong.length > 0) throw new Error(`finished files are not right: ${looked.wrong.join(' ')}`);
  const locked = await goOn(machine, type, copied.done ? undefined : looked.rest);
  const { wrong, lost } = await must(machine.ask<Checked>({ what: 'check' }));
  if (wrong.length > 0) throw new Error(`not as they were: ${wrong.join(' ')}`);
  if (torn && lost.length === 0) throw new Error('what was torn was not in the way');
  const aside = lost.length > 0 ? `, a torn folder was put aside` : '';
  await must(machine.ask({ what: 'unmount' }));
  await machine.pull();
  const said = copied.done
    ? 'it had said done'
    : `${copied.code ?? ''}, ${looked.finished} files were finished`;
  return { took, pulled, torn, line: `${said}${locked}${aside}; all right, only the rest was written again` };
}

/**
 * Goes on as the window says. Where the system finds mistakes on a stick that was pulled, it may lock it: then it is taken out and put
 * in once more.
 *
 * @param rest bytes that are to be written; undefined when it had been done before, and only the list is
 * @returns what is to be said of it
 */
async function goOn(machine: Machine, type: string, rest: number | undefined): Promise<string> {
  let copied = await must(machine.ask<Copied>({ what: 'copy' }));
  let left = rest;
  let said = '';
  if (copied.code === 'copy-locked') {
    said = `, the system had locked it (${copied.why ?? ''})`;
    await must(machine.ask({ what: 'unmount' }));
    await machine.pull();
    await plugIn(machine, type);
    if (rest !== undefined) left = (await must(machine.ask<Looked>({ what: 'look' }))).rest;
    copied = await must(machine.ask<Copied>({ what: 'copy' }));
  }
  if (!copied.done) throw new Error(`going on failed: ${copied.code ?? ''}: ${copied.why ?? ''}`);
  if (left !== undefined && copied.bytesWritten !== left)
    throw new Error(`${copied.bytesWritten ?? 0} bytes were written again, not ${left}`);
  return said;
}

/** What a pull leaves now and then, made by hand. */
async function tornOnce(machine: Machine, after: number): Promise<void> {
  for (let tries = 1; tries <= 8; tries++) {
    const { torn, line } = await trial(machine, 'exfat', after * tries, tearFolder);
    if (torn) return say(`exfat, torn: ${line}`);
  }
  throw new Error('no entry of a folder was on the stick before a file was finished');
}

let machine: Machine | undefined;
try {
  const kernel = makeKernel(folder, path.join(import.meta.dirname, 'guest.ts'));
  machine = await Machine.start(folder, kernel, bytesPerSecond);
  say(`the machine is up: ${JSON.stringify(await machine.answer())}`);
  for (const type of types) {
    // The first copy of all waits for the programs, too.
    await trial(machine, type, 600_000);
    let { took } = await trial(machine, type, 600_000);
    say(`${type}: a whole copy took ${(took / 1000).toFixed(1)} s`);
    if (type === 'exfat') await tornOnce(machine, took / 8);
    let pulls = 0;
    const began = performance.now();
    for (let number = 1; number <= times; number++) {
      const { line, pulled, took: until } = await trial(machine, type, Math.random() * took);
      if (pulled) pulls++;
      // It gets faster while its programs are compiled.
      else took = Math.min(took, until);
      say(`${type} ${number}: ${line}`);
    }
    const each = (performance.now() - began) / 1000 / times;
    say(`${type}: ${each.toFixed(1)} s for a trial`);
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
