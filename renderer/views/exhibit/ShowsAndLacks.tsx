import { Check, Minus } from 'lucide-react';
import type { ExhibitDetail } from '../../evidence.ts';
import { useFormats } from '../../words/formats.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { readMeaning } from './meaning.ts';

const titles: { readonly [O in ExhibitDetail['exhibit']['origin']]: WordId } = {
  capture: 'shows.title',
  import: 'shows.title.file',
  recovered: 'shows.title.file',
  'text-record': 'shows.title.written',
};

/** What this capture can be used to show, and what it cannot: computed from its record, never promised beyond it. */
export function ShowsAndLacks({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { shows, lacks } = readMeaning(detail, say, formats);
  return (
    <div>
      <h2>{say(titles[detail.exhibit.origin])}</h2>
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
