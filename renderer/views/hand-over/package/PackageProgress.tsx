import type { RunningDriveJob } from '../../../session/drive-job.ts';
import { usePacking } from '../../../session/packing.tsx';
import type { WordId } from '../../../words/en/index.ts';
import { useSay } from '../../../words/words.tsx';
import { DriveProgress } from '../drives/DriveProgress.tsx';

const titles: Readonly<Record<string, WordId>> = {
  reading: 'package.reading',
  writing: 'package.writing',
  checking: 'package.checking',
};

/** Reading what goes in, writing it, reading it back. */
export function PackageProgress({ running }: { readonly running: RunningDriveJob }) {
  const say = useSay();
  const { heard, paused } = running;
  const title = say(paused ? 'copy.paused' : (titles[heard?.step ?? 'reading'] ?? 'package.reading'));
  return <DriveProgress title={title} running={running} acts={usePacking()} />;
}
