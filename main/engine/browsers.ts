import type { SignInChanged } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { CaptureBrowser } from '../capture/browser.ts';
import { present } from '../core/present.ts';
import { SignIns } from './sign-in-job.ts';
import type { VaultSlot } from './vault-slot.ts';
import { waitAtMost } from './wait.ts';

/** A browser closes within a second or so; it holds no key, so nothing is lost by not waiting longer. */
const patienceMilliseconds = 4_000;

/** What the process that started the engine may set for this run. */
export interface RunSettings {
  readonly allowPrivate: boolean;
  readonly unattended: boolean;
  readonly browserPath?: string;
  /** Instead of the vault's own; null for none. */
  readonly proxy?: string | null;
}

/** The headless browser that saves pages, launched when first needed, and the visible one for signing in. */
export class Browsers {
  readonly signIns: SignIns;
  settings: RunSettings = { allowPrivate: false, unattended: false };
  readonly #slot: VaultSlot;
  #headless: Promise<CaptureBrowser> | undefined;

  constructor(slot: VaultSlot, now: () => number, onSignIn: (changed: SignInChanged) => void) {
    this.#slot = slot;
    this.signIns = new SignIns(now, onSignIn);
    // What a killed browser left in memory or on the disk must not wait for the next capture.
    void import('../capture/private-folder.ts').then(({ sweep }) => sweep()).catch(() => undefined);
  }

  /** @throws CodedError `vault-locked`, `browser-not-found`, `browser-not-started` */
  readonly headless = (): Promise<CaptureBrowser> => {
    if (this.#slot.locking) return Promise.reject(new CodedError('vault-locked'));
    this.#headless ??= this.#launch().catch((error: unknown) => {
      this.#headless = undefined;
      throw error;
    });
    return this.#headless;
  };

  /** What this run was told, else what the vault says. @throws CodedError `vault-locked` */
  proxy(): string | undefined {
    const { proxy } = this.settings;
    if (proxy !== undefined) return proxy ?? undefined;
    return this.#slot.open.kept.settings().proxy ?? undefined;
  }

  async close(): Promise<void> {
    await this.signIns.close();
    const launched = this.#headless;
    this.#headless = undefined;
    if (launched === undefined) return;
    // One that hangs while it starts is closed when it comes up, and dies with this process at the latest.
    const closed = launched.then((it) => it.close());
    await waitAtMost(patienceMilliseconds, closed);
  }

  // The browser's driver is large; whoever only reads a vault never loads it.
  async #launch(): Promise<CaptureBrowser> {
    const { CaptureBrowser, findChromium } = await import('../capture/browser.ts');
    const found = await findChromium(present({ given: this.settings.browserPath }));
    if (found === undefined) throw new CodedError('browser-not-found');
    return CaptureBrowser.launch(present({ path: found.path, proxy: this.proxy() }));
  }
}
