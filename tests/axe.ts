/** What axe finds wrong with what is shown, by WCAG 2.2 AA: for the window's tests with and without Electron. */
import axe from 'axe-core';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What colours alone can break; the rest is the same document as in light. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What the size of the window alone can break. */
export const sizeRules = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

/**
 * As readable lines. axe is put into the document once and asked there: through its wrapper for Playwright, which does so
 * each time and looks for frames, an answer takes four times as long. The window has no frames.
 *
 * @param only these rules; all of WCAG 2.2 AA when left out
 * @throws Error when no rule found anything to look at, since then nothing was checked
 */
export async function axeFindings(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const runOnly: axe.RunOptions['runOnly'] =
    only === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: [...only] };
  const { violations, passes } = await page.evaluate(async (runOnly) => {
    const inPage = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const found = await inPage.run(document, { runOnly, resultTypes: ['violations'], preload: false });
    return {
      passes: found.passes.length + found.incomplete.length,
      violations: found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      ),
    };
  }, runOnly);
  if (violations.length === 0 && passes < (only === undefined ? 5 : 1)) throw new Error('axe saw nothing');
  return violations;
}
