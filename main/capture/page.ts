import type { CDPSession, Protocol } from 'puppeteer-core';
import type { ErrorCode } from '../../preload/errors.ts';
import { prepareBlank, takeBlank, type BlankTab } from './blank.ts';
import type { LiveBrowser } from './browser.ts';
import { ClockWatch } from './clock.ts';
import { within } from './deadline.ts';
import type { Gate } from './gate.ts';
import type { Guard } from './guard.ts';
import { NetworkWatch } from './network.ts';
import { World } from './world.ts';

export const viewport = { width: 1280, height: 800 } as const;

export interface PageSettings {
  readonly scale: number;
  readonly userAgent: string;
  readonly guard: Guard;
  /** The requests of the page are judged before they are sent. */
  readonly guarded: boolean;
  /** The person uses the tab herself: nothing is set up that she would notice. */
  readonly hers?: boolean;
  readonly now: () => number;
  readonly onEnd: (code: ErrorCode) => void;
  readonly onNote: (note: PageNote) => void;
}

/** What a page tried on its way. */
export interface PageNote {
  readonly code: 'dialog-dismissed' | 'popup-closed' | 'download-refused' | 'subresource-refused';
  readonly detail: string;
}

const patience = 10_000;
const mostServiceWorkers = 20;

/**
 * One tab in a context of its own (two tabs in one context left the first without frames), with everything
 * attached before the first byte is asked for: network record, guard, dialogs, crashes, the frames and workers
 * that run in other processes.
 */
export class CapturePage {
  readonly session: CDPSession;
  readonly network: NetworkWatch;
  readonly clock: ClockWatch;
  readonly frameId: string;
  readonly #live: LiveBrowser;
  readonly #contextId: string;
  readonly #gate: Gate;
  readonly #settings: PageSettings;
  readonly #children = new Set<CDPSession>();
  readonly #serviceWorkers = new Set<string>();

  private constructor(live: LiveBrowser, tab: BlankTab, settings: PageSettings) {
    this.#live = live;
    this.#contextId = tab.contextId;
    this.#settings = settings;
    this.session = tab.session;
    this.frameId = tab.frameId;
    this.#gate = tab.gate;
    this.clock = new ClockWatch(settings.now);
    this.network = new NetworkWatch({
      frameId: tab.frameId,
      now: settings.now,
      remoteOf: (url) => tab.gate.remoteOf(url),
    });
  }

  /** Chromium's name for an error, as it would be without our gate in between. */
  explain(netError: string): string {
    return this.#gate.explain(this.network.lastAsked, netError);
  }

  static async open(live: LiveBrowser, settings: PageSettings): Promise<CapturePage> {
    const tab = await takeBlank(live);
    try {
      const page = new CapturePage(live, tab, settings);
      tab.gate.admit({
        guard: settings.guard,
        onRefused: (place) => settings.onNote({ code: 'subresource-refused', detail: place }),
      });
      await within(page.#prepare(), patience, 'preparing');
      return page;
    } catch (error) {
      const { contextId } = tab;
      await live.root
        .send('Target.disposeBrowserContext', { browserContextId: contextId })
        .catch(() => undefined);
      throw error;
    }
  }

  /** A tab that the person uses herself, before or while something stands in it. */
  static async adopt(live: LiveBrowser, tab: BlankTab, settings: PageSettings): Promise<CapturePage> {
    const page = new CapturePage(live, tab, settings);
    await within(page.#prepareHers(), patience, 'preparing');
    return page;
  }

  /** The person goes on using it: it has to be given back as it was. */
  get hers(): boolean {
    return this.#settings.hers === true;
  }

  /** For what is too large to hold; gone with the browser. */
  get folder(): string {
    return this.#live.folder;
  }

  /** What a second tab beside this one needs (media-tab.ts). */
  get surroundings(): Pick<PageSettings, 'guard' | 'userAgent'> & {
    readonly live: LiveBrowser;
    readonly contextId: string;
  } {
    const { guard, userAgent } = this.#settings;
    return { live: this.#live, contextId: this.#contextId, guard, userAgent };
  }

  /** Of the page, and of its frames and workers that run in other processes. */
  get sessions(): readonly CDPSession[] {
    return [this.session, ...this.#children];
  }

  /** Addresses of the service workers that the page has, which were set aside ({@link #watch}). */
  get serviceWorkers(): readonly string[] {
    return [...this.#serviceWorkers];
  }

  world(): Promise<World> {
    return World.open(this.session, this.frameId);
  }

  async resize(height: number): Promise<void> {
    // Nought leaves a window as it is.
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      width: this.hers ? 0 : viewport.width,
      height: this.hers ? 0 : height,
      deviceScaleFactor: this.#settings.scale,
      mobile: false,
    });
  }

  /** Ends the page's own scripts, in its frames too. Ours still run. */
  stopScripts(): Promise<void> {
    return this.#switchScripts(true);
  }

  /** Undoes {@link stopScripts}. */
  startScripts(): Promise<void> {
    return this.#switchScripts(false);
  }

  async #switchScripts(off: boolean): Promise<void> {
    const ending = [this.session, ...this.#children].map((session) =>
      session.send('Emulation.setScriptExecutionDisabled', { value: off }),
    );
    // A worker has no such switch, and a frame may just be going away; the page itself must obey.
    await Promise.allSettled(ending.slice(1));
    await ending[0];
  }

  /** Interrupts a script that never ends. @returns whether the page answers again */
  async revive(): Promise<boolean> {
    await within(this.session.send('Runtime.terminateExecution'), 1_500, 'interrupting').catch(
      () => undefined,
    );
    return this.answers(1_500);
  }

  async answers(milliseconds: number): Promise<boolean> {
    const asking = this.session.send('Runtime.evaluate', { expression: '1', returnByValue: true });
    return within(asking, milliseconds, 'the page').then(
      () => true,
      () => false,
    );
  }

  /** Has a tab started for the next page. */
  prepareNext(): void {
    prepareBlank(this.#live);
  }

  /** Closes the tab with all that the page stored. Never waits long: the browser goes on by itself. */
  async close(milliseconds: number): Promise<void> {
    const { root } = this.#live;
    root.off('Browser.downloadWillBegin', this.#onDownload);
    const closing = root.send('Target.disposeBrowserContext', { browserContextId: this.#contextId });
    await within(closing, milliseconds, 'closing').catch(() => this.#live.doubt?.());
  }

  async #prepareHers(): Promise<void> {
    const { session } = this;
    session.on('Inspector.targetCrashed', () => this.#settings.onEnd('page-crashed'));
    await Promise.all([
      this.#watch(session),
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    ]);
  }

  async #prepare(): Promise<void> {
    const { session } = this;
    const { onEnd, onNote } = this.#settings;
    session.on('Inspector.targetCrashed', () => onEnd('page-crashed'));
    session.on('Page.javascriptDialogOpening', ({ type, message }) => {
      onNote({ code: 'dialog-dismissed', detail: `${type}: ${message.slice(0, 200)}` });
      // "Leave this page?" is answered with yes, so that a page cannot hold on to us.
      void session
        .send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' })
        .catch(() => undefined);
    });
    session.on('Page.windowOpen', ({ url }) => {
      onNote({ code: 'popup-closed', detail: `not opened: ${url.slice(0, 200)}` });
    });
    this.#live.root.on('Browser.downloadWillBegin', this.#onDownload);
    await Promise.all([
      this.#watch(session),
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.resize(viewport.height),
      session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    ]);
  }

  /** Attaches the network record and the guard to the page or to one of its frames and workers. */
  async #watch(session: CDPSession): Promise<void> {
    this.network.attach(session);
    this.clock.attach(session);
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, url } }) => {
      if (type === 'service_worker' && this.#serviceWorkers.size < mostServiceWorkers)
        this.#serviceWorkers.add(url);
      const child = session.connection()?.session(sessionId) ?? undefined;
      if (child !== undefined) void this.#adopt(child);
    });
    session.on('Fetch.requestPaused', (event) => void this.#judge(session, event));
    await Promise.all([
      session.send('Network.enable', {
        maxTotalBufferSize: 256 * 1024 * 1024,
        maxResourceBufferSize: 64 * 1024 * 1024,
        enableDurableMessages: true,
      }),
      ...(this.hers
        ? []
        : [
            session.send('Network.setCacheDisabled', { cacheDisabled: true }),
            session.send('Network.setUserAgentOverride', { userAgent: this.#settings.userAgent }),
          ]),
      // What a page's service worker answers would go past both the record and the guard.
      session.send('Network.setBypassServiceWorker', { bypass: true }),
      session.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
      }),
      ...(this.#settings.guarded ? [session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })] : []),
    ]);
  }

  async #adopt(child: CDPSession): Promise<void> {
    this.#children.add(child);
    // Some kinds of worker lack some of these, and a service worker answers them only once it runs. They are taken in
    // their order, so nothing runs before it is watched.
    const watching = this.#watch(child);
    const running = child.send('Runtime.runIfWaitingForDebugger');
    await Promise.allSettled([within(watching, patience, 'frame'), running]);
  }

  async #judge(session: CDPSession, event: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { requestId, request, resourceType, frameId } = event;
    const verdict = await this.#settings.guard.judge(request.url);
    if (verdict === 'open') {
      await session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
      return;
    }
    const isPage = resourceType === 'Document' && frameId === this.frameId;
    if (verdict === 'private') {
      this.#settings.onNote({ code: 'subresource-refused', detail: request.url.slice(0, 200) });
      if (isPage && this.network.page === undefined) this.#settings.onEnd('address-private');
    }
    // Aborting leaves the page that is there, where any other reason would put an error page in its place.
    const errorReason = verdict === 'unknown' ? 'NameNotResolved' : isPage ? 'Aborted' : 'BlockedByClient';
    await session.send('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined);
  }

  readonly #onDownload = ({
    frameId,
    url,
    suggestedFilename,
  }: Protocol.Browser.DownloadWillBeginEvent): void => {
    if (frameId !== this.frameId) return;
    const detail = `${suggestedFilename.slice(0, 100)} from ${url.slice(0, 200)}`;
    this.#settings.onNote({ code: 'download-refused', detail });
  };
}
