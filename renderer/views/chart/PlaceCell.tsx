import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type DragEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { ChartExhibit } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { RowIcon } from '../../components/RowIcon.tsx';
import { useSay } from '../../words/words.tsx';
import { titleOf } from './ExhibitLine.tsx';

interface PlaceCellProps {
  readonly exhibit: ChartExhibit;
  /** The number as the person writes it. */
  readonly label: string;
  readonly total: number;
  /** The list is in the person's own order, so that one place more or less means something. */
  readonly inOrder: boolean;
  readonly onMove: (to: number) => void;
  readonly onDrag: (event: DragEvent | null) => void;
}

/** The number in the person's order, with a handle: drag it, or Alt and the arrow keys, or say the place. */
export function PlaceCell({ exhibit, label, total, inOrder, onMove, onDrag }: PlaceCellProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const name = `${label} ${titleOf(exhibit)}`;
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || !inOrder) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(Math.max(1, exhibit.place + (event.key === 'ArrowUp' ? -1 : 1)));
  };
  return (
    <div className="place">
      <span className="exno">{label}</span>
      <button
        type="button"
        className="btn bare small handle"
        draggable={inOrder}
        aria-expanded={open}
        aria-label={say('move.of', { name })}
        aria-keyshortcuts={inOrder ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        data-handle={exhibit.number}
        onClick={() => setOpen(!open)}
        onKeyDown={keys}
        onDragStart={onDrag}
        onDragEnd={() => onDrag(null)}
      >
        <RowIcon name="grip" />
        {say('move.open')}
      </button>
      {open && (
        <div className="move">
          {inOrder && (
            <>
              <Act
                size="small"
                label={say('move.up.of', { name })}
                onPress={() => onMove(exhibit.place - 1)}
                blocked={exhibit.place === 1 ? say('move.first') : null}
              >
                <ArrowUp className="i s" aria-hidden="true" />
                {say('move.up')}
              </Act>
              <Act
                size="small"
                label={say('move.down.of', { name })}
                onPress={() => onMove(exhibit.place + 1)}
                blocked={exhibit.place === total ? say('move.last') : null}
              >
                <ArrowDown className="i s" aria-hidden="true" />
                {say('move.down')}
              </Act>
            </>
          )}
          <ToPlace name={name} place={exhibit.place} onMove={onMove} />
        </div>
      )}
    </div>
  );
}

function ToPlace({
  name,
  place,
  onMove,
}: {
  readonly name: string;
  readonly place: number;
  readonly onMove: (to: number) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState(String(place));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const to = Number(typed);
    if (Number.isInteger(to) && to >= 1) onMove(Math.min(to, 999_999_999));
  };
  return (
    <form onSubmit={submit} noValidate>
      <label>
        <span className="small">{say('move.to')}</span>
        <input
          className="field"
          inputMode="numeric"
          maxLength={9}
          autoComplete="off"
          aria-label={say('move.to.of', { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value.replaceAll(/\D/gu, ''))}
        />
      </label>
      <Act size="small" type="submit" label={say('move.go.of', { name })}>
        {say('move.go')}
      </Act>
    </form>
  );
}
