import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { useClosedAgain } from '../../../components/use-closed-again.ts';
import { ask, codeOf } from '../../../locker.ts';
import type { WordId } from '../../../words/en/index.ts';
import { useHeldPage } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';
import { useKeyStatus } from './PassphraseSection.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

type State =
  | { readonly name: 'closed'; readonly told: WordId | null }
  | { readonly name: 'making' | 'removing' }
  /** The bytes are wiped by the sheet; nothing else holds the words. */
  | { readonly name: 'sheet'; readonly words: Uint8Array };

const closed: State = { name: 'closed', told: null };

export function RecoverySection() {
  const say = useSay();
  const queries = useQueryClient();
  const status = useKeyStatus();
  const [state, setState] = useState<State>(closed);
  const back = useClosedAgain(state.name !== 'closed');
  if (status.isError) return <Trouble code={codeOf(status.error)} again={() => void status.refetch()} />;
  const has = status.data?.recoveryWords === true;
  const again = (): void => void queries.invalidateQueries({ queryKey: ['keys'] });

  const make = async (passphrase: Uint8Array): Promise<void> => {
    const words = await ask('makeRecoveryWords', { passphrase });
    setState({ name: 'sheet', words });
    again();
  };
  const remove = async (passphrase: Uint8Array): Promise<void> => {
    await ask('removeRecoveryWords', { passphrase });
    setState({ name: 'closed', told: 'words.removed' });
    again();
  };
  return (
    <section>
      <h2>{say('words.title')}</h2>
      <p className="two">{say('words.lead')}</p>
      {state.name === 'sheet' ? (
        <>
          <AskBeforeLeaving />
          <RecoverySheet
            words={state.words}
            onEnd={(checked) => setState({ name: 'closed', told: checked ? 'words.kept' : null })}
          />
        </>
      ) : (
        <>
          <Note tone="care">{say('words.risk')}</Note>
          {state.name === 'closed' && (
            <>
              <p className="firm">{status.isSuccess && say(has ? 'words.some' : 'words.none')}</p>
              <div className="row">
                <Act takesFocus={back} onPress={() => setState({ name: 'making' })}>
                  {say(has ? 'words.anew' : 'words.make')}
                </Act>
                {has && (
                  <Act look="bare" onPress={() => setState({ name: 'removing' })}>
                    {say('words.remove')}
                  </Act>
                )}
                <Told className="small quiet">{state.told !== null && say(state.told)}</Told>
              </div>
            </>
          )}
          {state.name === 'making' && (
            <AskPassphrase
              go={say('words.make.go')}
              going={say('words.making')}
              stop={say('pass.stop')}
              onStop={() => setState(closed)}
              onGive={make}
            >
              {has && <Note>{say('words.anew.note')}</Note>}
            </AskPassphrase>
          )}
          {state.name === 'removing' && (
            <AskPassphrase
              go={say('words.remove.go')}
              going={say('words.removing')}
              look="stop"
              stop={say('pass.stop')}
              onStop={() => setState(closed)}
              onGive={remove}
            >
              <Note>{say('words.remove.note')}</Note>
            </AskPassphrase>
          )}
        </>
      )}
    </section>
  );
}

/** The words are shown once: one press beside them on the menu must not be the end of them. */
function AskBeforeLeaving() {
  const say = useSay();
  const asked = useHeldPage();
  if (asked === null) return null;
  return (
    <Note tone="care" title={say('words.going')} spoken="at-once">
      {say('words.going.text')}
      <div className="row">
        <Act size="small" look="go" takesFocus onPress={asked.stay}>
          {say('words.going.stay')}
        </Act>
        <Act size="small" onPress={asked.leave}>
          {say('words.going.leave')}
        </Act>
      </div>
    </Note>
  );
}
