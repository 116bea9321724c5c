import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { axeFindings } from '../axe.ts';
import { checkout } from '../runtime/build.ts';

const pictures = join(checkout, 'test-results/screens');

/** A picture to look at while somebody works on the window. In CI nobody does: `npm run screens` draws what is kept. */
export async function draw(page: Page, name: string): Promise<void> {
  if (process.env['CI'] === 'true') return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Nothing for axe to find, and a picture. The same screens in dark, German and at 200 % are held by screens.test.ts. */
export async function look(page: Page, name: string): Promise<void> {
  await draw(page, name);
  const findings = await axeFindings(page);
  expect({ name, findings }).toEqual({ name, findings: [] });
}
