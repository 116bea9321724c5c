import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import type { Artifact, Exhibit } from '../../evidence.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useFormats } from '../../words/formats.ts';
import { recordWords } from '../../words/en/record.ts';
import { useSay } from '../../words/words.tsx';
import { Hash } from './Hash.tsx';
import { pieceOf } from './pieces.ts';
import { Stage } from './Stage.tsx';
import { TakeOut } from './TakeOut.tsx';

/** Every file of the exhibit with its size and hash. Of their content nothing, until one that lay inside is revealed. */
export function FilesTable({ exhibit }: { readonly exhibit: Exhibit }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <ul className="files">
      {exhibit.artifacts.map((artifact) => (
        <li key={artifact.id}>
          <p className="firm">
            {say(
              Object.hasOwn(recordWords, `role.${artifact.role}`) ? `role.${artifact.role}` : 'unknown.role',
            )}
          </p>
          <p className="row">
            <span className="mono">{artifact.name}</span>
            <span className="quiet small num">{formats.bytes(artifact.bytes)}</span>
          </p>
          <Hash sha256={artifact.sha256} name={artifact.name} />
          <Inside exhibit={exhibit} artifact={artifact} />
          <TakeOut artifact={artifact} />
        </li>
      ))}
    </ul>
  );
}

/** A file that lay inside another one is looked at by itself, covered first like any other. */
function Inside({ exhibit, artifact }: { readonly exhibit: Exhibit; readonly artifact: Artifact }) {
  const say = useSay();
  const { cover } = useReveals();
  const [open, setOpen] = useState(false);
  const piece = pieceOf(artifact);
  if (piece === null) return null;
  const turn = (): void => {
    if (open) cover(artifact.id);
    setOpen(!open);
  };
  return (
    <>
      <div className="row">
        <Act
          size="small"
          pressed={open}
          label={say('inside.look.of', { name: artifact.name })}
          onPress={turn}
        >
          <Eye className="i s" aria-hidden="true" />
          {say('inside.look')}
        </Act>
      </div>
      {open && <Stage exhibit={exhibit} piece={piece} />}
    </>
  );
}
