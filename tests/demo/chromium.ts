import { findChromium } from '../../main/capture/browser.ts';
import { errorSentences } from '../../preload/errors.ts';
import { ensurePackages } from '../runtime/debian.ts';

/**
 * A Chromium to capture with: the system's, or, as root on Debian, fetched from its packages.
 *
 * @throws Error with one sentence that says how to get one
 */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium({});
  if (found !== undefined) return found.path;
  await ensurePackages(['chromium', 'fonts-liberation']);
  const fetched = await findChromium({});
  if (fetched === undefined) throw new Error(errorSentences['browser-not-found']);
  return fetched.path;
}
