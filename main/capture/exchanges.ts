import type { CDPSession, Protocol } from 'puppeteer-core';

/** Header lines in order; a name may come more than once (`Set-Cookie`). */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderLines;
  readonly mediaType: string;
  readonly remoteAddress: string | undefined;
  readonly protocol: string | undefined;
  readonly security: Protocol.Network.SecurityDetails | undefined;
}

/** One request and what came of it. Each hop of a redirect is one of its own. */
export interface Exchange {
  readonly requestId: string;
  /** The session that saw it, which can give its body. */
  readonly session: CDPSession;
  readonly url: string;
  readonly method: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly type: string;
  readonly requestHeaders: HeaderLines;
  readonly requestBody: Buffer;
  readonly answer: Answer | undefined;
  readonly end: 'open' | 'finished' | 'failed' | 'redirected';
  /** Chromium's own name for why it failed. */
  readonly failure: string | undefined;
  /** Of the body so far, after content decoding. */
  readonly decodedBytes: number;
}

interface Hop {
  readonly session: CDPSession;
  readonly request: Protocol.Network.Request;
  readonly at: number;
  readonly type: string;
  response: Protocol.Network.Response | undefined;
  hasExtra: boolean;
  end: Exchange['end'];
  failure: string | undefined;
  decodedBytes: number;
}

interface Story {
  readonly hops: Hop[];
  /** What really went over the wire, cookies included; told apart from the hops, in their order. */
  readonly sent: Protocol.Network.Headers[];
  readonly answered: { readonly status: number; readonly headers: Protocol.Network.Headers }[];
}

/** The address of the server that a URL was had from: the browser itself knows only our gate's (gate.ts). */
export type RemoteOf = (url: string) => string | undefined;

/** A page that asks without end is followed this far; what comes after is counted by the manifest only. */
export const exchangeLimit = 20_000;

/** Every request of the page, its frames and its workers, as their sessions tell of them. */
export class ExchangeLog {
  readonly #remoteOf: RemoteOf;
  readonly #stories = new Map<string, Story>();
  #count = 0;

  constructor(remoteOf: RemoteOf) {
    this.#remoteOf = remoteOf;
  }

  attach(session: CDPSession): void {
    session.on('Network.requestWillBeSent', (event) => this.#onRequest(session, event));
    session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
      this.#storyOf(requestId)?.sent.push(headers);
    });
    session.on('Network.responseReceivedExtraInfo', ({ requestId, headers, statusCode }) => {
      this.#storyOf(requestId)?.answered.push({ status: statusCode, headers });
    });
    session.on('Network.responseReceived', ({ requestId, response, hasExtraInfo }) => {
      const hop = this.#stories.get(requestId)?.hops.at(-1);
      if (hop !== undefined) Object.assign(hop, { response, hasExtra: hasExtraInfo });
    });
    session.on('Network.dataReceived', ({ requestId, dataLength }) => {
      const hop = this.#stories.get(requestId)?.hops.at(-1);
      if (hop !== undefined) hop.decodedBytes += dataLength;
    });
    session.on('Network.loadingFinished', ({ requestId }) => {
      const hop = this.#stories.get(requestId)?.hops.at(-1);
      if (hop !== undefined) hop.end = 'finished';
    });
    session.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) => {
      const hop = this.#stories.get(requestId)?.hops.at(-1);
      if (hop !== undefined) Object.assign(hop, { end: 'failed', failure: blockedReason ?? errorText });
    });
  }

  /** All of them over http and https, in the order in which they were asked. */
  list(): Exchange[] {
    const all: Exchange[] = [];
    for (const [requestId, { hops, sent, answered }] of this.#stories) {
      let told = 0;
      for (const hop of hops) {
        const extra = hop.hasExtra ? answered[told] : undefined;
        const wire = hop.hasExtra || hop.response === undefined ? sent[told] : undefined;
        if (hop.hasExtra) told += 1;
        all.push(exchangeOf(requestId, hop, wire, extra, this.#remoteOf));
      }
    }
    return all.toSorted((a, b) => a.at - b.at);
  }

  #storyOf(requestId: string): Story | undefined {
    const known = this.#stories.get(requestId);
    if (known !== undefined) return known;
    if (this.#stories.size >= exchangeLimit) return undefined;
    const story: Story = { hops: [], sent: [], answered: [] };
    this.#stories.set(requestId, story);
    return story;
  }

  #onRequest(session: CDPSession, event: Protocol.Network.RequestWillBeSentEvent): void {
    const { requestId, request, redirectResponse, redirectHasExtraInfo, wallTime, type } = event;
    if (!/^https?:/u.test(request.url) || this.#count >= exchangeLimit) return;
    const story = this.#storyOf(requestId);
    if (story === undefined) return;
    const before = story.hops.at(-1);
    // The same request told by a second session is not a second request.
    if (before !== undefined && redirectResponse === undefined) return;
    if (before !== undefined) {
      Object.assign(before, {
        response: redirectResponse,
        hasExtra: redirectHasExtraInfo,
        end: 'redirected',
      });
    }
    this.#count += 1;
    story.hops.push({
      session,
      request,
      at: wallTime * 1000,
      type: type ?? 'Other',
      response: undefined,
      hasExtra: false,
      end: 'open',
      failure: undefined,
      decodedBytes: 0,
    });
  }
}

function exchangeOf(
  requestId: string,
  hop: Hop,
  wire: Protocol.Network.Headers | undefined,
  extra: Story['answered'][number] | undefined,
  remoteOf: RemoteOf,
): Exchange {
  const { session, request, at, type, response, end, failure, decodedBytes } = hop;
  const parts = request.postDataEntries ?? [];
  return {
    requestId,
    session,
    url: request.url,
    method: request.method,
    at,
    type,
    requestHeaders: lines(wire ?? request.headers),
    requestBody: Buffer.concat(parts.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))),
    answer:
      response === undefined
        ? undefined
        : {
            status: extra?.status ?? response.status,
            statusText: response.statusText,
            headers: lines(extra?.headers ?? response.headers),
            mediaType: response.mimeType,
            remoteAddress: response.remoteIPAddress === undefined ? undefined : remoteOf(request.url),
            protocol: response.protocol,
            security: response.securityDetails,
          },
    end,
    failure,
    decodedBytes,
  };
}

/** Chromium joins lines of one name with a line feed. HTTP/2 pseudo-headers are no headers in a WARC. */
function lines(headers: Protocol.Network.Headers): HeaderLines {
  return Object.entries(headers)
    .filter(([name]) => !name.startsWith(':'))
    .flatMap(([name, value]) => value.split('\n').map((line) => [name, line] as const));
}

/** The value of a header, whatever its letter case; undefined when there is none. */
export function headerOf(headers: HeaderLines, name: string): string | undefined {
  return headers.find(([own]) => own.toLowerCase() === name)?.[1];
}
