/** Runs in the virtual machine of `npm run job:stick`: does what it is told over the serial line, one line of JSON each way. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../../preload/errors.ts';
import { writeCopy } from '../../../main/export/copy.ts';
import { finishedOn } from '../../export/finished.ts';
import { hashOf, makeFiles, sourceOf, without } from '../../export/made-up-source.ts';

const home = '/mnt/home';
const stick = '/mnt/stick';
mkdirSync(home);
mkdirSync(stick);
// Small, so that a trial is short, and more files than go in one lot, so that some are finished when the stick is pulled.
makeFiles(home, 80, 24_000);
const source = sourceOf(home);
const total = source.objects.reduce((sum, { bytes }) => sum + bytes, source.database.bytes + 192);

const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const sticks = (): string[] =>
  readdirSync('/sys/block').filter((name) => {
    if (!name.startsWith('sd')) return false;
    return existsSync(`/dev/${name}`) && readFileSync(`/sys/block/${name}/size`, 'utf8').trim() !== '0';
  });
/** @returns whether it came to be so within some seconds */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 500; tries++) {
    if (isSo()) return true;
    await wait(20);
  }
  return false;
}

async function mount(type: string): Promise<object> {
  if (!(await until(() => sticks().length === 1))) throw new Error(`sticks: ${sticks().join(' ')}`);
  const device = sticks()[0] ?? '';
  run('mount', '-t', type, `/dev/${device}`, stick);
  return { mounted: true, device };
}

async function copy(): Promise<object> {
  try {
    const { bytesWritten } = await writeCopy(source, stick, without);
    return { done: true, bytesWritten };
  } catch (error) {
    if (!(error instanceof CodedError)) return { done: false, code: String(error) };
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.includes(stick));
    const why = `${error.message}; ${String(error.cause)}; sticks: ${sticks().join(' ')}; ${mounted ?? 'not mounted'}`;
    return { done: false, code: error.code, why };
  }
}

/** What the journal calls finished, whether it is, and how much there is still to write. */
function look(): object {
  const { count, bytes, wrong } = finishedOn(stick);
  return { finished: count, wrong, rest: total - bytes };
}

/** Whether every sealed file is there, byte for byte. */
function check(): object {
  const wrong = source.objects.filter(
    ({ name, from }) => hashOf(path.join(stick, 'Mine.vault', name)) !== hashOf(from),
  );
  // What was put aside since nobody could remove it.
  const lost = readdirSync(path.join(stick, 'Mine.vault')).filter((name) => name.startsWith('lost-'));
  return { wrong: wrong.map(({ name }) => name), lost };
}

/** After it was pulled, until the system has done with it. */
async function letGo(): Promise<object> {
  run('umount', '-l', stick);
  return { gone: await until(() => sticks().length === 0) };
}

function unmount(): object {
  run('umount', stick);
  return { unmounted: true };
}

say({ ready: true, total });
for await (const line of createInterface(process.stdin)) {
  const { what, type } = JSON.parse(line) as { what: string; type?: string };
  try {
    if (what === 'mount') say(await mount(type ?? 'vfat'));
    else if (what === 'copy') say(await copy());
    else if (what === 'look') say(look());
    else if (what === 'check') say(check());
    else if (what === 'unmount') say(unmount());
    else say(await letGo());
  } catch (error) {
    say({ failed: String(error) });
  }
}
