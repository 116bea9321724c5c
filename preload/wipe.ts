/**
 * Zeroes the bytes lying directly in a call's arguments. A passphrase travels as bytes and is copied at every border;
 * each side ends its own copy once it has been passed on.
 */
export function wipeBytes(args: unknown): void {
  if (typeof args !== 'object' || args === null) return;
  for (const value of Object.values(args)) if (value instanceof Uint8Array) value.fill(0);
}
