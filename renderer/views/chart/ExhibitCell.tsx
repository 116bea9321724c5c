import { Eye, EyeOff } from 'lucide-react';
import type { ChartExhibit } from '../../case.ts';
import { exhibitLabel } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { KindIcon } from './KindIcon.tsx';
import { useSmallPicture } from './small-picture.ts';

/** The number of its saving, which never changes, and the covered small picture; a frozen one stays covered. */
export function ExhibitCell({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const { revealed, opening, none, fault, turn } = useSmallPicture(exhibit.number);
  const label = exhibitLabel(exhibit.number);
  return (
    <div className="ex">
      <span className="exno">{label}</span>
      {revealed === undefined ? (
        <span className={opening ? 'thumb opening' : 'thumb'} aria-hidden="true">
          <KindIcon exhibit={exhibit} />
        </span>
      ) : (
        <img className="thumb shown" src={revealed.address} alt={say('chart.picture', { label })} />
      )}
      {hasPicture(exhibit) && !none && (
        <button
          type="button"
          className="btn bare small"
          aria-label={say(revealed === undefined ? 'chart.reveal.of' : 'chart.cover.of', { label })}
          onClick={turn}
        >
          {revealed === undefined ? (
            <Eye className="i s" aria-hidden="true" />
          ) : (
            <EyeOff className="i s" aria-hidden="true" />
          )}
          {say(revealed === undefined ? 'chart.reveal' : 'chart.cover')}
        </button>
      )}
      {none && <span className="small quiet">{say('chart.no-picture')}</span>}
      {fault !== null && (
        <span className="small care-t" role="alert">
          {say(`error.${fault}`)}
        </span>
      )}
    </div>
  );
}

/** Of an attempt that failed there is no picture to look at, and a closed exhibit stays covered. */
function hasPicture({ origin, kind, state, frozen }: ChartExhibit): boolean {
  return !frozen && state !== 'failed' && (origin === 'capture' || kind === 'picture');
}
