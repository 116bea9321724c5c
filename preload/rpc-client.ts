/**
 * The asking half of the one message port between the engine and whoever started it (Electron's main process,
 * the command line, a test). The answering half is main/engine/rpc.ts.
 */
import type { Answer, Arguments, EngineMethod, Events } from './contract.ts';
import type { Result } from './errors.ts';

/** What crosses the port. Structured-clone safe, so bytes stay bytes. */
export type Wire =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: keyof Events; readonly payload: unknown };

/** A port: `utilityProcess`, a forked process's IPC, or a `MessagePort`. */
export interface Channel {
  post(message: Wire): void;
  onMessage(heard: (message: Wire) => void): void;
  onClose(heard: (reason: string) => void): void;
}

type Listener = (payload: never) => void;

export interface EngineClient {
  /** Never rejects: what goes wrong is a coded result, `engine-gone` when the other side stopped. */
  call<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<Result<Answer<M>>>;
  /** @returns a function that ends the subscription */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Resolves with the reason when the other side is gone. */
  readonly closed: Promise<string>;
}

export function createClient(channel: Channel): EngineClient {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Map<keyof Events, Set<Listener>>();
  let nextId = 1;
  let gone: string | undefined;

  channel.onMessage((message) => {
    if (message.kind === 'result') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (message.kind === 'event') {
      for (const listener of listeners.get(message.event) ?? []) listener(message.payload as never);
    }
  });
  const closed = new Promise<string>((resolve) => {
    channel.onClose((reason) => {
      gone = reason;
      for (const answer of waiting.values()) answer({ ok: false, code: 'engine-gone', detail: reason });
      waiting.clear();
      resolve(reason);
    });
  });

  return {
    closed,
    call: <M extends EngineMethod>(method: M, args: Arguments<M>) =>
      new Promise<Result<Answer<M>>>((resolve) => {
        if (gone !== undefined) {
          resolve({ ok: false, code: 'engine-gone', detail: gone });
          return;
        }
        const id = nextId++;
        waiting.set(id, resolve as (result: Result<unknown>) => void);
        channel.post({ kind: 'call', id, method, args });
      }),
    on: (event, listener) => {
      const heard = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, heard.add(listener));
      return () => void heard.delete(listener);
    },
  };
}
