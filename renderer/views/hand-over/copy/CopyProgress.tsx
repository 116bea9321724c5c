import { Check, Circle, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCopying } from '../../../session/copying.tsx';
import type { RunningDriveJob } from '../../../session/drive-job.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { DriveProgress } from '../drives/DriveProgress.tsx';

/** What is done, what is under way with speed and time left, what is still to come. */
export function CopyProgress({ running }: { readonly running: RunningDriveJob }) {
  const say = useSay();
  const formats = useFormats();
  const left = useTimeLeft();
  const copying = useCopying();
  const { to, heard, steps, paused, began } = running;
  const isChecking = heard?.step === 'checking';
  const title = say(
    paused
      ? 'copy.paused'
      : isChecking
        ? 'copy.checking'
        : heard === null
          ? 'copy.preparing'
          : 'copy.writing',
  );
  const { bytesPerSecond, secondsLeft } = heard ?? {};
  const speed =
    bytesPerSecond === undefined || secondsLeft === undefined || paused
      ? ''
      : say('copy.speed', { speed: formats.bytes(bytesPerSecond), left: left(secondsLeft) });
  return (
    <DriveProgress title={title} running={running} acts={copying} speed={speed}>
      <ol className="copy-steps">
        <Step state={heard === null ? 'now' : 'done'} at={heard === null ? null : began}>
          {say('copy.step.closed')}
        </Step>
        <Step
          state={heard === null ? 'todo' : isChecking ? 'done' : 'now'}
          at={steps.checking?.since ?? null}
        >
          {isChecking
            ? say('copy.step.wrote', { bytes: formats.bytes(steps.writing?.done ?? 0) })
            : say('copy.step.write', { name: to.name })}
        </Step>
        <Step state={isChecking ? 'now' : 'todo'} at={null}>
          {say('copy.step.read')}
        </Step>
        <Step state="todo" at={null}>
          {say('copy.step.out')}
        </Step>
      </ol>
    </DriveProgress>
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
