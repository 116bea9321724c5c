import { Told } from '../components/Told.tsx';
import { useSay } from '../words/words.tsx';
import { guessingTime, isStrong } from './time.ts';
import type { Strength } from './use-strength.ts';

export const shortestPassphrase = 8;

interface StrengthWordsProps {
  /** Of what is typed, in characters. */
  readonly length: number;
  readonly strength: Strength;
}

/** In words how long guessing would take. Never in the way: only the least length is asked for. */
export function StrengthWords({ length, strength }: StrengthWordsProps) {
  const say = useSay();
  if (length === 0) return <Told>{say('strength.empty')}</Told>;
  if (length < shortestPassphrase) return <Told>{say('strength.short')}</Told>;
  if (strength === null) return <Told>{''}</Told>;
  const strong = isStrong(strength);
  const { unit, count } = guessingTime(strength);
  return (
    <>
      <Told className={strong ? 'firm' : ''}>
        {say(strong ? 'strength.strong' : 'strength.weak', { time: say(`strength.${unit}`, { n: count }) })}
      </Told>
      {!strong && <p>{say('strength.advice')}</p>}
    </>
  );
}
