import type { VaultInfo } from '../core/evidence.ts';
import { CodedError } from '../../preload/errors.ts';
import type { Vault } from '../vault/vault.ts';
import { watchDrive } from './drive-watch.ts';
import { waitAtMost } from './wait.ts';

/** Work that was told to stop gets this long before its keys are taken from under it. */
const patienceMilliseconds = 700;

/** The one vault that may be open, and the only way to it: from the moment of a lock nobody gets at it any more. */
export class VaultSlot {
  readonly #gone: () => void;
  #vault: Vault | undefined;
  #unwatch: (() => void) | undefined;
  #opening = false;
  #replacing = false;
  #locks = 0;

  /** @param gone is told when the drive of the open vault was taken out */
  constructor(gone: () => void) {
    this.#gone = gone;
  }

  /** @throws CodedError `vault-locked`, also while a lock is under way; `busy` while the vault is being moved */
  get open(): Vault {
    if (this.#vault === undefined || this.locking) throw new CodedError('vault-locked');
    if (this.#replacing) throw new CodedError('busy');
    return this.#vault;
  }

  get locking(): boolean {
    return this.#locks > 0;
  }

  info(): VaultInfo | null {
    return this.#vault === undefined || this.locking ? null : this.#vault.info();
  }

  /**
   * @param passphrase wiped, whatever comes of it
   * @throws CodedError `vault-already-open`, `vault-locked` when a lock came while it opened, and as `unlock` throws
   */
  async unlock(passphrase: Uint8Array, unlock: () => Promise<Vault>): Promise<VaultInfo> {
    try {
      // Asked for after the lock: what the last vault left running ends first, then this one is let in.
      while (this.locking) await pause(20);
      if (this.#vault !== undefined || this.#opening) throw new CodedError('vault-already-open');
      this.#opening = true;
      const vault = await unlock();
      if (this.locking) {
        vault.close();
        throw new CodedError('vault-locked');
      }
      this.#vault = vault;
      this.#unwatch = watchDrive(vault.folder, this.#gone);
      return vault.info();
    } finally {
      this.#opening = false;
      passphrase.fill(0);
    }
  }

  /** Of the open vault; undefined when there is none. */
  get folder(): string | undefined {
    return this.#vault?.folder;
  }

  /**
   * Puts another vault in place of the open one, which nobody gets at meanwhile.
   *
   * @param work gives the new vault, or throws and leaves the old one open
   * @throws CodedError `vault-locked` when a lock came meanwhile, and as `work` throws
   */
  async replace<T>(work: (vault: Vault) => Promise<readonly [Vault, T]>): Promise<T> {
    const before = this.open;
    this.#replacing = true;
    try {
      const [after, facts] = await work(before);
      if (this.#vault !== before || this.locking) {
        after.close();
        throw new CodedError('vault-locked');
      }
      this.#unwatch?.();
      this.#vault = after;
      this.#unwatch = watchDrive(after.folder, this.#gone);
      return facts;
    } finally {
      this.#replacing = false;
    }
  }

  /**
   * Wipes the keys within {@link patienceMilliseconds}, whatever is under way; then cleans up.
   *
   * @param stopWork tells everything that uses the vault to end
   * @param cleanUp what need not have happened before the keys are gone
   */
  async lock(stopWork: () => Promise<void>, cleanUp: () => Promise<void>): Promise<void> {
    this.#locks++;
    try {
      await waitAtMost(patienceMilliseconds, stopWork());
      // Whoever is being let in right now finds `locking` set and is closed again.
      while (this.#opening) await pause(20);
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#close();
      await cleanUp();
    } finally {
      this.#locks--;
    }
  }

  #close(): void {
    try {
      // The log says until when somebody helped. A full disk or a missing drive must not keep the vault open.
      this.#vault?.helping.end();
    } catch {
      // The next opening ends it too (FORMAT.md).
    }
    try {
      this.#vault?.close();
    } catch {
      // The drive is gone. The keys went first, and what was committed is on it.
    }
    this.#vault = undefined;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
