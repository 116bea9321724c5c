import type { Exhibit } from '../../evidence.ts';
import { useFormats } from '../../words/formats.ts';
import { recordWords } from '../../words/en/record.ts';
import { useSay } from '../../words/words.tsx';
import { Hash } from './Hash.tsx';
import { TakeOut } from './TakeOut.tsx';

/** Every file of the exhibit with its size and hash; nothing of their content. */
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
          <TakeOut artifact={artifact} />
        </li>
      ))}
    </ul>
  );
}
