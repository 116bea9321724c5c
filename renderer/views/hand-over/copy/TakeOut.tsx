import { CircleCheck, LoaderCircle, LogOut } from 'lucide-react';
import { useState } from 'react';
import type { FoundDrive } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';

type State = 'asking' | 'letting-go' | 'safe' | 'by-hand';

/** Has the system let go of the drive where it can; else says how the person does it. */
export function TakeOut({ from }: { readonly from: FoundDrive }) {
  const say = useSay();
  const [state, setState] = useState<State>('asking');
  const [code, setCode] = useState<ErrorCode | null>(null);
  const { place, removable, kind, withVault } = from;
  if (place === null || (kind === 'folder' && !removable)) return null;
  // To let go of it would take the open vault away.
  if (withVault) return <p>{say('eject.lock-first')}</p>;

  const letGo = async (): Promise<void> => {
    setState('letting-go');
    setCode(null);
    try {
      setState(await ask('takeOutDrive', { place }));
    } catch (error) {
      setCode(codeOf(error));
      setState('asking');
    }
  };
  return (
    <>
      {code !== null && <Trouble code={code} />}
      {(state === 'asking' || state === 'letting-go') && (
        <div className="row">
          <Act look="go" onPress={() => void letGo()}>
            {state === 'letting-go' ? (
              <LoaderCircle className="i spin" aria-hidden="true" />
            ) : (
              <LogOut className="i" aria-hidden="true" />
            )}
            {say(state === 'letting-go' ? 'eject.going' : 'eject.go', { name: from.name })}
          </Act>
          <span className="help">{say('eject.why')}</span>
        </div>
      )}
      {state === 'safe' && (
        <Told className="state ok out">
          <CircleCheck className="i" aria-hidden="true" />
          {say('eject.safe', { name: from.name })}
        </Told>
      )}
      {state === 'by-hand' && (
        <Note title={say('eject.by-hand.title')} spoken="in-turn">
          {say('eject.by-hand')}
        </Note>
      )}
    </>
  );
}
