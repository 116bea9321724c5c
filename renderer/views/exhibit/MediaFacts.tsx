import { Check, Minus } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import type { ExhibitDetail } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { numberAt, objectsAt, textAt } from './manifest.ts';

const hows: Readonly<Record<string, WordId>> = {
  answer: 'media.how.answer',
  'asked-again': 'media.how.asked-again',
  playlist: 'media.how.playlist',
  'network-record': 'media.how.network-record',
  'not-had': 'media.how.not-had',
};

/** How the record tells in English what the words above say in the person's own language (capture/media.ts). */
const saidAlready =
  /^(?:Put together from [^.]*\.|Saved from the answer that the address gave\.|The address was asked for once more, [^.]*\.|The page fed this \w+ to the browser in parts\. The \d+ parts that it asked for are in page\.wacz\.)\s*/u;

/** What the record tells beyond how it was got; null when that is all. */
function beyondHow(told: string | null): string | null {
  return told?.replace(saidAlready, '') || null;
}

/** Each video, sound or file of the page: how it was got, or why it could not be, and what can be done then. */
export function MediaFacts({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const media = objectsAt(detail.manifest, 'media');
  if (media.length === 0) return null;
  const missing = media.some((one) => textAt(one, 'how') === 'not-had');
  return (
    <section aria-labelledby="media-title">
      <h2 id="media-title">{say('media.title')}</h2>
      <ul className="media-facts">
        {media.map((one, index) => {
          const how = textAt(one, 'how') ?? 'not-had';
          const had = how !== 'not-had';
          const Icon = had ? Check : Minus;
          const bytes = numberAt(one, 'bytes');
          const told = beyondHow(textAt(one, 'told'));
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the record never changes
            <li key={index}>
              <Icon className="i s" aria-hidden="true" />
              <div>
                <p>
                  <span className="firm">{textAt(one, 'name') ?? say('media.no-file')}</span>
                  {bytes !== null && <span className="quiet num"> {formats.bytes(bytes)}</span>}
                </p>
                {(had || told === null) && <p>{say(hows[how] ?? 'media.how.not-had')}</p>}
                {told !== null && <p className={had ? 'two' : undefined}>{told}</p>}
                <p className="mono quiet">{textAt(one, 'address')}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {missing && (
        <div className="row">
          <span className="help">{say('media.instead')}</span>
          <Act size="small" onPress={() => go({ name: 'save', way: 'file' })}>
            {say('media.instead.go')}
          </Act>
        </div>
      )}
    </section>
  );
}
