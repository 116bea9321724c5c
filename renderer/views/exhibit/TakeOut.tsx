import { FolderOutput } from 'lucide-react';
import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { Artifact } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';

interface Written {
  readonly name: string;
  readonly folder: string;
}

/** One file as a plain copy in a folder that the person chooses; said to be there only once it was read back. */
export function TakeOut({ artifact }: { readonly artifact: Artifact }) {
  const say = useSay();
  const [going, setGoing] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const take = async (): Promise<void> => {
    setCode(null);
    setWritten(null);
    try {
      const to = await ask('chooseOutFolder', {});
      if (to === null) return;
      setGoing(true);
      const { name } = await ask('takeOutFile', { artifact: artifact.id, to: to.handle });
      setWritten({ name, folder: to.name });
    } catch (error) {
      setCode(codeOf(error));
    } finally {
      setGoing(false);
    }
  };
  return (
    <div className="take-out">
      <Act
        size="small"
        label={say('out.of', { name: artifact.name })}
        blocked={going ? say('out.going') : null}
        onPress={() => void take()}
      >
        <FolderOutput className="i s" aria-hidden="true" />
        {say('out.one')}
      </Act>
      <Told className="small">{written === null ? '' : say('out.done', { ...written })}</Told>
      {code !== null && <Trouble code={code} />}
    </div>
  );
}
