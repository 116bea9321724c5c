import type { CheckedArguments, JobId, SignInChanged } from '../../preload/contract.ts';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import type { CaptureBrowser } from '../capture/browser.ts';
import type { SignInBrowser } from '../capture/sign-in.ts';
import type { ArtifactSink, SiteSession } from '../core/evidence.ts';
import type {
  CaptureLine,
  CaptureManifest,
  CaptureOutcome,
  CaptureProgress,
  UnderEighteenAnswer,
} from '../core/manifest.ts';
import type { Vault } from '../vault/vault.ts';
import { readBack } from './read-back.ts';

const timeoutMilliseconds = 180_000;

interface OpenSignIn {
  readonly job: JobId;
  readonly browser: SignInBrowser;
  /** The answer given before anything was opened; it holds for all that is saved from the window. */
  readonly underEighteen: UnderEighteenAnswer;
}

export interface SignInMeans {
  readonly browserPath: string | undefined;
  readonly proxy: string | undefined;
  readonly allowPrivate: boolean;
  readonly underEighteen: UnderEighteenAnswer;
}

export interface SaveMeans {
  readonly vault: Vault;
  /** The headless browser, for what is made beside the page. */
  readonly press: () => Promise<CaptureBrowser>;
  readonly tool: CaptureManifest['tool'];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CaptureProgress, line?: CaptureLine) => void;
}

/** The visible browser: one at a time. */
export class SignIns {
  readonly #now: () => number;
  readonly #tell: (changed: SignInChanged) => void;
  #open: OpenSignIn | undefined;
  #opening: AbortController | undefined;

  constructor(now: () => number, tell: (changed: SignInChanged) => void) {
    this.#now = now;
    this.#tell = tell;
  }

  get isOpen(): boolean {
    return this.#open !== undefined || this.#opening !== undefined;
  }

  /** @throws CodedError `busy` when one is open, `sign-in-closed` when it was closed meanwhile, and as SignInBrowser.open */
  async open(job: JobId, url: string, means: SignInMeans): Promise<void> {
    if (this.isOpen) throw new CodedError('busy');
    const opening = new AbortController();
    this.#opening = opening;
    try {
      const { SignInBrowser } = await import('../capture/sign-in.ts');
      const browser = await SignInBrowser.open(url, {
        path: means.browserPath,
        proxy: means.proxy,
        allowPrivate: means.allowPrivate,
        now: this.#now,
        onChange: (place) => {
          if (!place.open && this.#open?.job === job) this.#open = undefined;
          this.#tell({ job, ...place });
        },
      });
      // A window must not come up after a lock.
      if (opening.signal.aborted) {
        await browser.close();
        throw new CodedError('sign-in-closed');
      }
      this.#open = { job, browser, underEighteen: means.underEighteen };
    } finally {
      this.#opening = undefined;
    }
  }

  /** Saves what the front tab shows. @throws CodedError `sign-in-closed`, `exhibit-frozen`, `disk-full`, `write-failed` */
  async save(asked: CheckedArguments<'saveSignedIn'>, means: SaveMeans): Promise<CaptureLine> {
    const { browser, underEighteen } = this.#mustBeOpen(asked.job);
    const { captureVisible } = await import('../capture/capture-visible.ts');
    const tab = await browser.front();
    const press = await (await means.press()).lease();
    const { vault } = means;
    // What was frozen does not come back by another door (DOMAIN §6).
    vault.chart.mustNotLeadToFrozen(tab.url);
    const line = await keepWhatSheSees(vault, tab.url, (sink) =>
      captureVisible(
        tab,
        press,
        {
          url: tab.url,
          scale: asked.scale ?? 1,
          timeoutMilliseconds,
          allowPrivate: true,
          paper: asked.paper ?? 'letter',
          person: vault.person,
          underEighteen,
        },
        {
          now: this.#now,
          sink,
          signal: means.signal,
          tool: means.tool,
          onProgress: (progress) => means.onProgress(progress),
        },
      ),
    );
    const outcome = line.exhibit === null ? 'failed' : 'done';
    means.onProgress({ step: 'read-back', outcome }, line);
    return line;
  }

  /** @throws CodedError `sign-in-closed`, `session-empty`, `disk-full`, `write-failed` */
  async keep(job: JobId, label: string, vault: Vault): Promise<SiteSession> {
    const { site, contents } = await this.#mustBeOpen(job).browser.takeSignIn();
    return vault.kept.keepSession(site, label, contents);
  }

  /** Nothing happens when it is closed already. Without a job, one that is still coming up is closed then. */
  async close(job?: JobId): Promise<void> {
    if (job === undefined) this.#opening?.abort();
    const open = this.#open;
    if (open === undefined || (job !== undefined && open.job !== job)) return;
    await open.browser.close();
    this.#open = undefined;
  }

  #mustBeOpen(job: JobId): OpenSignIn {
    if (this.#open?.job !== job) throw new CodedError('sign-in-closed');
    return this.#open;
  }
}

/** Lists what was saved as an exhibit and reads it back; a capture that was stopped is given up. */
async function keepWhatSheSees(
  vault: Vault,
  url: string,
  work: (sink: ArtifactSink) => Promise<CaptureOutcome>,
): Promise<CaptureLine> {
  const refused = (code: ErrorCode): CaptureLine => ({ url, exhibit: null, code });
  const deposit = vault.deposit();
  try {
    const outcome = await work(deposit);
    if (outcome.code === 'cancelled' || outcome.code === 'address-private') {
      await deposit.abandon();
      return refused(outcome.code);
    }
    const { code, manifestSha256, words, ...said } = outcome;
    const exhibit = deposit.commit(
      { origin: 'capture', ...said },
      { manifestSha256, state: said.state },
      { words },
    );
    return { url, exhibit, code: (await readBack(vault, exhibit)) ?? code };
  } catch (error) {
    await deposit.abandon();
    if (error instanceof CodedError) return refused(error.code);
    throw error;
  }
}
