import { ChevronRight, LogIn } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { doorOf, type ExhibitRow } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

const learns = ['offer.learns.account', 'offer.learns.owner', 'offer.learns.kept'] as const;

interface DoorOfferProps {
  readonly exhibit: Pick<ExhibitRow, 'origin' | 'state' | 'looksLike' | 'url'>;
  /** Beside a fresh outcome the offer can be put away; on the exhibit's own page it stays. */
  readonly leaves?: boolean;
}

/** What stands in front of the post was saved, marked as that: the way to the post itself, or to leave it so. */
export function DoorOffer({ exhibit, leaves = false }: DoorOfferProps) {
  const say = useSay();
  const { go } = usePlace();
  const [left, setLeft] = useState(false);
  const door = doorOf(exhibit);
  const { url } = exhibit;
  if (door === null || url === null) return null;
  if (left) return <Told className="small">{say('offer.left')}</Told>;
  return (
    <Disclosure className="offer">
      <div className="row">
        <Act look="go" size="small" onPress={() => go({ name: 'sign-in', address: url })}>
          <LogIn className="i s" aria-hidden="true" />
          {say(door === 'login' ? 'offer.sign-in' : 'offer.open')}
        </Act>
        {leaves && (
          <Act size="small" onPress={() => setLeft(true)}>
            {say('offer.leave')}
          </Act>
        )}
        <Button slot="trigger" className="disclose">
          <ChevronRight className="i s" aria-hidden="true" />
          {say('offer.learns')}
        </Button>
      </div>
      <DisclosurePanel>
        <ul className="dashes">
          {learns.map((word) => (
            <li key={word}>{say(word)}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
