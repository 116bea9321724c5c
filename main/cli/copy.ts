import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { JobProgress } from '../../preload/contract.ts';
import { CodedError, errorSentences } from '../../preload/errors.ts';
import type { Copied } from '../core/copy.ts';
import { present } from '../core/present.ts';
import { printable, type Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { withEngine, withVault, type VaultOptions } from './session.ts';

/** Writes or brings up to date the encrypted copy of a vault; says that it is done only when all of it was read back. */
export function copyVault(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly to: string },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const { handle: to } = await session.ask('grantPlace', { path: options.to });
    const copied = await session.job(
      (job) => session.ask('copyVault', { job, to }),
      (progress) => output.progress(driveProgress(progress)),
    );
    output.say(copied, copiedSentence(copied));
    if (copied.missing > 0) output.note(errorSentences['vault-damaged']);
  });
}

function copiedSentence({ name, files, filesWritten, repaired, readBack }: Copied): string {
  const how =
    readBack === 'from-drive'
      ? 'All of it was read back from the drive.'
      : 'All of it was read back, perhaps from this computer’s memory: take the drive out, plug it in again and run holdfast check to be sure.';
  const again = repaired === 0 ? '' : ` ${repaired} had gone bad there and were written again.`;
  return `Copied to ${printable(name)}: ${files} files, ${filesWritten} of them written now.${again} ${how}`;
}

/** Makes a vault of a copy: in the folder `to`, or as that folder when it is not there yet. */
export function restoreVault(
  output: Output,
  copy: string,
  options: VaultOptions & { readonly to: string; readonly wordsFile?: string },
): Promise<void> {
  return withEngine(async (session) => {
    const { handle: place } = await session.ask('grantPlace', { path: copy });
    const copies = await session.ask('copiesIn', { place });
    const [found, another] = copies;
    if (found === undefined || another !== undefined) {
      for (const { name, copiedAt } of copies)
        output.note(`${printable(name)}  ${copiedAt ?? 'not finished'}`);
      throw new CodedError('bad-arguments', 'several copies are there: name the folder of one');
    }
    const isFolder = (await stat(options.to).catch(() => undefined))?.isDirectory() === true;
    const name = found.name.endsWith('.vault') ? found.name : `${found.name}.vault`;
    const path = isFolder ? join(options.to, name) : options.to;
    const { handle: to } = await session.ask('grantPlace', { path });
    const { passphraseFile, wordsFile, person } = options;
    const secret =
      wordsFile === undefined
        ? { passphrase: await readPassphrase(passphraseFile, 'Passphrase') }
        : { words: await readPassphrase(wordsFile, 'Recovery words') };
    const restored = await session.job(
      (job) => session.ask('restoreCopy', present({ job, copy: found.place, to, person, ...secret })),
      (progress) => output.progress(driveProgress(progress)),
    );
    const { files, problems, vault } = restored;
    output.say(
      restored,
      `Brought back as ${printable(basename(path))}: ${files} files, ${vault.exhibits} exhibits. Each was held against what was copied.`,
    );
    if (problems > 0) output.note(errorSentences['vault-damaged']);
  });
}

/** Lists the copies that a vault made, or forgets one. */
export function showCopies(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly forget?: string },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    if (options.forget !== undefined) {
      await session.ask('forgetCopy', { copy: options.forget });
      output.say({ forgotten: options.forget }, `Forgotten: ${printable(options.forget)}`);
      return;
    }
    const copies = await session.ask('copies', {});
    for (const copy of copies) {
      const keys = copy.earlierKeys ? '  It opens with what opened the vault then.' : '';
      const sentence = `${copy.copy}  ${printable(copy.place)}  ${copy.copiedAt}  ${copy.exhibitsBehind} exhibits behind.${keys}`;
      output.say(copy, sentence);
    }
    if (copies.length === 0) output.note('No copies.');
  });
}

/** How far work on a drive is. */
export function driveProgress({ step, done, total, bytesPerSecond, secondsLeft }: JobProgress): string {
  const part = `${step === 'checking' ? 'Reading back' : 'Copying'}: ${Math.floor((100 * (done ?? 0)) / (total || 1))} %`;
  if (bytesPerSecond === undefined || secondsLeft === undefined) return part;
  return `${part}, ${(bytesPerSecond / 1e6).toFixed(1)} MB a second, ${Math.ceil(secondsLeft)} seconds left`;
}
