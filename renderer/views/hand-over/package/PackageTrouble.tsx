import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { usePacking } from '../../../session/packing.tsx';
import type { WordId } from '../../../words/en/index.ts';
import { useSay } from '../../../words/words.tsx';

/** What happened, in a few words over the sentence of the code. */
const titles: { readonly [C in ErrorCode]?: WordId } = {
  cancelled: 'package.fail.stopped',
  'package-interrupted': 'copy.fail.pulled',
  'package-unmounted': 'copy.fail.unmounted',
  'package-locked': 'copy.fail.stopped-taking',
  'package-no-room': 'copy.fail.full',
  'not-writable': 'copy.fail.locked',
  'package-not-equal': 'copy.fail.not-equal',
  'package-unread': 'copy.fail.unread',
  'folder-not-found': 'copy.fail.gone',
  'same-place': 'copy.fail.inside',
};

/** Where the sentence of the code is for more than packages. */
const ofPackages: { readonly [C in ErrorCode]?: WordId } = {
  cancelled: 'package.fail.stopped.gone',
  'folder-not-found': 'copy.fail.gone.kept',
};

/** A package that is not complete: what happened, what is left there, and back to the choice. */
export function PackageTrouble({ code }: { readonly code: ErrorCode }) {
  const say = useSay();
  const { leave } = usePacking();
  return (
    <>
      <Note tone="care" title={say(titles[code] ?? 'trouble.title')} spoken="at-once">
        {say(ofPackages[code] ?? `error.${code}`)}
      </Note>
      <div className="row">
        <Act takesFocus onPress={leave}>
          {say('package.fail.back')}
        </Act>
      </div>
    </>
  );
}
