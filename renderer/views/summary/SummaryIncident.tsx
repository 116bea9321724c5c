import { numbersOf, textOf, titleAndRest, whenOf, type CaseRecord, type FieldValues } from '../../case.ts';
import { useChartExhibits, useNumbering } from '../../session/case-lists.ts';
import { useWhenWords } from '../../words/when.ts';
import { useSay } from '../../words/words.tsx';

interface SummaryIncidentProps {
  readonly record: CaseRecord;
  /** Told further up already: its name and its date are enough. */
  readonly again: boolean;
  readonly withWhy: boolean;
}

/**
 * One incident in the words for others. What is private, and who is suspected, which is an opinion, stay in the vault:
 * this page is carried about.
 */
export function SummaryIncident({ record, again, withWhy }: SummaryIncidentProps) {
  const say = useSay();
  const whenWords = useWhenWords();
  const values: FieldValues = { ...record.fields };
  const text = (name: string): string => textOf(values[name]).trim();
  const { title, rest } = titleAndRest(text('what'));
  const when = whenOf(values['happened']);
  // By the numbers that the chart, the letters and the binder have for them.
  const exhibits = useChartExhibits(numbersOf(values['evidence']));
  const number = useNumbering();
  const words = text('told') === '' ? rest : text('told');
  return (
    <article className="summary-incident">
      <p className="small two num">{when === null ? say('when.say.none') : whenWords(when).whole}</p>
      <h3>{title || say('incident.untitled')}</h3>
      {again ? (
        <p className="small quiet">{say('summary.above')}</p>
      ) : (
        <>
          {words !== '' && <p className="summary-words">{words}</p>}
          {text('site') !== '' && <p className="small">{say('summary.site', { site: text('site') })}</p>}
          {exhibits.length > 0 && (
            <p className="small num">
              {say('summary.exhibits', { labels: exhibits.map(({ place }) => number(place)).join(', ') })}
            </p>
          )}
        </>
      )}
      {withWhy && text('worstWhy') !== '' && (
        <p className="summary-words">{say('summary.why', { why: text('worstWhy') })}</p>
      )}
    </article>
  );
}
