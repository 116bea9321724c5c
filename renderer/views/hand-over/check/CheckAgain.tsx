import type { FoundDrive } from '../../../../preload/contract.ts';
import { useSay } from '../../../words/words.tsx';
import { useDrives } from '../drives/use-drives.ts';
import { CheckRun } from './CheckRun.tsx';

/** After a copy that may have been read back from memory only: the same drive again, once it was out and is back. */
export function CheckAgain({ at }: { readonly at: FoundDrive }) {
  const say = useSay();
  const drives = useDrives();
  const isThere = at.kind === 'folder' || drives?.some(({ place }) => place === at.place) === true;
  if (at.place === null) return null;
  return <CheckRun place={at.place} blocked={isThere ? null : say('recheck.plug-in', { name: at.name })} />;
}
