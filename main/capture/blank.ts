import type { CDPSession } from 'puppeteer-core';
import type { LiveBrowser } from './browser.ts';
import { within } from './deadline.ts';

/** A tab in a context of its own, on which nothing was opened yet. */
export interface BlankTab {
  readonly contextId: string;
  /** The target of a tab and its main frame carry the same id. */
  readonly frameId: string;
  readonly session: CDPSession;
  /** Given when its process dies. */
  readonly crashed?: AbortSignal;
}

const patience = 10_000;

/** One tab in waiting per browser and way out: a tab takes some 200 ms to start, which is half of a small capture. */
const waiting = new WeakMap<LiveBrowser, Map<string, Promise<BlankTab | undefined>>>();

/** @param proxy the way out that this context takes; undefined for the browser's own */
export async function takeBlank(live: LiveBrowser, proxy?: string): Promise<BlankTab> {
  const kept = waiting.get(live);
  const ready = kept?.get(proxy ?? '');
  kept?.delete(proxy ?? '');
  const tab = await ready;
  return tab !== undefined && !tab.session.detached && tab.crashed?.aborted !== true
    ? tab
    : openBlank(live, proxy);
}

/** Has a tab made for the next page, while this one is being waited for. */
export function prepareBlank(live: LiveBrowser, proxy?: string): void {
  const kept = waiting.get(live) ?? new Map<string, Promise<BlankTab | undefined>>();
  waiting.set(live, kept);
  if (kept.has(proxy ?? '') || live.gone.aborted) return;
  kept.set(
    proxy ?? '',
    openBlank(live, proxy).catch(() => undefined),
  );
}

export async function openBlank({ root }: LiveBrowser, proxy?: string): Promise<BlankTab> {
  const { browserContextId: contextId } = await within(
    root.send('Target.createBrowserContext', {
      disposeOnDetach: true,
      // Loopback goes the same way: else a page could reach this computer past it.
      ...(proxy === undefined ? {} : { proxyServer: proxy, proxyBypassList: '<-loopback>' }),
    }),
    patience,
    'context',
  );
  try {
    const { targetId } = await within(
      root.send('Target.createTarget', { url: 'about:blank', browserContextId: contextId }),
      patience,
      'tab',
    );
    const session = await attach(root, targetId);
    const crash = new AbortController();
    session.once('Inspector.targetCrashed', () => crash.abort());
    // Answered when its process has started.
    await within(session.send('Page.enable'), patience, 'tab');
    return { contextId, frameId: targetId, session, crashed: crash.signal };
  } catch (error) {
    await root.send('Target.disposeBrowserContext', { browserContextId: contextId }).catch(() => undefined);
    throw error;
  }
}

export async function attach(root: CDPSession, targetId: string): Promise<CDPSession> {
  const { sessionId } = await within(
    root.send('Target.attachToTarget', { targetId, flatten: true }),
    patience,
    'attaching',
  );
  const session = root.connection()?.session(sessionId);
  if (session === null || session === undefined) throw new Error('the browser gave no session');
  return session;
}
