import { Check, CircleDashed } from 'lucide-react';
import { Told } from '../../components/Told.tsx';
import { useSay } from '../../words/words.tsx';
import type { LetterCheck } from './letter.ts';

/** Ready, or how much is missing: in words, and read out when it changes. */
export function LetterState({ check }: { readonly check: LetterCheck | undefined }) {
  const say = useSay();
  if (check === undefined || check.document === null) return null;
  const { ready, missing } = check;
  return (
    <Told className={ready ? 'state ok' : 'state care'}>
      {ready ? <Check className="i" aria-hidden="true" /> : <CircleDashed className="i" aria-hidden="true" />}
      {ready ? say('letter.ready') : say('letter.missing', { count: missing.length })}
    </Told>
  );
}

/** Every element that this kind of letter needs, with what is there and what is missing. */
export function LetterChecklist({ check }: { readonly check: LetterCheck }) {
  const say = useSay();
  return (
    <ul className="elements" aria-label={say('letter.elements')}>
      {check.elements.map(({ id, there, fixed }) => (
        <li key={id} className={there ? 'there' : 'lacking'}>
          {there ? (
            <Check className="i" aria-hidden="true" />
          ) : (
            <CircleDashed className="i" aria-hidden="true" />
          )}
          <span>
            <span className="sr">{say(there ? 'letter.there' : 'letter.not-there')}: </span>
            <span className={there ? undefined : 'firm'}>{say(`letter.element.${id}`)}</span>{' '}
            {fixed && <span className="quiet small">{say('letter.by-itself')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
