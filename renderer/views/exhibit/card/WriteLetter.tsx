import { MailPlus } from 'lucide-react';
import { newRecordId, type ChartExhibit } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';

/** A letter that begins with this exhibit and its address. */
export function WriteLetter({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const { go } = usePlace();
  const start = { exhibits: [exhibit.number], addresses: exhibit.url ?? '' };
  return (
    <Act size="small" onPress={() => go({ name: 'letter', record: newRecordId(), start })}>
      <MailPlus className="i s" aria-hidden="true" />
      {say('letter.from.exhibit')}
    </Act>
  );
}
