import { Check, CircleDashed } from 'lucide-react';
import { RowLink } from '../../components/RowLink.tsx';
import { Told } from '../../components/Told.tsx';
import { useSay } from '../../words/words.tsx';
import { partIdOf, partOf, placeOf, type LetterCheck, type LetterElement } from './letter.ts';

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

/** To the field where it can be said; to its part of the form while that field is not asked for yet. */
function goToPlaceOf(element: LetterElement): void {
  const part = partOf(element);
  const field = part === null ? null : document.getElementById(partIdOf(part));
  const control = field?.querySelector<HTMLElement>('input, textarea, select, button');
  if (control !== null && control !== undefined) {
    control.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
    return;
  }
  const place = document.getElementById(`letter-${placeOf(element)}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
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
            {there ? (
              say(`letter.element.${id}`)
            ) : (
              <RowLink className="link firm" onPress={() => goToPlaceOf(id)}>
                {say(`letter.element.${id}`)}
              </RowLink>
            )}{' '}
            {fixed && <span className="quiet small">{say('letter.by-itself')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
