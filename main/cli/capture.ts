import type { Arguments, JobId, JobProgress } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { parseExhibitLabel } from '../core/evidence.ts';
import type { CaptureLine } from '../core/manifest.ts';
import { present } from '../core/present.ts';
import { proxyOf } from './beside.ts';
import { captureJson, captureSentence, type Output } from './output.ts';
import { withVault, type Session, type VaultOptions } from './session.ts';
import { answerUnderEighteen } from './under-eighteen.ts';

export interface CaptureOptions extends VaultOptions {
  readonly scale: '1' | '2';
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly proxy?: string;
  readonly paper: 'letter' | 'a4';
  readonly browser?: string;
  readonly under18?: string;
  readonly again?: string;
  readonly session?: string;
  readonly maxScreens?: number;
}

/** In CSS pixels, as the window of a capture is. */
const screenHeight = 800;

/** Which addresses: those typed, or the one of an exhibit that is saved again. */
type Wanted = { readonly urls: readonly string[] } | { readonly exhibit: number };

/** @throws CodedError `bad-arguments` unless there are addresses or an exhibit, and not both */
function wanted(urls: readonly string[], again: string | undefined): Wanted {
  if ((again === undefined) === (urls.length === 0)) {
    throw new CodedError('bad-arguments', 'addresses, or --again with an exhibit');
  }
  if (again === undefined) return { urls };
  const exhibit = parseExhibitLabel(again);
  if (exhibit === undefined) throw new CodedError('exhibit-not-found');
  return { exhibit };
}

async function save(
  session: Session,
  what: Wanted,
  how: Omit<Arguments<'capturePages'>, 'urls' | 'job'> & { readonly job: JobId },
): Promise<readonly CaptureLine[]> {
  if ('urls' in what) return session.ask('capturePages', { ...how, urls: [...what.urls] });
  return [await session.ask('recapturePage', { ...how, exhibit: what.exhibit })];
}

export async function captureCommand(
  output: Output,
  vault: string,
  urls: readonly string[],
  options: CaptureOptions,
): Promise<void> {
  const { scale, timeout, paper } = options;
  if (urls.includes('')) throw new CodedError('address-invalid');
  const what = wanted(urls, options.again);
  await withVault(vault, options, output, async (session) => {
    await session.ask(
      'configure',
      present({
        allowPrivate: options.allowPrivate ?? false,
        browserPath: options.browser,
        proxy: options.proxy === undefined ? undefined : proxyOf(options.proxy),
      }),
    );
    const underEighteen = await answerUnderEighteen(options.under18, session, output);
    const lines = await session.job(
      (job) =>
        save(session, what, {
          job,
          underEighteen,
          scale: scale === '2' ? 2 : 1,
          timeoutSeconds: timeout,
          paper,
          ...present({ session: options.session, limits: limitsOf(options.maxScreens) }),
        }),
      (progress) => output.progress(progressText(progress)),
    );
    for (const line of lines) output.say(captureJson(line), captureSentence(line));
    const failed = lines.some(({ exhibit }) => exhibit === null || exhibit.state === 'failed');
    if (failed && process.exitCode === undefined) process.exitCode = 1;
  });
}

/** Whoever asks for more screens asks for a page that is as long. */
function limitsOf(screens: number | undefined): Arguments<'capturePages'>['limits'] {
  return screens === undefined ? undefined : { screens, pixels: screens * screenHeight };
}

function progressText({ item, items, step, done, total }: JobProgress): string {
  const part = total === undefined ? '' : ` ${done ?? 0} of ${total}`;
  return `Page ${item + 1} of ${items}: ${step.replace('-', ' ')}${part}`;
}
