import type { CDPSession, Protocol } from 'puppeteer-core';
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
    return this.#run<T>(run.toString(), values(given));
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

  /** @returns a handle on a node that the browser knows by this number, for {@link callWith} */
  async holdNode(backendNodeId: number): Promise<string> {
    const { object } = await within(
      this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: this.#context }),
      patience,
      'page',
    );
    if (object.objectId === undefined) throw new Error('the node is gone');
    return object.objectId;
  }

  /** Like {@link call}, with these held nodes as the last arguments. */
  async callWith<T, A>(
    held: readonly string[],
    run: (first: A, ...nodes: never[]) => T,
    first: A,
  ): Promise<T> {
    return this.#run<T>(run.toString(), [{ value: first }, ...held.map((objectId) => ({ objectId }))]);
  }

  /** Like {@link call}, with the held element as the first argument. */
  async callOn<T, A extends readonly unknown[]>(
    held: string,
    run: (element: Element, ...given: A) => T,
    ...given: A
  ): Promise<T> {
    return this.#run<T>(run.toString(), [{ objectId: held }, ...values(given)]);
  }

  async #run<T>(source: string, given: Protocol.Runtime.CallArgument[]): Promise<T> {
    const answer = await within(
      this.#session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        arguments: given,
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

function values(given: readonly unknown[]): Protocol.Runtime.CallArgument[] {
  return given.map((value) => ({ value }));
}
