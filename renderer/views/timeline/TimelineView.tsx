import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { closer, moved, wholePart, zoomed, zoomNames, zooms, type Part, type Zoom } from './part.ts';
import { Picked } from './Picked.tsx';
import type { Placed } from './placing.ts';
import { Key, Plot } from './Plot.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useTimelineWords } from './use-mark-words.ts';

type Look = 'plot' | 'table';

/** When things happened, were posted and were saved: as a plot, and the same facts as a table. */
export function TimelineView() {
  const say = useSay();
  const narrow = useNarrow();
  const [chosen, setChosen] = useState<Look | null>(null);
  const [part, setPart] = useState<Part | null>(null);
  const [zoom, setZoom] = useState<Zoom | null>(null);
  const [picked, setPicked] = useState<Placed | null>(null);
  const query = useQuery({
    queryKey: ['timeline', part],
    queryFn: () => ask('timeline', part ?? {}),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const marks = query.data?.marks ?? [];
  const words = useTimelineWords(marks);

  if (query.isError) {
    return (
      <div className="pad">
        <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />
      </div>
    );
  }
  if (query.data === undefined) return <Loading words={say('timeline.loading')} />;
  const { began, ended, total } = query.data;
  if (began === null || ended === null) {
    return (
      <div className="pad">
        <div className="blank">
          <h2>{say('timeline.empty')}</h2>
          <p className="help">{say('timeline.empty.help')}</p>
        </div>
      </div>
    );
  }
  const whole = wholePart(began, ended);
  const shown = part ?? whole;
  // At 200% zoom a plot is too small to be read: the table comes first (LOOK).
  const look = chosen ?? (narrow ? 'table' : 'plot');
  const go = (next: Part | null, name: Zoom | null): void => {
    setPart(next);
    setZoom(name);
    setPicked(null);
  };
  const toZoom = (name: Zoom): void => {
    // From everything, the latest is what is looked for first.
    const base = part ?? { from: whole.until - zooms[name], until: whole.until };
    go(zoomed(base, zooms[name], whole), name);
  };
  const span = { from: words.day(Math.max(shown.from, began)), to: words.day(Math.min(shown.until, ended)) };
  return (
    <>
      <BarWords>{say('timeline.sub', { from: words.day(began), to: words.day(ended) })}</BarWords>
      <div className="tools timeline-tools">
        <fieldset className="sides" aria-label={say('timeline.show-as')}>
          <Act size="small" pressed={look === 'plot'} onPress={() => setChosen('plot')}>
            {say('timeline.plot')}
          </Act>
          <Act size="small" pressed={look === 'table'} onPress={() => setChosen('table')}>
            {say('timeline.table')}
          </Act>
        </fieldset>
        <fieldset className="row" aria-label={say('timeline.how-much')}>
          <Act size="small" pressed={part === null} onPress={() => go(null, null)}>
            {say('timeline.all')}
          </Act>
          {zoomNames.map((name) => (
            <Act key={name} size="small" pressed={zoom === name} onPress={() => toZoom(name)}>
              {say(`timeline.${name}`)}
            </Act>
          ))}
        </fieldset>
        {part !== null && (
          <div className="row">
            <Act size="small" look="bare" onPress={() => go(moved(part, -1), zoom)}>
              <ChevronLeft className="i s" aria-hidden="true" />
              {say('timeline.earlier')}
            </Act>
            <Act size="small" look="bare" onPress={() => go(moved(part, 1), zoom)}>
              {say('timeline.later')}
              <ChevronRight className="i s" aria-hidden="true" />
            </Act>
          </div>
        )}
        <Told className="quiet small num">{say('timeline.shown', { count: total, ...span })}</Told>
      </div>
      {total === 0 && (
        <div className="pad">
          <div className="blank">
            <h2>{say('timeline.nothing')}</h2>
            <p className="help">{say('timeline.nothing.help')}</p>
            <div className="row">
              <Act onPress={() => go(null, null)}>{say('timeline.all')}</Act>
            </div>
          </div>
        </div>
      )}
      {total > 0 && look === 'plot' && (
        <div className="timeline">
          <Plot part={shown} marks={marks} words={words} picked={picked} onPick={setPicked} />
          <Key />
          <Picked
            placed={picked}
            part={shown}
            words={words}
            onCloser={(one) => go(closer(one.began, one.ended), null)}
          />
        </div>
      )}
      {total > 0 && look === 'table' && (
        <TimelineTable
          marks={marks}
          words={words}
          part={shown}
          onCloser={(one) => go(closer(one.began, one.ended), null)}
        />
      )}
    </>
  );
}

const narrowQuery = '(max-width: 60rem)';

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(narrowQuery).matches);
  useEffect(() => {
    const media = window.matchMedia(narrowQuery);
    const look = (): void => setNarrow(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return narrow;
}
