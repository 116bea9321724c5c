import type { CheckedArguments } from '../../preload/contract.ts';
import type { CaptureLine } from '../core/manifest.ts';
import { present } from '../core/present.ts';
import type { Desk } from './desk.ts';
import { stampNew } from './stamp-new.ts';

/**
 * Saves each address as one job, telling how far it is. Every door to a capture leads through here, and so through the
 * question about the age of who is shown.
 *
 * @param recaptureOf the number of the exhibit whose address is saved again
 * @throws CodedError `under-18-stop`, `session-not-found`, and as captureAll
 */
export function capturePages(
  desk: Desk,
  asked: CheckedArguments<'capturePages'>,
  recaptureOf?: number,
): Promise<readonly CaptureLine[]> {
  const { browsers, jobs, now, tool } = desk;
  const underEighteen = desk.answered(asked.underEighteen);
  const { job } = asked;
  desk.toSave.begin(job, asked.urls);
  const items = asked.urls.length;
  return jobs.run(job, async (signal): Promise<readonly CaptureLine[]> => {
    const { vault } = desk;
    const signIn = asked.session === undefined ? undefined : vault.kept.session(asked.session);
    const { captureAll } = await import('./capture-job.ts');
    const lines = await captureAll(asked, {
      vault,
      browser: browsers.headless,
      now,
      tool,
      signal,
      underEighteen,
      signIn,
      recaptureOf,
      allowPrivate: browsers.settings.allowPrivate,
      onOver: (item) => desk.toSave.over(job, item),
      onProgress: (item, progress, line) => desk.tell(present({ job, item, items, ...progress, line })),
    });
    await stampNew(desk, savedBy(lines), signal);
    return lines;
  });
}

/** The numbers of the exhibits that came of it. */
export function savedBy(lines: readonly CaptureLine[]): number[] {
  return lines.flatMap(({ exhibit }) => (exhibit === null ? [] : [exhibit.number]));
}
