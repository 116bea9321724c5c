import { totalmem } from 'node:os';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { parseAddress } from '../capture/address.ts';
import type { CaptureBrowser } from '../capture/browser.ts';
import { capture } from '../capture/capture.ts';
import { unlessAborted } from '../capture/deadline.ts';
import type {
  CaptureLine,
  CaptureManifest,
  CaptureProgress,
  CaptureRequest,
  KeptSignIn,
  UnderEighteenAnswer,
} from '../core/manifest.ts';
import { isOfSite } from '../core/site-session.ts';
import type { Vault } from '../vault/vault.ts';
import { codeOf, giveUp } from './give-up.ts';
import { readBack } from './read-back.ts';

export interface CaptureJob {
  readonly vault: Vault;
  readonly browser: () => Promise<CaptureBrowser>;
  readonly now: () => number;
  readonly tool: CaptureManifest['tool'];
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
  readonly underEighteen: UnderEighteenAnswer;
  readonly signIn: KeptSignIn | undefined;
  /** The number of the exhibit whose address is saved again. */
  readonly recaptureOf: number | undefined;
  /** Told as soon as an address has its exhibit, or may have none. */
  readonly onOver: (item: number) => void;
  readonly onProgress: (item: number, progress: CaptureProgress, line?: CaptureLine) => void;
}

/** What the person asked for. */
export interface CaptureWish {
  readonly urls: readonly string[];
  readonly scale?: CaptureRequest['scale'] | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly paper?: CaptureRequest['paper'] | undefined;
  readonly limits?: CaptureRequest['limits'] | undefined;
}

const fourGigabytes = 4 * 1024 ** 3;
const defaultTimeoutSeconds = 120;

/** What the person asked of each address may be kept; these never are, since no page was opened. */
const notKept: ReadonlySet<ErrorCode | null> = new Set<ErrorCode>([
  'address-invalid',
  'address-scheme',
  'address-private',
  'browser-not-started',
  'cancelled',
  'proxy-unreachable',
  'session-other-site',
]);

/**
 * Captures each address, up to four at once (two on a small computer), each into an exhibit of its own.
 *
 * @returns one line per address, in the order asked
 * @throws CodedError `browser-not-found`, `browser-not-started` before anything was opened
 */
export async function captureAll(asked: CaptureWish, job: CaptureJob): Promise<CaptureLine[]> {
  // Before anything is begun, so that a missing browser is one answer and not one for each address.
  await unlessStopped(job.browser(), job.signal);
  const lines: CaptureLine[] = [];
  const waiting = asked.urls.map((url, item) => ({ url, item }));
  const turns = inTurn(asked.urls.length);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { url, item } = next;
      const line = await captureOne(url, item, asked, { ...job, turn: turns.turn(item) }).finally(() =>
        turns.over(item),
      );
      lines[item] = line;
      if (line.code === 'exhibit-frozen') job.onOver(item);
      job.onProgress(item, { step: 'read-back', outcome: line.exhibit === null ? 'failed' : 'done' }, line);
    }
  };
  const workers = Math.min(asked.urls.length, totalmem() < fourGigabytes ? 2 : 4);
  await Promise.all(Array.from({ length: workers }, worker));
  return lines;
}

/** Exhibits get their numbers in the order of the person's list, whichever page is ready first. */
function inTurn(items: number): { turn(item: number): Promise<void>; over(item: number): void } {
  const turns = Array.from({ length: items }, () => Promise.withResolvers<void>());
  return {
    turn: (item) => turns[item - 1]?.promise ?? Promise.resolve(),
    over: (item) => turns[item]?.resolve(),
  };
}

async function captureOne(
  url: string,
  item: number,
  asked: CaptureWish,
  job: CaptureJob & { readonly turn: Promise<void> },
): Promise<CaptureLine> {
  const refused = (code: ErrorCode): CaptureLine => ({ url, exhibit: null, code });
  if (job.signal.aborted) return refused('cancelled');
  try {
    const { hostname, href } = parseAddress(url);
    // What was frozen does not come back by another door (DOMAIN §6).
    job.vault.chart.mustNotLeadToFrozen(href);
    if (job.signIn !== undefined && !isOfSite(hostname, job.signIn.site))
      return refused('session-other-site');
  } catch (error) {
    return refused(codeOf(error));
  }
  const deposit = job.vault.deposit();
  try {
    const outcome = await capture(
      await unlessStopped(job.browser(), job.signal),
      {
        url,
        scale: asked.scale ?? 1,
        timeoutMilliseconds: (asked.timeoutSeconds ?? defaultTimeoutSeconds) * 1000,
        allowPrivate: job.allowPrivate,
        paper: asked.paper ?? 'letter',
        person: job.vault.person,
        underEighteen: job.underEighteen,
        signIn: job.signIn,
        ...(asked.limits === undefined ? {} : { limits: asked.limits }),
      },
      {
        now: job.now,
        sink: deposit,
        signal: job.signal,
        tool: job.tool,
        onProgress: (progress) => job.onProgress(item, progress),
      },
    );
    if (notKept.has(outcome.code)) {
      await deposit.abandon();
      return refused(outcome.code ?? 'internal');
    }
    await job.turn;
    const { code, manifestSha256, words, ...said } = outcome;
    const exhibit = deposit.commit(
      { origin: 'capture', ...said },
      { manifestSha256, state: said.state },
      { recaptureOf: job.recaptureOf, words, savedFrom: url },
    );
    job.onOver(item);
    job.onProgress(item, { step: 'read-back', outcome: 'started' });
    return { url, exhibit, code: (await readBack(job.vault, exhibit)) ?? code };
  } catch (error) {
    return refused(await giveUp(deposit, error));
  }
}

/** A browser that hangs while it starts must not hold up a stop. */
const unlessStopped = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  unlessAborted(work, signal, () => new CodedError('cancelled'));
