import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErrorCode } from '../../../../preload/errors.ts';
import type { ChartExhibit } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { useClosedAgain } from '../../../components/use-closed-again.ts';
import { ask, codeOf } from '../../../locker.ts';
import { useReveals } from '../../../session/reveals.tsx';
import { useSay } from '../../../words/words.tsx';

/** Found out later that somebody may be under 18: the exhibit is closed for good (DOMAIN §6). */
export function Freeze({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const queries = useQueryClient();
  const { coverAll } = useReveals();
  const [asking, setAsking] = useState(false);
  const back = useClosedAgain(asking);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const freeze = async (): Promise<void> => {
    coverAll();
    try {
      await ask('freezeExhibit', { exhibit: exhibit.number });
      await queries.invalidateQueries();
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  if (!asking) {
    return (
      <Act look="bare" size="small" takesFocus={back} onPress={() => setAsking(true)}>
        {say('freeze.ask')}
      </Act>
    );
  }
  return (
    <Note tone="care" title={say('freeze.title')} spoken="at-once">
      <p>{say('freeze.text')}</p>
      <p>{say('freeze.for-good')}</p>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act size="small" takesFocus onPress={() => setAsking(false)}>
          {say('freeze.leave')}
        </Act>
        <Act size="small" look="stop" onPress={() => void freeze()}>
          {say('freeze.yes')}
        </Act>
      </div>
    </Note>
  );
}
