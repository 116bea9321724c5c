import { useQuery } from '@tanstack/react-query';
import { FolderOutput } from 'lucide-react';
import type { FoundDrive } from '../../../../preload/contract.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useCopying } from '../../../session/copying.tsx';
import { useHandOver } from '../../../session/hand-over.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { useDrives, whyNot } from '../drives/use-drives.ts';
import { CopyProgress } from './CopyProgress.tsx';
import { CopyResult } from './CopyResult.tsx';
import { CopyTrouble } from './CopyTrouble.tsx';
import { Remembered } from './Remembered.tsx';

/** The encrypted copy, from the choice of a drive to "you can take it out". */
export function CopyTask() {
  const { copying } = useCopying();
  return (
    <div className="stack">
      {copying.name === 'none' && <CopyStart />}
      {copying.name === 'running' && <CopyProgress running={copying} />}
      {copying.name === 'done' && <CopyResult to={copying.to} copied={copying.answer} />}
      {copying.name === 'failed' && <CopyTrouble to={copying.to} code={copying.code} />}
      {copying.name !== 'running' && <Remembered />}
    </div>
  );
}

function CopyStart() {
  const say = useSay();
  const { target } = useHandOver();
  const drives = useDrives();
  if (target === null) {
    return (
      <div className="row">
        <Act look="go" blocked={say('copy.pick-first')}>
          {say('copy.go.none')}
        </Act>
      </div>
    );
  }
  // As it is now: it may have been pulled, or locked, since it was picked.
  const now = target.kind === 'folder' ? target : drives?.find(({ place }) => place === target.place);
  return (
    <Estimate key={target.place} to={now ?? target} isThere={now !== undefined || drives === undefined} />
  );
}

interface EstimateProps {
  readonly to: FoundDrive;
  readonly isThere: boolean;
}

/** How much would be written, before anything is. */
function Estimate({ to, isThere }: EstimateProps) {
  const say = useSay();
  const formats = useFormats();
  const { start } = useCopying();
  const isUsable = isThere && to.place !== null && whyNot(to) === null;
  const estimate = useQuery({
    queryKey: ['copies', 'estimate', to.place],
    queryFn: () => (to.place === null ? null : ask('estimateCopy', { to: to.place })),
    enabled: isUsable,
    staleTime: 0,
    gcTime: 0,
  });
  const { data } = estimate;
  if (estimate.isError) {
    return <Trouble code={codeOf(estimate.error)} again={() => void estimate.refetch()} />;
  }
  const small = data !== undefined && data !== null && !data.fits;
  const blocked = !isUsable
    ? say(isThere ? 'copy.not-usable' : 'drive.removed')
    : data === undefined
      ? say('copy.estimating')
      : small
        ? say('copy.too-small')
        : null;
  return (
    <>
      {data !== undefined && data !== null && isUsable && (
        <p className="tnum">
          {say(small ? 'copy.estimate.small' : 'copy.estimate', {
            n: data.files,
            bytes: formats.bytes(data.bytes),
            free: formats.bytes(data.bytesFree),
          })}
        </p>
      )}
      {to.withVault && (
        <Note tone="care" title={say('copy.with-vault.title')}>
          {say('copy.with-vault')}
        </Note>
      )}
      <div className="row">
        <Act look="go" blocked={blocked} onPress={() => start(to)}>
          <FolderOutput className="i" aria-hidden="true" />
          {say('copy.go', { name: to.name })}
        </Act>
      </div>
      <p className="help">{say('copy.names')}</p>
    </>
  );
}
