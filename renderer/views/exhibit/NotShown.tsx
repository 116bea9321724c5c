import { Note } from '../../components/Note.tsx';
import type { Artifact } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { TakeOut } from './TakeOut.tsx';
import { broadcast, kindOfPicture } from './pieces.ts';

/** In the place of a file that this window cannot show: which kind it is, that it is safe, and the way out for it. */
export function NotShown({ artifact }: { readonly artifact: Artifact }) {
  const say = useSay();
  const kind = kindOfPicture(artifact);
  return (
    <div className="not-shown">
      <Note>
        <p>
          {artifact.mediaType === broadcast
            ? say('unshown.broadcast')
            : kind === null
              ? say('exhibit.not-shown')
              : say('unshown.picture', { kind })}
        </p>
        <p className="help">{say('out.help')}</p>
        <TakeOut artifact={artifact} />
      </Note>
    </div>
  );
}
