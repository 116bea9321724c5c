import { Check, Circle, Hand, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Act } from '../../../components/Act.tsx';
import { useCopying, type CopyState } from '../../../session/copying.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';

interface CopyProgressProps {
  readonly copying: Extract<CopyState, { name: 'running' }>;
}

/** What is done, what is under way with speed and time left, what is still to come. */
export function CopyProgress({
  copying: { to, heard, paused, began, checkingSince, wrote },
}: CopyProgressProps) {
  const say = useSay();
  const formats = useFormats();
  const left = useTimeLeft();
  const { pause, stop } = useCopying();
  const isChecking = checkingSince !== null;
  const title = say(
    paused
      ? 'copy.paused'
      : isChecking
        ? 'copy.checking'
        : heard === null
          ? 'copy.preparing'
          : 'copy.writing',
  );
  const { done = 0, total = 0, bytesPerSecond, secondsLeft } = heard ?? {};
  const speed =
    bytesPerSecond === undefined || secondsLeft === undefined || paused
      ? ''
      : say('copy.speed', { speed: formats.bytes(bytesPerSecond), left: left(secondsLeft) });
  return (
    <>
      <div className="row">
        <h3 className="grow">{title}</h3>
        <Act size="small" pressed={paused} onPress={() => pause(!paused)}>
          {say(paused ? 'copy.go-on' : 'copy.pause')}
        </Act>
        <Act size="small" onPress={stop}>
          {say('copy.stop')}
        </Act>
      </div>
      <ProgressBar className="stack tight" value={done} maxValue={total || 1} aria-label={title}>
        {({ percentage = 0 }) => (
          <>
            <div className="progress">
              {/* A style attribute is refused by the window's policy; the bar's width is set as a property. */}
              <div ref={(bar) => bar?.style.setProperty('width', `${percentage}%`)} />
            </div>
            <p className="small quiet tnum row">
              <span className="grow">
                {total > 0 && say('copy.amount', { done: formats.bytes(done), total: formats.bytes(total) })}
              </span>
              <span>{speed}</span>
            </p>
          </>
        )}
      </ProgressBar>
      <ol className="copy-steps">
        <Step state={heard === null ? 'now' : 'done'} at={heard === null ? null : began}>
          {say('copy.step.closed')}
        </Step>
        <Step state={heard === null ? 'todo' : isChecking ? 'done' : 'now'} at={checkingSince}>
          {isChecking
            ? say('copy.step.wrote', { bytes: formats.bytes(wrote) })
            : say('copy.step.write', { name: to.name })}
        </Step>
        <Step state={isChecking ? 'now' : 'todo'} at={null}>
          {say('copy.step.read')}
        </Step>
        <Step state="todo" at={null}>
          {say('copy.step.out')}
        </Step>
      </ol>
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

interface StepProps {
  readonly state: 'done' | 'now' | 'todo';
  /** Milliseconds since 1970. */
  readonly at: number | null;
  readonly children: ReactNode;
}

const stepIcons = { done: Check, now: LoaderCircle, todo: Circle };

function Step({ state, at, children }: StepProps) {
  const formats = useFormats();
  const Icon = stepIcons[state];
  return (
    <li className={state}>
      <Icon className={state === 'now' ? 'i spin' : 'i'} aria-hidden="true" />
      <span>{children}</span>
      <time>{at === null ? '' : formats.clock(at)}</time>
    </li>
  );
}

/** In words, so coarse that it does not jump about. */
function useTimeLeft(): (seconds: number) => string {
  const say = useSay();
  return (seconds) => {
    if (seconds < 60) return say('copy.left.seconds', { n: Math.max(5, 5 * Math.ceil(seconds / 5)) });
    if (seconds < 3600) return say('copy.left.minutes', { n: Math.ceil(seconds / 60) });
    return say('copy.left.hours', { n: Math.ceil(seconds / 3600) });
  };
}
