import { Minus } from 'lucide-react';
import { useSay } from '../words/words.tsx';

const limits = [
  'limits.spyware',
  'limits.network',
  'limits.site',
  'limits.system',
  'limits.hide',
  'limits.dialog',
  'limits.disguise',
  'limits.screen',
  'limits.locked',
  'limits.sleep',
  'limits.deleted',
  'limits.person',
  'limits.proof',
] as const;

/** What this app cannot protect from (DOMAIN §7): said before first use, and again in Help. */
export function LimitsList() {
  const say = useSay();
  return (
    <ul className="limits">
      {limits.map((limit) => (
        <li key={limit}>
          <Minus className="i s" aria-hidden="true" />
          {say(limit)}
        </li>
      ))}
    </ul>
  );
}
