import { readFileSync } from 'node:fs';
import { release, type as systemName, arch } from 'node:os';
import { join } from 'node:path';
import { notCollected, type CaptureManifest } from '../core/manifest.ts';

/** Product, version and build, as every manifest names them. */
export function describeTool(): CaptureManifest['tool'] {
  const root = findRoot();
  const made = root === undefined ? {} : packageFile(root);
  return {
    name: 'Holdfast',
    version: made.version ?? 'unknown',
    commit: made.commit ?? (root === undefined ? undefined : checkedOutCommit(root)) ?? notCollected,
    system: `${systemName()} ${release()} ${arch()}`,
    node: process.versions.node,
  };
}

/** The checkout when run from source (main/engine) or built (out/main); the package's root when installed. */
function findRoot(): string | undefined {
  return [join(import.meta.dirname, '..', '..')].find((root) => packageFile(root).name === 'holdfast');
}

function packageFile(root: string): { name?: string; version?: string; commit?: string } {
  return readJson(join(root, 'package.json')) ?? {};
}

function readJson(path: string): { name?: string; version?: string; commit?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string; commit?: string };
  } catch {
    return undefined;
  }
}

function checkedOutCommit(root: string): string | undefined {
  try {
    const head = readFileSync(join(root, '.git', 'HEAD'), 'utf8').trim();
    const branch = /^ref: (?<name>refs\/[\w./-]+)$/u.exec(head)?.groups?.['name'];
    const commit = branch === undefined ? head : readFileSync(join(root, '.git', branch), 'utf8').trim();
    return /^[0-9a-f]{40}$/u.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}
