import type { JobProgress } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { present } from '../core/present.ts';
import { captureJson, captureSentence, type Output } from './output.ts';
import { withVault, type VaultOptions } from './session.ts';
import { answerUnderEighteen } from './under-eighteen.ts';

export interface CaptureOptions extends VaultOptions {
  readonly scale: number;
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly proxy?: string;
  readonly paper: string;
  readonly browser?: string;
  readonly under18?: string;
}

export async function captureCommand(
  output: Output,
  vault: string,
  urls: readonly string[],
  options: CaptureOptions,
): Promise<void> {
  const { scale, timeout, paper } = options;
  if (scale !== 1 && scale !== 2) throw new CodedError('bad-arguments', '--scale is 1 or 2');
  if (paper !== 'letter' && paper !== 'a4') throw new CodedError('bad-arguments', '--paper is letter or a4');
  await withVault(vault, options, output, async (session) => {
    await session.ask(
      'configure',
      present({
        allowPrivate: options.allowPrivate ?? false,
        browserPath: options.browser,
        proxy: options.proxy,
      }),
    );
    const underEighteen = await answerUnderEighteen(options.under18, session, output);
    const lines = await session.job(
      (job) =>
        session.ask('capturePages', {
          job,
          urls: [...urls],
          underEighteen,
          scale,
          timeoutSeconds: timeout,
          paper,
        }),
      (progress) => output.progress(progressText(progress)),
    );
    for (const line of lines) output.say(captureJson(line), captureSentence(line));
    const failed = lines.some(({ exhibit }) => exhibit === null || exhibit.state === 'failed');
    if (failed && process.exitCode === undefined) process.exitCode = 1;
  });
}

function progressText({ item, items, step, done, total }: JobProgress): string {
  const part = total === undefined ? '' : ` ${done ?? 0} of ${total}`;
  return `Page ${item + 1} of ${items}: ${step.replace('-', ' ')}${part}`;
}
