import type { ErrorCode } from '../../preload/errors.ts';
import type { Artifact } from '../core/evidence.ts';
import type { CaptureSurroundings } from '../core/manifest.ts';
import { bodyLimits } from './bodies.ts';
import { within } from './deadline.ts';
import { headerOf } from './exchanges.ts';
import { download, emptyTally, type Tally } from './media-download.ts';
import { mediaLimits } from './media.ts';
import { bareType, dispositionName, fileNameFor } from './media-name.ts';
import { MediaTab } from './media-tab.ts';
import type { CapturePage } from './page.ts';
import type { Findings } from './record.ts';
import type { Run, StepTools } from './run.ts';

export interface DirectFile {
  readonly url: string;
  readonly mediaType: string;
  readonly suggested: string | undefined;
  /** The browser shows it as it is, so its picture is worth having too. */
  readonly shown: boolean;
}

const pages = new Set([
  'text/html',
  'application/xhtml+xml',
  'multipart/x-mixed-replace',
  'multipart/related',
]);
const shownTypes = /^(?:image|video|audio|text)\/|^application\/(?:json|xml|.+\+(?:json|xml))$/u;

/** Whether the address gave a file and no page. Without a `Content-Type` the browser guesses; so it is a page here. */
export function directFile({ network }: CapturePage): DirectFile | undefined {
  const document = network.page === undefined ? network.lastAnswer : network.document;
  const { status, url, responseHeaders } = document ?? {};
  if (status === undefined || status < 200 || status >= 300 || url === undefined) return undefined;
  const headers = Object.entries(responseHeaders ?? {});
  const contentType = headerOf(headers, 'content-type');
  const disposition = headerOf(headers, 'content-disposition');
  const mediaType = bareType(contentType);
  const isAttachment = /^\s*attachment\b/iu.test(disposition ?? '');
  if (!isAttachment && (contentType === undefined || pages.has(mediaType))) return undefined;
  // Of a PDF the browser shows a viewer that is not the file; a part of it would pass for the whole.
  const shown = network.page?.failed === false && !isAttachment && shownTypes.test(mediaType);
  return { url, mediaType, suggested: dispositionName(disposition), shown };
}

/**
 * Saves the very bytes of the file: those of the answer that was had, where the browser still has them, else asked
 * for once more.
 *
 * @returns why it is not whole; null when it is
 */
export async function saveDirectFile(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  found: Findings,
  file: DirectFile,
): Promise<ErrorCode | null> {
  const name = fileNameFor('original', { ...file, address: file.url }, new Set());
  found.capturedAt ??= around.now();
  found.kind = { looksLike: 'file', signals: [`the address gave ${file.mediaType} and no page`] };
  found.file = { name, url: file.url, shown: file.shown };
  // What was taken for a page that hands over a file, or for a poor page, was this file.
  const kept = run.warnings.filter(({ code }) => code !== 'download-refused' && code !== 'not-the-page');
  run.warnings.splice(0, run.warnings.length, ...kept);
  const whole = await run.step('media', Math.max(0, run.left() - mediaLimits.reserve), async (tools) => {
    const put = async (body: Buffer | AsyncGenerator<Buffer>): Promise<Artifact> =>
      run.deposit.put({ role: 'original', name, mediaType: file.mediaType, body }, tools.signal);
    const answer = await answerBody(page, file);
    if (answer !== undefined) {
      const told = 'Saved from the answer that the address gave.';
      note(found, file, await put(answer), { ...emptyTally(), requests: 1 }, 'answer', told);
      return true;
    }
    const tab = await MediaTab.open(page);
    try {
      return await askAgain(tab, run, found, file, tools, put);
    } finally {
      await tab.close();
    }
  });
  return whole === true ? null : 'page-incomplete';
}

async function askAgain(
  tab: MediaTab,
  run: Run,
  found: Findings,
  file: DirectFile,
  { signal, progress }: StepTools,
  put: (body: AsyncGenerator<Buffer>) => Promise<Artifact>,
): Promise<boolean> {
  const request = { url: file.url, referrer: '' };
  const opened = await tab.request(request);
  if (opened.status !== 200) {
    await opened.parts.return(undefined);
    throw new Error(`asked for again, the site answered with status ${opened.status}`);
  }
  const tally = { ...emptyTally(), requests: 1 };
  const body = download(tab, request, opened, tally, {
    most: mediaLimits.bytes,
    until: performance.now() + Math.max(0, run.left() - mediaLimits.reserve * 1.2),
    signal,
    onBytes: ({ bytes, total }) =>
      progress(Math.floor(bytes / 1048576), Math.ceil((total ?? bytes) / 1048576)),
  });
  const told = 'The address was asked for once more, and the file saved as the server gave it.';
  note(found, file, await put(body), tally, 'asked-again', told);
  if (tally.cut !== undefined) run.warn('media-incomplete', `${found.file?.name ?? ''}: ${tally.cut}`);
  return tally.cut === undefined;
}

/** The body of the answer that the page was opened with; undefined when it is not whole in the browser. */
async function answerBody({ network }: CapturePage, { url }: DirectFile): Promise<Buffer | undefined> {
  const exchange = network.exchanges.list().findLast((one) => one.type === 'Document' && one.url === url);
  if (exchange?.end !== 'finished' || exchange.decodedBytes > bodyLimits.each) return undefined;
  const { session, requestId, answer } = exchange;
  try {
    const asking = session.send('Network.getResponseBody', { requestId });
    const { body, base64Encoded } = await within(asking, 10_000, 'body');
    const bytes = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
    const headers = answer?.headers ?? [];
    const length = headerOf(headers, 'content-length');
    const isEncoded = headerOf(headers, 'content-encoding') !== undefined;
    const isWhole = isEncoded ? bytes.length === exchange.decodedBytes : length === String(bytes.length);
    return isWhole ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function note(
  found: Findings,
  { url, mediaType }: DirectFile,
  { name, bytes, sha256 }: Artifact,
  { cut, requests, resumed }: Tally,
  how: 'answer' | 'asked-again',
  told: string,
): void {
  const kind = /^(?:video|audio)\//u.test(mediaType)
    ? mediaType.startsWith('video')
      ? 'video'
      : 'audio'
    : 'file';
  found.media.push({
    address: url,
    kind,
    how,
    name,
    bytes,
    sha256,
    whole: cut === undefined,
    requests,
    resumed,
    told: cut === undefined ? told : `${told} It is not whole.`,
  });
}
