import { spawn } from 'node:child_process';
import path from 'node:path';

const here = path.join(import.meta.dirname, 'children');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A process of our own under test. `said` resolves at its first line. */
export function start(script: string, args: readonly string[], wrap: readonly string[] = []) {
  const [command = process.execPath, ...rest] = [...wrap, process.execPath, path.join(here, script), ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const said = new Promise<string>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString('utf8');
      if (output.includes('\n')) resolve(output);
    });
  });
  child.stderr.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { said, ended, kill: () => child.kill('SIGKILL') };
}
