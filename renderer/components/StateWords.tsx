import { toneOf, verdictOf, type ExhibitRow } from '../evidence.ts';
import { useSay } from '../words/words.tsx';
import { RowIcon } from './RowIcon.tsx';

/** What came of an exhibit: an icon and words, never colour alone. */
export function StateWords({
  exhibit,
}: {
  readonly exhibit: Pick<ExhibitRow, 'origin' | 'state' | 'looksLike'>;
}) {
  const say = useSay();
  const verdict = verdictOf(exhibit);
  const tone = toneOf(verdict);
  return (
    <span className={`state ${tone}`}>
      <RowIcon className="i" name={tone === 'ok' ? 'check' : 'alert'} />
      {say(`state.${verdict}`)}
    </span>
  );
}
