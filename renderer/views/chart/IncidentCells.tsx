import { useQuery } from '@tanstack/react-query';
import { Bookmark, CircleDashed, Clock, Flag } from 'lucide-react';
import { useState } from 'react';
import { idsOf, numbersOf, textOf, titleAndRest, valuesOf, whenOf, type CaseRecord } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { ask } from '../../locker.ts';
import { useNumbering, useRecordNames, useSummary } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useWhenWords } from '../../words/when.ts';
import { useSay } from '../../words/words.tsx';
import { kindsOf } from '../record/FieldWords.tsx';
import { ExhibitLine } from './ExhibitLine.tsx';
import type { CoreColumn } from './incident-columns.ts';

interface CellProps {
  readonly incident: CaseRecord;
}

/** More than this stands on the incident's own page. */
const wordsAtOnce = 280;
const exhibitsAtOnce = 5;

export function IncidentCell({ incident, id }: CellProps & { readonly id: CoreColumn }) {
  switch (id) {
    case 'happened':
      return <HappenedCell incident={incident} />;
    case 'what':
      return <StoryCell incident={incident} />;
    case 'evidence':
      return <EvidenceCell incident={incident} />;
    case 'suspects':
      return <SuspectsCell incident={incident} />;
    case 'suspectEvidence':
      return <ProofCell incident={incident} />;
    case 'needed':
    default:
      return <NeededCell incident={incident} />;
  }
}

function HappenedCell({ incident }: CellProps) {
  const say = useSay();
  const whenWords = useWhenWords();
  const { data } = useSummary();
  const when = whenOf(valuesOf(incident, 'incident')['happened']);
  const said = when === null ? null : whenWords(when);
  const is = (ids: readonly string[] | undefined): boolean => ids?.includes(incident.id) === true;
  return (
    <>
      {said === null ? (
        <span className="quiet">{say('when.say.none')}</span>
      ) : (
        <time className="day">{said.day}</time>
      )}
      {said !== null && said.rest !== '' && <span className="num two">{said.rest}</span>}
      <div className="marks">
        {data?.first === incident.id && (
          <span className="mark-t first">
            <Flag className="i" aria-hidden="true" />
            {say('mark.first')}
          </span>
        )}
        {is(data?.worst) && (
          <span className="mark-t worst">
            <Bookmark className="i" aria-hidden="true" />
            {say('mark.worst')}
          </span>
        )}
        {is(data?.recent) && (
          <span className="mark-t recent">
            <Clock className="i" aria-hidden="true" />
            {say('mark.recent')}
          </span>
        )}
      </div>
    </>
  );
}

function StoryCell({ incident }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const values = valuesOf(incident, 'incident');
  const { title, rest } = titleAndRest(textOf(values['what']));
  const open = (): void => go({ name: 'incident', record: incident.id });
  const kinds = kindsOf(idsOf(values['kinds']), say);
  return (
    <>
      <RowLink className="what" onPress={open}>
        {title === '' ? say('incident.untitled') : title}
      </RowLink>
      <Words text={rest} onMore={open} />
      {kinds.length > 0 && (
        <ul className="chips">
          {kinds.map((kind) => (
            <li className="chip" key={kind}>
              {kind}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** As much of a story as a table bears; that there is more is said, and is one press away. */
function Words({ text, onMore }: { readonly text: string; readonly onMore: () => void }) {
  const say = useSay();
  if (text === '') return null;
  if (text.length <= wordsAtOnce) return <p className="desc">{text}</p>;
  const part = text.slice(0, wordsAtOnce);
  return (
    <p className="desc">
      {part.slice(0, Math.max(part.lastIndexOf(' '), wordsAtOnce / 2))}{' '}
      <RowLink onPress={onMore}>{say('chart.read-on')}</RowLink>
    </p>
  );
}

/** All exhibits of an incident in one answer, for both columns of evidence. */
function useExhibitsOf(incident: CaseRecord) {
  const query = useQuery({
    queryKey: ['exhibits', 'incident', incident.id, incident.revision],
    queryFn: () => ask('chart', { incident: incident.id, limit: 1000 }),
  });
  const rows = query.data?.rows ?? [];
  const values = valuesOf(incident, 'incident');
  const among = (name: string) => {
    const numbers = new Set(numbersOf(values[name]));
    return rows.filter(({ number }) => numbers.has(number));
  };
  return { among, values, answered: query.data !== undefined };
}

function EvidenceCell({ incident }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const [all, setAll] = useState(false);
  const { among, values, answered } = useExhibitsOf(incident);
  const rows = among('evidence');
  const note = textOf(values['evidenceNote']);
  return (
    <>
      {rows.length > 0 && (
        <ul className="exs">
          {(all ? rows : rows.slice(0, exhibitsAtOnce)).map((exhibit) => (
            <li key={exhibit.number}>
              <ExhibitLine exhibit={exhibit} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > exhibitsAtOnce && !all && (
        <Act look="bare" size="small" onPress={() => setAll(true)}>
          {say('chart.more-exhibits', { count: rows.length - exhibitsAtOnce })}
        </Act>
      )}
      <Words text={note} onMore={() => go({ name: 'incident', record: incident.id })} />
      {answered && rows.length === 0 && note === '' && (
        <span className="none">{say('chart.nothing-yet')}</span>
      )}
    </>
  );
}

function SuspectsCell({ incident }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const names = useRecordNames('person');
  const values = valuesOf(incident, 'incident');
  const suspects = idsOf(values['suspects']);
  const note = textOf(values['suspectNote']);
  return (
    <>
      {suspects.map((record) => (
        <p key={record}>
          <RowLink onPress={() => go({ name: 'person', record })}>
            {names.get(record) || say('person.untitled')}
          </RowLink>
        </p>
      ))}
      <Words text={note} onMore={() => go({ name: 'incident', record: incident.id })} />
      {suspects.length === 0 && note === '' && <span className="none">{say('when.unknown')}</span>}
    </>
  );
}

function ProofCell({ incident }: CellProps) {
  const say = useSay();
  const { go } = usePlace();
  const number = useNumbering();
  const { among, values, answered } = useExhibitsOf(incident);
  const rows = among('suspectEvidence');
  const note = textOf(values['suspectEvidenceNote']);
  return (
    <>
      {rows.length > 0 && (
        <ul className="refs">
          {rows.map((exhibit) => (
            <li key={exhibit.number}>
              <RowLink onPress={() => go({ name: 'exhibit', number: exhibit.number })}>
                {say('chart.ex', { label: number(exhibit.place) })}
              </RowLink>
            </li>
          ))}
        </ul>
      )}
      <Words text={note} onMore={() => go({ name: 'incident', record: incident.id })} />
      {answered && rows.length === 0 && note === '' && (
        <span className="none">{say('chart.nothing-yet')}</span>
      )}
    </>
  );
}

/** One thing on each line, as the form asks for it. */
function NeededCell({ incident }: CellProps) {
  const lines = textOf(valuesOf(incident, 'incident')['needed'])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <ul className="need">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same line may stand there twice
        <li key={index}>
          <CircleDashed className="i" aria-hidden="true" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
