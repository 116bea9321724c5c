import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { Act } from '../../../components/Act.tsx';
import { useAmount } from '../../../components/Amounts.tsx';
import { Bar } from '../../../components/Bar.tsx';
import { Told } from '../../../components/Told.tsx';
import type { DriveJob, RunningDriveJob } from '../../../session/drive-job.ts';
import { useSay } from '../../../words/words.tsx';

interface DriveProgressProps {
  readonly title: string;
  readonly running: RunningDriveJob;
  readonly acts: Pick<DriveJob<unknown>, 'pause' | 'stop'>;
  /** Speed and time left, when they are known. */
  readonly speed?: string;
  /** The steps of it, where it has any to show. */
  readonly children?: ReactNode;
}

/** How far the writing to a drive is, how to hold it up or end it, and that the drive has to stay in. */
export function DriveProgress({ title, running, acts, speed, children }: DriveProgressProps) {
  const say = useSay();
  const amount = useAmount();
  const { heard, paused } = running;
  return (
    <>
      <div className="row">
        <h3 className="grow">
          <Told>{title}</Told>
        </h3>
        <Act size="small" pressed={paused} onPress={() => acts.pause(!paused)}>
          {say(paused ? 'copy.go-on' : 'copy.pause')}
        </Act>
        <Act size="small" onPress={acts.stop}>
          {say('copy.stop')}
        </Act>
      </div>
      <Bar label={title} done={heard?.done ?? 0} total={heard?.total ?? 0}>
        <p className="small quiet tnum row">
          <span className="grow">{amount(heard)}</span>
          {speed !== undefined && <span>{speed}</span>}
        </p>
      </Bar>
      {children}
      <div className="note">
        <Hand className="i" aria-hidden="true" />
        <div>
          <b className="firm">{say('copy.leave-in')} </b>
          {say('copy.leave-in.why')}
        </div>
      </div>
    </>
  );
}
