import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { localTime, utcInstant } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import type { ExhibitState, Warning } from '../core/evidence.ts';
import type { CaptureOutcome, CaptureRequest, CaptureSurroundings } from '../core/manifest.ts';
import { parseAddress } from './address.ts';
import { bounds, cut } from './bounds.ts';
import type { CaptureBrowser } from './browser.ts';
import { noteFrames } from './frames.ts';
import { SinkFault } from './intake.ts';
import { noteServiceWorkers } from './set-aside.ts';
import { directFile, saveDirectFile } from './direct-file.ts';
import { createGuard, type Resolve } from './guard.ts';
import { loadPage } from './load.ts';
import { saveMedia } from './media.ts';
import { CapturePage } from './page.ts';
import { savePage } from './save.ts';
import { saveNetworkRecord } from './wacz-record.ts';
import { describe, Run } from './run.ts';
import { buildManifest, countLong, manifestBytes, type Findings } from './record.ts';
import { plantSignIn } from './sessions.ts';

const openLimit = 45_000;
const closeLimit = 800;
/** Once the time is over. A browser that has not let go of the page by then has to answer before the next one. */
const lateCloseLimit = 250;

/**
 * Saves one page as evidence: opens it in a tab of its own, has it load to its end, stops it, and puts its
 * picture, stamped picture, print, code and manifest into the sink.
 *
 * Whatever the page or the browser does, there is an outcome within the request's time and two seconds, and its
 * `manifest.json` is in the sink.
 *
 * @param around.resolve looks names up, instead of the system
 * @throws only what the sink throws
 */
export async function capture(
  browser: CaptureBrowser,
  request: CaptureRequest,
  around: CaptureSurroundings & { readonly resolve?: Resolve },
): Promise<CaptureOutcome> {
  const run = new Run(around, request.timeoutMilliseconds);
  const found: Findings = { startedAt: around.now(), tiles: [], media: [] };
  let code: ErrorCode | null = null;
  try {
    const page = await openPage(browser, request, around, run, found);
    const loaded = await loadPage(page, run, around, found, request.url);
    code = loaded.code;
    const file = directFile(page);
    try {
      if (loaded.isPage && file?.shown !== false) {
        await savePage(page, run, around, request, found);
        await noteFrames(page, run);
        noteServiceWorkers(page, run);
      }
    } finally {
      await loaded.early;
    }
    if (file !== undefined) code = await saveDirectFile(page, run, around, found, file);
    await saveNetworkRecord(page, run, around, found);
    const isPage = loaded.isPage && file === undefined;
    if (isPage && (await saveMedia(page, run, found))) code ??= 'page-incomplete';
  } catch (error) {
    if (error instanceof SinkFault) throw error.cause;
    code = error instanceof CodedError ? error.code : 'internal';
    if (code === 'internal') run.warn('internal', describe(error));
  } finally {
    run.dispose();
    await found.page?.close(run.endedBy === 'page-timeout' ? lateCloseLimit : closeLimit);
  }
  return seal(request, around, run, found, code);
}

async function openPage(
  browser: CaptureBrowser,
  request: CaptureRequest,
  around: CaptureSurroundings & { readonly resolve?: Resolve },
  run: Run,
  found: Findings,
): Promise<CapturePage> {
  const opened = await run.step('open', run.share(0.8, openLimit), async ({ signal }) => {
    const url = parseAddress(request.url);
    const live = await browser.lease();
    const guard = createGuard({
      allowPrivate: request.allowPrivate,
      proxied: live.proxy !== undefined,
      ...(around.resolve === undefined ? {} : { resolve: around.resolve }),
    });
    if ((await guard.judge(url.href)) === 'private') throw new CodedError('address-private');
    found.live = live;
    found.userAgent = live.userAgent.replace('HeadlessChrome/', 'Chrome/');
    run.endWith(live.gone, 'browser-died');
    const page = await CapturePage.open(live, {
      scale: request.scale,
      userAgent: found.userAgent,
      guard,
      guarded: !request.allowPrivate,
      now: around.now,
      onEnd: (code) => run.end(code),
      onNote: ({ code, detail }) => run.warn(code, detail),
    });
    found.page = page;
    if (request.signIn !== undefined) await plantSignIn(page.session, request.signIn, url);
    if (signal.aborted) await page.close(closeLimit);
    return page;
  });
  if (opened === undefined) throw new CodedError('browser-not-started', 'no tab could be opened');
  return opened;
}

/** What tells that part of the page is not in the files; the record then never says complete. */
const cutShort = new Set<Warning['code']>([
  'scroll-stopped',
  'page-kept-growing',
  'page-too-tall',
  'step-timed-out',
]);

const wanted = ['screenshot.png', 'screenshot-stamped.png', 'page.pdf', 'page.mhtml', 'early-picture.png'];

/** Writes the manifest, as the last file, and says what came of it. @throws what the sink throws */
export async function seal(
  request: CaptureRequest,
  around: CaptureSurroundings,
  run: Run,
  found: Findings,
  ended: ErrorCode | null,
): Promise<CaptureOutcome> {
  await run.deposit.close();
  const { file } = found;
  const due = [...(file?.shown === false ? [] : wanted), ...(file === undefined ? [] : [file.name])];
  const missing = due.filter((name) => !run.deposit.has(name));
  const isWhole = missing.length === 0 && !run.warnings.some((warning) => cutShort.has(warning.code));
  const code = ended ?? (isWhole ? null : 'page-incomplete');
  const state = stateOf(code, run, found);
  around.onProgress({ step: 'seal', outcome: 'started' });
  run.tellRest();
  const manifest = buildManifest(request, around, run, found, state);
  const long = countLong(manifest);
  if (long > 0) run.warn('text-cut', `${long} texts, of which the first ${bounds.text} characters are kept`);
  const bytes = manifestBytes(manifest);
  await run.deposit.putManifest(bytes);
  around.onProgress({ step: 'seal', outcome: 'done' });
  const savedAt = found.capturedAt ?? found.startedAt;
  const finalUrl = found.page?.network.page?.url ?? found.file?.url;
  return {
    state,
    code,
    looksLike: found.kind?.looksLike ?? null,
    title: (found.place?.title ?? '').toWellFormed(),
    url: request.url,
    finalUrl: finalUrl === undefined ? null : cut(finalUrl, bounds.text),
    savedAt: utcInstant(savedAt),
    savedLocal: localTime(savedAt),
    warnings: run.warnings,
    manifestSha256: sha256(bytes),
    words: found.words ?? '',
  };
}

/** The browser's own error page is not the page: its picture is kept, but the capture has failed. */
function stateOf(code: ErrorCode | null, run: Run, found: Findings): ExhibitState {
  if (code === null) return 'complete';
  const isThere =
    found.file === undefined
      ? run.deposit.files.length > 0 && found.page?.network.page?.failed === false
      : run.deposit.has(found.file.name);
  return isThere ? 'partial' : 'failed';
}
