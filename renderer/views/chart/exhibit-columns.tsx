import type { ChartExhibit } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { RowIcon } from '../../components/RowIcon.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { StateWords } from '../../components/StateWords.tsx';
import { doorOf, verdictOf } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { useWhenWords } from '../../words/when.ts';
import { kindOf } from '../../words/en/findings.ts';
import { useSay } from '../../words/words.tsx';
import { FilesCell, SavedAtCell, WhatCell } from './cells.tsx';
import { ExhibitCell } from './ExhibitCell.tsx';
import { RemovalMark } from './RemovalMark.tsx';

/** Ids are also the ends of the column's word ids (`chart.column.…`) and CSS classes. */
export const exhibitColumnIds = [
  'place',
  'exhibit',
  'what',
  'incidents',
  'when',
  'posted',
  'files',
  'state',
  'removal',
] as const;
export type ExhibitColumn = (typeof exhibitColumnIds)[number];
export const usualExhibitColumns: readonly ExhibitColumn[] = [
  'place',
  'exhibit',
  'what',
  'incidents',
  'when',
  'state',
];

/** Every column but the place, which needs the table around it. */
export function cellOf(id: Exclude<ExhibitColumn, 'place'>, exhibit: ChartExhibit, titles: IncidentTitles) {
  switch (id) {
    case 'exhibit':
      return <ExhibitCell exhibit={exhibit} />;
    case 'what':
      return <WhatCell exhibit={exhibit} />;
    case 'incidents':
      return <IncidentsCell exhibit={exhibit} titles={titles} />;
    case 'when':
      return <SavedAtCell exhibit={exhibit} />;
    case 'posted':
      return <PostedCell exhibit={exhibit} />;
    case 'files':
      return <FilesCell exhibit={exhibit} />;
    case 'removal':
      return <RemovalCell exhibit={exhibit} />;
    case 'state':
    default:
      return <StateCell exhibit={exhibit} />;
  }
}

/** Where asking for its removal stands, and the way to the log of it. */
function RemovalCell({ exhibit: { removal } }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  if (removal === null) return <span className="quiet">{say('chart.removal.none')}</span>;
  return <RemovalMark removal={removal} />;
}

export type IncidentTitles = ReadonlyMap<string, string>;

function IncidentsCell({
  exhibit,
  titles,
}: {
  readonly exhibit: ChartExhibit;
  readonly titles: IncidentTitles;
}) {
  const say = useSay();
  const { go } = usePlace();
  if (exhibit.incidents.length === 0) return <span className="quiet">{say('chart.in-none')}</span>;
  return (
    <ul className="refs">
      {exhibit.incidents.map((record) => (
        <li key={record}>
          <RowLink onPress={() => go({ name: 'incident', record })}>
            {titles.get(record) || say('incident.untitled')}
          </RowLink>
        </li>
      ))}
    </ul>
  );
}

function PostedCell({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const whenWords = useWhenWords();
  if (exhibit.posted === null) return <span className="quiet">{say('when.unknown')}</span>;
  return <span>{whenWords(exhibit.posted).whole}</span>;
}

/** What came of it; where something else than the post was met, what that looks like and the way on. */
function StateCell({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const { go } = usePlace();
  if (exhibit.frozen) {
    return (
      <span className="state wait">
        <RowIcon className="i" name="lock" />
        {say('chart.frozen')}
      </span>
    );
  }
  const door = doorOf(exhibit);
  const { url, looksLike } = exhibit;
  return (
    <>
      <StateWords exhibit={exhibit} />
      {verdictOf(exhibit) === 'other-page' && looksLike !== null && (
        <p className="two">{say(kindOf(looksLike))}</p>
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
