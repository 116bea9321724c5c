import { ArrowRight, Check, CircleAlert, LockOpen } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Act } from '../../components/Act.tsx';
import { Choices } from '../../components/Choices.tsx';
import { FocusedTitle } from '../../components/FocusedTitle.tsx';
import { Note } from '../../components/Note.tsx';
import { useSay } from '../../words/words.tsx';
import { Limits } from './Limits.tsx';

type Watched = 'no' | 'maybe' | 'yes';
export type Shared = 'no' | 'yes';
const accounts: readonly Shared[] = ['no', 'yes'];
const answers: readonly Watched[] = ['no', 'maybe', 'yes'];
const knows = ['first.know.hide', 'first.know.keys', 'first.know.found', 'first.know.net'] as const;

interface SafetyStepProps {
  readonly onStop: () => void;
  /** With what she said of who else signs in here; null when she was not asked, or did not say. */
  readonly onGo: (shared: Shared | null) => void;
  readonly onHave: () => void;
  readonly onRestore: () => void;
}

/** Step 1. The answer stays in this window: it changes the advice, and is written nowhere. */
export function SafetyStep({ onStop, onGo, onHave, onRestore }: SafetyStepProps) {
  const say = useSay();
  const [watched, setWatched] = useState<Watched | null>(null);
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <>
      <div className="lead">
        <FocusedTitle>{say('first.title')}</FocusedTitle>
        <p className="two">{say('first.lead')}</p>
        {/* First: whoever comes back and finds this page must not think that everything is gone. */}
        <div className="row">
          <Act onPress={onHave}>
            <LockOpen className="i" aria-hidden="true" />
            {say('first.have')}
          </Act>
          <Act look="bare" onPress={onRestore}>
            {say('back.offer')}
          </Act>
        </div>
      </div>
      <div className="halves">
        <div className="stack">
          <Choices
            boxed
            legend={say('first.watched')}
            value={watched}
            onChange={setWatched}
            choices={answers.map((value) => ({
              value,
              words: say(`first.watched.${value}`),
              help: say(`first.watched.${value}.help`),
            }))}
          />
          {(watched === 'maybe' || watched === 'yes') && (
            <Note tone="alert" title={say('first.safer')} spoken="in-turn">
              {say('first.safer.text')}
            </Note>
          )}
          {watched !== null && (
            <Shown>
              <Choices
                boxed
                legend={say('account.asked')}
                value={shared}
                onChange={setShared}
                choices={accounts.map((value) => ({
                  value,
                  words: say(`account.${value}`),
                  help: say(`account.${value}.help`),
                }))}
              />
            </Shown>
          )}
          {shared === 'yes' && (
            <Shown>
              <Note tone="care" title={say('account.advice.title')} spoken="in-turn">
                {say('account.advice')}
              </Note>
            </Shown>
          )}
        </div>
        <section>
          <h2>{say('first.know')}</h2>
          <ul className="knows">
            {knows.map((word) => (
              <li key={word}>
                {word === 'first.know.found' ? (
                  <CircleAlert className="i s care-t" aria-hidden="true" />
                ) : (
                  <Check className="i s" aria-hidden="true" />
                )}
                {say(word)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <footer>
        <Limits />
        <Act look="bare" onPress={onStop}>
          {say('first.stop')}
        </Act>
        <Act look="go" onPress={() => onGo(shared)} blocked={watched === null ? say('first.answer') : null}>
          {say('first.go')}
          <ArrowRight className="i" aria-hidden="true" />
        </Act>
      </footer>
    </>
  );
}

/** What an answer brings comes below it, where a small screen ends: it is scrolled into sight. */
function Shown({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer Chromium answers with a promise, which React would take for a clean-up.
    part.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={part}>{children}</div>;
}
