import { X } from 'lucide-react';
import type { Answer, PlaceHandle } from '../../../preload/contract.ts';
import { Act } from '../../components/Act.tsx';
import type { Source } from '../../session/asking.ts';
import { useSay } from '../../words/words.tsx';

/** More names than this help nobody to check what was chosen. */
const named = 50;

interface ChosenListProps {
  readonly sources: readonly Source[];
  /** What the files were chosen out of; null when none was chosen. */
  readonly contents: Answer<'lookInside'> | null;
  readonly onLeaveOut: (what: PlaceHandle | 'clipboard' | 'screen') => void;
}

/** What will be brought in, by name, and what of a folder will not. */
export function ChosenList({ sources, contents, onLeaveOut }: ChosenListProps) {
  const say = useSay();
  return (
    <>
      <ul className="chosen">
        {sources.slice(0, named).map((source) => (
          <li key={source.by === 'file' ? source.handle : source.by}>
            <span className={source.by === 'file' ? 'mono' : undefined}>{source.name}</span>
            <Act
              look="bare"
              size="small"
              label={say('file.leave-out', { name: source.name })}
              onPress={() => onLeaveOut(source.by === 'file' ? source.handle : source.by)}
            >
              <X className="i s" aria-hidden="true" />
            </Act>
          </li>
        ))}
        {sources.length > named && <li>{say('file.and-more', { count: sources.length - named })}</li>}
      </ul>
      {contents !== null && <LeftOut contents={contents} />}
    </>
  );
}

function LeftOut({ contents }: { readonly contents: Answer<'lookInside'> }) {
  const say = useSay();
  const { files, ofTheSystem, notFiles, closed, more } = contents;
  return (
    <>
      {files.length === 0 && <p className="help">{say('file.none')}</p>}
      {ofTheSystem > 0 && <p className="help">{say('file.left.system', { count: ofTheSystem })}</p>}
      {notFiles > 0 && <p className="help">{say('file.left.links', { count: notFiles })}</p>}
      {closed > 0 && <p className="help">{say('file.left.closed', { count: closed })}</p>}
      {more && <p className="help">{say('file.left.more', { count: files.length })}</p>}
    </>
  );
}
