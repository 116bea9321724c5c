import { useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { Selectable } from '../../components/Selectable.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import {
  basisWord,
  countries,
  countryOf,
  helpLines,
  isConfirmed,
  told,
  waysOf,
  wordAround,
  type Country,
  type HelpLine,
} from './lines.ts';

/** Who can help, by country: what the data names, with how sure each line is. */
export function HelpLines() {
  const say = useSay();
  const [country, setCountry] = useState<Country>(() => countryOf(navigator.languages));
  const confirmed = helpLines.filter(isConfirmed);
  const here = confirmed.filter(({ region }) => region === country);
  const anywhere = confirmed.filter(({ region }) => region === 'International');
  const doubtful = helpLines.filter((line) => !isConfirmed(line));
  const choose = (value: string): void => {
    const chosen = countries.find((known) => known === value);
    if (chosen !== undefined) setCountry(chosen);
  };
  return (
    <>
      <Note tone="care" title={say('lines.danger')}>
        {say('lines.danger.text')}
      </Note>
      <p className="two">{say('lines.trace')}</p>
      <div>
        <label className="lab" htmlFor="country">
          {say('lines.country')}
        </label>
        <select
          className="field country"
          id="country"
          aria-describedby="country-help"
          value={country}
          onChange={({ target }) => choose(target.value)}
        >
          {countries.map((known) => (
            <option key={known} value={known}>
              {say(`lines.country.${known}`)}
            </option>
          ))}
        </select>
        <p className="help" id="country-help">
          {say('lines.country.help')}
        </p>
      </div>
      <section>
        <h2>{say('lines.in')}</h2>
        {here.length === 0 ? (
          <div className="blank">
            <p className="firm">{say('lines.none')}</p>
            <p className="help">{say('lines.none.help')}</p>
          </div>
        ) : (
          <Lines lines={here} />
        )}
      </section>
      <section>
        <h2>{say('lines.anywhere')}</h2>
        <Lines lines={anywhere} />
      </section>
      <section>
        <h2>{say('lines.doubt')}</h2>
        <p className="two">{say('lines.doubt.help')}</p>
        <Lines lines={doubtful} />
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly HelpLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: HelpLine }) {
  const say = useSay();
  const formats = useFormats();
  const about = told[line.id];
  const certain = isConfirmed(line);
  return (
    <li data-line={line.id}>
      <div className="row">
        <h3>{line.name}</h3>
        {!certain && <span className="state care">{say('lines.unconfirmed')}</span>}
        {about?.changed && <span className="state wait">{say('lines.changed')}</span>}
      </div>
      {about !== undefined && <p>{say(about.purpose)}</p>}
      {certain && line.use !== null && <HowToReach use={line.use} />}
      {about?.note !== undefined && <p className="help">{say(about.note)}</p>}
      <p className="small quiet">
        {say(basisWord(line))}{' '}
        {line.checked === undefined
          ? say('lines.checked.never')
          : say('lines.checked.on', { day: formats.wallClock(`${line.checked} 00:00:00`).day })}
      </p>
    </li>
  );
}

/** A line of its own for each way, so that a number stands beside the button that selects it. */
function HowToReach({ use }: { readonly use: string }) {
  const say = useSay();
  const said = (words: string): string => {
    const id = wordAround(words);
    return id === undefined ? words : words.replace(words.trim(), say(id));
  };
  return waysOf(use).map(({ before, contact, after }) => (
    <p className="reach" key={contact}>
      <Selectable label={say('select.this.of', { name: contact })} before={said(before)} after={said(after)}>
        {contact}
      </Selectable>
    </p>
  ));
}
