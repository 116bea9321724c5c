import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { nameOf, type Draft } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { ask } from '../../locker.ts';
import { usePlace, type Place } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

/** What was typed and never saved waits here, whatever came between: a lock, the cover, another page. */
export function DraftsNote() {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const { data } = useQuery({ queryKey: ['drafts'], queryFn: () => ask('drafts', {}), staleTime: 0 });
  const drafts = data ?? [];
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
            const words = say('drafts.line', {
              name: nameOf(draft) || say(draft.kind === 'exhibit' ? 'card.title' : `${draft.kind}.untitled`),
              when: formats.moment(draft.at),
            });
            return (
              <li key={draft.id}>
                {words}{' '}
                {place !== undefined && (
                  <Act look="link" label={`${say('drafts.go')}: ${words}`} onPress={() => go(place)}>
                    {say('drafts.go')}
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
      if (kind !== 'exhibit') return [[id, { name: kind, record: id }]];
      const exhibit = data?.rows.find((row) => row.id === id);
      return exhibit === undefined ? [] : [[id, { name: 'exhibit', number: exhibit.number }]];
    }),
  );
}
