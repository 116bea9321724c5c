import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { axeFindings, colourRules } from '../axe.ts';
import { checkout } from '../runtime/build.ts';
import type { Run } from './harness.ts';

/** Pictures of the real window, to look at; the next run writes them anew. */
export const screens = join(checkout, 'test-results', 'window');
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
    // Of all rules only these see the scheme.
    const findings = await axeFindings(page, colorScheme === 'dark' ? colourRules : undefined);
    expect(findings, `${screen}, ${colorScheme}`).toEqual([]);
  }
}
