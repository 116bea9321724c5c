import { CodedError, errorSentences } from '../../preload/errors.ts';
import { present } from '../core/present.ts';
import type { Output } from './output.ts';
import { printable } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { withEngine, withVault, type Session, type VaultOptions } from './session.ts';

export interface PassphraseOptions extends VaultOptions {
  readonly newPassphraseFile?: string;
  readonly wordsFile?: string;
}

/** Gives the vault a new passphrase, against the old one or against its recovery words. */
export async function changePassphrase(
  output: Output,
  vault: string,
  options: PassphraseOptions,
): Promise<void> {
  if (options.wordsFile !== undefined) {
    await withEngine(async (session) => {
      const { handle: place } = await session.ask('grantPlace', { path: vault });
      const words = await readPassphrase(options.wordsFile, 'Recovery words');
      const fresh = await readNew(options.newPassphraseFile);
      output.progress('Opening the vault…');
      await askWithWords(output, session, words, () =>
        session.ask('unlockWithWords', present({ place, words, fresh, person: options.person })),
      );
    });
  } else {
    await withVault(vault, options, output, async (session) => {
      const passphrase = await readPassphrase(options.passphraseFile, 'The same passphrase again');
      const fresh = await readNew(options.newPassphraseFile);
      output.progress('Changing the passphrase…');
      await session.ask('changePassphrase', { passphrase, fresh });
    });
  }
  output.say(
    { changed: true },
    'Changed. A copy of the vault that was made earlier still opens with the old passphrase.',
  );
}

/** What is wrong with the words is told word by word before the failure. */
async function askWithWords<T>(
  output: Output,
  session: Session,
  words: Uint8Array,
  work: () => Promise<T>,
): Promise<T> {
  // The engine wipes what it is given.
  const copy = Uint8Array.from(words);
  try {
    return await work();
  } catch (error) {
    const isUnknown = error instanceof CodedError && error.code === 'recovery-word-unknown';
    const check = isUnknown ? await session.ask('checkRecoveryWords', { words: copy }) : { unknown: [] };
    for (const { at, nearest } of check.unknown) {
      const meant = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`;
      output.note(`Word ${at} is not a recovery word.${meant}`);
    }
    throw error;
  } finally {
    copy.fill(0);
  }
}

async function readNew(file: string | undefined): Promise<Uint8Array> {
  const fresh = await readPassphrase(file, 'New passphrase');
  if (file !== undefined) return fresh;
  const again = await readPassphrase(undefined, 'The same again');
  const same = Buffer.compare(fresh, again) === 0;
  again.fill(0);
  if (same) return fresh;
  fresh.fill(0);
  throw new CodedError('bad-arguments', 'the two passphrases differ');
}

/** Makes recovery words and prints them, once; or removes them. */
export function recoveryWords(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly remove?: boolean },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const passphrase = await readPassphrase(options.passphraseFile, 'The same passphrase again');
    if (options.remove === true) {
      await session.ask('removeRecoveryWords', { passphrase });
      output.say({ removed: true }, 'Removed. Words on paper do not open this vault any more.');
      return;
    }
    const bytes = await session.ask('makeRecoveryWords', { passphrase });
    // What is printed cannot be wiped, here or in the terminal.
    const words = new TextDecoder().decode(bytes).split(' ');
    bytes.fill(0);
    output.say({ words }, words.map((word, at) => `${String(at + 1).padStart(2)}  ${word}`).join('\n'));
    output.note(
      'Write them on paper, in this order, then clear the terminal: it keeps what it showed. Whoever has them can open the vault. Earlier words stop working.',
    );
  });
}

export function moveVault(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly to: string; readonly destroyOld?: boolean },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const { handle: place } = await session.ask('grantPlace', { path: options.to });
    const passphrase = await readPassphrase(options.passphraseFile, 'The same passphrase again');
    // The engine wipes the one that it is given.
    const forOld = Uint8Array.from(passphrase);
    try {
      const moved = await session.job(
        (job) => session.ask('moveVault', { job, place, passphrase }),
        ({ step, done, total }) =>
          output.progress(
            `${step === 'checking' ? 'Reading back' : 'Copying'}: ${Math.floor((100 * (done ?? 0)) / (total ?? 1))} %`,
          ),
      );
      const { files, bytes, problems, old } = moved;
      const destroyed = options.destroyOld === true;
      if (destroyed) await session.ask('destroyVault', { place: old.handle, passphrase: forOld });
      output.say(
        { files, bytes, problems, oldDestroyed: destroyed },
        `Moved to ${printable(moved.place.name)}: ${files} files, read back there.`,
      );
      if (problems > 0) output.note(errorSentences['vault-damaged']);
      if (!destroyed) output.note('The old one is still there. holdfast destroy VAULT destroys it.');
    } finally {
      forOld.fill(0);
    }
  });
}

/** After a plain warning and the passphrase: there is no way back. */
export function destroyVault(output: Output, vault: string, options: VaultOptions): Promise<void> {
  return withEngine(async (session) => {
    const place = await session.ask('grantPlace', { path: vault });
    output.note(
      `This destroys ${printable(place.name)} for good: everything in it, for you too. On flash drives and SSDs deleted data may live on; copies and backups still open.`,
    );
    const passphrase = await readPassphrase(options.passphraseFile, 'Passphrase, to destroy it');
    const { left } = await session.ask('destroyVault', { place: place.handle, passphrase });
    output.say({ destroyed: true, left }, 'Destroyed.');
    if (left > 0) output.note('Something in its folder is not the vault’s, and was left.');
  });
}
