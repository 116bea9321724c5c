import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import type { Artifact, Exhibit } from '../../evidence.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { Stage } from './Stage.tsx';

interface MediaShelfProps {
  readonly exhibit: Exhibit;
  readonly files: readonly Artifact[];
}

/** Every sound and video of the exhibit, one of them on the stage: covered until it is revealed. */
export function MediaShelf({ exhibit, files }: MediaShelfProps) {
  const say = useSay();
  const formats = useFormats();
  const { coverAll } = useReveals();
  const [at, setAt] = useState(0);
  const artifact = files[at];
  if (artifact === undefined) return null;
  const choose = (index: number): void => {
    coverAll();
    setAt(index);
  };
  return (
    <div className="shelf">
      {files.length > 1 && (
        <ul aria-label={say('media.list')}>
          {files.map((file, index) => (
            <li key={file.id}>
              <Act size="small" pressed={index === at} onPress={() => choose(index)}>
                {file.name}
              </Act>
              <span className="quiet small num">{formats.bytes(file.bytes)}</span>
            </li>
          ))}
        </ul>
      )}
      <Stage key={artifact.id} exhibit={exhibit} piece={{ name: 'media', artifact }} />
    </div>
  );
}
