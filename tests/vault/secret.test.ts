import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Secret } from '../../main/vault/secret.ts';

/** What this process keeps out of swap, in KiB. */
const locked = (): number =>
  Number(/^VmLck:\s*(?<size>\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.groups?.['size']);

it('a secret stays out of swap until it is wiped itself, whichever of its neighbours are', () => {
  const before = locked();
  const secrets = Array.from({ length: 40 }, () => Secret.random(32));
  const all = locked();
  expect(all - before).toBeGreaterThanOrEqual(40 * 4);
  const eachAtLeast = 4;
  for (const [at, secret] of secrets.entries()) {
    secret.wipe();
    expect(locked() - before, `after ${at + 1}`).toBeGreaterThanOrEqual((39 - at) * eachAtLeast);
  }
  expect(locked()).toBe(before);
});

it('a secret has the length that was asked for, and its bytes are gone once wiped', () => {
  const secret = Secret.copyOf(Buffer.alloc(32, 7));
  const { bytes } = secret;
  expect(bytes.equals(Buffer.alloc(32, 7))).toBe(true);
  secret.wipe();
  expect(bytes.equals(Buffer.alloc(32))).toBe(true);
  expect(() => secret.bytes).toThrow(expect.objectContaining({ code: 'vault-locked' }));
});
