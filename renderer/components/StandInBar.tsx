import { FlaskConical } from 'lucide-react';
import { useSay } from '../words/words.tsx';

/** Over the whole window when it runs on a runtime that is for trying only (FACTS, Electron here). */
export function StandInBar() {
  const say = useSay();
  return (
    <div className="stand-in" role="note">
      <FlaskConical className="i s" aria-hidden="true" />
      {say('app.stand-in')}
    </div>
  );
}
