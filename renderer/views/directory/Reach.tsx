import { Selectable } from '../../components/Selectable.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';

interface ReachProps {
  readonly title: WordId;
  readonly addresses: readonly string[];
}

/** Addresses as text to copy: nothing here is a link. */
export function Reach({ title, addresses }: ReachProps) {
  const say = useSay();
  if (addresses.length === 0) return null;
  return (
    <div>
      <p className="small firm">{say(title)}</p>
      {addresses.map((address) => (
        <p className="reach" key={address}>
          <Selectable label={say('select.this.of', { name: address })}>{address}</Selectable>
        </p>
      ))}
    </div>
  );
}
