import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Redirect } from '../core/manifest.ts';
import { ExchangeLog, type RemoteOf } from './exchanges.ts';

type Headers = Readonly<Record<string, string>>;

/** The request and answer of a document that stood in the tab. */
export interface PageDocument {
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly status: number | undefined;
  readonly responseHeaders: Headers | undefined;
  readonly serverAddress: string | undefined;
  readonly security: Protocol.Network.SecurityDetails | undefined;
  /** This computer's clock when the answer came, milliseconds since 1970. */
  readonly answeredAt: number | undefined;
}

type Draft = { -readonly [K in keyof PageDocument]: PageDocument[K] } & { readonly hops: Redirect[] };

/**
 * What went over the network for one page: counts of all requests, and the whole story of the documents that
 * stood in the tab. What the network record (WACZ) is made from is kept by {@link ExchangeLog}.
 */
export class NetworkWatch {
  readonly exchanges: ExchangeLog;
  requests = 0;
  failed = 0;
  /** When the network last moved, by the monotonic clock. */
  lastMove = performance.now();
  readonly #frameId: string;
  readonly #now: () => number;
  readonly #remoteOf: RemoteOf;
  readonly #underway = new Set<string>();
  readonly #pictures = new Set<string>();
  readonly #documents = new Map<string, Draft>();
  readonly #story: Redirect[] = [];
  readonly #loaded = new Set<string>();
  #current: { readonly loaderId: string; url: string; readonly failed: boolean } | undefined;
  #waiting: (() => void)[] = [];

  constructor(options: {
    readonly frameId: string;
    readonly now: () => number;
    readonly remoteOf: RemoteOf;
  }) {
    this.#frameId = options.frameId;
    this.#now = options.now;
    this.#remoteOf = options.remoteOf;
    this.exchanges = new ExchangeLog(options.remoteOf);
  }

  attach(session: CDPSession): void {
    this.exchanges.attach(session);
    session.on('Network.requestWillBeSent', (event) => this.#onRequest(event));
    session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
      const document = this.#documents.get(requestId);
      if (document !== undefined) document.requestHeaders = { ...headers };
    });
    session.on('Network.responseReceived', (event) => this.#onResponse(event));
    session.on('Network.loadingFinished', ({ requestId }) => this.#onEnd(requestId, false));
    session.on('Network.loadingFailed', ({ requestId }) => this.#onEnd(requestId, true));
    session.on('Page.frameNavigated', ({ frame }) => this.#onNavigated(frame));
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#frameId && this.#current !== undefined) this.#current.url = url;
    });
    session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (frameId !== this.#frameId || name !== 'load') return;
      this.#loaded.add(loaderId);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** The document that stands in the tab; undefined before the first. */
  get page(): { readonly loaderId: string; readonly url: string; readonly failed: boolean } | undefined {
    return this.#current;
  }

  get document(): PageDocument | undefined {
    return this.#current === undefined ? undefined : this.#documents.get(this.#current.loaderId);
  }

  /** The last answer for the tab, whether its document came to stand there or not. */
  get lastAnswer(): PageDocument | undefined {
    return [...this.#documents.values()].findLast((document) => document.status !== undefined);
  }

  /** The address that the tab was last sent to, whatever came of it. */
  get lastAsked(): string | undefined {
    return [...this.#documents.values()].at(-1)?.url;
  }

  get redirects(): readonly Redirect[] {
    const open = [...this.#documents.values()].at(-1);
    const told = this.#current === undefined && open !== undefined ? open.hops : [];
    return [...this.#story, ...told];
  }

  /** What stood in the tab already when the watch began. */
  found(frame: Protocol.Page.Frame): void {
    if (this.#current !== undefined) return;
    this.#onNavigated(frame);
    this.#loaded.add(frame.loaderId);
  }

  get inFlight(): number {
    return this.#underway.size;
  }

  /** Pictures that are on their way, backgrounds among them, which no element of the page tells of. */
  get picturesInFlight(): number {
    return this.#pictures.size;
  }

  get hasLoaded(): boolean {
    return this.#current !== undefined && this.#loaded.has(this.#current.loaderId);
  }

  /** Waits until the document that stands in the tab has loaded, and none has just taken its place. */
  async whenLoaded(): Promise<void> {
    while (!this.hasLoaded) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #onRequest(event: Protocol.Network.RequestWillBeSentEvent): void {
    const { requestId, request, redirectResponse } = event;
    this.lastMove = performance.now();
    this.requests += 1;
    this.#underway.add(requestId);
    if (event.type === 'Image') this.#pictures.add(requestId);
    const isPage = event.type === 'Document' && event.frameId === this.#frameId;
    if (!isPage) return;
    const before = this.#documents.get(requestId);
    const hops = before?.hops ?? [];
    if (redirectResponse !== undefined) {
      hops.push({ url: redirectResponse.url, status: redirectResponse.status, location: request.url });
    }
    this.#documents.set(requestId, {
      url: request.url,
      requestHeaders: { ...request.headers },
      status: undefined,
      responseHeaders: undefined,
      serverAddress: redirectResponse && this.#remoteOf(redirectResponse.url),
      security: undefined,
      answeredAt: undefined,
      hops,
    });
  }

  #onResponse({ requestId, response }: Protocol.Network.ResponseReceivedEvent): void {
    this.lastMove = performance.now();
    const document = this.#documents.get(requestId);
    if (document === undefined) return;
    document.url = response.url;
    document.status = response.status;
    document.responseHeaders = { ...response.headers };
    document.serverAddress = this.#remoteOf(response.url);
    document.security = response.securityDetails;
    document.answeredAt = this.#now();
  }

  #onEnd(requestId: string, failed: boolean): void {
    this.lastMove = performance.now();
    this.#pictures.delete(requestId);
    if (this.#underway.delete(requestId) && failed) this.failed += 1;
  }

  #onNavigated(frame: Protocol.Page.Frame): void {
    if (frame.id !== this.#frameId) return;
    // The browser's error page stands at an address of its own; what matters is the one that failed.
    const url = frame.unreachableUrl ?? `${frame.url}${frame.urlFragment ?? ''}`;
    if (url === 'about:blank' && this.#current === undefined) return;
    const document = this.#documents.get(frame.loaderId);
    const first = document?.hops[0]?.url ?? url;
    if (this.#current !== undefined && this.#current.url !== first) {
      this.#story.push({ url: this.#current.url, status: 'by the page itself', location: first });
    }
    this.#story.push(...(document?.hops ?? []));
    this.#current = { loaderId: frame.loaderId, url, failed: frame.unreachableUrl !== undefined };
  }
}
