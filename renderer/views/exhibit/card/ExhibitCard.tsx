import { useQuery } from '@tanstack/react-query';
import type { ChartExhibit } from '../../../case.ts';
import { Fold } from '../../../components/Fold.tsx';
import { ask } from '../../../locker.ts';
import { useNumbering } from '../../../session/case-lists.ts';
import { useSay } from '../../../words/words.tsx';
import { RecordEditor } from '../../record/RecordEditor.tsx';
import { ExhibitIncidents } from './ExhibitIncidents.tsx';

/** What the person makes of one exhibit: its number in their order, what it shows, what it belongs to. */
export function ExhibitCard({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const number = useNumbering();
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: () => ask('drafts', {}), staleTime: 0 });
  const drafted = drafts.data?.some(({ id }) => id === exhibit.id);
  return (
    <section className="card-box">
      <h2>{say('card.title')}</h2>
      <p>{say('card.number', { number: number(exhibit.place) })}</p>
      {exhibit.shows !== '' && <p className="said">{exhibit.shows}</p>}
      <ExhibitIncidents exhibit={exhibit} />
      {drafted !== undefined && (
        <Fold title={say('card.edit')} hint={drafted ? say('card.draft') : undefined} open={drafted}>
          <RecordEditor kind="exhibit" id={exhibit.id} onOut={null} />
        </Fold>
      )}
    </section>
  );
}
