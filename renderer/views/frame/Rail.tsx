import {
  ChartNoAxesGantt,
  Eraser,
  FilePlus2,
  FolderOutput,
  LifeBuoy,
  SlidersHorizontal,
  Table2,
  type LucideIcon,
} from 'lucide-react';
import { Link } from 'react-aria-components';
import { usePlace, type Place } from '../../session/place.tsx';
import { mostPressing, useRemovals } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useTimes } from '../removal/times.ts';

interface Stop {
  readonly place: Place;
  readonly word: WordId;
  readonly icon: LucideIcon;
  readonly holds: readonly Place['name'][];
}

const stops: readonly Stop[] = [
  { place: { name: 'save', way: 'page' }, word: 'rail.save', icon: FilePlus2, holds: ['save', 'sign-in'] },
  {
    place: { name: 'chart' },
    word: 'rail.chart',
    icon: Table2,
    holds: ['chart', 'exhibit', 'incident', 'people', 'person', 'account', 'check', 'summary', 'tables'],
  },
  { place: { name: 'timeline' }, word: 'rail.timeline', icon: ChartNoAxesGantt, holds: ['timeline'] },
  {
    place: { name: 'removals', page: null },
    word: 'rail.removal',
    icon: Eraser,
    holds: ['removals', 'removal', 'letters', 'letter', 'directory', 'platform'],
  },
  {
    place: { name: 'hand-over' },
    word: 'rail.hand-over',
    icon: FolderOutput,
    holds: ['hand-over', 'binder'],
  },
  { place: { name: 'help', page: 'index' }, word: 'rail.help', icon: LifeBuoy, holds: ['help'] },
  { place: { name: 'settings' }, word: 'rail.settings', icon: SlidersHorizontal, holds: ['settings'] },
];

/** The 48 hours that end first, in words, wherever she is (LOOK, information architecture). */
function PressingTime() {
  const say = useSay();
  const times = useTimes();
  const { data } = useRemovals();
  const page = mostPressing(data?.pages ?? []);
  if (page?.clock === null || page?.clock === undefined) return null;
  return (
    <span className="pressing">
      {page.state === 'over' ? say('left.over.short') : times.left(page.clock)}
    </span>
  );
}

export function Rail() {
  const say = useSay();
  const { place, go } = usePlace();
  return (
    <nav className="rail" aria-label={say('app.main')}>
      {stops.map((stop) => (
        <Link
          key={stop.word}
          className={stop.place.name === 'help' ? 'last' : ''}
          {...(stop.holds.includes(place.name) ? { 'aria-current': 'page' as const } : {})}
          onPress={() => go(stop.place)}
        >
          <stop.icon className="i" aria-hidden="true" />
          {say(stop.word)}
          {stop.place.name === 'removals' && <PressingTime />}
        </Link>
      ))}
    </nav>
  );
}
