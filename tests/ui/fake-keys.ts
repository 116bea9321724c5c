import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { VaultInfo } from '../../main/core/evidence.ts';
import type { keysCalls } from '../../preload/calls/keys.ts';

type Calls = {
  readonly [M in keyof typeof keysCalls]: (args: CheckedArguments<M>) => Answer<M>;
};

/** The standard's own all-zero words: nobody's. */
export const madeUpWords = `${'abandon '.repeat(23)}art`;

/** The passphrase, the recovery words and the place of a made-up vault. */
export class FakeKeys {
  recoveryWords = false;
  removable = false;
  passphrase = 'four plain words here';
  readonly #open: () => VaultInfo;
  readonly #close: () => void;

  constructor(open: () => VaultInfo, close: () => void) {
    this.#open = open;
    this.#close = close;
  }

  readonly calls: Calls = {
    keyStatus: () => ({ recoveryWords: this.recoveryWords, removable: this.removable }),
    changePassphrase: ({ passphrase, fresh }) => {
      this.#prove(passphrase);
      this.passphrase = text(fresh);
      return null;
    },
    makeRecoveryWords: ({ passphrase }) => {
      this.#prove(passphrase);
      this.recoveryWords = true;
      return new TextEncoder().encode(madeUpWords);
    },
    removeRecoveryWords: ({ passphrase }) => {
      this.#prove(passphrase);
      this.recoveryWords = false;
      return null;
    },
    checkRecoveryWords: ({ words }) => {
      const typed = text(words).split(/\s+/u);
      const unknown = typed.flatMap((word, at) =>
        word === 'abandn' ? [{ at: at + 1, nearest: ['abandon'] }] : [],
      );
      return { count: typed.length, unknown, addsUp: false };
    },
    unlockWithWords: ({ words, fresh }) => {
      const typed = text(words);
      if (typed.includes('abandn')) throw new CodedError('recovery-word-unknown', 'word 7');
      if (typed !== madeUpWords) throw new CodedError('wrong-recovery-words');
      if (fresh !== undefined) this.passphrase = text(fresh);
      return this.#open();
    },
    moveVault: ({ passphrase, place }) => {
      this.#prove(passphrase);
      this.removable = true;
      const handle = 'b'.repeat(32) as Answer<'moveVault'>['old']['handle'];
      return {
        vault: this.#open(),
        place: { handle: place, name: 'On a drive' },
        old: { handle, name: 'House papers' },
        files: 37,
        bytes: 48_200_000,
        problems: 0,
      };
    },
    destroyVault: ({ passphrase, place }) => {
      this.#prove(passphrase);
      if (place === null) this.#close();
      return { left: 0 };
    },
  };

  #prove(passphrase: Uint8Array): void {
    if (text(passphrase) !== this.passphrase) throw new CodedError('wrong-passphrase');
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
