import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/core/canonical.ts';
import { packageFiles } from '../../main/core/package.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { createVault, scratch } from './vault-folder.ts';

const sums = Buffer.from(`${sha256(Buffer.from('a'))}  data/index.html\n`.repeat(3));
const folder = scratch();
let vault: Vault;

beforeAll(async () => {
  vault = await createVault(path.join(folder, 'A.vault'));
  const { raw, minisign, ssh, keys } = vault.packages.sign(sums, 'made for the test');
  const files: Readonly<Record<string, string | Buffer>> = {
    [packageFiles.sums]: sums,
    [packageFiles.rawSignature]: raw,
    [packageFiles.minisign]: minisign,
    [packageFiles.ssh]: ssh,
    [packageFiles.pem]: keys.pem,
    [packageFiles.minisignKey]: keys.minisign,
    [packageFiles.sshKey]: keys.ssh,
  };
  mkdirSync(path.join(folder, 'keys'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
});

/** The exit codes of everybody else's programs over the list as it lies there. */
function verdicts(): Record<string, number | null> {
  const run = (command: string, ...args: string[]): number | null =>
    spawnSync(command, args, { cwd: folder, input: readFileSync(path.join(folder, packageFiles.sums)) })
      .status;
  const { sums: list, rawSignature, ssh, pem, minisignKey, sshKey } = packageFiles;
  return {
    openssl: run(
      'openssl',
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      pem,
      '-rawin',
      '-in',
      list,
      '-sigfile',
      rawSignature,
    ),
    minisign: run('minisign', '-V', '-m', list, '-p', minisignKey),
    ssh: run(
      'ssh-keygen',
      '-Y',
      'verify',
      '-f',
      sshKey,
      '-I',
      'holdfast-vault',
      '-n',
      'holdfast-package',
      '-s',
      ssh,
    ),
  };
}

describe('the signatures of a package', () => {
  it('are right for OpenSSL, minisign and OpenSSH, and wrong over any other list', () => {
    expect(verdicts()).toEqual({ openssl: 0, minisign: 0, ssh: 0 });
    const list = path.join(folder, packageFiles.sums);
    writeFileSync(list, sums.toString().replace('index', 'indey'));
    const wrong = verdicts();
    writeFileSync(list, sums);
    expect(Object.values(wrong).every((code) => code !== 0 && code !== null)).toBe(true);
  });

  it('are over lists of hashes only, so that none passes for an entry of the log or a line of a copy', () => {
    const { packages } = vault;
    const entry = Buffer.from(sha256(sums), 'hex');
    expect(() => packages.sign(entry, '')).toThrow(TypeError);
    expect(() => packages.sign(Buffer.from('holdfast-copy/1\nmanifest {}'), '')).toThrow(TypeError);
    expect(() => packages.sign(sums, 'two\nlines')).toThrow(TypeError);
  });
});
