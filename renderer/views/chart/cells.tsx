import type { ChartExhibit } from '../../case.ts';
import { RowLink } from '../../components/RowLink.tsx';
import { siteOf } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

interface CellProps {
  readonly exhibit: ChartExhibit;
}

/** Title, site and the whole address: an address is evidence, so it wraps and is never cut short (LOOK). */
export function WhatCell({ exhibit }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const { title, shows, url, finalUrl, found } = exhibit;
  return (
    <>
      <RowLink className="what" onPress={() => go({ name: 'exhibit', number: exhibit.number })}>
        {title === '' ? say('chart.untitled') : title}
      </RowLink>
      {shows !== '' && <p className="desc">{shows}</p>}
      {url !== null && (
        <>
          <p className="two">{siteOf(finalUrl ?? url)}</p>
          <p className="mono quiet">{finalUrl ?? url}</p>
        </>
      )}
      {found !== null && <Found text={found} />}
    </>
  );
}

/** Where the search was found; the found words stand between two private-use characters. */
function Found({ text }: { readonly text: string }) {
  return (
    <p className="small found">
      {text.split('\u{E000}').map((piece, index) => {
        const [word = '', rest] = piece.split('\u{E001}');
        return rest === undefined ? (
          piece
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in their order
          <span key={index}>
            <mark>{word}</mark>
            {rest}
          </span>
        );
      })}
    </p>
  );
}

export function SavedAtCell({ exhibit }: CellProps) {
  const say = useSay();
  const formats = useFormats();
  const wall = formats.wallClock(exhibit.savedLocal);
  return (
    <>
      <time className="day" dateTime={exhibit.savedAt}>
        {wall.day}
      </time>
      <span className="num two">
        {wall.clock} {wall.offset}
      </span>
      <span className="num quiet small">{formats.utc(exhibit.savedAt, exhibit.savedLocal)}</span>
      <span className="quiet small">{say('chart.by', { person: exhibit.savedBy })}</span>
    </>
  );
}

export function FilesCell({ exhibit }: CellProps) {
  const say = useSay();
  const formats = useFormats();
  return (
    <>
      <span className="num">{say('chart.files', { count: exhibit.artifactCount })}</span>
      <span className="num quiet small">{formats.bytes(exhibit.bytes)}</span>
    </>
  );
}
