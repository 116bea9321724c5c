import { useQuery } from '@tanstack/react-query';
import { ask } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { ExhibitLine } from '../chart/ExhibitLine.tsx';

const atOnce = 100;

/** The exhibits of every record that names this person or account: what there is, apart from what is thought. */
export function NamedIn({ record }: { readonly record: string }) {
  const say = useSay();
  const query = useQuery({
    queryKey: ['exhibits', 'person', record],
    queryFn: () => ask('chart', { person: record, limit: atOnce }),
  });
  if (query.data === undefined) return null;
  return (
    <section className="record record-section named-in">
      <h2>{say('people.seen')}</h2>
      {query.data.rows.length === 0 ? (
        <p className="quiet small">{say('people.seen.none')}</p>
      ) : (
        <ul className="picked">
          {query.data.rows.map((exhibit) => (
            <li key={exhibit.number}>
              <ExhibitLine exhibit={exhibit} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
