import { CircleAlert, CircleCheck, CircleDashed, Clock as ClockIcon } from 'lucide-react';
import type { Clock, RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import { useTimes } from './times.ts';

interface StateCellProps {
  readonly page: RemovalPage;
  readonly isCareful: boolean;
}

/** Where it stands, in words; a running clock as a bar and in words. */
export function StateCell({ page, isCareful }: StateCellProps) {
  const say = useSay();
  const times = useTimes();
  const { state, clock, goneAt, backAt } = page;
  if (state === 'running' && clock !== null) return <ClockWords clock={clock} isCareful={isCareful} />;
  if (state === 'gone' && goneAt !== null) {
    return (
      <span className="state ok">
        <CircleCheck className="i" aria-hidden="true" />
        {say('removal-state.gone.at', { day: times.day(goneAt) })}
      </span>
    );
  }
  if (state === 'over') {
    return (
      <span className={isCareful ? 'state care' : 'state wait'}>
        <CircleAlert className="i" aria-hidden="true" />
        {say('left.over')}
      </span>
    );
  }
  const isBack = state === 'back';
  const Icon = isBack ? CircleAlert : state === 'not-asked' ? CircleDashed : ClockIcon;
  return (
    <span className={isBack && isCareful ? 'state care' : 'state wait'}>
      <Icon className="i" aria-hidden="true" />
      {isBack && backAt !== null
        ? say('removal-state.back.at', { day: times.day(backAt) })
        : say(`removal-state.${state}`)}
    </span>
  );
}

const fortyEightHours = 48 * 3_600_000;

function ClockWords({ clock, isCareful }: { readonly clock: Clock; readonly isCareful: boolean }) {
  const say = useSay();
  const times = useTimes();
  const isHours = clock.kind === 'hours';
  const moment = isHours ? times.moment(clock.until) : times.day(clock.until);
  const until = clock.about ? say('left.about', { until: moment }) : moment;
  return (
    <div className="clock-words">
      {isHours && (
        <progress
          className={isCareful ? 'care' : ''}
          aria-hidden="true"
          max={fortyEightHours}
          value={fortyEightHours - clock.left}
        />
      )}
      <span className="num">
        <b className={isCareful ? 'firm care-t' : 'firm'}>{times.left(clock)}</b>{' '}
        <span className="quiet">{say(isHours ? 'left.of-48' : 'left.of-month', { until })}</span>
      </span>
    </div>
  );
}
