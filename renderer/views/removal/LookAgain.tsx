import { RefreshCw } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { SignInChoice, useFittingSignIns } from '../../components/SignInChoice.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { WhatSitesLearn } from '../../components/WhatSitesLearn.tsx';
import { exhibitLabel } from '../../evidence.ts';
import { useJobs } from '../../session/jobs.tsx';
import { usePlace } from '../../session/place.tsx';
import type { RemovalPage } from '../../session/removals.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { AgeQuestion, type AgeAnswer } from '../save-page/AgeQuestion.tsx';
import { UnderEighteenStop } from '../text-record/UnderEighteenStop.tsx';

interface LookAgainProps {
  readonly page: RemovalPage;
  readonly onLeave: () => void;
}

/** One fresh capture of the address, after the question, as for every capture. */
export function LookAgain({ page, onLeave }: LookAgainProps) {
  const say = useSay();
  const { running, look } = useJobs();
  const [age, setAge] = useState<AgeAnswer | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const addresses = [page.address];
  const fitting = useFittingSignIns(addresses);
  const record = page.requests.at(-1)?.record;
  const isFirst = page.saved.length === 0 && page.others.length === 0;
  const blocked = ((): WordId | null => {
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Written out once more beside the call: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no' || record === undefined) return;
    const session = fitting.some(({ id }) => id === chosen) ? chosen : null;
    look({ key: page.key, record, address: page.address }, session);
    onLeave();
  };
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <section className="stack wide again" aria-labelledby="look-title">
      <div>
        <h3 id="look-title">{say(isFirst ? 'look.title.first' : 'look.title')}</h3>
        <p className="help">{say('look.help')}</p>
        <WhatSitesLearn />
      </div>
      <AgeQuestion about={isFirst ? 'page' : 'again'} value={age} onChange={setAge} />
      {stopped ? (
        <UnderEighteenStop address={page.address} />
      ) : (
        <form onSubmit={submit} noValidate className="stack wide">
          <SignInChoice addresses={addresses} value={chosen} onChange={setChosen} />
          <div className="row">
            <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
              <RefreshCw className="i" aria-hidden="true" />
              {say('look.go')}
            </Act>
          </div>
        </form>
      )}
      <div className="row">
        <Act look="bare" onPress={onLeave}>
          {say('look.leave')}
        </Act>
      </div>
    </section>
  );
}

/** How far the looking is, and what came of it. */
export function LookResult({ page }: { readonly page: RemovalPage }) {
  const say = useSay();
  const { go } = usePlace();
  const { job, running, lookedAt } = useJobs();
  const isThis = lookedAt === page.key && job !== null;
  const line = isThis ? (job.items[0]?.line ?? null) : null;
  const number = line?.exhibit?.number;
  const says = page.lastLook !== null && page.lastLook.exhibit === number ? page.lastLook.says : null;
  const code = isThis ? (line?.exhibit === null ? line.code : job.code) : null;
  return (
    <>
      <Told className="look-result">
        {isThis && running && say('look.running')}
        {isThis && !running && says !== null && number !== undefined && (
          <>
            {say(`look.done.${says}`)} {say('look.kept', { exhibit: exhibitLabel(number) })}
          </>
        )}
        {isThis && !running && line?.exhibit === null && say('look.failed')}
      </Told>
      {isThis && running && (
        <Act look="link" onPress={() => go({ name: 'save', way: 'page' })}>
          {say('look.see')}
        </Act>
      )}
      {!running && code !== null && <Trouble code={code} />}
    </>
  );
}
