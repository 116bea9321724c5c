import { Lock } from 'lucide-react';
import { Act } from '../../../components/Act.tsx';
import { exhibitLabel } from '../../../evidence.ts';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';

/** In the place of what was saved: closed, why, and who can be asked now. Nothing of it can be looked at. */
export function Frozen({ number }: { readonly number: number }) {
  const say = useSay();
  const { go } = usePlace();
  return (
    <section className="view frozen" aria-label={say('exhibit.tabs')}>
      <div className="note">
        <Lock className="i" aria-hidden="true" />
        <div>
          <b className="firm">{say('frozen.title', { label: exhibitLabel(number) })}</b> {say('frozen.text')}
          <p>
            <Act look="link" onPress={() => go({ name: 'help', page: 'lines' })}>
              {say('frozen.who')}
            </Act>
          </p>
        </div>
      </div>
    </section>
  );
}
