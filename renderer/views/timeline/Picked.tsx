import { ZoomIn } from 'lucide-react';
import { Link } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { exhibitLabel } from '../../evidence.ts';
import { useChartExhibit } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { titleOf } from '../chart/ExhibitLine.tsx';
import { canCloser, type Part } from './part.ts';
import type { Mark, Placed } from './placing.ts';
import type { TimelineWords } from './use-mark-words.ts';

interface PickedProps {
  readonly placed: Placed | null;
  readonly part: Part;
  readonly words: TimelineWords;
  readonly onCloser: (placed: Placed) => void;
}

const listed = 12;

/** Below the plot: what a mark stands for, with the way to it. */
export function Picked({ placed, part, words, onCloser }: PickedProps) {
  const say = useSay();
  const single = placed?.marks.filter(({ count }) => count === 1) ?? [];
  const more = (placed?.count ?? 0) - Math.min(single.length, listed);
  return (
    <section className="timeline-picked" aria-label={say('timeline.picked')}>
      <Told className={placed === null ? 'help' : placed.count === 1 ? 'sr' : 'firm'}>
        {placed === null ? say('timeline.picked.none') : words.sentence(placed)}
      </Told>
      {placed !== null && (
        <ul className="entries">
          {single.slice(0, listed).map((mark) => (
            <li key={`${mark.record ?? ''}${mark.exhibit ?? ''}`}>
              <MarkLink mark={mark} words={words} />
              <p className="small quiet">
                {say(`timeline.lane.${mark.what}`)}: {words.of(mark).when}
              </p>
            </li>
          ))}
        </ul>
      )}
      {placed !== null && more > 0 && (
        <p className="small quiet">{say('timeline.picked.more', { count: more })}</p>
      )}
      {placed !== null && placed.count > 1 && canCloser(part, placed.began, placed.ended) && (
        <div className="row">
          <Act size="small" onPress={() => onCloser(placed)}>
            <ZoomIn className="i s" aria-hidden="true" />
            {say('timeline.picked.closer')}
          </Act>
        </div>
      )}
    </section>
  );
}

/** The incident or the exhibit that a single mark stands for. No picture of it: only words. */
export function MarkLink({ mark, words }: { readonly mark: Mark; readonly words: TimelineWords }) {
  const { go } = usePlace();
  const { record, exhibit, what } = mark;
  const name = what === 'asked' || what === 'gone' ? 'removal' : 'incident';
  if (exhibit !== null) return <ExhibitLink number={exhibit} />;
  if (record === null) return null;
  return (
    <Link className="what" onPress={() => go({ name, record })}>
      {words.of(mark).title}
    </Link>
  );
}

function ExhibitLink({ number }: { readonly number: number }) {
  const say = useSay();
  const { go } = usePlace();
  const { data } = useChartExhibit(number);
  return (
    <Link className="what" onPress={() => go({ name: 'exhibit', number })}>
      <span className="exno">{exhibitLabel(number)}</span>{' '}
      {data === undefined ? '' : titleOf(data) || say('chart.untitled')}
    </Link>
  );
}
