import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../../../components/Act.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../../components/NewPassphrase.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { useClosedAgain } from '../../../components/use-closed-again.ts';
import { ask, withPassphrase } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';

export function useKeyStatus() {
  return useQuery({ queryKey: ['keys'], queryFn: () => ask('keyStatus', {}) });
}

export function PassphraseSection() {
  const say = useSay();
  const queries = useQueryClient();
  const status = useKeyStatus();
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  const back = useClosedAgain(state === 'open');
  const doneWord = status.data?.recoveryWords === true ? 'pass.change.done.words' : 'pass.change.done';
  return (
    <section>
      <h2>{say('pass.change')}</h2>
      <p className="two">{say('pass.change.lead')}</p>
      {state === 'open' ? (
        <ChangeForm
          onEnd={(changed) => {
            setState(changed ? 'done' : 'closed');
            if (changed) void queries.invalidateQueries({ queryKey: ['keys'] });
          }}
        />
      ) : (
        <div className="row">
          <Act takesFocus={back} onPress={() => setState('open')}>
            {say('pass.change.go')}
          </Act>
          <Told className="small quiet">{state === 'done' && say(doneWord)}</Told>
        </div>
      )}
    </section>
  );
}

function ChangeForm({ onEnd }: { readonly onEnd: (changed: boolean) => void }) {
  const say = useSay();
  const fresh = useNewPassphrase();
  const [asked, setAsked] = useState(false);
  const change = async (passphrase: Uint8Array): Promise<void> => {
    setAsked(true);
    if (!fresh.ready) {
      fresh.secret.current?.focus();
      return;
    }
    await withPassphrase(fresh.take(), (bytes) => ask('changePassphrase', { passphrase, fresh: bytes }));
    onEnd(true);
  };
  return (
    <AskPassphrase
      go={say('pass.change.go')}
      going={say('pass.change.going')}
      stop={say('pass.stop')}
      onStop={() => onEnd(false)}
      onGive={change}
    >
      <NewPassphraseFields fresh={fresh} asked={asked} />
      <Note>{say('pass.change.limit')}</Note>
    </AskPassphrase>
  );
}
