import type { ChartExhibit } from '../../case.ts';
import { exhibitLabel } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { useSmallPicture } from './small-picture.ts';
import { RevealThumb, Thumb } from './Thumb.tsx';

/** The number of its saving, which never changes, and the covered small picture; a frozen one stays covered. */
export function ExhibitCell({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const picture = useSmallPicture(exhibit.number);
  const { revealed, none, fault } = picture;
  const label = exhibitLabel(exhibit.number);
  return (
    <div className={revealed === undefined ? 'ex' : 'ex open'}>
      <span className="exno">{label}</span>
      <Thumb exhibit={exhibit} picture={picture} label={label} />
      {hasPicture(exhibit) && !none && <RevealThumb picture={picture} label={label} />}
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
