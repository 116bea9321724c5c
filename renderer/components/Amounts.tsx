import type { JobProgress } from '../../preload/contract.ts';
import type { JobRun } from '../session/job-run.ts';
import { useFormats } from '../words/formats.ts';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';

/** "1.2 of 48 MB", for whatever counts bytes. */
export function useAmount(): (heard: JobProgress | null) => string {
  const say = useSay();
  const formats = useFormats();
  return (heard) =>
    heard?.total === undefined || heard.total === 0
      ? ''
      : say('copy.amount', { done: formats.bytes(heard.done ?? 0), total: formats.bytes(heard.total) });
}

/** How far a job is, and the way to end it: beside the button that started it. */
export function Amounts({ job }: { readonly job: JobRun }) {
  const say = useSay();
  const amount = useAmount();
  if (!job.busy) return null;
  return (
    <>
      <span className="tnum quiet">{amount(job.heard)}</span>
      <Act size="small" onPress={job.stop}>
        {say(job.stopping ? 'job.stopping' : 'copy.stop')}
      </Act>
    </>
  );
}
