import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { useSay } from '../../../words/words.tsx';
import type { Safety } from './use-safety.ts';

/** Whether the last choice was kept. */
export function Kept({ saved, code }: Pick<Safety, 'saved' | 'code'>) {
  const say = useSay();
  return (
    <>
      <Told className="small quiet">{saved && say('safety.saved')}</Told>
      {code !== null && <Trouble code={code} />}
    </>
  );
}
