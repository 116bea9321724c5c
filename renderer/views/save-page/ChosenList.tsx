import type { Answer } from '../../../preload/contract.ts';
import { useSay } from '../../words/words.tsx';

/** More names than this help nobody to check what was chosen. */
const named = 50;

/** What will be brought in, by name, and what of a folder will not. */
export function ChosenList({ contents }: { readonly contents: Answer<'lookInside'> }) {
  const say = useSay();
  const { files, ofTheSystem, notFiles, closed, more } = contents;
  return (
    <>
      <ul className="chosen">
        {files.slice(0, named).map((file) => (
          <li key={file.handle} className="mono">
            {file.name}
          </li>
        ))}
        {files.length > named && <li>{say('file.and-more', { count: files.length - named })}</li>}
      </ul>
      {files.length === 0 && <p className="help">{say('file.none')}</p>}
      {ofTheSystem > 0 && <p className="help">{say('file.left.system', { count: ofTheSystem })}</p>}
      {notFiles > 0 && <p className="help">{say('file.left.links', { count: notFiles })}</p>}
      {closed > 0 && <p className="help">{say('file.left.closed', { count: closed })}</p>}
      {more && <p className="help">{say('file.left.more', { count: files.length })}</p>}
    </>
  );
}
