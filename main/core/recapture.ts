import { notCollected, type RecaptureChange } from './manifest.ts';

/** What is compared of a manifest; anything else in it may be of another version. */
interface Compared {
  readonly address: string;
  readonly status: string;
  readonly title: string;
  readonly kind: string;
  readonly text: string;
  readonly picture: string;
}

const gone = new Set(['removed', 'not-found']);
const there = new Set(['page', 'file']);

/**
 * What is different when an address was saved again, by the manifests of the two captures.
 *
 * @param earlier a parsed manifest, of this version or an older one
 * @returns nothing about what either of them does not say
 */
export function changesBetween(earlier: unknown, later: unknown): RecaptureChange[] {
  const before = compared(earlier);
  const after = compared(later);
  const changes: RecaptureChange[] = [];
  if (there.has(before.kind) && gone.has(after.kind)) {
    changes.push({ what: 'gone', before: before.kind, after: after.kind });
  } else if (gone.has(before.kind) && there.has(after.kind)) {
    changes.push({ what: 'back', before: before.kind, after: after.kind });
  } else if (differ(before.kind, after.kind)) {
    changes.push({ what: 'kind', before: before.kind, after: after.kind });
  }
  for (const what of ['status', 'address', 'title', 'text', 'picture'] as const) {
    if (differ(before[what], after[what])) changes.push({ what, before: before[what], after: after[what] });
  }
  return changes;
}

function differ(before: string, after: string): boolean {
  return before !== after && before !== notCollected && after !== notCollected;
}

function compared(manifest: unknown): Compared {
  const characters = member(manifest, 'completeness', 'textCharacters');
  const textHash = member(manifest, 'completeness', 'textSha256');
  const text = characters === notCollected ? textHash : `${characters} characters, SHA-256 ${textHash}`;
  return {
    address: member(manifest, 'address', 'final'),
    status: member(manifest, 'network', 'status'),
    title: member(manifest, 'address', 'title'),
    kind: member(manifest, 'looksLike'),
    text,
    picture: pictureHash(manifest),
  };
}

function member(value: unknown, ...path: readonly string[]): string {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return notCollected;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' || typeof at === 'number' ? String(at) : notCollected;
}

function pictureHash(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return notCollected;
  const files: unknown = manifest.files;
  const found: unknown = Array.isArray(files)
    ? files.find((file: unknown) => member(file, 'name') === 'screenshot.png')
    : undefined;
  return member(found, 'sha256');
}
