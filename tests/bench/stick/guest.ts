/** Runs in the virtual machine of `npm run job:stick`: does what it is told over the serial line, one line of JSON each way. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { writeCopy } from '../../../main/export/copy.ts';
import { finishedOn } from '../../export/finished.ts';
import { hashOf, makeFiles, sourceOf, without } from '../../export/made-up-source.ts';

const home = '/mnt/home';
const stick = '/mnt/stick';
mkdirSync(home);
mkdirSync(stick);
makeFiles(home, 48, 500_000);
const source = sourceOf(home);
const total = source.objects.reduce((sum, { bytes }) => sum + bytes, source.database.bytes + 192);

const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

async function mount(type: string): Promise<object> {
  const disk = (): string | undefined => readdirSync('/sys/block').find((name) => name.startsWith('sd'));
  for (let tries = 0; disk() === undefined && tries < 200; tries++) await wait(50);
  await wait(200);
  run('mount', '-t', type, `/dev/${disk() ?? 'sda'}`, stick);
  return { mounted: true };
}

async function copy(): Promise<object> {
  try {
    const { bytesWritten } = await writeCopy(source, stick, without);
    return { done: true, bytesWritten };
  } catch (error) {
    return { done: false, code: error instanceof Error && 'code' in error ? error.code : String(error) };
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
  return { wrong: wrong.map(({ name }) => name) };
}

function letGo(): object {
  run('umount', '-l', stick);
  return { gone: true };
}

say({ ready: true, total });
for await (const line of createInterface(process.stdin)) {
  const { what, type } = JSON.parse(line) as { what: string; type?: string };
  try {
    if (what === 'mount') say(await mount(type ?? 'vfat'));
    else if (what === 'copy') say(await copy());
    else if (what === 'look') say(look());
    else if (what === 'check') say(check());
    else say(letGo());
  } catch (error) {
    say({ failed: String(error) });
  }
}
