import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const passphrase = 'correct planted horse 8151';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** One parsed value for each line of stdout. */
  readonly json: readonly Record<string, unknown>[];
}

export interface Desk {
  readonly folder: string;
  readonly vault: string;
  readonly passphraseFile: string;
  /** Runs `holdfast <args> --json --passphrase-file …` to its end, with temp files inside this desk. */
  holdfast(...args: string[]): Promise<CliResult>;
  clear(): void;
}

/** A private folder with a passphrase file, for one test. */
export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
  const passphraseFile = join(folder, 'passphrase');
  writeFileSync(passphraseFile, `${passphrase}\n`);
  return {
    folder,
    vault: join(folder, 'Test.vault'),
    passphraseFile,
    holdfast: (...args) => runCli([...args, '--json', '--passphrase-file', passphraseFile]),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param interruptWhen sends SIGINT as soon as this holds; asked every few milliseconds */
export function runCli(
  args: readonly string[],
  options: { interruptWhen?: () => boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'main', 'cli', 'index.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString('utf8')));
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString('utf8')));
    const { interruptWhen } = options;
    const watch = setInterval(() => {
      if (interruptWhen?.() !== true) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 5);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
      resolve({
        code,
        stdout,
        stderr,
        json: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
      });
    });
  });
}
