import { createRequire } from 'node:module';

/**
 * A Node new enough for the vault's database: the one running this, or the one that npm installed beside us.
 *
 * @throws Error with one sentence when there is none
 */
export function engineNode(): string {
  if (Number(process.versions['napi']) >= 10) return process.execPath;
  try {
    return createRequire(import.meta.url).resolve(`node-linux-${process.arch}/bin/node`);
  } catch {
    throw new Error(
      `Node ${process.version} is too old for the vault: start this through npm, or with Node 22.18 or later.`,
    );
  }
}
