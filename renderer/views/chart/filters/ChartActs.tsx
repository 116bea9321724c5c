import { FileSpreadsheet, NotebookText, NotepadText } from 'lucide-react';
import { Act } from '../../../components/Act.tsx';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';

/** What the chart can be turned into: the page to talk from, and plain tables. */
export function ChartActs() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <Act look="bare" size="small" onPress={() => go({ name: 'summary' })}>
        <NotepadText className="i s" aria-hidden="true" />
        {say('summary.open')}
      </Act>
      <Act look="bare" size="small" onPress={() => go({ name: 'binder' })}>
        <NotebookText className="i s" aria-hidden="true" />
        {say('binder.title')}
      </Act>
      <Act look="bare" size="small" onPress={() => go({ name: 'tables' })}>
        <FileSpreadsheet className="i s" aria-hidden="true" />
        {say('tables.open')}
      </Act>
    </>
  );
}
