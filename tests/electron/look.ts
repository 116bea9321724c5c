import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { checkout } from '../runtime/build.ts';
import type { Run } from './harness.ts';

/** Pictures of the real window, to look at; the next run writes them anew. */
export const screens = join(checkout, 'test-results', 'window');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
mkdirSync(screens, { recursive: true });

/** No violation in either colour scheme (or those that are named), and a picture of each to look at. */
export async function lookAt(
  { page }: Run,
  screen: string,
  schemes: readonly ('dark' | 'light')[] = ['dark', 'light'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(screens, `${screen}-${colorScheme}.png`) });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Of all rules only this one sees the scheme.
    const found = await (
      colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(tags)
    ).analyze();
    const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join()}`);
    expect(violations, `${screen}, ${colorScheme}`).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(colorScheme === 'dark' ? 0 : 5);
  }
}
