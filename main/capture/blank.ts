import type { CDPSession } from 'puppeteer-core';
import type { LiveBrowser } from './browser.ts';
import { within } from './deadline.ts';
import { Gate } from './gate.ts';

/** A tab in a context of its own, on which nothing was opened yet. */
export interface BlankTab {
  readonly contextId: string;
  /** The target of a tab and its main frame carry the same id. */
  readonly frameId: string;
  readonly session: CDPSession;
  /** The one way out of its context; shut until somebody is admitted. */
  readonly gate: Gate;
  /** Given when its process dies. */
  readonly crashed?: AbortSignal;
}

const patience = 10_000;

/** One tab in waiting per browser: a tab takes some 200 ms to start, which is half of a small capture. */
const waiting = new WeakMap<LiveBrowser, Promise<BlankTab | undefined>>();

export async function takeBlank(live: LiveBrowser): Promise<BlankTab> {
  const ready = waiting.get(live);
  waiting.delete(live);
  const tab = await ready;
  return tab !== undefined && !tab.session.detached && tab.crashed?.aborted !== true ? tab : openBlank(live);
}

/** Has a tab made for the next page, while this one is being waited for. */
export function prepareBlank(live: LiveBrowser): void {
  if (waiting.has(live) || live.gone.aborted) return;
  waiting.set(
    live,
    openBlank(live).catch(() => undefined),
  );
}

export async function openBlank({ root, proxy, gone }: LiveBrowser): Promise<BlankTab> {
  const gate = await Gate.open(proxy);
  let contextId: string | undefined;
  try {
    contextId = await within(openContext(root, gate), patience, 'context');
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
    closeWith(gate, session, root, gone);
    return { contextId, frameId: targetId, session, gate, crashed: crash.signal };
  } catch (error) {
    gate.close();
    if (contextId !== undefined)
      await root.send('Target.disposeBrowserContext', { browserContextId: contextId }).catch(() => undefined);
    throw error;
  }
}

/** Whatever ends the tab, nobody else on this computer finds its gate open. */
function closeWith(gate: Gate, session: CDPSession, root: CDPSession, gone: AbortSignal): void {
  const close = (): void => {
    root.off('Target.detachedFromTarget', onDetached);
    gone.removeEventListener('abort', close);
    gate.close();
  };
  const onDetached = ({ sessionId }: { readonly sessionId: string }): void => {
    if (sessionId === session.id()) close();
  };
  root.on('Target.detachedFromTarget', onDetached);
  gone.addEventListener('abort', close);
}

/** A context of which everything goes through the gate: loopback too, else a page could reach this computer past it. */
export async function openContext(root: CDPSession, gate: Gate): Promise<string> {
  const { browserContextId } = await root.send('Target.createBrowserContext', {
    disposeOnDetach: true,
    proxyServer: gate.address,
    proxyBypassList: '<-loopback>',
  });
  return browserContextId;
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
