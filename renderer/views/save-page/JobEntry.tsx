import { CircleAlert, CircleSlash, Clock, CopyCheck, FileText, LoaderCircle } from 'lucide-react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { StateWords } from '../../components/StateWords.tsx';
import { exhibitLabel, siteOf, toneOf, verdictOf } from '../../evidence.ts';
import { stagesOf, wasStopped, type JobItem, type JobKind } from '../../session/job.ts';
import { kindOf } from '../../words/en/findings.ts';
import { useSay } from '../../words/words.tsx';
import { Outcome } from './Outcome.tsx';
import { Stages } from './Stages.tsx';

interface JobEntryProps {
  readonly item: JobItem;
  readonly kind: JobKind;
  readonly running: boolean;
  /** Why it ended without an outcome of its own. */
  readonly code?: ErrorCode | null;
}

export function JobEntry({ item, kind, running, code = null }: JobEntryProps) {
  const say = useSay();
  const exhibit = item.line?.exhibit ?? null;
  const care =
    code !== null ||
    (item.state === 'finished' &&
      !wasStopped(item) &&
      item.line?.code !== 'already-here' &&
      (exhibit === null || toneOf(verdictOf(exhibit)) === 'care'));
  const look = care ? 'job care' : item.state === 'running' && running ? 'job now' : 'job';
  return (
    <li className={look}>
      <div className="job-top">
        <span className="thumb" aria-hidden="true">
          <FileText className="i s" />
        </span>
        <div>
          <p className="firm">
            {exhibit !== null && <span className="exno">{exhibitLabel(exhibit.number)} </span>}
            <JobTitle item={item} kind={kind} />
          </p>
          {kind === 'capture' && <p className="mono quiet">{item.name}</p>}
        </div>
        <JobState item={item} running={running} />
      </div>
      {item.state === 'running' && running && <Stages stages={item.stages} words={stagesOf[kind]} />}
      {item.line !== null && <Outcome line={item.line} />}
      {item.line === null && code !== null && <p className="outcome">{say(`error.${code}`)}</p>}
    </li>
  );
}

function JobTitle({ item, kind }: Pick<JobEntryProps, 'item' | 'kind'>) {
  const say = useSay();
  const exhibit = item.line?.exhibit ?? null;
  if (exhibit !== null && exhibit.looksLike !== null && verdictOf(exhibit) === 'other-page') {
    return say(kindOf(exhibit.looksLike));
  }
  if (exhibit !== null && exhibit.title !== '') return exhibit.title;
  return kind === 'capture' ? siteOf(item.name) : item.name;
}

function JobState({ item, running }: Pick<JobEntryProps, 'item' | 'running'>) {
  const say = useSay();
  const exhibit = item.line?.exhibit ?? null;
  if (exhibit !== null) return <StateWords exhibit={exhibit} />;
  if (item.state === 'running' && running) {
    return (
      <span className="state wait">
        <LoaderCircle className="i spin" aria-hidden="true" />
        {say('job.running')}
      </span>
    );
  }
  if (item.state === 'waiting' && running) {
    return (
      <span className="state wait">
        <Clock className="i" aria-hidden="true" />
        {say('job.waiting')}
      </span>
    );
  }
  if (item.line?.code === 'already-here') {
    return (
      <span className="state wait">
        <CopyCheck className="i" aria-hidden="true" />
        {say('state.same')}
      </span>
    );
  }
  if (wasStopped(item)) {
    return (
      <span className="state wait">
        <CircleSlash className="i" aria-hidden="true" />
        {say('state.stopped')}
      </span>
    );
  }
  return (
    <span className="state care">
      <CircleAlert className="i" aria-hidden="true" />
      {say('state.failed')}
    </span>
  );
}
