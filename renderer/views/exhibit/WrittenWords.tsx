import { PencilLine } from 'lucide-react';
import type { ExhibitDetail } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { FactRows } from './FactsList.tsx';
import { textAt } from './manifest.ts';

/** What the person wrote down about something that must not be opened: words, nothing to reveal. */
export function WrittenWords({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const text = (name: string): string | null => textAt(detail.manifest, name);
  return (
    <section className="view written-words" aria-labelledby="written-title">
      <div>
        <h2 id="written-title">
          <PencilLine className="i" aria-hidden="true" /> {say('written.title')}
        </h2>
        <p className="help">{say('written.help')}</p>
        <FactRows
          rows={[
            { word: 'write.address', value: text('address'), mono: true },
            { word: 'write.site', value: text('site') },
            { word: 'write.userName', value: text('userName') },
            { word: 'write.seenAt', value: text('seenAt') },
          ]}
        />
        <h3>{say('write.description')}</h3>
        <p className="in-words">{text('description') ?? say('fact.missing')}</p>
      </div>
    </section>
  );
}
