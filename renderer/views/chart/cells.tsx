import { Link } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { StateWords } from '../../components/StateWords.tsx';
import { doorOf, siteOf, verdictOf, type ExhibitRow } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

interface CellProps {
  readonly exhibit: ExhibitRow;
}

/** Title, site and the whole address: an address is evidence, so it wraps and is never cut short (LOOK). */
export function WhatCell({ exhibit }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <Link className="what" onPress={() => go({ name: 'exhibit', number: exhibit.number })}>
        {exhibit.title === '' ? say('chart.untitled') : exhibit.title}
      </Link>
      {exhibit.url !== null && (
        <>
          <p className="two">{siteOf(exhibit.finalUrl ?? exhibit.url)}</p>
          <p className="mono quiet">{exhibit.finalUrl ?? exhibit.url}</p>
        </>
      )}
    </>
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

/** What came of it; where something else than the post was met, what that looks like and the way on. */
export function StateCell({ exhibit }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const door = doorOf(exhibit);
  const { url } = exhibit;
  return (
    <>
      <StateWords exhibit={exhibit} />
      {verdictOf(exhibit) === 'other-page' && exhibit.looksLike !== null && (
        <p className="two">{say(`kind.${exhibit.looksLike}`)}</p>
      )}
      {door !== null && url !== null && (
        <p>
          <Act look="link" onPress={() => go({ name: 'sign-in', address: url })}>
            {say(door === 'login' ? 'offer.sign-in' : 'offer.open')}
          </Act>
        </p>
      )}
    </>
  );
}
