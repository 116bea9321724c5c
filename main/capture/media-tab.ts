import type { CDPSession, Protocol } from 'puppeteer-core';
import { attach } from './blank.ts';
import { within } from './deadline.ts';
import { headerOf, type HeaderLines } from './exchanges.ts';
import type { CapturePage } from './page.ts';

/** An answer whose body waits to be read. */
export interface OpenedFile {
  readonly status: number;
  readonly headers: HeaderLines;
  /** Read to its end or given up (`return`) before the next file is asked for. */
  readonly parts: AsyncGenerator<Buffer>;
}

export interface FileRequest {
  readonly url: string;
  readonly referrer: string;
  /** First and last byte wanted; undefined for all, or to the end. */
  readonly from?: number;
  readonly to?: number;
}

/** Why a file could not be asked for. `private`: it leads into this computer or its network. */
export class FileRefused extends Error {
  readonly reason: 'private' | 'unreachable';

  constructor(reason: FileRefused['reason'], detail: string) {
    super(detail);
    this.name = 'FileRefused';
    this.reason = reason;
  }
}

const patience = 20_000;
const readSize = 1024 * 1024;

/**
 * A second tab in the page's own context, with its cookies and its way out, which asks for files and never shows
 * them: every answer is stopped before it becomes a page and read as a stream, so a file of any size passes through
 * in parts. `Network.loadNetworkResource` would be simpler, but its requests go past the guard, redirects too, and it
 * can neither ask for a range nor do without a temporary file.
 */
export class MediaTab {
  readonly #page: CapturePage;
  readonly #session: CDPSession;
  readonly #targetId: string;
  #wanted: FileRequest | undefined;
  #waiting = Promise.withResolvers<Protocol.Fetch.RequestPausedEvent>();

  private constructor(page: CapturePage, session: CDPSession, targetId: string) {
    this.#page = page;
    this.#session = session;
    this.#targetId = targetId;
  }

  static async open(page: CapturePage): Promise<MediaTab> {
    const { live, contextId, userAgent } = page.surroundings;
    const opening = live.root.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId: contextId,
      background: true,
    });
    const { targetId } = await within(opening, patience, 'media tab');
    const session = await attach(live.root, targetId);
    const tab = new MediaTab(page, session, targetId);
    session.on('Fetch.requestPaused', (event) => void tab.#onPaused(event));
    const preparing = Promise.all([
      session.send('Network.enable'),
      session.send('Network.setCacheDisabled', { cacheDisabled: true }),
      session.send('Network.setBypassServiceWorker', { bypass: true }),
      session.send('Network.setUserAgentOverride', { userAgent }),
      session.send('Fetch.enable', {
        patterns: [
          { urlPattern: '*', requestStage: 'Request' },
          { urlPattern: '*', requestStage: 'Response' },
        ],
      }),
    ]);
    await within(preparing, patience, 'media tab');
    return tab;
  }

  /** @throws FileRefused; Overdue when no answer comes */
  async request(wanted: FileRequest): Promise<OpenedFile> {
    this.#wanted = wanted;
    this.#waiting = Promise.withResolvers();
    const { promise } = this.#waiting;
    promise.catch(() => undefined);
    const { url, referrer } = wanted;
    const going = this.#session.send('Page.navigate', { url, referrer }).catch(() => undefined);
    const event = await within(promise, patience, 'file');
    const { requestId } = event;
    const headers = (event.responseHeaders ?? []).map(({ name, value }) => [name, value] as const);
    const session = this.#session;
    const taking = session.send('Fetch.takeResponseBodyAsStream', { requestId });
    const { stream } = await within(taking, patience, 'file');
    const parts = async function* (): AsyncGenerator<Buffer> {
      try {
        yield* readStream(session, stream);
      } finally {
        await session.send('IO.close', { handle: stream }).catch(() => undefined);
        await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
        await within(going, 2_000, 'file').catch(() => undefined);
      }
    };
    return { status: event.responseStatusCode ?? 0, headers, parts: parts() };
  }

  async close(): Promise<void> {
    const { live } = this.#page.surroundings;
    const closing = live.root.send('Target.closeTarget', { targetId: this.#targetId });
    await within(closing, 1_000, 'closing').catch(() => undefined);
  }

  async #onPaused(event: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { requestId, request, responseStatusCode, responseErrorReason, responseHeaders } = event;
    const fail = async (reason: FileRefused['reason'], detail: string): Promise<void> => {
      this.#waiting.reject(new FileRefused(reason, detail));
      await this.#session
        .send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        .catch(() => undefined);
    };
    if (responseErrorReason !== undefined) return fail('unreachable', responseErrorReason);
    if (responseStatusCode === undefined) {
      const verdict = await this.#page.surroundings.guard.judge(request.url);
      if (verdict !== 'open') return fail(verdict === 'private' ? 'private' : 'unreachable', verdict);
      const headers = this.#headersFor(request.headers);
      await this.#session.send('Fetch.continueRequest', { requestId, headers }).catch(() => undefined);
      return undefined;
    }
    const location = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location');
    if (responseStatusCode >= 300 && responseStatusCode < 400 && location !== undefined) {
      await this.#session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
      return undefined;
    }
    this.#waiting.resolve(event);
    return undefined;
  }

  #headersFor(asked: Protocol.Network.Headers): Protocol.Fetch.HeaderEntry[] {
    const { from, to } = this.#wanted ?? {};
    const own: Protocol.Fetch.HeaderEntry[] = [
      // The file as it lies on the server, so that its length can be checked and a part of it asked for.
      { name: 'Accept-Encoding', value: 'identity' },
      ...(from === undefined ? [] : [{ name: 'Range', value: `bytes=${from}-${to ?? ''}` }]),
    ];
    const taken = new Set(own.map(({ name }) => name.toLowerCase()));
    const others = Object.entries(asked).filter(([name]) => !taken.has(name.toLowerCase()));
    return [...others.map(([name, value]) => ({ name, value })), ...own];
  }
}

async function* readStream(session: CDPSession, handle: string): AsyncGenerator<Buffer> {
  // The next part is under way while this one is being sealed.
  let reading = session.send('IO.read', { handle, size: readSize });
  for (;;) {
    const { data, base64Encoded, eof } = await within(reading, patience, 'file');
    if (!eof) {
      reading = session.send('IO.read', { handle, size: readSize });
      reading.catch(() => undefined);
    }
    if (data !== '') yield Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8');
    if (eof) return;
  }
}

/** The length of the whole file that an answer or a part of it belongs to; undefined when the server does not say. */
export function wholeLength({ status, headers }: Pick<OpenedFile, 'status' | 'headers'>): number | undefined {
  const text =
    status === 206
      ? /\/(\d+)$/u.exec(headerOf(headers, 'content-range') ?? '')?.[1]
      : headerOf(headers, 'content-encoding') === undefined
        ? headerOf(headers, 'content-length')
        : undefined;
  const length = Number(text);
  return text === undefined || !Number.isSafeInteger(length) ? undefined : length;
}
