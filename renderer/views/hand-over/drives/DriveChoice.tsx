import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { RadioGroup, Label } from 'react-aria-components';
import type { FoundDrive } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useHandOver } from '../../../session/hand-over.tsx';
import { useSay } from '../../../words/words.tsx';
import { DriveRow } from './DriveRow.tsx';
import { useDrives, whyNot } from './use-drives.ts';

/** The drives that are plugged in, as they come and go, and a folder that was chosen instead. */
export function DriveChoice() {
  const say = useSay();
  const drives = useDrives();
  const { target, pick } = useHandOver();
  const [folder, setFolder] = useState<FoundDrive | null>(target?.kind === 'folder' ? target : null);
  const [code, setCode] = useState<ErrorCode | null>(null);

  // One that was picked stays in the list when it is pulled, so that it can be told that it is gone.
  const isGone = target?.kind === 'drive' && drives?.some(({ place }) => place === target.place) === false;
  const listed = [...(drives ?? []), ...(isGone ? [target] : []), ...(folder === null ? [] : [folder])];

  const chooseFolder = async (): Promise<void> => {
    setCode(null);
    try {
      const place = await ask('chooseDriveFolder', {});
      if (place === null) return;
      const found = await ask('driveAt', { place: place.handle });
      setFolder(found);
      pick(found.state === 'ready' ? found : null);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <>
      <RadioGroup
        className="drives"
        value={target?.place ?? null}
        onChange={(place) => pick(listed.find((drive) => drive.place === place) ?? null)}
      >
        <Label className="drives-title" elementType="h2">
          {say('drive.choose')}
        </Label>
        {listed.map((drive, index) => (
          <DriveRow
            key={drive.place ?? `closed-${drive.name}-${index}`}
            drive={drive}
            noUse={isGone && drive === target ? 'removed' : whyNot(drive)}
          />
        ))}
        {drives === undefined && <p className="drive-none quiet">{say('drive.looking')}</p>}
        {drives !== undefined && listed.length === 0 && <p className="drive-none two">{say('drive.none')}</p>}
      </RadioGroup>
      <p className="help quiet">{say('drive.another')}</p>
      <div className="row">
        <Act size="small" look="bare" onPress={() => void chooseFolder()}>
          <FolderOpen className="i s" aria-hidden="true" />
          {say('drive.folder')}
        </Act>
      </div>
      {code !== null && <Trouble code={code} />}
    </>
  );
}
