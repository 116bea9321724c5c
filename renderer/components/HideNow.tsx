import { Told } from './Told.tsx';
import { EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { countShiftPresses, pressesNeeded } from '../session/hide-now.ts';
import { useSay } from '../words/words.tsx';

/** The way out: always at the same corner, one press, no question, no fade. */
export function HideNow({ onHide }: { readonly onHide: () => void }) {
  const say = useSay();
  const [count, setCount] = useState(0);

  useEffect(
    () =>
      countShiftPresses((presses) => {
        setCount(presses);
        if (presses >= pressesNeeded) onHide();
      }),
    [onHide],
  );

  return (
    // A press, not a click: pointer-up would leave the screen bare for as long as the button is held down.
    <Button className="hide" onPressStart={onHide} aria-keyshortcuts="Shift">
      <EyeOff className="i" aria-hidden="true" />
      {count === 0 ? (
        <>
          {say('hide.now')}
          <kbd>{say('hide.keys')}</kbd>
        </>
      ) : (
        <>
          <Told>{say('hide.counting', { left: pressesNeeded - count })}</Told>
          <span className="dots" aria-hidden="true">
            {Array.from({ length: pressesNeeded }, (_, index) => (
              <i key={index} className={index < count ? 'on' : ''} />
            ))}
          </span>
        </>
      )}
    </Button>
  );
}
