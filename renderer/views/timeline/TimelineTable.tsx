import { useMemo } from 'react';
import { Act } from '../../components/Act.tsx';
import { useChartExhibit } from '../../session/case-lists.ts';
import { useFormats } from '../../words/formats.ts';
import { useWhenWords } from '../../words/when.ts';
import { useSay } from '../../words/words.tsx';
import { VirtualTable, type Column } from '../chart/VirtualTable.tsx';
import { canCloser, type Part } from './part.ts';
import { MarkLink } from './Picked.tsx';
import type { Mark } from './placing.ts';
import type { TimelineWords } from './use-mark-words.ts';

interface TimelineTableProps {
  readonly marks: readonly Mark[];
  readonly words: TimelineWords;
  readonly part: Part;
  readonly onCloser: (mark: Mark) => void;
}

const nothing = (): void => undefined;

type ColumnId = 'when' | 'kind' | 'what';
const columnIds: readonly ColumnId[] = ['when', 'kind', 'what'];

const keyOf = ({ what, began, ended, record, exhibit }: Mark): string =>
  `${what} ${began} ${ended} ${record ?? ''} ${exhibit ?? ''}`;

/** The same facts as the plot, oldest first. */
export function TimelineTable(props: TimelineTableProps) {
  const say = useSay();
  const { marks } = props;
  const rows = useMemo(
    () => ({ of: '', total: marks.length, rowAt: (index: number) => marks[index], see: nothing }),
    [marks],
  );
  const columns = columnIds.map((id): Column<Mark> => {
    const label = say(`timeline.column.${id}`);
    return { id, head: label, label, cell: (mark) => cellOf(id, mark, props) };
  });
  return (
    <div className="timeline-table">
      <VirtualTable caption={say('timeline.title')} columns={columns} rows={rows} keyOf={keyOf} />
    </div>
  );
}

function cellOf(id: ColumnId, mark: Mark, { words, part, onCloser }: TimelineTableProps) {
  if (id === 'when') return <WhenCell mark={mark} words={words} />;
  if (id === 'kind') return <KindCell mark={mark} />;
  if (mark.count === 1) return <MarkLink mark={mark} words={words} />;
  return <GroupCell mark={mark} words={words} part={part} onCloser={onCloser} />;
}

function KindCell({ mark }: { readonly mark: Mark }) {
  const say = useSay();
  return <span>{say(`timeline.lane.${mark.what}`)}</span>;
}

interface GroupCellProps extends Omit<TimelineTableProps, 'marks'> {
  readonly mark: Mark;
}

const rowsOf = {
  happened: 'timeline.row.incidents',
  posted: 'timeline.row.exhibits',
  saved: 'timeline.row.exhibits',
  asked: 'timeline.row.requests',
  gone: 'timeline.row.pages',
} as const;

/** Several that lie close together: how many, and the way to tell them apart. */
function GroupCell({ mark, words, part, onCloser }: GroupCellProps) {
  const say = useSay();
  const rows = rowsOf[mark.what];
  return (
    <>
      <p className="firm">{say(rows, { count: mark.count })}</p>
      {canCloser(part, mark.began, mark.ended) && (
        <Act
          look="link"
          label={`${say('timeline.picked.closer')}: ${words.sentence(asPlaced(mark))}`}
          onPress={() => onCloser(mark)}
        >
          {say('timeline.picked.closer')}
        </Act>
      )}
    </>
  );
}

const asPlaced = (mark: Mark) => ({
  marks: [mark],
  count: mark.count,
  began: mark.began,
  ended: mark.ended,
});

/** A single thing is told as it was recorded, with its own time zone; a group by this computer's clock. */
function WhenCell({ mark, words }: { readonly mark: Mark; readonly words: TimelineWords }) {
  const say = useSay();
  if (mark.count > 1) {
    const range = { from: words.moment(mark.began), to: words.moment(mark.ended) };
    return <span className="day">{say('timeline.range', range)}</span>;
  }
  if (mark.exhibit !== null) return <ExhibitWhen number={mark.exhibit} mark={mark} words={words} />;
  return <span className="day">{words.of(mark).when}</span>;
}

function ExhibitWhen({
  number,
  mark,
  words,
}: {
  readonly number: number;
  readonly mark: Mark;
  readonly words: TimelineWords;
}) {
  const formats = useFormats();
  const whenWords = useWhenWords();
  const { data } = useChartExhibit(number);
  if (mark.what === 'posted') {
    const posted = data?.posted ?? null;
    return <span className="day">{posted === null ? words.of(mark).when : whenWords(posted).whole}</span>;
  }
  if (data === undefined) return <span className="day">{words.of(mark).when}</span>;
  const { day, clock, offset } = formats.wallClock(data.savedLocal);
  return (
    <>
      <time className="day" dateTime={data.savedAt}>
        {day}
      </time>
      <span className="num two">
        {clock} {offset}
      </span>
    </>
  );
}
