import { useQuery } from '@tanstack/react-query';
import { Usb } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { ask } from '../../locker.ts';
import { useHandOver } from '../../session/hand-over.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

const dayMilliseconds = 86_400_000;
/** From here on it asks for care: a week's work is much to lose. */
const careDays = 7;

/** When the vault was last copied to a drive, and the way to do it. */
export function CopiedWords() {
  const say = useSay();
  const { go, place } = usePlace();
  const { show } = useHandOver();
  const { data: copies } = useQuery({ queryKey: ['copies'], queryFn: () => ask('copies', {}) });
  if (copies === undefined) return null;
  const last = copies[0];
  const days = last === undefined ? 0 : daysSince(last.copiedAt);
  const when = days === 0 ? say('status.copied.today') : say('status.copied.days', { n: days });
  const isLate = last !== undefined && days >= careDays;
  const copy = (): void => {
    show('copy');
    go({ name: 'hand-over' });
  };
  return (
    <>
      <span className={isLate ? 'copied care-t' : 'copied'}>
        <Usb className="i" aria-hidden="true" />
        <span>{last === undefined ? say('status.copied.never') : say('status.copied', { when })}</span>
      </span>
      {place.name !== 'hand-over' && (
        <Act look="link" onPress={copy}>
          {say('status.copy-now')}
        </Act>
      )}
    </>
  );
}

/** Whole days of the calendar, as people count them. */
function daysSince(instant: string): number {
  const start = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
  return Math.max(0, Math.round((start(new Date()) - start(new Date(instant))) / dayMilliseconds));
}
