import {
  ChartNoAxesGantt,
  FilePlus2,
  FolderOutput,
  LifeBuoy,
  SlidersHorizontal,
  Table2,
  type LucideIcon,
} from 'lucide-react';
import { Link } from 'react-aria-components';
import { usePlace, type Place } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import type { WordId } from '../../words/en/index.ts';

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
  { place: { name: 'hand-over' }, word: 'rail.hand-over', icon: FolderOutput, holds: ['hand-over'] },
  { place: { name: 'help', page: 'index' }, word: 'rail.help', icon: LifeBuoy, holds: ['help'] },
  { place: { name: 'settings' }, word: 'rail.settings', icon: SlidersHorizontal, holds: ['settings'] },
];

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
        </Link>
      ))}
    </nav>
  );
}
