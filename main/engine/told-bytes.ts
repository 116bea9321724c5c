import type { JobId, JobProgress } from '../../preload/contract.ts';
import type { Desk } from './desk.ts';
import type { Pause } from './pause.ts';

const tellEveryMilliseconds = 200;

/** Tells how far work on a drive is, five times a second at most, with its speed while it was not paused. */
export function toldBytes(
  desk: Desk,
  job: JobId,
  pause: Pause,
): (step: 'reading' | 'writing' | 'checking', done: number, total: number) => void {
  const { now } = desk;
  let last = 0;
  let step: JobProgress['step'] | undefined;
  let began = 0;
  let before = 0;
  return (doing, done, total) => {
    if (step !== doing) [step, began, before] = [doing, now() - pause.paused, done];
    if (done < total && now() - last < tellEveryMilliseconds) return;
    last = now();
    const seconds = (last - pause.paused - began) / 1000;
    const bytesPerSecond = seconds > 0 ? (done - before) / seconds : 0;
    desk.tell({
      job,
      item: 0,
      items: 1,
      step: doing,
      outcome: 'started',
      done,
      total,
      ...(bytesPerSecond > 0 ? { bytesPerSecond, secondsLeft: (total - done) / bytesPerSecond } : {}),
    });
  };
}
