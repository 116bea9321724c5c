/**
 * Reads single facts out of a capture's manifest. The window holds no copy of the format: what is not there, or
 * is "not collected", is null, and the screen says so in words (DOMAIN §2).
 */
type Fact = string | number | boolean | null;

const notCollected = 'not collected';

function inside(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** @param path e.g. `network`, `tls`, `issuer` */
export function factAt(manifest: unknown, ...path: readonly string[]): Fact {
  const value = path.reduce(inside, manifest);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' && value !== notCollected ? value : null;
}

/** The record has a place for it, and says that it was not collected. */
export function saysNotCollected(manifest: unknown, ...path: readonly string[]): boolean {
  return path.reduce(inside, manifest) === notCollected;
}

export function textAt(manifest: unknown, ...path: readonly string[]): string | null {
  const fact = factAt(manifest, ...path);
  return fact === null ? null : String(fact);
}

export function numberAt(manifest: unknown, ...path: readonly string[]): number | null {
  const fact = factAt(manifest, ...path);
  return typeof fact === 'number' ? fact : null;
}

/** Members of a list that are objects, to be read with the functions above. */
export function objectsAt(manifest: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = path.reduce(inside, manifest);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

export function textsAt(manifest: unknown, ...path: readonly string[]): readonly string[] {
  const value = path.reduce(inside, manifest);
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
