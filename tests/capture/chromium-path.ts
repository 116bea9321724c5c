import { findChromium } from '../../main/capture/browser.ts';

export async function chromiumPath(): Promise<string> {
  const found = await findChromium({});
  if (found === undefined) throw new Error('no Chromium here: apt-get install chromium');
  return found.path;
}
