import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { half, middleOf, pointMiddle, spanStep, type Label } from './lanes.ts';
import type { Mark, Placed } from './placing.ts';
import type { TimelineWords } from './use-mark-words.ts';

interface PlotMarkProps {
  readonly id: string;
  readonly placed: Placed;
  /** Where the part begins, and the lane; pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: Label | undefined;
  readonly words: TimelineWords;
  readonly isStop: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One mark that can be reached and pressed by key: a point, a span, or a number for several. */
export function PlotMark(props: PlotMarkProps) {
  const { id, placed, x, y, label, words, isStop, isPicked, onPick, onKeyDown } = props;
  const { locale } = useIntl();
  const [first] = placed.marks;
  if (first === undefined) return null;
  const isSpan = placed.row > 0;
  const middleX = x + (isSpan ? placed.left : middleOf(placed));
  const middleY = y + pointMiddle + placed.row * spanStep;
  const many = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 });
  const about = placed.count === 1 && words.of(first).about;
  const count = many.format(placed.count);
  const wide = Math.max(half * 2, 12 + count.length * 7);
  const box = isSpan
    ? { x: middleX, width: placed.right - placed.left }
    : placed.count > 1
      ? { x: middleX - wide / 2, width: wide }
      : { x: middleX - half, width: half * 2 };
  return (
    <g
      className={isPicked ? 'mark-on picked' : 'mark-on'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no such element in SVG
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isPicked}
      aria-label={words.sentence(placed)}
      data-mark={id}
      onClick={onPick}
      onKeyDown={onKeyDown}
    >
      <rect
        className="ring"
        x={box.x - 3}
        y={middleY - half - 3}
        width={box.width + 6}
        height={half * 2 + 6}
        rx={8}
      />
      {isSpan ? (
        <rect
          className={about ? 'span about' : `span ${first.what}`}
          x={box.x}
          y={middleY - 6}
          width={box.width}
          height={12}
          rx={3}
        />
      ) : placed.count > 1 ? (
        <>
          <rect className="many" x={box.x} y={middleY - 11} width={box.width} height={22} rx={11} />
          <text className="many-count" x={middleX} y={middleY + 4.5}>
            {count}
          </text>
        </>
      ) : (
        <Shape what={first.what} about={about} x={middleX} y={middleY} />
      )}
      {label !== undefined && (
        <text
          className="mark-label"
          x={x + label.x}
          y={middleY + 4.5}
          textAnchor={label.before ? 'end' : 'start'}
          aria-hidden="true"
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

interface ShapeProps {
  readonly what: Mark['what'];
  readonly about: boolean;
  readonly x: number;
  readonly y: number;
}

function Shape({ what, about, x, y }: ShapeProps) {
  if (what === 'saved')
    return <rect className="point saved" x={x - 6} y={y - 6} width={12} height={12} rx={2} />;
  const tone = about ? 'point about' : `point ${what}`;
  if (what === 'asked') return <path className={tone} d={`M${x - 7} ${y - 8}l15 8-15 8z`} />;
  if (what === 'gone') return <path className={tone} d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} />;
  if (what === 'happened') return <circle className={tone} cx={x} cy={y} r={7} />;
  return <path className={tone} d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />;
}
