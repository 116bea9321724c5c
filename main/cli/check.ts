import type { CheckedCopy } from '../../preload/contract.ts';
import type { CopyReport } from '../core/copy.ts';
import type { PackageReport } from '../core/package.ts';
import { present } from '../core/present.ts';
import { driveProgress } from './copy.ts';
import { printable, type Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { withEngine, type VaultOptions } from './session.ts';

/**
 * Checks copies and packages, without the passphrase as far as that goes. Exit code 1 unless every one is whole.
 *
 * @param options `signedBy`: the key that must have signed the packages, 64 hexadecimal digits
 */
export function checkFolder(
  output: Output,
  folder: string,
  options: VaultOptions & { readonly signedBy?: string },
): Promise<void> {
  return withEngine(async (session) => {
    const { handle: place } = await session.ask('grantPlace', { path: folder });
    const { passphraseFile, signedBy } = options;
    const passphrase =
      passphraseFile === undefined ? undefined : await readPassphrase(passphraseFile, 'Passphrase');
    const { copies, packages } = await session.job(
      (job) => session.ask('checkPlace', present({ job, place, passphrase })),
      (progress) => output.progress(driveProgress(progress)),
    );
    for (const copy of copies) output.say({ is: 'copy', ...copy }, checkedSentence(copy));
    const judged = packages.map((found) => signedByWhom(found, signedBy?.toLowerCase()));
    for (const found of judged) output.say({ is: 'package', ...found }, packageSentence(found));
    const states = [...copies, ...judged].map(({ state }) => state);
    if (!states.every((state) => whole.has(state))) process.exitCode = 1;
  });
}

function signedByWhom(found: PackageReport, key: string | undefined): PackageReport {
  if (key === undefined || found.publicKey === key) return found;
  const problems = [...found.problems, { code: 'package-other-key', file: '' } as const];
  return { ...found, state: found.state === 'unfinished' ? 'unfinished' : 'damaged', problems };
}

const packageSentences: Readonly<Record<PackageReport['state'], string>> = {
  whole: 'every file was read from the drive and is as it was packed',
  'whole-perhaps-from-memory':
    'every file is as it was packed, but this computer may have answered from its memory',
  unfinished: 'the package was never finished; it holds plain files: delete it, and make it again',
  damaged: 'not to be relied on',
};

const signatures: Readonly<Record<PackageReport['signature'], string>> = {
  right: 'The signature is right: nothing was changed by anybody who does not have the key',
  wrong: 'The signature is wrong or missing: the lists may have been changed, too',
  none: 'It is not signed: whoever changed a file could have changed the lists, too.',
};

const problemSentences: Readonly<Record<PackageReport['problems'][number]['code'], string>> = {
  'package-file-missing': 'missing',
  'package-file-altered': 'changed',
  'package-file-added': 'was not in the package',
  'package-file-unread': 'could not be read',
  'package-list-altered': 'the lists contradict each other or are damaged',
  'package-list-missing': 'a list is missing',
  'package-signature-wrong': 'the signature is wrong or missing',
  'package-other-key': 'signed with another key',
};

function packageSentence(found: PackageReport): string {
  const { name, state, madeBy, madeOn, files, signature, publicKey, problems } = found;
  const made = [madeBy, madeOn].filter((part) => part !== '').map(printable);
  const key =
    signature === 'right' && publicKey !== null ? ` (${publicKey}). Compare it with what you were told.` : '';
  return [
    `${printable(name)}: a package, ${packageSentences[state]}.`,
    `    ${files} files in all, its lists and signatures among them${made.length === 0 ? '' : `, made by ${made.join(' on ')}`}.`,
    `    ${signatures[signature]}${key}`,
    ...problems.map(({ code, file }) => `    ${problemSentences[code]}: ${printable(file)}`),
  ].join('\n');
}

const whole = new Set<CopyReport['state'] | PackageReport['state']>(['whole', 'whole-perhaps-from-memory']);

const stateSentences: Readonly<Record<CopyReport['state'], string>> = {
  whole: 'every sealed file was read from the drive and is as it was copied',
  'whole-perhaps-from-memory':
    'every sealed file is as it was copied, but this computer may have answered from its memory',
  'used-since': 'it was opened by itself since it was made; its sealed files are as they were copied',
  unfinished: 'the copying never ended; copy again to go on',
  damaged: 'not to be relied on',
};

function checkedSentence({ name, state, manifest, problems, opened }: CheckedCopy): string {
  const made =
    manifest === null
      ? []
      : [
          `    copied ${manifest.copiedAt}, ${manifest.exhibits} exhibits, signed by the key ${manifest.publicKey}`,
        ];
  const inside = opened === null ? ['    Not opened: what the files say was not checked.'] : [];
  return [
    `${printable(name)}: ${stateSentences[state]}.`,
    ...made,
    ...problems.map(({ code, file }) => `    ${code}: ${printable(file)}`),
    ...(opened?.problems ?? []).map(({ code, file }) => `    ${code}: ${printable(file)}`),
    ...inside,
  ].join('\n');
}
