import { eventNames, windowMethods, type Events, type Locker, type WindowMethod } from './contract.ts';
import type { Result } from './errors.ts';

type Invoke = (method: WindowMethod, args: unknown) => Promise<Result<unknown>>;
type Subscribe = (event: keyof Events, listener: (payload: unknown) => void) => () => void;

/**
 * Builds `window.locker` from the contract.
 *
 * @param invoke carries one call to the shell and brings its result back
 * @param subscribe listens to one event until the returned function is called
 */
export function createBridge(invoke: Invoke, subscribe: Subscribe): Locker {
  const calls = windowMethods.map((method) => [method, (args: unknown) => invoke(method, args)]);
  const locker: Record<string, unknown> = Object.fromEntries(calls);
  locker['subscribe'] = (event: keyof Events, listener: (payload: unknown) => void): (() => void) => {
    if (!eventNames.includes(event)) throw new TypeError('no such event');
    return subscribe(event, listener);
  };
  return Object.freeze(locker) as unknown as Locker;
}
