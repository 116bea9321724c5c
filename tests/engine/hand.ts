import type { CDPSession } from 'puppeteer-core';
import type { SignInBrowser } from '../../main/capture/sign-in.ts';

export interface PageNow {
  readonly scrollY: number;
  readonly ticks: number;
  readonly headerStyle: string | null;
  readonly headerPosition: string;
  readonly turning: string;
}

/** The person's hand in the visible browser: it clicks and types, as the mouse and the keyboard do. */
export class Hand {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(browser: SignInBrowser): Promise<Hand> {
    return new Hand((await browser.front()).page.session);
  }

  async signIn(user: string, password: string): Promise<void> {
    await this.#click('input[name=user]');
    await this.#session.send('Input.insertText', { text: user });
    await this.#click('input[type=password]');
    await this.#session.send('Input.insertText', { text: password });
    await this.#click('button');
  }

  async openAndScroll(): Promise<void> {
    await this.#click('#open');
    await this.#session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 300,
      y: 300,
      deltaX: 0,
      deltaY: 400,
    });
    await this.#see('new Promise((done) => setTimeout(() => done(0), 700))');
  }

  lookAtPage(): Promise<PageNow> {
    return this.#see<PageNow>(`(() => { const header = document.querySelector('header'); return {
      scrollY, ticks: Number(document.getElementById('ticks').textContent),
      headerStyle: header.getAttribute('style'), headerPosition: getComputedStyle(header).position,
      turning: document.getElementById('turning').getAnimations()[0]?.playState ?? 'none' }; })()`);
  }

  async #click(selector: string): Promise<void> {
    const box = await this.#see<{ x: number; y: number }>(
      `(() => { const box = document.querySelector('${selector}').getBoundingClientRect(); return { x: box.x + 5, y: box.y + 5 }; })()`,
    );
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await this.#session.send('Input.dispatchMouseEvent', { type, ...box, button: 'left', clickCount: 1 });
    }
  }

  async #see<T>(expression: string): Promise<T> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value as T;
  }
}
