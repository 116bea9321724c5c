/** Opens the visible browser at an address, says where its folder is, and waits to be killed (sign-in.test.ts). */
import { SignInBrowser } from '../../main/capture/sign-in.ts';
import { chromiumPath } from './chromium-path.ts';

const browser = await SignInBrowser.open(process.argv[2] ?? '', {
  path: await chromiumPath(),
  allowPrivate: true,
  now: Date.now,
  onChange: () => undefined,
});
const { live } = await browser.front().catch(async () => {
  await new Promise((resolve) => {
    setTimeout(resolve, 3_000);
  });
  return browser.front();
});
process.stdout.write(`${live.folder}\n`);
setInterval(() => undefined, 60_000);
