import type { ChartExhibit } from '../../case.ts';
import { RowIcon } from '../../components/RowIcon.tsx';
import { useSay } from '../../words/words.tsx';
import { KindIcon } from './KindIcon.tsx';
import type { SmallPicture } from './small-picture.ts';

interface ThumbProps {
  readonly exhibit: ChartExhibit;
  readonly picture: SmallPicture;
  /** The number that names it here. */
  readonly label: string;
}

/** The small picture, covered until it is revealed. */
export function Thumb({ exhibit, picture, label }: ThumbProps) {
  const say = useSay();
  const { revealed, opening } = picture;
  return revealed === undefined ? (
    <span className={opening ? 'thumb opening' : 'thumb'} aria-hidden="true">
      <KindIcon exhibit={exhibit} />
    </span>
  ) : (
    <img className="thumb shown" src={revealed.address} alt={say('chart.picture', { label })} />
  );
}

/** Reveals it and covers it again. */
export function RevealThumb({ picture, label }: Pick<ThumbProps, 'picture' | 'label'>) {
  const say = useSay();
  const isCovered = picture.revealed === undefined;
  return (
    <button
      type="button"
      className="btn bare small"
      aria-label={say(isCovered ? 'chart.reveal.of' : 'chart.cover.of', { label })}
      onClick={picture.turn}
    >
      <RowIcon name={isCovered ? 'eye' : 'eyeOff'} />
      {say(isCovered ? 'chart.reveal' : 'chart.cover')}
    </button>
  );
}
