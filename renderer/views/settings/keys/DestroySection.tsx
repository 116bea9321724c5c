import { useState } from 'react';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { useClosedAgain } from '../../../components/use-closed-again.ts';
import { ask } from '../../../locker.ts';
import { tellWhereabouts } from '../../../session/whereabouts.ts';
import { useSay } from '../../../words/words.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';

/** The only way to lose everything: a plain warning, the passphrase, and it is done. */
export function DestroySection() {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const back = useClosedAgain(asking);
  const destroy = async (passphrase: Uint8Array): Promise<void> => {
    const { left } = await ask('destroyVault', { place: null, passphrase });
    tellWhereabouts({ name: 'destroyed', told: left === 0 ? 'destroy.done' : 'destroy.left' });
  };
  return (
    <section>
      <h2>{say('destroy.title')}</h2>
      <p className="two">{say('destroy.lead')}</p>
      <p className="help">{say('destroy.case')}</p>
      {asking ? (
        <>
          <Note tone="alert" title={say('destroy.sure')} spoken="at-once">
            {say('destroy.limit')}
          </Note>
          <AskPassphrase
            go={say('destroy.go')}
            going={say('destroy.going')}
            look="stop"
            stop={say('destroy.keep')}
            onStop={() => setAsking(false)}
            onGive={destroy}
          />
        </>
      ) : (
        <div className="row">
          <Act takesFocus={back} onPress={() => setAsking(true)}>
            {say('destroy.start')}
          </Act>
        </div>
      )}
    </section>
  );
}
