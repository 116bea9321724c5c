import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { nameOf, type Draft } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { ask } from '../../locker.ts';
import { usePlace, type Place } from '../../session/place.tsx';
import { useToSave } from '../../session/to-save.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay, type Say } from '../../words/words.tsx';
import { readAddresses } from '../save-page/addresses.ts';

/** What was typed and never saved waits here, whatever came between: a lock, the cover, another page. */
export function DraftsNote() {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const { data } = useQuery({ queryKey: ['drafts'], queryFn: () => ask('drafts', {}), staleTime: 0 });
  const { text, words: written } = useToSave();
  const { urls } = readAddresses(text);
  // What a running batch is busy with is no draft that waits.
  const drafts = (data ?? []).filter(({ kind }) => kind !== 'saving' || urls.length > 0 || written !== null);
  const places = usePlaces(drafts);
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-label={say('drafts.title', { count: drafts.length })}>
      <PencilLine className="i" aria-hidden="true" />
      <div>
        <p className="firm">{say('drafts.title', { count: drafts.length })}</p>
        <ul>
          {drafts.map((draft) => {
            const place = places.get(draft.id);
            const ofAddresses = draft.kind === 'saving' && urls.length > 0;
            const name = ofAddresses ? say('drafts.addresses', { count: urls.length }) : titleOf(draft, say);
            const words = say('drafts.line', { name, when: formats.moment(draft.at) });
            const onward = say(ofAddresses ? 'drafts.addresses.go' : 'drafts.go');
            return (
              <li key={draft.id}>
                {words}{' '}
                {place !== undefined && (
                  <Act look="link" label={`${onward}: ${words}`} onPress={() => go(place)}>
                    {onward}
                  </Act>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function titleOf(draft: Draft, say: Say): string {
  const { kind } = draft;
  if (kind === 'saving') return say('drafts.words');
  const name = nameOf(draft);
  if (kind === 'exhibit') return name || say('card.title');
  // An address alone does not say whether it is a request or a letter that waits.
  return name === '' ? say(`${kind}.untitled`) : say('drafts.named', { kind: say(`${kind}.title`), name });
}

/** Where each draft is written on; a draft about an exhibit knows its id, and its page goes by its number. */
function usePlaces(drafts: readonly Draft[]): ReadonlyMap<string, Place> {
  const about = drafts.some(({ kind }) => kind === 'exhibit');
  const { data } = useQuery({
    queryKey: ['exhibits', 'ids'],
    queryFn: () => ask('chart', { limit: 1000 }),
    enabled: about,
  });
  return new Map(
    drafts.flatMap(({ id, kind }): (readonly [string, Place])[] => {
      if (kind === 'saving') return [[id, { name: 'save', way: 'page' }]];
      if (kind !== 'exhibit') return [[id, { name: kind, record: id }]];
      const exhibit = data?.rows.find((row) => row.id === id);
      return exhibit === undefined ? [] : [[id, { name: 'exhibit', number: exhibit.number }]];
    }),
  );
}
