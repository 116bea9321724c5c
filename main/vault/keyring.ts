import type { KdfCost } from './kdf.ts';
import { changePassphrase, makeRecoveryWords, removeRecoveryWords } from './key-change.ts';
import { hasRecoveryWords, readKeyFiles, unlockWith, type Proof } from './key-store.ts';
import type { VaultSession } from './session.ts';

/** The passphrase and the recovery words of an open vault. */
export class VaultKeyring {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** @throws CodedError `key-file-damaged`, `read-failed` */
  async hasRecoveryWords(): Promise<boolean> {
    return hasRecoveryWords((await readKeyFiles(this.#session.places)).file);
  }

  /** Asks for nothing but the right. @throws CodedError `wrong-passphrase`, `wrong-recovery-words` */
  async prove(proof: Proof): Promise<void> {
    const { file } = await readKeyFiles(this.#session.places);
    (await unlockWith(file, proof)).wipe();
  }

  /**
   * A crash at any moment leaves a vault that opens with the old one or the new one.
   *
   * @param passphrase the new one: UTF-8 of its NFKC form; the caller wipes it
   * @throws CodedError `passphrase-too-short`, `wrong-passphrase`, `wrong-recovery-words`, `busy`, `disk-full`,
   *   `write-failed`
   */
  changePassphrase(proof: Proof, passphrase: Uint8Array, cost?: KdfCost): Promise<void> {
    return changePassphrase(this.#session, proof, passphrase, cost);
  }

  /**
   * Earlier words stop working.
   *
   * @returns 24 words, ASCII, one space between them: nowhere else, and the caller's to wipe
   * @throws CodedError as {@link changePassphrase}
   */
  makeRecoveryWords(proof: Proof, cost?: KdfCost): Promise<Buffer> {
    return makeRecoveryWords(this.#session, proof, cost);
  }

  /** @throws CodedError `no-recovery-words`, and as {@link changePassphrase} */
  removeRecoveryWords(proof: Proof): Promise<void> {
    return removeRecoveryWords(this.#session, proof);
  }
}
