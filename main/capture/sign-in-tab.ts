import type { CDPSession } from 'puppeteer-core';
import type { ErrorCode } from '../../preload/errors.ts';
import type { KeptStorage } from '../core/site-session.ts';
import type { LiveBrowser } from './browser.ts';
import { within } from './deadline.ts';
import type { Gate } from './gate.ts';
import type { Guard } from './guard.ts';
import { isInFront } from './page-keep.ts';
import { CapturePage } from './page.ts';
import type { Run } from './run.ts';
import { readStorage } from './sessions.ts';
import type { World } from './world.ts';

const patience = 2_000;

/** One tab of the visible browser. It is watched from outside; nothing is put into its page until it is saved. */
export class SignInTab {
  readonly page: CapturePage;
  /** Why nothing of this tab may be saved: a public name led to an address inside. */
  refused: ErrorCode | undefined;
  #run: Run | undefined;
  #world: { readonly of: string | undefined; readonly world: World } | undefined;

  private constructor(page: CapturePage) {
    this.page = page;
  }

  static async adopt(
    live: LiveBrowser,
    session: CDPSession,
    targetId: string,
    contextId: string,
    gate: Gate,
    how: { readonly guard: Guard; readonly guarded: boolean; readonly now: () => number },
  ): Promise<SignInTab> {
    let tab: SignInTab | undefined;
    let refused: ErrorCode | undefined;
    const own = { contextId, frameId: targetId, session, gate, crashed: live.gone };
    const page = await CapturePage.adopt(live, own, {
      ...how,
      hers: true,
      scale: 1,
      userAgent: live.userAgent,
      onEnd: (code) => {
        if (code === 'address-private') refused = code;
        if (tab === undefined) return;
        tab.refused = refused;
        tab.#run?.end(code);
      },
      onNote: ({ code, detail }) => {
        if (tab !== undefined) tab.#run?.warn(code, detail);
      },
    });
    tab = new SignInTab(page);
    tab.refused = refused;
    return tab;
  }

  /** Hears for a capture what happens to the tab, until the returned function is called. */
  listen(run: Run): () => void {
    this.#run = run;
    return () => {
      this.#run = undefined;
    };
  }

  /** A tab that was there before it was watched has a page whose coming was not seen. */
  async settle(): Promise<void> {
    if (this.page.network.page !== undefined) return;
    const { frameTree } = await within(this.page.session.send('Page.getFrameTree'), patience, 'frames');
    this.page.network.found(frameTree.frame);
  }

  /** Whether it is in front; undefined when the page does not answer, as while it is being saved. */
  async look(): Promise<{ readonly visible: boolean; readonly focused: boolean } | undefined> {
    if (this.#run !== undefined) return undefined;
    return this.#ask((world) => world.call(isInFront));
  }

  async storage(): Promise<KeptStorage | undefined> {
    return this.#ask((world) => world.call(readStorage));
  }

  /** In a world that is made once for each document. */
  async #ask<T>(question: (world: World) => Promise<T>): Promise<T | undefined> {
    const of = this.page.network.page?.loaderId;
    try {
      if (this.#world === undefined || this.#world.of !== of) {
        this.#world = { of, world: await within(this.page.world(), patience, 'page') };
      }
      return await within(question(this.#world.world), patience, 'page');
    } catch {
      this.#world = undefined;
      return undefined;
    }
  }
}
