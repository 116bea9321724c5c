import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { unlessAborted } from '../../main/capture/deadline.ts';
import { Intake } from '../../main/capture/intake.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const mebibyte = 2 ** 20;

test('a wait ends with the work, with its fault, or at the signal, whichever is first', async () => {
  const { signal } = new AbortController();
  await expect(unlessAborted(Promise.resolve(7), signal)).resolves.toBe(7);
  await expect(unlessAborted(Promise.reject(new Error('its own')), signal)).rejects.toThrow('its own');
  const never = new Promise<never>(() => undefined);
  const ended = AbortSignal.abort(new Error('before'));
  await expect(unlessAborted(never, ended)).rejects.toThrow('before');
  const later = new AbortController();
  const waiting = unlessAborted(never, later.signal, () => new Error('in other words'));
  later.abort(new Error('meanwhile'));
  await expect(waiting).rejects.toThrow('in other words');
});

test('of a film of 400 MiB that goes through, what has gone through is let go', async () => {
  let most = 0;
  let parts = 0;
  const intake = new Intake({
    put: async ({ role, name, mediaType, body }) => {
      if (body instanceof Uint8Array) throw new TypeError('a film comes in parts');
      for await (const part of body) {
        parts += part.length / mebibyte;
        if (parts % 40 !== 0) continue;
        await new Promise(setImmediate);
        collect();
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      return {
        id: 'a'.repeat(32),
        role,
        name,
        mediaType,
        bytes: parts * mebibyte,
        sha256: 'b'.repeat(64),
      } as never;
    },
  });
  async function* film(): AsyncGenerator<Uint8Array> {
    for (let part = 0; part < 400; part++) yield await Promise.resolve(new Uint8Array(mebibyte).fill(part));
  }
  const before = process.memoryUsage().arrayBuffers;
  const file = { role: 'media', name: 'media/film.mp4', mediaType: 'video/mp4' } as const;
  await intake.put({ ...file, body: film() }, new AbortController().signal);
  expect(parts).toBe(400);
  // The engine gives memory back a little later than it could.
  expect(most - before).toBeLessThan(100 * mebibyte);
});
