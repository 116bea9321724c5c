import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { start } from './children.ts';
import { scratch } from './vault-folder.ts';

const figures = z.object({
  bytes: z.number(),
  read: z.number(),
  ok: z.boolean(),
  growthSealing: z.number(),
  growth: z.number(),
  longest: z.number(),
});

describe('a large file', () => {
  it('is sealed, read and checked in little memory, with the event loop free', async () => {
    const { code, output } = await start('large-file.ts', [path.join(scratch(), 'Mine.vault'), '300']).ended;
    expect(code, `it said ${output}`).toBe(0);
    const { bytes, read, ok, growthSealing, growth, longest } = figures.parse(JSON.parse(output));
    expect(bytes).toBe(300_000_000);
    expect(read).toBe(300_000_000);
    expect(ok).toBe(true);
    expect(growthSealing).toBeLessThan(80_000_000);
    // What is streamed out is the reader's to let go: this allows for what the collector leaves lying.
    expect(growth).toBeLessThan(130_000_000);
    expect(longest).toBeLessThan(50);
  });
});
