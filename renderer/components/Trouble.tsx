import type { ErrorCode } from '../../preload/errors.ts';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';
import { Note } from './Note.tsx';

interface TroubleProps {
  readonly code: ErrorCode;
  readonly again?: () => void;
}

/** What did not work, in the sentence of its code: what happened, what is safe, what to do. */
export function Trouble({ code, again }: TroubleProps) {
  const say = useSay();
  return (
    <Note tone="care" title={say('trouble.title')} spoken="at-once">
      {say(`error.${code}`)}
      {again !== undefined && (
        <div className="row">
          <Act size="small" onPress={again}>
            {say('trouble.again')}
          </Act>
        </div>
      )}
    </Note>
  );
}
