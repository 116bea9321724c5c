import { CircleCheck } from 'lucide-react';
import type { Answer, FoundDrive } from '../../../../preload/contract.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { useCopying } from '../../../session/copying.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { CheckAgain } from '../check/CheckAgain.tsx';
import { TakeOut } from './TakeOut.tsx';

interface CopyResultProps {
  readonly to: FoundDrive;
  readonly copied: Answer<'copyVault'>;
}

/** What was written and how it was read back; "done" only for what came from the drive itself. */
export function CopyResult({ to, copied }: CopyResultProps) {
  const say = useSay();
  const formats = useFormats();
  const { leave } = useCopying();
  const { readBack, files, filesWritten, bytesWritten, repaired, missing, name } = copied;
  const isFromDrive = readBack === 'from-drive';
  return (
    <>
      <div className="row">
        <h3 className="grow">{say(isFromDrive ? 'copy.done' : 'copy.done.memory')}</h3>
      </div>
      {isFromDrive ? (
        <Told className="state ok">
          <CircleCheck className="i" aria-hidden="true" />
          {say('copy.read-back')}
        </Told>
      ) : (
        <>
          <Told className="firm">{say('copy.again')}</Told>
          <p>{say('copy.read-back.memory')}</p>
        </>
      )}
      <p className="two">
        {say('copy.wrote', {
          name,
          n: filesWritten,
          bytes: formats.bytes(bytesWritten),
          there: Math.max(0, files - filesWritten),
        })}
      </p>
      {repaired > 0 && <Note tone="care">{say('copy.repaired', { n: repaired })}</Note>}
      {missing > 0 && <Note tone="care">{say('copy.missing', { n: missing })}</Note>}
      <TakeOut from={to} />
      {!isFromDrive && <CheckAgain at={to} copy={name} />}
      <div className="row">
        <Act size="small" onPress={leave}>
          {say('copy.another')}
        </Act>
      </div>
    </>
  );
}
