import { Check, CircleDashed } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { usePlace } from '../../session/place.tsx';
import type { RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import { useTimes } from './times.ts';

const steps = ['save', 'keep-records', 'remove', 'delist'] as const;

/** The advised order with what of it is done, the next step, and what needs a second look. Nothing of it is forced. */
export function WhatToDo({ page }: { readonly page: RemovalPage }) {
  const say = useSay();
  const { go } = usePlace();
  return (
    <section className="what-to-do" aria-labelledby="what-to-do">
      <h2 id="what-to-do">{say('do.title')}</h2>
      <p className="firm">{say(`next.${page.next}`)}</p>
      <ul className="removal-steps">
        {steps.map((step) => {
          const done = page.order[step];
          const Icon = done ? Check : CircleDashed;
          return (
            <li key={step} className={done ? 'done' : undefined}>
              <Icon className="i" aria-hidden="true" />
              <span>
                {say(step === 'save' && !done ? 'do.step.saved.none' : `do.step.${step}`)}{' '}
                <span className="quiet">
                  {step === 'save' && !done ? '' : say(done ? 'do.done' : 'do.todo')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {page.state !== 'gone' && <Records page={page} />}
      {page.warnings.length > 0 && (
        <Note tone="care" title={say('removal-warning.title')}>
          {page.warnings.length === 1 ? (
            page.warnings.map((warning) => <span key={warning}>{say(`removal-warning.${warning}`)}</span>)
          ) : (
            <ul>
              {page.warnings.map((warning) => (
                <li key={warning}>{say(`removal-warning.${warning}`)}</li>
              ))}
            </ul>
          )}
        </Note>
      )}
      {page.next === 'under-18' && (
        <div className="row">
          <Act size="small" onPress={() => go({ name: 'help', page: 'block' })}>
            {say('help.page.block')}
          </Act>
        </div>
      )}
    </section>
  );
}

/** How long a site may still know who posted it: as what is known, not as a certainty (DOMAIN §5). */
function Records({ page: { retention } }: { readonly page: RemovalPage }) {
  const say = useSay();
  const times = useTimes();
  const { state, from, days, asked } = retention;
  if (state === 'asked' && asked !== null) {
    return <p className="small two">{say('keep.asked', { day: times.day(asked) })}</p>;
  }
  if (state === 'asked' || state === 'unknown' || from === null || days === null) {
    return <p className="small two">{say('keep.unknown')}</p>;
  }
  return <p className="small two">{say(`keep.${state}`, { from, days })}</p>;
}
