import { useState } from 'react';
import type { CheckedPlace, FoundDrive } from '../../../../preload/contract.ts';
import { useHandOver } from '../../../session/hand-over.tsx';
import { useSay } from '../../../words/words.tsx';
import { useDrives } from '../drives/use-drives.ts';
import { CheckRun } from './CheckRun.tsx';

interface CheckAgainProps {
  readonly at: FoundDrive;
  /** The folder of the copy that was written. */
  readonly copy: string;
}

/** After a copy that may have been read back from memory only: the same drive again, once it was out and is back. */
export function CheckAgain({ at, copy }: CheckAgainProps) {
  const say = useSay();
  const { tell } = useHandOver();
  const drives = useDrives();
  const [wasOut, setWasOut] = useState(false);
  const isThere = at.kind === 'folder' || drives?.some(({ place }) => place === at.place) === true;
  if (!isThere && drives !== undefined && !wasOut) setWasOut(true);
  if (at.place === null) return null;
  const found = ({ copies }: CheckedPlace): void => {
    // What the system remembered of a drive goes with it.
    const state = copies.find(({ name }) => name === copy)?.state;
    if (state === 'whole' || (wasOut && state === 'whole-perhaps-from-memory'))
      tell('copy', { name: 'done', at: Date.now() });
  };
  return (
    <CheckRun
      place={at.place}
      blocked={isThere ? null : say('recheck.plug-in', { name: at.name })}
      onFound={found}
    />
  );
}
