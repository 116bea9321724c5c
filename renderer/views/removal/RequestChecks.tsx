import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { numbersOf, textOf } from '../../case.ts';
import { Note } from '../../components/Note.tsx';
import { ask } from '../../locker.ts';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';

/** Beside the form of a request, while it is written: no exhibit shows the page; a copyright notice by somebody else. */
export function RequestChecks({ form }: { readonly form: RecordForm }) {
  const say = useSay();
  const addresses = useDeferredValue(textOf(form.fields['addresses']));
  const about = numbersOf(form.fields['about']);
  const { data } = useQuery({
    queryKey: ['exhibits', 'saved-of', addresses, about],
    queryFn: () => ask('savedOf', { addresses, about: [...about] }),
    enabled: addresses.trim() !== '' || about.length > 0,
    placeholderData: keepPreviousData,
  });
  const places = addresses.trim() === '' && about.length === 0 ? [] : (data ?? []);
  const unsaved = places.filter(({ saved, closed }) => saved.length === 0 && !closed);
  const closed = places.filter((place) => place.closed);
  const isOthers = form.fields['request'] === 'dmca' && form.fields['madeByMe'] !== true;
  const list = (those: typeof places): string => those.map(({ address }) => address).join(', ');
  return (
    <>
      {unsaved.length > 0 && (
        <Note tone="care" title={say('request-form.unsaved.title')} spoken="in-turn">
          {say('request-form.unsaved', { addresses: list(unsaved) })}
        </Note>
      )}
      {closed.length > 0 && (
        <Note spoken="in-turn">{say('request-form.closed', { addresses: list(closed) })}</Note>
      )}
      {isOthers && (
        <Note tone="care" spoken="in-turn">
          {say('request-form.dmca')}
        </Note>
      )}
    </>
  );
}
