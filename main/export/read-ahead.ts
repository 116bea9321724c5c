import type { FileHandle } from 'node:fs/promises';

/** Small enough to be in the processor's cache still when it is hashed and written, large enough to be worth a turn of the event loop. */
const partBytes = 2 ** 20;

/** Memory is used again: to get and clear new memory for each file takes about as long as to hash it. Sealed bytes only. */
const spare: Uint8Array[] = [];
const mostSpare = 4;

/**
 * The parts of a file from its beginning, the next of which is read while one is looked at.
 *
 * @param memory at least two parts long, for a reader that needs memory of a certain kind; by default memory of its own
 * @returns parts that are good until the next one is asked for
 */
export async function* readAhead(handle: FileHandle, memory?: Uint8Array): AsyncGenerator<Uint8Array> {
  const room = memory ?? spare.pop() ?? Buffer.allocUnsafeSlow(2 * partBytes);
  const part = Math.floor(room.length / 2);
  const halves = [room.subarray(0, part), room.subarray(part, 2 * part)] as const;
  let at = 0;
  const read = (half: Uint8Array): Promise<number> => {
    const reading = handle
      .read(half, 0, half.length, at)
      .then(({ bytesRead }) => ((at += bytesRead), bytesRead));
    // It is waited for further down; until then nobody listens, which Node would take for a bug.
    reading.catch(() => undefined);
    return reading;
  };
  let pending = read(halves[0]);
  try {
    for (let turn = 0; ; turn = 1 - turn) {
      const [current, next] = turn === 0 ? halves : [halves[1], halves[0]];
      const bytes = await pending;
      if (bytes === 0) return;
      pending = read(next);
      yield current.subarray(0, bytes);
    }
  } finally {
    // Nobody may close the file, or use the memory again, under a read.
    await pending.catch(() => undefined);
    if (memory === undefined && spare.length < mostSpare) spare.push(room);
  }
}
