import { FolderSearch } from 'lucide-react';
import { useState } from 'react';
import type { PlaceHandle } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useHandOver } from '../../../session/hand-over.tsx';
import { useSay } from '../../../words/words.tsx';
import { CheckRun } from './CheckRun.tsx';

/** Any copy, ours or years old, read again: on the drive that was picked, or in a folder that is chosen. */
export function CheckTask() {
  const say = useSay();
  const { target } = useHandOver();
  const [chosen, setChosen] = useState<{ readonly place: PlaceHandle; readonly name: string } | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const choose = async (): Promise<void> => {
    setCode(null);
    try {
      const place = await ask('chooseDriveFolder', {});
      if (place !== null) setChosen({ place: place.handle, name: place.name });
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const picked = target === null || target.place === null ? null : { place: target.place, name: target.name };
  const at = chosen ?? picked;
  return (
    <div className="stack">
      <div className="row">
        <Act onPress={() => void choose()}>
          <FolderSearch className="i" aria-hidden="true" />
          {say('recheck.choose')}
        </Act>
        <span className="help">
          {at === null ? say('recheck.or-pick') : say('recheck.at', { name: at.name })}
        </span>
      </div>
      {code !== null && <Trouble code={code} />}
      {at !== null && <CheckRun key={at.place} place={at.place} />}
    </div>
  );
}
