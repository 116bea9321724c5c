import { basename, join } from 'node:path';
import { launch, type Browser, type CDPSession } from 'puppeteer-core';
import { CodedError } from '../../preload/errors.ts';
import type { SessionContents } from '../core/site-session.ts';
import { parseAddress } from './address.ts';
import { openContext } from './blank.ts';
import { findChromium, type LiveBrowser } from './browser.ts';
import type { VisibleTab } from './capture-visible.ts';
import { pause, within } from './deadline.ts';
import { Gate } from './gate.ts';
import { createGuard, type Guard } from './guard.ts';
import { writePreferences } from './flags.ts';
import { makePrivateFolder, removePrivateFolder, sweep } from './private-folder.ts';
import { takeSignIn } from './sessions.ts';
import { preferences, visibleEnvironment, visibleFlags, withoutDefaults } from './sign-in-flags.ts';
import { SignInTab } from './sign-in-tab.ts';

const patience = 30_000;
const lookEvery = 400;

export interface SignInOptions {
  /** A browser to use instead of the one that would be found. */
  readonly path?: string | undefined;
  readonly proxy?: string | undefined;
  readonly allowPrivate: boolean;
  readonly now: () => number;
  /** Told where the front tab stands, and at the end that the window is gone. */
  readonly onChange: (place: { address: string; title: string; open: boolean }) => void;
}

const setUp = [
  'the visible browser was started without the switch that marks it as automated, and navigator.webdriver was set to false; its user agent is its own',
  'the visible browser went past service workers of the page',
];

/**
 * A browser window of the person's own, in which she signs in: an installed browser with a throwaway profile, of which
 * only a memory-only context is used, so that nothing of the sign-in is ever written. Nothing is put into its pages.
 */
export class SignInBrowser {
  readonly #options: SignInOptions;
  readonly #browser: Browser;
  readonly #live: LiveBrowser;
  readonly #guard: Guard;
  readonly #contextId: string;
  readonly #gate: Gate;
  readonly #tabs = new Map<string, SignInTab>();
  readonly #over = new AbortController();
  #front: SignInTab | undefined;
  #told = '';
  #ended: Promise<void> | undefined;

  private constructor(
    options: SignInOptions,
    browser: Browser,
    live: LiveBrowser,
    contextId: string,
    gate: Gate,
  ) {
    this.#options = options;
    this.#browser = browser;
    this.#live = live;
    this.#contextId = contextId;
    this.#guard = guardOf(options);
    this.#gate = gate;
    gate.admit({ guard: this.#guard, onRefused: () => undefined });
  }

  /**
   * Opens the window at an address.
   *
   * @throws CodedError `address-invalid`, `address-scheme`, `address-private`, `no-screen`, `browser-not-found`,
   *   `browser-not-started`
   */
  static async open(text: string, options: SignInOptions): Promise<SignInBrowser> {
    const url = parseAddress(text);
    if ((await guardOf(options).judge(url.href)) === 'private') throw new CodedError('address-private');
    mustHaveScreen();
    const path = options.path ?? (await findChromium({}))?.path;
    if (path === undefined) throw new CodedError('browser-not-found');
    // A browser without windows cannot show one.
    if (/headless[-_]shell/u.test(basename(path))) throw new CodedError('browser-not-found');
    await sweep();
    const folder = await makePrivateFolder();
    let browser: Browser | undefined;
    try {
      browser = await start(path, folder, options.proxy);
      const self = await within(SignInBrowser.#show(browser, folder, options, url), patience, 'showing');
      return self;
    } catch (error) {
      await browser?.close().catch(() => undefined);
      await removePrivateFolder(folder);
      throw new CodedError('browser-not-started', 'the visible browser did not start', { cause: error });
    }
  }

  static async #show(
    browser: Browser,
    folder: string,
    options: SignInOptions,
    url: URL,
  ): Promise<SignInBrowser> {
    const root = await browser.target().createCDPSession();
    const { product, userAgent } = await root.send('Browser.getVersion');
    const gate = await Gate.open(options.proxy);
    browser.once('disconnected', () => gate.close());
    const browserContextId = await openContext(root, gate);
    await root.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId });
    const gone = new AbortController();
    const live: LiveBrowser = { root, product, userAgent, proxy: options.proxy, folder, gone: gone.signal };
    const self = new SignInBrowser(options, browser, live, browserContextId, gate);
    browser.once('disconnected', () => {
      gone.abort();
      void self.close();
    });
    const first = Promise.withResolvers<SignInTab>();
    root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const session = root.connection()?.session(sessionId) ?? undefined;
      if (session === undefined) return;
      void self.#adopt(session, targetInfo).then((tab) => tab !== undefined && first.resolve(tab));
    });
    root.on('Target.detachedFromTarget', ({ sessionId }) => self.#forget(sessionId));
    const filter = [{ type: 'page' }, { exclude: true }];
    const watch = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
    await root.send('Target.setAutoAttach', watch);
    await root.send('Target.createTarget', { url: 'about:blank', browserContextId, newWindow: true });
    const tab = await first.promise;
    // The page comes when it comes; the window is there.
    void tab.page.session.send('Page.navigate', { url: url.href }).catch(() => undefined);
    self.#front = tab;
    void self.#look();
    return self;
  }

  async #adopt(
    session: CDPSession,
    target: { readonly targetId: string; readonly type: string; readonly browserContextId?: string },
  ): Promise<SignInTab | undefined> {
    const ours = target.type === 'page' && target.browserContextId === this.#contextId;
    let tab: SignInTab | undefined;
    try {
      if (!ours) return undefined;
      const { now, allowPrivate } = this.#options;
      tab = await SignInTab.adopt(this.#live, session, target.targetId, this.#contextId, this.#gate, {
        guard: this.#guard,
        guarded: !allowPrivate,
        now,
      });
      this.#tabs.set(session.id(), tab);
      this.#front ??= tab;
    } catch {
      // It was closed again at once.
    } finally {
      await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    }
    return tab;
  }

  #forget(sessionId: string): void {
    const tab = this.#tabs.get(sessionId);
    if (tab === undefined || !this.#tabs.delete(sessionId)) return;
    if (this.#front === tab) this.#front = [...this.#tabs.values()].at(-1);
    if (this.#tabs.size === 0) void this.close();
  }

  /** Looks every moment which tab is in front and where it stands, until the window is gone. */
  async #look(): Promise<void> {
    while (!this.#over.signal.aborted) {
      const tabs = [...this.#tabs.values()];
      const seen = await Promise.all(tabs.map((tab) => tab.look()));
      const shown = tabs.filter((_tab, at) => seen[at]?.visible === true);
      const focused = tabs.find((_tab, at) => seen[at]?.focused === true);
      // Once she clicks in another program nothing has the focus; then it is the tab that had it last.
      if (focused !== undefined) this.#front = focused;
      else if (this.#front === undefined || !shown.includes(this.#front))
        this.#front = shown.at(-1) ?? this.#front;
      await this.#tell().catch(() => undefined);
      await pause(lookEvery);
    }
  }

  async #tell(): Promise<void> {
    const front = this.#front;
    if (front === undefined || this.#over.signal.aborted) return;
    const { targetInfo } = await this.#live.root.send('Target.getTargetInfo', {
      targetId: front.page.frameId,
    });
    const place = { address: targetInfo.url, title: targetInfo.title, open: true };
    const line = JSON.stringify(place);
    if (line === this.#told || this.#over.signal.aborted) return;
    this.#told = line;
    this.#options.onChange(place);
  }

  /**
   * The tab in front, ready to be saved.
   *
   * @throws CodedError `sign-in-closed`; `address-scheme` when no page of the web stands in it; `address-private`
   */
  async front(): Promise<VisibleTab & { readonly url: string }> {
    const tab = this.#mustBeOpen();
    await tab.settle();
    const { targetInfo } = await this.#live.root
      .send('Target.getTargetInfo', { targetId: tab.page.frameId })
      .catch(() => {
        throw new CodedError('sign-in-closed');
      });
    const url = parseAddress(targetInfo.url).href;
    if (tab.refused !== undefined) throw new CodedError(tab.refused);
    if ((await this.#guard.judge(url)) === 'private') throw new CodedError('address-private');
    return { page: tab.page, live: this.#live, setUp, listen: (run) => tab.listen(run), url };
  }

  /** What the browser holds for the site of the front tab. @throws CodedError `sign-in-closed`, `session-empty` */
  async takeSignIn(): Promise<{ readonly site: string; readonly contents: SessionContents }> {
    const front = this.#mustBeOpen();
    const cookies = this.#live.root.send('Storage.getCookies', { browserContextId: this.#contextId });
    const tabs = [front, ...[...this.#tabs.values()].filter((tab) => tab !== front)];
    const places = await Promise.all(
      tabs.map(async (tab) => ({
        url: (await this.#live.root.send('Target.getTargetInfo', { targetId: tab.page.frameId })).targetInfo
          .url,
        storage: () => tab.storage(),
      })),
    );
    return takeSignIn((await within(cookies, patience, 'cookies')).cookies, places);
  }

  /** Ends the browser and removes every trace of it. Safe to call twice. */
  close(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    this.#over.abort();
    const child = this.#browser.process();
    const exited = new Promise<void>((resolve) => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
    await within(this.#browser.close(), 5_000, 'closing').catch(() => undefined);
    await within(exited, 2_000, 'ending').catch(() => child?.kill('SIGKILL'));
    await removePrivateFolder(this.#live.folder);
    this.#options.onChange({ address: '', title: '', open: false });
  }

  #mustBeOpen(): SignInTab {
    if (this.#over.signal.aborted || this.#front === undefined) throw new CodedError('sign-in-closed');
    return this.#front;
  }
}

function guardOf({ allowPrivate, proxy }: SignInOptions): Guard {
  return createGuard({ allowPrivate, proxied: proxy !== undefined });
}

function mustHaveScreen(): void {
  if (process.platform !== 'linux') return;
  const screens: (string | undefined)[] = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']];
  if (screens.every((name) => name === undefined || name === '')) throw new CodedError('no-screen');
}

async function start(path: string, folder: string, proxy: string | undefined): Promise<Browser> {
  const profile = join(folder, 'profile');
  await writePreferences(profile, preferences);
  return launch({
    executablePath: path,
    pipe: true,
    headless: false,
    defaultViewport: null,
    waitForInitialPage: false,
    acceptInsecureCerts: false,
    userDataDir: profile,
    env: visibleEnvironment(folder, process.platform),
    args: visibleFlags({ proxy, root: process.getuid?.() === 0 }),
    ignoreDefaultArgs: withoutDefaults,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: patience,
    protocolTimeout: 600_000,
  });
}
