import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests/runtime/remember-stretches.ts keeps what was stretched, from the first test to the last. */
export function setup(): (() => void) | undefined {
  if (process.env['HOLDFAST_TEST_STRETCHES'] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'stretches-'));
  process.env['HOLDFAST_TEST_STRETCHES'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
