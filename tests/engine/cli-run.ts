import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kdfFloor } from '../../main/vault/kdf.ts';
import { Vault } from '../../main/vault/vault.ts';

export const root = join(import.meta.dirname, '..', '..');
const remembering = join(root, 'tests', 'runtime', 'remember-stretches.ts');
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
  /** Makes the vault, as quick to open as format 1 allows; `holdfast init` measures the computer first. */
  init(person?: string): Promise<void>;
  /** Runs `holdfast <args> --json --passphrase-file …` to its end, with temp files inside this desk. */
  holdfast(...args: string[]): Promise<CliResult>;
  clear(): void;
}

/** A private folder with a passphrase file, for one test. */
export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
  const vault = join(folder, 'Test.vault');
  const passphraseFile = join(folder, 'passphrase');
  writeFileSync(passphraseFile, `${passphrase}\n`);
  return {
    folder,
    vault,
    passphraseFile,
    init: async (person = 'Ana') => {
      const bytes = Buffer.from(passphrase);
      (await Vault.create(vault, { passphrase: bytes, person, now: Date.now, kdf: kdfFloor })).close();
    },
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
    const { interruptWhen } = options;
    const program = ['--import', remembering, join(root, 'main', 'cli', 'index.ts')];
    const child = spawn(process.execPath, [...program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString('utf8')));
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString('utf8')));
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
