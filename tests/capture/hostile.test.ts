import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../site/server.ts';
import { startHostileSite } from '../site/hostile.ts';
import { codes, names, useHarness } from './harness.ts';

const harness = useHarness();
let site: Site;
beforeAll(async () => {
  site = await startHostileSite();
});
afterAll(async () => {
  await site.close();
});

/** The harness holds every capture to its deadline and two seconds. */
describe('hostile pages have an outcome in time, and the next page is saved', () => {
  test.each([
    ['/alerts', 6_000],
    ['/storm', 7_000],
    ['/storm', 4_000],
    ['/close', 8_000],
    ['/ask', 8_000],
    ['/memory', 40_000],
    ['/title', 8_000],
    ['/frames', 12_000],
    ['/away?0', 4_000],
    ['/away-meta?0', 4_000],
    ['/bomb', 25_000],
    ['/endless-body', 4_000],
    ['/endless-headers', 4_000],
  ])('%s', async (path, timeoutMilliseconds) => {
    const captured = await harness.save(`${site.origin}${path}`, { timeoutMilliseconds });
    const { state, code, title, warnings } = captured.outcome;
    expect(state === 'complete' ? code === null : code !== null).toBe(true);
    expect(code).not.toBe('internal');
    expect(title.length).toBeLessThan(3_000);
    expect(warnings.length).toBeLessThan(100);
    expect(['LOCATED', 'HEARD']).not.toContain(title);
    expect(captured.manifest.state).toBe(state);
    expect(captured.manifest.address.final).toMatch(/^(?:http:\/\/127\.0\.0\.1|not collected)/u);
    expect(readdirSync(captured.path('.'))).toEqual(expect.arrayContaining(names(captured)));
    expect((await harness.save('/small')).outcome.state).toBe('complete');
    console.log(
      `${path}: ${state} ${code ?? ''} in ${Math.round(captured.milliseconds)} ms ${[...new Set(codes(captured))].join()}`,
    );
  });
});
