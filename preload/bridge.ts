import {
  eventNames,
  windowMethods,
  type Events,
  type Locker,
  type MethodOf,
  type WindowMethod,
} from './contract.ts';
import type { Result } from './errors.ts';

type Invoke = (method: WindowMethod | MethodOf<'preload'>, args: unknown) => Promise<Result<unknown>>;
type Subscribe = (event: keyof Events, listener: (payload: unknown) => void) => () => void;

/**
 * Builds `window.locker` from the contract.
 *
 * @param invoke carries one call to the shell and brings its result back
 * @param pathOf where a file that was dropped lies; empty when it lies on no disk, or was made up by the page
 * @param subscribe listens to one event until the returned function is called
 */
export function createBridge(
  invoke: Invoke,
  pathOf: (file: unknown) => string,
  subscribe: Subscribe,
): Locker {
  const calls = windowMethods.map((method) => [method, (args: unknown) => invoke(method, args)]);
  const locker: Record<string, unknown> = Object.fromEntries(calls);
  locker['subscribe'] = (event: keyof Events, listener: (payload: unknown) => void): (() => void) => {
    if (!eventNames.includes(event)) throw new TypeError('no such event');
    return subscribe(event, listener);
  };
  locker['takeFiles'] = (files: unknown): Promise<Result<unknown>> => {
    const given: readonly unknown[] = Array.isArray(files) ? files : [];
    return invoke('takeFiles', { paths: given.map(pathOf).filter((path) => path !== '') });
  };
  return Object.freeze(locker) as unknown as Locker;
}
