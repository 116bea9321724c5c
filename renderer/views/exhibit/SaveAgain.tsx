import { RotateCw } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { SignInChoice, useFittingSignIns } from '../../components/SignInChoice.tsx';
import { Tick } from '../../components/Ticks.tsx';
import { WhatSitesLearn } from '../../components/WhatSitesLearn.tsx';
import { useClosedAgain } from '../../components/use-closed-again.ts';
import type { Exhibit } from '../../evidence.ts';
import { useJobs } from '../../session/jobs.tsx';
import { usePlace } from '../../session/place.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { AgeQuestion, type AgeAnswer } from '../save-page/AgeQuestion.tsx';
import { UnderEighteenStop } from '../text-record/UnderEighteenStop.tsx';

/** What tells that the page went on where the capture stopped. */
const cutShort = new Set<string>(['page-kept-growing', 'scroll-stopped', 'page-too-tall']);

/** The same address once more, as a new exhibit that names this one: after the question, as for every capture. */
export function SaveAgain({ exhibit }: { readonly exhibit: Exhibit }) {
  const say = useSay();
  const { go } = usePlace();
  const { running, recapture } = useJobs();
  const [open, setOpen] = useState(false);
  const back = useClosedAgain(open);
  const [age, setAge] = useState<AgeAnswer | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [further, setFurther] = useState(false);
  const { url } = exhibit;
  const addresses = url === null ? [] : [url];
  const fitting = useFittingSignIns(addresses);
  if (url === null || exhibit.origin !== 'capture') return null;
  const wasCut = exhibit.warnings.some(({ code }) => cutShort.has(code));
  if (!open) {
    return (
      <Act size="small" takesFocus={back} onPress={() => setOpen(true)}>
        <RotateCw className="i s" aria-hidden="true" />
        {say('again.open')}
      </Act>
    );
  }
  const blocked = ((): WordId | null => {
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Written out once more beside the call: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no') return;
    const session = fitting.some(({ id }) => id === chosen) ? chosen : null;
    recapture(exhibit.number, url, session, further && wasCut);
    go({ name: 'save', way: 'page' });
  };
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <section className="stack wide again" aria-labelledby="again-title">
      <div>
        <h2 id="again-title">{say('again.title')}</h2>
        <p className="help">{say('again.help')}</p>
        <WhatSitesLearn />
      </div>
      <AgeQuestion about="again" value={age} onChange={setAge} />
      {stopped ? (
        <UnderEighteenStop address={url} />
      ) : (
        <form onSubmit={submit} noValidate className="stack wide">
          <SignInChoice addresses={addresses} value={chosen} onChange={setChosen} />
          {wasCut && (
            <div>
              <Tick checked={further} onChange={setFurther}>
                {say('again.further')}
              </Tick>
              <p className="help under">{say('again.further.help')}</p>
            </div>
          )}
          <div className="row">
            <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
              <RotateCw className="i" aria-hidden="true" />
              {say('again.go')}
            </Act>
          </div>
        </form>
      )}
      <div className="row">
        <Act look="bare" onPress={() => setOpen(false)}>
          {say('again.leave')}
        </Act>
      </div>
    </section>
  );
}
