import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout } from '../runtime/build.ts';
import type { ElectronRuntime } from '../runtime/electron-runtime.ts';

/** The mark of a package that is not on the official Electron: in its folder, its program's name and its menus. */
export const forTrying = {
  folder: 'for-trying-only',
  productName: 'Holdfast (for trying only)',
  executableName: 'holdfast-for-trying-only',
} as const;

/**
 * Packages what lies in out/ with electron-builder and its electron-builder.yml.
 *
 * @param output where packages go; one that is not on the official Electron goes to a marked folder in it
 * @param targets electron-builder's own words, e.g. `['--linux', 'dir']`; empty means what the file says
 * @throws Error when electron-builder fails; its own words are on the terminal
 */
export function packageApp(runtime: ElectronRuntime, output: string, targets: readonly string[]): void {
  const official = runtime.kind === 'official';
  const commit = checkedOutCommit();
  const settings = [
    `--config.directories.output=${official ? output : join(output, forTrying.folder)}`,
    ...(commit === undefined ? [] : [`--config.extraMetadata.commit=${commit}`]),
  ];
  let remove = (): void => undefined;
  if (!official) {
    const folder = copyWithoutStarter(dirname(runtime.path));
    remove = () => rmSync(folder, { recursive: true, force: true });
    settings.push(
      `--config.electronDist=${folder}`,
      `--config.electronVersion=${runtime.version ?? versionOf(runtime.path)}`,
      `--config.productName=${forTrying.productName}`,
      `--config.linux.executableName=${forTrying.executableName}`,
    );
  }
  try {
    const done = spawnSync(
      process.execPath,
      [join(checkout, 'node_modules/electron-builder/cli.js'), ...targets, '--publish', 'never', ...settings],
      { cwd: checkout, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    if (done.status !== 0) throw new Error('electron-builder failed; the lines above say why.');
  } finally {
    remove();
  }
}

/** A package must load nothing but its own archive, and electron-builder leaves a given folder as it is. */
function copyWithoutStarter(runtime: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-dist-'));
  cpSync(runtime, folder, { recursive: true, filter: (path) => !path.endsWith('default_app.asar') });
  writeFileSync(
    join(folder, 'FOR-TRYING-ONLY.txt'),
    'This copy of Holdfast is for trying only. Do not keep real evidence with it.\n',
  );
  return folder;
}

function versionOf(electron: string): string {
  const asked = spawnSync(electron, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.stdout.trim().replace(/^v/u, '');
}

/** Every capture names the build that made it; a changed checkout is no build that anybody could look up. */
function checkedOutCommit(): string | undefined {
  const git = (...args: readonly string[]): string | undefined => {
    const asked = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' });
    return asked.status === 0 ? asked.stdout.trim() : undefined;
  };
  return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : undefined;
}
