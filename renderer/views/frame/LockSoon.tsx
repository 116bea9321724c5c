import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { ask } from '../../locker.ts';
import type { Events } from '../../../preload/contract.ts';
import { useSay } from '../../words/words.tsx';

/** A minute before the vault locks by itself: how long there is, and one press to stay (WCAG 2.2.1). */
export function LockSoon() {
  const say = useSay();
  const [soon, setSoon] = useState<Events['lockSoon']>(null);
  useEffect(() => window.locker.subscribe('lockSoon', setSoon), []);
  return (
    <>
      {/* Said once: a count that is read out every second drowns everything else. */}
      <Told className="sr">
        {soon !== null && say(soon.waitsForWork ? 'lock-soon.work' : 'lock-soon.told')}
      </Told>
      {soon !== null && (
        <span className="lock-soon">
          <Lock className="i" aria-hidden="true" />
          <span>
            {soon.waitsForWork ? say('lock-soon.work') : say('lock-soon.left', { seconds: soon.seconds })}
          </span>
          <Act size="small" onPress={() => void ask('stayOpen', {}).catch(() => undefined)}>
            {say('lock-soon.stay')}
          </Act>
        </span>
      )}
    </>
  );
}
