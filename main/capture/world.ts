import type { CDPSession } from 'puppeteer-core';
import { within } from './deadline.ts';

const patience = 5_000;

/**
 * Our own JavaScript world on the page: it sees the same document, but none of the page's scripts, and the
 * page sees nothing of it (a hostile page replaces `querySelectorAll` only for itself). It is driven from
 * here, without timers or promises in the page, which never fire under a `sandbox` policy.
 *
 * Functions given to it are sent as source text: they may use nothing from around them.
 */
export class World {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  static async open(session: CDPSession, frameId: string): Promise<World> {
    const { executionContextId } = await within(
      session.send('Page.createIsolatedWorld', { frameId, worldName: 'evidence' }),
      patience,
      'isolated world',
    );
    return new World(session, executionContextId);
  }

  /** Runs a function on the page and gives its answer, which must be plain data. */
  async call<T, A extends readonly unknown[]>(run: (...given: A) => T, ...given: A): Promise<T> {
    return this.#run<T>(run.toString(), given);
  }

  /** @returns a handle on an element, for {@link callOn}; undefined when there is none */
  async hold(find: () => Element | null): Promise<string | undefined> {
    const answer = await within(
      this.#session.send('Runtime.callFunctionOn', {
        functionDeclaration: find.toString(),
        executionContextId: this.#context,
      }),
      patience,
      'page',
    );
    return answer.result.objectId;
  }

  /** Like {@link call}, with the held element as the first argument. */
  async callOn<T, A extends readonly unknown[]>(
    held: string,
    run: (element: Element, ...given: A) => T,
    ...given: A
  ): Promise<T> {
    return this.#run<T>(run.toString(), given, held);
  }

  async #run<T>(source: string, given: readonly unknown[], held?: string): Promise<T> {
    const answer = await within(
      this.#session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        arguments: [
          ...(held === undefined ? [] : [{ objectId: held }]),
          ...given.map((value) => ({ value })),
        ],
        executionContextId: this.#context,
        returnByValue: true,
      }),
      patience,
      'page',
    );
    if (answer.exceptionDetails !== undefined) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  }
}
