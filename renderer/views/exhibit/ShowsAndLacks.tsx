import { Check, Minus } from 'lucide-react';
import type { ExhibitDetail } from '../../evidence.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { readMeaning } from './meaning.ts';

/** What this capture can be used to show, and what it cannot: computed from its record, never promised beyond it. */
export function ShowsAndLacks({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { shows, lacks } = readMeaning(detail, say, formats);
  return (
    <div>
      <h2>{say(detail.exhibit.origin === 'capture' ? 'shows.title' : 'shows.title.file')}</h2>
      <ul className="shows ok">
        {shows.map((line) => (
          <li key={line}>
            <Check className="i" aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
      <h2>{say('lacks.title')}</h2>
      <ul className="shows">
        {lacks.map((line) => (
          <li key={line}>
            <Minus className="i" aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
