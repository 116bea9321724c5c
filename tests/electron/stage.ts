/**
 * Chromium has no sandbox as root, and much of what is tested here is the sandbox. So when the tests run as root, a
 * copy of the built app and of the runtime is put where `nobody` can read it, and Electron is started as `nobody`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkout } from '../runtime/build.ts';
import { engineNode } from '../runtime/engine-node.ts';
import type { ElectronRuntime } from '../runtime/electron-runtime.ts';

export interface Stage {
  /** Holds an executable called `electron`, as ELECTRON_OVERRIDE_DIST_PATH wants it. */
  readonly electronFolder: string;
  readonly appFolder: string;
  /** The Node for the engine; null when Electron's own will do. */
  readonly node: string | null;
  /** Whom the app's files must belong to; null when that is the one who runs the tests. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  readonly sandboxed: boolean;
}

export const nobody = { uid: 65_534, gid: 65_534 } as const;
const asNobody = ['setpriv', `--reuid=${nobody.uid}`, `--regid=${nobody.gid}`, '--clear-groups'] as const;

/** @returns where everything is, and a function that removes what was copied */
export function stageFor(runtime: ElectronRuntime, say: (line: string) => void): [Stage, () => void] {
  const node = runtime.runsEngine ? null : engineNode();
  const inPlace: Stage = {
    electronFolder: dirname(runtime.path),
    appFolder: checkout,
    node,
    owner: null,
    sandboxed: process.getuid?.() !== 0,
  };
  if (inPlace.sandboxed) return [inPlace, () => undefined];
  if (!nobodyCanSandbox()) {
    say('This machine gives `nobody` no user namespaces, so Electron runs as root without its sandbox here.');
    return [inPlace, () => undefined];
  }
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-stage-'));
  chmodSync(folder, 0o755);
  const stage: Stage = {
    electronFolder: join(folder, 'start'),
    appFolder: join(folder, 'app'),
    node: node === null ? null : join(folder, 'node'),
    owner: nobody,
    sandboxed: true,
  };
  copyApp(stage.appFolder);
  link(dirname(runtime.path), join(folder, 'electron'));
  if (node !== null) link(node, join(folder, 'node'));
  writeStarter(folder, stage.electronFolder);
  return [stage, () => rmSync(folder, { recursive: true, force: true })];
}

/** @returns a command line that runs as `nobody` */
export function nobodyCommand(...command: readonly string[]): readonly [string, ...string[]] {
  return [...asNobody, ...command];
}

export function nobodyCanSandbox(): boolean {
  const [command, ...args] = nobodyCommand('unshare', '--user', '--map-root-user', 'true');
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function copyApp(to: string): void {
  // These are written anew at each build, and must not change under a test that runs.
  for (const name of ['package.json', 'out', 'assets/fonts'])
    cpSync(join(checkout, name), join(to, name), { recursive: true });
  const listed = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  const packages = listed.stdout.split('\n').map((path) => relative(checkout, path));
  for (const path of packages) {
    if (!path.startsWith('node_modules/') || path.startsWith('node_modules/node-linux-')) continue;
    link(join(checkout, path), join(to, path));
  }
}

/** Hard links where the file system has them: half a gigabyte is soon linked, and slowly copied. */
function link(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-rpL', '--link', from, to], { stdio: 'ignore' }).status === 0) return;
  cpSync(from, to, { recursive: true, dereference: true });
}

/** Playwright's own preload lies in node_modules, which `nobody` may not be able to reach: it gets a copy. */
function writeStarter(folder: string, to: string): void {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  cpSync(join(playwright, 'lib/server/electron/loader.js'), join(folder, 'loader.cjs'));
  const starter = [
    '#!/bin/sh',
    `if [ "$1" = -r ]; then shift 2; set -- -r "${folder}/loader.cjs" "$@"; fi`,
    `exec ${asNobody.join(' ')} "${folder}/electron/electron" "$@"`,
    '',
  ];
  mkdirSync(to);
  writeFileSync(join(to, 'electron'), starter.join('\n'), { mode: 0o755 });
}
