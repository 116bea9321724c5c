import { ListOrdered } from 'lucide-react';
import { useSay } from '../../words/words.tsx';

/** Capture, preservation, removal, delisting: advised, never forced (DOMAIN §5). */
export function GoodOrder() {
  const say = useSay();
  return (
    <p className="order-note">
      <ListOrdered className="i" aria-hidden="true" />
      <span>
        <b className="firm">{say('removals.order')}</b> {say('removals.order.text')}
      </span>
    </p>
  );
}
