import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSay } from '../../words/words.tsx';
import { PlotMark } from './PlotMark.tsx';
import { labelsOf, lanesOf, nextMark, type Lane } from './lanes.ts';
import { ticksOf, type Part } from './part.ts';
import type { Mark, Placed } from './placing.ts';
import type { TimelineWords } from './use-mark-words.ts';

interface PlotProps {
  readonly part: Part;
  readonly marks: readonly Mark[];
  readonly words: TimelineWords;
  readonly picked: Placed | null;
  readonly onPick: (placed: Placed) => void;
}

const headHeight = 30;
const footHeight = 20;
/** Beside the lanes stand their names; in a small window above them. */
const gutterWide = 104;
const wideFrom = 640;
const edge = 24;
const tickRoom = 92;

/** Drawn by the pixel and not scaled, so that words keep their size and marks stay large enough to hit. */
export function Plot({ part, marks, words, picked, onPick }: PlotProps) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const gutter = width >= wideFrom ? gutterWide : 0;
  const pixels = Math.max(1, width - gutter - 2 * edge);
  const left = gutter + edge;
  const lanes = useMemo(() => lanesOf(marks, part, pixels), [marks, part, pixels]);
  const height = headHeight + lanes.reduce((sum, lane) => sum + lane.height, 0) + footHeight;
  const scale = pixels / (part.until - part.from);
  const [today] = useState(() => Date.now());
  const todayAt = left + (today - part.from) * scale;
  const ticks = useMemo(() => ticksOf(part, pixels, tickRoom), [part, pixels]);
  const all = lanes.flatMap((lane) => lane.placed);
  const [at, setAt] = useState<string | null>(null);
  const stop = all.find((placed) => keyOf(placed) === at) ?? all[0];

  const onKeyDown = (event: KeyboardEvent, placed: Placed): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onPick(placed);
    }
    const next = nextMark(lanes, placed, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(keyOf(next));
    frame.current?.querySelector<SVGElement>(`[data-mark="${keyOf(next)}"]`)?.focus();
  };
  const name = say('timeline.plot.name', { from: words.day(part.from), to: words.day(part.until) });
  return (
    <div className="plot" ref={frame}>
      {width > 0 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no such element in SVG
        <svg width={width} height={height} role="group" aria-label={name}>
          {ticks.map((tick) => {
            const x = left + (tick.at - part.from) * scale;
            return (
              <g key={tick.at} aria-hidden="true">
                <line className="tick-line" x1={x} x2={x} y1={8} y2={height} />
                <text className="axis" x={x + 5} y={18}>
                  {words.tick(tick)}
                </text>
              </g>
            );
          })}
          {today > part.from && today < part.until && (
            <Today x={todayAt} height={height} flip={todayAt > width - 60} />
          )}
          {lanes.map((lane) => (
            <LaneMarks
              key={lane.what}
              lane={lane}
              top={headHeight + lane.top}
              left={left}
              right={width}
              pixels={pixels}
              words={words}
              picked={picked}
              stop={stop}
              onPick={(placed) => {
                setAt(keyOf(placed));
                onPick(placed);
              }}
              onKeyDown={onKeyDown}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function Today({ x, height, flip }: { readonly x: number; readonly height: number; readonly flip: boolean }) {
  const say = useSay();
  return (
    <g aria-hidden="true">
      <line className="today" x1={x} x2={x} y1={8} y2={height} />
      <text
        className="today-word"
        x={flip ? x - 6 : x + 6}
        y={height - 5}
        textAnchor={flip ? 'end' : 'start'}
      >
        {say('timeline.today')}
      </text>
    </g>
  );
}

interface LaneMarksProps extends Pick<PlotProps, 'words' | 'picked' | 'onPick'> {
  readonly lane: Lane;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly pixels: number;
  readonly stop: Placed | undefined;
  readonly onKeyDown: (event: KeyboardEvent, placed: Placed) => void;
}

function LaneMarks({
  lane,
  top,
  left,
  right,
  pixels,
  words,
  picked,
  stop,
  onPick,
  onKeyDown,
}: LaneMarksProps) {
  const say = useSay();
  const nameOf = (placed: Placed): string => {
    const [first] = placed.marks;
    if (first === undefined || (placed.count > 1 && placed.row === 0)) return '';
    return placed.count > 1 ? String(placed.count) : words.of(first).title;
  };
  const labels = labelsOf(lane.placed, nameOf, pixels);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no such element in SVG
    <g role="group" aria-label={say(`timeline.lane.${lane.what}`)}>
      <line className="lane-line" x1={0} x2={right} y1={top} y2={top} />
      <text className="lane-name" x={0} y={top + 22} aria-hidden="true">
        {say(`timeline.lane.${lane.what}`)}
      </text>
      <text className="axis" x={0} y={top + 40} aria-hidden="true">
        {say('timeline.lane.count', { count: lane.count })}
      </text>
      {lane.placed.map((placed) => (
        <PlotMark
          key={keyOf(placed)}
          id={keyOf(placed)}
          placed={placed}
          x={left}
          y={top}
          label={labels.get(placed)}
          words={words}
          isStop={stop === placed}
          isPicked={picked !== null && keyOf(picked) === keyOf(placed)}
          onPick={() => onPick(placed)}
          onKeyDown={(event) => onKeyDown(event, placed)}
        />
      ))}
    </g>
  );
}

/** What each shape means, beside the words of the lanes. */
export function Key() {
  const say = useSay();
  return (
    <ul className="timeline-key small two">
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <rect className="span happened" x="1" y="2" width="32" height="10" rx="3" />
        </svg>
        {say('timeline.key.span')}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <rect className="span about" x="1" y="2" width="32" height="10" rx="3" />
        </svg>
        {say('timeline.key.about')}
      </li>
      <li>
        <svg width="26" height="24" aria-hidden="true">
          <rect className="many" x="1" y="1" width="24" height="22" rx="11" />
          <text className="many-count" x="13" y="16.5">
            3
          </text>
        </svg>
        {say('timeline.key.many')}
      </li>
      <li className="quiet">{say('timeline.zone')}</li>
    </ul>
  );
}

/** A name that survives a redraw: what stands there, and from when. */
export function keyOf({ marks, began, row }: Placed): string {
  const [first] = marks;
  return `${first?.what ?? ''}-${began}-${row}-${first?.record ?? first?.exhibit ?? ''}`;
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(current);
    return () => watch.disconnect();
  }, [frame]);
  return width;
}
