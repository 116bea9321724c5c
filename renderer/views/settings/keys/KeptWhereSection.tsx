import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Answer, JobProgress } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { useClosedAgain } from '../../../components/use-closed-again.ts';
import type { VaultPlace } from '../../../evidence.ts';
import { ask, codeOf } from '../../../locker.ts';
import { tellWhereabouts } from '../../../session/whereabouts.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';
import { useKeyStatus } from './PassphraseSection.tsx';

type State =
  | { readonly name: 'closed' }
  | { readonly name: 'chosen'; readonly place: VaultPlace }
  | { readonly name: 'moved'; readonly moved: Answer<'moveVault'> };

export function KeptWhereSection() {
  const say = useSay();
  const queries = useQueryClient();
  const status = useKeyStatus();
  const [state, setState] = useState<State>({ name: 'closed' });
  const back = useClosedAgain(state.name !== 'closed');
  const [code, setCode] = useState<ErrorCode | null>(null);

  const choose = async (): Promise<void> => {
    setCode(null);
    try {
      const vault = await ask('vaultInfo', {});
      const place = await ask('chooseNewVaultPlace', { name: vault?.name ?? say('kept.title') });
      if (place !== null) setState({ name: 'chosen', place });
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <section>
      <h2>{say('kept.title')}</h2>
      <p className="firm">{status.isSuccess && say(status.data.removable ? 'kept.drive' : 'kept.here')}</p>
      <p className="two">{say('kept.lead')}</p>
      <p className="help">{say('kept.leaves')}</p>
      {code !== null && <Trouble code={code} />}
      {state.name === 'closed' && (
        <div className="row">
          <Act takesFocus={back} onPress={() => void choose()}>
            {say('kept.choose')}
          </Act>
        </div>
      )}
      {state.name === 'chosen' && (
        <MoveForm
          place={state.place}
          onStop={() => setState({ name: 'closed' })}
          onMoved={(moved) => {
            setState({ name: 'moved', moved });
            tellWhereabouts({ name: 'moved', place: moved.place });
            void queries.invalidateQueries();
          }}
        />
      )}
      {state.name === 'moved' && <Moved moved={state.moved} onEnd={() => setState({ name: 'closed' })} />}
    </section>
  );
}

interface MoveFormProps {
  readonly place: VaultPlace;
  readonly onStop: () => void;
  readonly onMoved: (moved: Answer<'moveVault'>) => void;
}

function MoveForm({ place, onStop, onMoved }: MoveFormProps) {
  const say = useSay();
  const formats = useFormats();
  const job = useRef(crypto.randomUUID());
  const [heard, setHeard] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job === job.current) setHeard(event);
      }),
    [],
  );
  const move = async (passphrase: Uint8Array): Promise<void> => {
    try {
      onMoved(await ask('moveVault', { job: job.current, place: place.handle, passphrase }));
    } catch (error) {
      job.current = crypto.randomUUID();
      setHeard(null);
      throw error;
    }
  };
  const amounts = { done: formats.bytes(heard?.done ?? 0), total: formats.bytes(heard?.total ?? 0) };
  return (
    <AskPassphrase
      go={say('kept.go')}
      going={say('kept.going')}
      stop={say('pass.stop')}
      onStop={onStop}
      onGive={move}
    >
      <p className="firm">{say('kept.chosen', { name: place.name })}</p>
      {heard !== null && (
        <div className="row">
          <p className="tnum">{say(heard.step === 'checking' ? 'kept.checking' : 'kept.writing', amounts)}</p>
          <Act size="small" onPress={() => void ask('stopJob', { job: job.current }).catch(() => undefined)}>
            {say('kept.stop')}
          </Act>
        </div>
      )}
    </AskPassphrase>
  );
}

function Moved({ moved, onEnd }: { readonly moved: Answer<'moveVault'>; readonly onEnd: () => void }) {
  const say = useSay();
  const [state, setState] = useState<'asking' | 'sure' | 'kept' | 'gone'>('asking');
  const destroy = async (passphrase: Uint8Array): Promise<void> => {
    await ask('destroyVault', { place: moved.old.handle, passphrase });
    setState('gone');
  };
  return (
    <div className="stack">
      <Told className="firm">{say('kept.moved', { files: moved.files })}</Told>
      {moved.problems > 0 && <Note tone="care">{say('kept.problems', { n: moved.problems })}</Note>}
      {state === 'asking' && (
        <Note tone="care" title={say('kept.old.title')} spoken="in-turn">
          {say('kept.old')} {say('kept.old.limit')}
          <div className="row">
            <Act size="small" takesFocus onPress={() => setState('kept')}>
              {say('kept.old.keep')}
            </Act>
            <Act size="small" look="stop" onPress={() => setState('sure')}>
              {say('kept.old.go')}
            </Act>
          </div>
        </Note>
      )}
      {state === 'sure' && (
        <AskPassphrase
          go={say('kept.old.go')}
          going={say('destroy.going')}
          look="stop"
          stop={say('kept.old.keep')}
          onStop={() => setState('kept')}
          onGive={destroy}
        />
      )}
      {(state === 'kept' || state === 'gone') && (
        <div className="row">
          <Told>{say(state === 'gone' ? 'kept.old.gone' : 'kept.old.kept')}</Told>
          <Act size="small" takesFocus onPress={onEnd}>
            {say('kept.move')}
          </Act>
        </div>
      )}
    </div>
  );
}
