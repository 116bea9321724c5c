import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const checkout = resolve(import.meta.dirname, '../..');

const made = ['out/main/index.js', 'out/main/engine.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const sources = ['main', 'preload', 'renderer', 'assets', 'package.json', 'electron.vite.config.ts'];

/**
 * Builds the window, the shell and the engine into out/ when something they are made of is newer.
 *
 * @throws Error when the build fails; its own words are on the terminal
 */
export function buildWhenStale(say: (line: string) => void): void {
  const built = Math.min(...made.map((path) => changedAt(join(checkout, path))));
  const written = Math.max(...sources.map((path) => newestIn(join(checkout, path))));
  if (built > written) return;
  say('Building ...');
  const done = spawnSync(
    process.execPath,
    [join(checkout, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: checkout, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (done.status !== 0) throw new Error('Holdfast could not be built; the lines above say why.');
}

function changedAt(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changedAt(path);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...files.map((file) => changedAt(join(path, file))));
}
