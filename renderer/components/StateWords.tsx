import { CircleAlert, CircleCheck } from 'lucide-react';
import { toneOf, verdictOf, type ExhibitRow } from '../evidence.ts';
import { useSay } from '../words/words.tsx';

/** What came of an exhibit: an icon and words, never colour alone. */
export function StateWords({
  exhibit,
}: {
  readonly exhibit: Pick<ExhibitRow, 'origin' | 'state' | 'looksLike'>;
}) {
  const say = useSay();
  const verdict = verdictOf(exhibit);
  const tone = toneOf(verdict);
  const Icon = tone === 'ok' ? CircleCheck : CircleAlert;
  return (
    <span className={`state ${tone}`}>
      <Icon className="i" aria-hidden="true" />
      {say(`state.${verdict}`)}
    </span>
  );
}
