import { CodedError } from '../../preload/errors.ts';
import { transact, type VaultSession } from './session.ts';

/**
 * Somebody trusted does the looking. Until it ends, or the vault is closed, everything is noted under their label: the
 * log says who looked.
 */
export class Helping {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /** Whoever holds back what is for the owner's eyes alone (private notes) asks this. */
  get helper(): string | null {
    return this.#session.helper;
  }

  /** @throws CodedError `busy` while somebody helps already; `disk-full`, `write-failed` */
  begin(label: string): void {
    const session = this.#session;
    if (session.helper !== null) throw new CodedError('busy');
    const helper = label.toWellFormed();
    transact(session, () => session.custody.append(session.owner, 'helper-began', null, { helper }));
    session.helper = helper;
    session.person = helper;
  }

  /** Nothing to do when nobody helps. @throws CodedError `disk-full`, `write-failed` */
  end(): void {
    const session = this.#session;
    const { helper } = session;
    if (helper === null) return;
    transact(session, () => session.custody.append(session.owner, 'helper-ended', null, { helper }));
    session.helper = null;
    session.person = session.owner;
  }
}
