import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Printer } from '../../preload/calls/paper.ts';
import { CodedError } from '../../preload/errors.ts';

/**
 * What stands in the printer's queue and on its display, where others can read it. Neither a title nor a file name:
 * they would say what is printed.
 */
const jobName = 'Document';
const patienceMilliseconds = 60_000;

/**
 * The printers that this computer's print service (CUPS, on Linux and macOS) knows, the usual one first.
 *
 * @returns nothing where there is no such service: Windows has none, and prints from the program that shows the file
 */
export async function listPrinters(): Promise<readonly Printer[]> {
  const [names, usual] = await Promise.all([run('lpstat', ['-e']), run('lpstat', ['-d'])]);
  const all = names.trim() === '' ? [] : names.trim().split('\n');
  const first = all.find((name) => usual.trim().endsWith(`: ${name}`));
  const ordered = first === undefined ? all : [first, ...all.filter((name) => name !== first)];
  return ordered.map((name) => ({ id: idOf(name), name }));
}

/**
 * Hands a PDF as it is to the print service. The file is given as a stream: its path stands in no list of processes.
 *
 * @throws CodedError `not-printed`: nothing was handed over; `file-not-found`
 */
export async function sendToPrinter(path: string, printer: string): Promise<void> {
  const found = (await listPrinters()).find(({ id }) => id === printer);
  if (found === undefined) throw new CodedError('not-printed', 'no such printer');
  const file = await open(path, 'r').catch(() => {
    throw new CodedError('file-not-found');
  });
  try {
    await run('lp', ['-d', found.name, '-t', jobName, '-'], file.fd);
  } catch (error) {
    throw new CodedError('not-printed', 'the print service refused it', { cause: error });
  } finally {
    await file.close();
  }
}

/** Whoever asks gives this back: no text of a page ever becomes an argument of a program. */
const idOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);

/** @returns what it says; empty when a program that only tells something is not there or fails */
function run(program: 'lp' | 'lpstat', args: readonly string[], input?: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const mayFail = program === 'lpstat';
    // In English, so that it can be read here.
    const env = { ...process.env, LC_ALL: 'C' };
    const child = spawn(program, args, {
      stdio: [input ?? 'ignore', 'pipe', 'ignore'],
      env,
      timeout: patienceMilliseconds,
      windowsHide: true,
    });
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => (mayFail ? resolve('') : reject(error)));
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else if (mayFail) resolve('');
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}`));
    });
  });
}
