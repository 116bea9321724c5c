/** Starts a browser and a capture that hangs, says where its folder is, and waits to be killed (traces.test.ts). */
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { capture } from '../../main/capture/capture.ts';
import { chromiumPath } from './chromium-path.ts';
import { folderSink } from './sink.ts';

const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
const { folder } = await browser.lease();
const running = capture(
  browser,
  {
    url: process.argv[2] ?? '',
    scale: 1,
    timeoutMilliseconds: 120_000,
    allowPrivate: true,
    paper: 'letter',
    person: 'Sam',
    underEighteen: 'no',
  },
  {
    now: Date.now,
    sink: folderSink(folder),
    signal: new AbortController().signal,
    onProgress: ({ step }) => {
      if (step === 'load') process.stdout.write(`${folder}\n`);
    },
    tool: { name: 'Holdfast', version: '0.0.0', commit: 'not collected', system: 'test', node: '24' },
  },
);
await running;
