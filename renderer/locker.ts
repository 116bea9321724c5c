/** The only way out of the window: `window.locker`, as the contract types it. */
import type { Answer, Arguments, Ask, Locker, WindowMethod } from '../preload/contract.ts';
import { CodedError, type ErrorCode } from '../preload/errors.ts';

declare global {
  interface Window {
    readonly locker: Locker;
  }
}

/** After these the vault is not open any more, whatever the window believes. */
const lostCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['vault-locked', 'engine-gone']);
const lostListeners = new Set<(code: ErrorCode) => void>();

/** @returns a function that ends the listening */
export function onVaultLost(listener: (code: ErrorCode) => void): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}

/**
 * Asks the shell or the engine.
 *
 * @throws CodedError with the code that came back
 */
export async function ask<M extends WindowMethod>(method: M, args: Arguments<M>): Promise<Answer<M>> {
  const calls: { readonly [K in WindowMethod]: Ask<K> } = window.locker;
  const result = await calls[method](args);
  if (result.ok) return result.value;
  if (lostCodes.has(result.code)) for (const listener of lostListeners) listener(result.code);
  throw new CodedError(result.code, result.detail);
}

/** What went wrong, as a code; anything unforeseen is `internal`. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CodedError ? error.code : 'internal';
}

/**
 * Gives a passphrase to one call as bytes and wipes them afterwards. The field it came from is the caller's to
 * clear; the string that the field made cannot be erased (FACTS, vault), so it must not be kept anywhere.
 */
export async function withPassphrase<T>(text: string, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const bytes = new TextEncoder().encode(text.normalize('NFKC'));
  try {
    return await use(bytes);
  } finally {
    bytes.fill(0);
  }
}
