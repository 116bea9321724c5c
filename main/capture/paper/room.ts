import type { Protocol } from 'puppeteer-core';
import type { PictureSource } from '../../core/paper-pictures.ts';
import { openBlank, type BlankTab } from '../blank.ts';
import type { LiveBrowser } from '../browser.ts';
import { unlessAborted, within } from '../deadline.ts';
import { blurAway } from './blur.ts';
import { makeJpeg } from './jpeg.ts';
import { makeRowMeter } from './rows.ts';
import { openScript, type PaperScript } from './script.ts';
import { SourceReader } from './source-reader.ts';
import { openTallPng } from './tall-png.ts';
import { openVideoScript } from './video.ts';

const patience = 10_000;
/** Three bytes are four letters of base64: a part ends where a letter does. */
const partBytes = 3 * 512 * 1024;
const rangeBytes = 2 * 1024 * 1024;
/** Nobody has this name (RFC 6761): its requests are answered here. Each video gets an address of its own, since Chromium remembers what came from one. */
const videoHost = 'https://video.invalid/';

/**
 * A page in a throwaway context of the headless browser, in whose sandbox pictures are decoded. It has no way to any
 * network: its gate lets nobody through, it is told that it is offline, and no request of it goes further than here. Such
 * a context keeps everything in memory. Only our own script runs, in a world of its own.
 */
export class PaperRoom {
  /** How many pictures were in it. */
  uses = 0;
  readonly #live: LiveBrowser;
  readonly #tab: BlankTab;
  readonly #script: string;
  readonly #ended = new AbortController();
  #isOver = false;
  #video: { readonly address: string; readonly reader: SourceReader } | undefined;

  private constructor(live: LiveBrowser, tab: BlankTab, script: string) {
    this.#live = live;
    this.#tab = tab;
    this.#script = script;
    const end = (): void => {
      this.#isOver = true;
      this.#ended.abort(new Error('the page ended'));
    };
    for (const signal of [live.gone, tab.crashed]) {
      if (signal?.aborted === true) end();
      else signal?.addEventListener('abort', end, { once: true });
    }
    tab.session.on('Fetch.requestPaused', (event) => void this.#answer(event).catch(() => undefined));
  }

  /** @throws Error when the browser does not answer */
  static async open(live: LiveBrowser): Promise<PaperRoom> {
    const tab = await openBlank(live);
    try {
      return new PaperRoom(live, tab, await within(furnish(tab), patience, 'paper room'));
    } catch (error) {
      await endContext(live, tab);
      throw error;
    }
  }

  /** Its page or its browser has ended. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The browser as a whole has ended, whatever for. */
  get isBrowserGone(): boolean {
    return this.#live.gone.aborted;
  }

  /** Brings the bytes of a picture in. */
  async fill(source: PictureSource): Promise<void> {
    this.uses += 1;
    const reader = new SourceReader(source);
    try {
      for (let at = 0; at < source.bytes; at += partBytes) {
        const part = await reader.read(at, partBytes);
        await this.call(patience, 'add', part.toString('base64'));
      }
    } finally {
      await reader.close();
    }
  }

  /** Lets the page ask for parts of a video. */
  async openVideo(milliseconds: number, source: PictureSource): ReturnType<PaperScript['openVideo']> {
    this.uses += 1;
    const address = `${videoHost}${this.uses}`;
    this.#video = { address, reader: new SourceReader(source) };
    return this.call(milliseconds, 'openVideo', address);
  }

  /** Empty again, for the next picture. */
  async clear(): Promise<void> {
    await this.#video?.reader.close();
    this.#video = undefined;
    await this.call(patience, 'clear');
  }

  /** @throws Error with what the script said; Overdue */
  async call<K extends keyof PaperScript>(
    milliseconds: number,
    name: K,
    ...given: Parameters<PaperScript[K]>
  ): Promise<Awaited<ReturnType<PaperScript[K]>>> {
    const asking = this.#tab.session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (name, ...given) { return this[name](...given); }',
      objectId: this.#script,
      arguments: [name, ...given].map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    asking.catch(() => undefined);
    const answer = await within(unlessAborted(asking, this.#ended.signal), milliseconds, name);
    if (answer.exceptionDetails !== undefined) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as Awaited<ReturnType<PaperScript[K]>>;
  }

  /** Ends the page, whatever it is doing, and all that it holds. */
  async close(): Promise<void> {
    this.#isOver = true;
    await this.#video?.reader.close();
    await endContext(this.#live, this.#tab);
  }

  async #answer({ requestId, request }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const video = this.#video;
    const { session } = this.#tab;
    if (request.url !== video?.address) {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'AccessDenied' });
      return;
    }
    const { bytes, mediaType } = video.reader.source;
    const asked = /^bytes=(\d{1,15})-(\d{0,15})$/u.exec(
      request.headers['Range'] ?? request.headers['range'] ?? '',
    );
    const from = Math.min(Number(asked?.[1] ?? 0), bytes);
    const to = Math.min(Number(asked?.[2] === undefined || asked[2] === '' ? bytes : asked[2]) + 1, bytes);
    const part = await video.reader.read(from, Math.min(rangeBytes, to - from));
    const headers = {
      'Content-Type': mediaType,
      'Content-Length': String(part.length),
      'Content-Range': `bytes ${from}-${from + part.length - 1}/${bytes}`,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    };
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 206,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: part.toString('base64'),
    });
  }
}

/** @returns the script's object in the page */
async function furnish({ session, frameId }: BlankTab): Promise<string> {
  await Promise.all([
    session.send('Network.enable'),
    session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'paper',
  });
  const tools = [blurAway, makeJpeg, makeRowMeter, openTallPng, openVideoScript].map(String).join(',');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${openScript.toString()})(${tools})`,
    contextId: executionContextId,
  });
  if (result.objectId === undefined) throw new Error(exceptionDetails?.text ?? 'no script in the page');
  return result.objectId;
}

async function endContext({ root }: LiveBrowser, { contextId }: BlankTab): Promise<void> {
  const ending = root.send('Target.disposeBrowserContext', { browserContextId: contextId });
  await within(ending, patience, 'ending').catch(() => undefined);
}
