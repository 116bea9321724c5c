import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { launch, type Browser, type CDPSession } from 'puppeteer-core';
import { CodedError } from '../../preload/errors.ts';
import { within } from './deadline.ts';
import {
  browserEnvironment,
  browserFlags,
  quietPreferences,
  unwantedDefaults,
  writePreferences,
} from './flags.ts';
import { installedCandidates, shippedCandidates } from './installed.ts';
import { limitMessages } from './message-limit.ts';
import { makePrivateFolder, removePrivateFolder, sweep } from './private-folder.ts';

export interface ChromiumFound {
  readonly path: string;
  readonly name: string;
}

/**
 * Looks for a Chromium: the one that was set, the one shipped beside the app, then what is installed.
 *
 * @param o.given a path that was set; when nothing can be run there, nothing else is taken in its place
 * @param o.shippedIn the folder in which a package carries chrome-headless-shell
 */
export async function findChromium(o: {
  given?: string | undefined;
  shippedIn?: string | undefined;
}): Promise<ChromiumFound | undefined> {
  const candidates =
    o.given !== undefined
      ? [{ name: basename(o.given), path: o.given }]
      : [
          ...(o.shippedIn === undefined ? [] : shippedCandidates(o.shippedIn, process.platform)),
          ...installedCandidates(process.platform, process.env),
        ];
  for (const candidate of candidates) {
    try {
      await access(candidate.path, constants.X_OK);
      return candidate;
    } catch {
      // Not there.
    }
  }
  return undefined;
}

/** A running browser as the capture uses it. */
export interface LiveBrowser {
  /** The browser's own session: targets, contexts, downloads. */
  readonly root: CDPSession;
  readonly product: string;
  readonly userAgent: string;
  readonly proxy: string | undefined;
  /** In memory where possible, for this user only, gone with the browser. */
  readonly folder: string;
  /** Given when the browser ends, whoever ended it. */
  readonly gone: AbortSignal;
  /** Says that it did not answer: before the next page it has to, or it is ended and started again. */
  readonly doubt?: () => void;
}

interface Running extends LiveBrowser {
  readonly browser: Browser;
  dead: boolean;
  doubted: boolean;
}

const startPatience = 30_000;

/**
 * One headless browser with a throwaway profile, spoken to through a pipe: no port that another program could
 * connect to, and Chromium ends when this process does, however it ends. When it dies it is started again for
 * the next page.
 */
export class CaptureBrowser {
  readonly product: string;
  readonly #options: { readonly path: string; readonly proxy: string | undefined };
  #running: Promise<Running>;
  #closed = false;

  private constructor(options: { path: string; proxy: string | undefined }, running: Running) {
    this.product = running.product;
    this.#options = options;
    this.#running = Promise.resolve(running);
  }

  /** @throws CodedError `browser-not-started` */
  static async launch(o: { path: string; proxy?: string | undefined }): Promise<CaptureBrowser> {
    await sweep();
    const options = { path: o.path, proxy: o.proxy };
    return new CaptureBrowser(options, await start(options));
  }

  /**
   * The browser for one page; started again when it has died since.
   *
   * @throws CodedError `browser-not-started`
   */
  async lease(): Promise<LiveBrowser> {
    if (this.#closed) throw new CodedError('browser-not-started', 'it was closed');
    const leased = this.#running;
    const running = await leased.catch(() => undefined);
    if (running !== undefined && !running.dead && (await answers(running))) return running;
    // Whoever comes first starts it; the others wait for the same one.
    if (this.#running === leased) this.#running = start(this.#options);
    return this.#running;
  }

  /** Ends the browser and removes every trace of it. */
  async close(): Promise<void> {
    this.#closed = true;
    const running = await this.#running.catch(() => undefined);
    if (running !== undefined) await end(running);
  }
}

async function start(o: { readonly path: string; readonly proxy: string | undefined }): Promise<Running> {
  const folder = await makePrivateFolder();
  let browser: Browser | undefined;
  const profile = join(folder, 'profile');
  try {
    await writePreferences(profile, quietPreferences);
    browser = await launch({
      executablePath: o.path,
      pipe: true,
      headless: /headless[-_]shell/u.test(basename(o.path)) ? 'shell' : true,
      defaultViewport: null,
      waitForInitialPage: false,
      acceptInsecureCerts: false,
      userDataDir: profile,
      env: browserEnvironment(folder, process.platform),
      args: browserFlags({ proxy: o.proxy, root: process.getuid?.() === 0 }),
      ignoreDefaultArgs: unwantedDefaults,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: startPatience,
      protocolTimeout: 600_000,
    });
    const root = await within(browser.target().createCDPSession(), startPatience, 'attaching');
    const { product, userAgent } = await within(root.send('Browser.getVersion'), startPatience, 'version');
    // A page that wants to hand over a file gets nothing; that it tried is told by Browser.downloadWillBegin.
    await root.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
    return watch(browser, { root, product, userAgent, proxy: o.proxy, folder });
  } catch (error) {
    await browser?.close().catch(() => undefined);
    await removePrivateFolder(folder);
    throw new CodedError('browser-not-started', 'the browser did not start', { cause: error });
  }
}

const answerPatience = 3_000;

/** A page can keep the browser itself so busy (a storm of navigations) that nothing else gets a turn. */
async function answers(running: Running): Promise<boolean> {
  if (!running.doubted) return true;
  try {
    await within(running.root.send('Browser.getVersion'), answerPatience, 'answering');
    running.doubted = false;
    return true;
  } catch {
    running.dead = true;
    running.browser.process()?.kill('SIGKILL');
    return false;
  }
}

function watch(browser: Browser, live: Omit<LiveBrowser, 'gone'>): Running {
  const gone = new AbortController();
  const running: Running = {
    ...live,
    browser,
    gone: gone.signal,
    dead: false,
    doubted: false,
    doubt: () => {
      running.doubted = true;
    },
  };
  const mark = (): void => {
    if (gone.signal.aborted) return;
    running.dead = true;
    gone.abort();
    void removePrivateFolder(live.folder).catch(() => undefined);
  };
  const pipe = browser.process()?.stdio[4];
  if (pipe instanceof Readable) {
    limitMessages(pipe, () => {
      mark();
      browser.process()?.kill('SIGKILL');
    });
  }
  browser.once('disconnected', mark);
  browser.process()?.once('exit', mark);
  return running;
}

async function end(running: Running): Promise<void> {
  const exited = new Promise<void>((resolve) => {
    const child = running.browser.process();
    if (child === null || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  await within(running.browser.close(), 5_000, 'closing').catch(() => undefined);
  const left = await within(exited, 2_000, 'ending').then(
    () => false,
    () => true,
  );
  if (left) running.browser.process()?.kill('SIGKILL');
  await removePrivateFolder(running.folder);
}
