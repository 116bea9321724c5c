import type { ReactNode } from 'react';
import type { ExhibitDetail } from '../../evidence.ts';
import { useFormats } from '../../words/formats.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { numberAt, saysNotCollected, textAt } from './manifest.ts';
import { statusWords } from './status.ts';

export interface FactRow {
  readonly word: WordId;
  readonly value: ReactNode;
  readonly mono?: boolean;
}

/** Names and values; a value that is not known says "not collected", never nothing (DOMAIN §2). */
export function FactRows({ rows }: { readonly rows: readonly FactRow[] }) {
  const say = useSay();
  return (
    <dl className="facts">
      {rows.map(({ word, value, mono }) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          {value === null || value === '' ? (
            <dd className="quiet">{say('fact.missing')}</dd>
          ) : (
            <dd className={mono === true ? 'mono' : undefined}>{value}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export function FactsList({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { exhibit, manifest } = detail;
  const status = numberAt(manifest, 'network', 'status');
  const wall = formats.wallClock(exhibit.savedLocal);
  const saved = `${wall.day}, ${wall.clock} ${wall.offset} (${formats.utc(exhibit.savedAt, exhibit.savedLocal)})`;
  const untitled =
    exhibit.origin === 'capture' ? say(exhibit.state === 'failed' ? 'title.never' : 'title.none') : null;
  const rows: readonly FactRow[] = [
    { word: 'fact.title', value: exhibit.title || untitled },
    { word: 'fact.saved', value: saved },
    { word: 'fact.by', value: exhibit.savedBy },
  ];
  if (exhibit.origin !== 'capture') return <FactRows rows={rows} />;
  // What is captured without a sign-in has a browser in which nobody ever signed in.
  const signedIn = saysNotCollected(manifest, 'person', 'signedInAs')
    ? say('fact.signed.none')
    : textAt(manifest, 'person', 'signedInAs');
  return (
    <FactRows
      rows={[
        { word: 'fact.typed', value: exhibit.url, mono: true },
        { word: 'fact.final', value: exhibit.finalUrl, mono: true },
        ...rows,
        { word: 'fact.clock', value: <Clock manifest={manifest} /> },
        { word: 'fact.signed', value: signedIn },
        { word: 'fact.server', value: textAt(manifest, 'network', 'serverAddress'), mono: true },
        { word: 'fact.status', value: status === null ? null : statusWords(status, say) },
        { word: 'fact.proxy', value: textAt(manifest, 'network', 'proxy') },
      ]}
    />
  );
}

function Clock({ manifest }: { readonly manifest: unknown }) {
  const say = useSay();
  const source = textAt(manifest, 'time', 'clockSource');
  const offset = numberAt(manifest, 'time', 'clockOffsetMilliseconds');
  if (source === null) return <span className="quiet">{say('fact.missing')}</span>;
  if (offset === null) return say('fact.clock.unchecked');
  // A site says its time in whole seconds: less cannot be told apart.
  if (Math.abs(offset) < 1000) return say('fact.clock.agrees');
  const seconds = Math.round(Math.abs(offset) / 100) / 10;
  return say(offset > 0 ? 'fact.clock.ahead' : 'fact.clock.behind', { seconds });
}
