import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { UnderEighteenStop } from '../text-record/UnderEighteenStop.tsx';
import { usePlace } from '../../session/place.tsx';
import { WhatSitesLearn } from '../../components/WhatSitesLearn.tsx';
import { keptNumbers } from '../../session/job.ts';
import { useSignIn } from '../../session/sign-in.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import type { AgeAnswer } from '../save-page/AgeQuestion.tsx';
import { JobEntry } from '../save-page/JobEntry.tsx';
import { NextStep } from '../save-page/NextStep.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignInWindow } from './SignInWindow.tsx';

/** Left: a browser window to sign in with, and what to do with it. Right: each page saved from it. */
export function SignInView({ address }: { readonly address: string }) {
  const say = useSay();
  const { go } = usePlace();
  const { signIn } = useSignIn();
  const [typed, setTyped] = useState(address);
  const [age, setAge] = useState<AgeAnswer | null>(null);
  const stopped = age === 'yes' || age === 'unsure';
  const live = signIn.state === 'opening' || signIn.state === 'open';
  return (
    <div className="saving">
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'save', way: 'page' })}>
          {say('sign.back')}
        </Act>
      </BarWords>
      <div className="left padded">
        {live ? <SignInWindow /> : <SignInForm typed={typed} onType={setTyped} age={age} onAge={setAge} />}
      </div>
      <div className="right">
        {stopped && !live && <UnderEighteenStop address={typed} />}
        {!(stopped && !live) && (
          <>
            {!live && <WhatHappens />}
            <Saves quiet={!live} />
          </>
        )}
      </div>
    </div>
  );
}

const happens = ['sign.what.window', 'sign.what.kept', 'sign.what.site'] as const;

/** Said before anything is opened. */
function WhatHappens() {
  const say = useSay();
  return (
    <section className="what-happens" aria-labelledby="what-title">
      <h2 id="what-title">{say('sign.what')}</h2>
      <ul className="help dashes">
        {happens.map((word) => (
          <li key={word}>{say(word)}</li>
        ))}
      </ul>
      <WhatSitesLearn />
    </section>
  );
}

/** `quiet`: nothing to say while nothing was saved. */
function Saves({ quiet }: { readonly quiet: boolean }) {
  const say = useSay();
  const { signIn } = useSignIn();
  if (signIn.saves.length === 0 && quiet) return null;
  if (signIn.saves.length === 0) {
    return (
      <div className="blank idle">
        <p className="firm">{say('sign.saves.empty')}</p>
        <p className="help">{say('sign.saves.empty.help')}</p>
      </div>
    );
  }
  return (
    <section aria-labelledby="saves-title">
      <div className="head">
        <h2 id="saves-title">{say('sign.saves')}</h2>
        <Told className="quiet small num">{say('sign.saves.count', { count: signIn.saves.length })}</Told>
      </div>
      <ol>
        {signIn.saves.map((save) =>
          save.items.map((item) => (
            <JobEntry
              key={save.id}
              item={item}
              kind="capture"
              running={save.state === 'running'}
              code={save.code}
            />
          )),
        )}
      </ol>
      <NextStep numbers={signIn.saves.flatMap(keptNumbers)} />
    </section>
  );
}
