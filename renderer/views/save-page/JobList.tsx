import { Told } from '../../components/Told.tsx';
import { CopyPlus, PencilLine, RotateCw, Square } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import {
  failedItems,
  finishedItems,
  keptItems,
  keptNumbers,
  notKept,
  sameItems,
  type Job,
} from '../../session/job.ts';
import { useJobs } from '../../session/jobs.tsx';
import { useSay } from '../../words/words.tsx';
import { JobEntry } from './JobEntry.tsx';
import { NextStep } from './NextStep.tsx';

interface JobListProps {
  readonly quiet: boolean;
  /** These addresses are to be put right in their field. */
  readonly onBack: (addresses: readonly string[]) => void;
}

/** The running batch, step by step, or what came of the last one. `quiet`: nothing to say when there was none. */
export function JobList({ quiet, onBack }: JobListProps) {
  const say = useSay();
  const { job, running, earlier, stop, retry, keepSame, cleared } = useJobs();
  if (job === null && quiet) return null;
  if (job === null) {
    return (
      <div className="blank idle">
        <p className="firm">{say('job.empty')}</p>
        <p className="help">{say('job.empty.help')}</p>
      </div>
    );
  }
  const failed = failedItems(job).length;
  const same = sameItems(job).length;
  const wrong = running || job.kind !== 'capture' ? [] : notKept(job);
  const total = job.items.length;
  const count = running
    ? say('job.count', { done: finishedItems(job), total })
    : say('job.kept-count', { kept: keptItems(job), total });
  return (
    <section aria-labelledby="job-title">
      <div className="head">
        <h2 id="job-title">{say(running ? `job.title.${job.kind}` : 'job.title.done')}</h2>
        <Told className="quiet small num">{count}</Told>
        <span className="grow" />
        {failed > 0 && (
          <Act size="small" onPress={retry}>
            <RotateCw className="i s" aria-hidden="true" />
            {say('job.again', { count: failed })}
          </Act>
        )}
        {wrong.length > 0 && (
          <Act look="bare" size="small" onPress={() => onBack(wrong)}>
            <PencilLine className="i s" aria-hidden="true" />
            {say('job.back', { count: wrong.length })}
          </Act>
        )}
        {same > 0 && (
          <Act size="small" onPress={keepSame}>
            <CopyPlus className="i s" aria-hidden="true" />
            {say('job.keep-same', { count: same })}
          </Act>
        )}
        {running && (
          <Act size="small" onPress={stop}>
            <Square className="i s" aria-hidden="true" />
            {say(job.state === 'stopping' ? 'job.stopping' : 'job.stop')}
          </Act>
        )}
      </div>
      {!running && <Told className="sr">{say('job.over', { total, failed })}</Told>}
      {!running && cleared !== null && (
        <Told className="help">{say(cleared ? 'file.cleared' : 'file.not-cleared')}</Told>
      )}
      {job.code !== null && (
        <div className="job-trouble">
          <Trouble code={job.code} />
        </div>
      )}
      <ol>
        {job.items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order of a batch never changes
          <JobEntry key={`${job.id} ${index}`} item={item} kind={job.kind} running={running} />
        ))}
      </ol>
      {!running && <NextStep numbers={keptNumbers(job)} />}
      {running && (
        <p className="small quiet kept">{say(job.kind === 'capture' ? 'job.kept.pages' : 'job.kept')}</p>
      )}
      <Earlier jobs={earlier} />
    </section>
  );
}

/** What came of the lists before: whoever looks for it must not think that it is gone. */
function Earlier({ jobs }: { readonly jobs: readonly Job[] }) {
  const say = useSay();
  if (jobs.length === 0) return null;
  return (
    <section className="earlier" aria-labelledby="job-earlier">
      <h3 id="job-earlier">{say('job.earlier')}</h3>
      <ol>
        {jobs.flatMap((job) =>
          job.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the order of a batch never changes
            <JobEntry key={`${job.id} ${index}`} item={item} kind={job.kind} running={false} />
          )),
        )}
      </ol>
    </section>
  );
}
