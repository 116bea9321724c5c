import type { ErrorCode } from '../../preload/errors.ts';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';
import { FocusedTitle } from './FocusedTitle.tsx';
import { HideNow } from './HideNow.tsx';

interface CannotStartProps {
  readonly code: ErrorCode;
  readonly onHide: () => void;
}

/** Nothing can be opened in this copy: what is the matter, and no form that would fail. */
export function CannotStart({ code, onHide }: CannotStartProps) {
  const say = useSay();
  return (
    <div className="whole alone">
      <header>
        <span className="grow" />
        <HideNow onHide={onHide} />
      </header>
      <main className="card narrow">
        <FocusedTitle>{say('app.cannot')}</FocusedTitle>
        <p>{say(`error.${code}`)}</p>
        <div className="row">
          <Act onPress={onHide}>{say('app.cannot.close')}</Act>
        </div>
      </main>
    </div>
  );
}
