import type { FoundDrive } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { useCopying } from '../../../session/copying.tsx';
import { useHandOver } from '../../../session/hand-over.tsx';
import type { WordId } from '../../../words/en/index.ts';
import { useSay } from '../../../words/words.tsx';
import { useDrives, whyNot } from '../drives/use-drives.ts';

/** What happened, in a few words over the sentence of the code. */
const titles: { readonly [C in ErrorCode]?: WordId } = {
  cancelled: 'copy.fail.stopped',
  'copy-interrupted': 'copy.fail.pulled',
  'copy-unmounted': 'copy.fail.unmounted',
  'copy-locked': 'copy.fail.stopped-taking',
  'copy-no-room': 'copy.fail.full',
  'not-writable': 'copy.fail.locked',
  'copy-not-equal': 'copy.fail.not-equal',
  'copy-unread': 'copy.fail.unread',
  'copy-newer': 'copy.fail.newer',
  'copy-was-used': 'copy.fail.used',
  'folder-not-found': 'copy.fail.gone',
  'same-place': 'copy.fail.inside',
};
/** Where the sentence of the code is for more than copies. */
const ofCopies: { readonly [C in ErrorCode]?: WordId } = {
  cancelled: 'copy.fail.stopped.kept',
  'folder-not-found': 'copy.fail.gone.kept',
};
/** The drive is plugged in still, and of no use until it is plugged in anew. */
const stillIn: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['copy-unmounted', 'copy-locked']);
/** After these the same drive may do, as it is or once it is back. */
const mayGoOn: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'cancelled',
  'copy-interrupted',
  'copy-unmounted',
  'copy-locked',
  'folder-not-found',
]);

/** After these another drive is the only way on. */
const drivesFault: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['copy-not-equal', 'copy-unread']);

interface CopyTroubleProps {
  readonly to: FoundDrive;
  readonly code: ErrorCode;
}

/** A copy that is not complete: what happened, what is safe, and the one thing to do next. */
export function CopyTrouble({ to, code }: CopyTroubleProps) {
  const say = useSay();
  const { start, leave } = useCopying();
  const { pick } = useHandOver();
  const drives = useDrives();
  const now = drives?.find(({ place }) => place === to.place);
  // One that the system locked is in the list, but not back.
  const isBack = to.kind === 'folder' || (now !== undefined && whyNot(now) === null);
  const goesOn = mayGoOn.has(code);
  const first = stillIn.has(code) ? 'recheck.plug-in' : 'copy.fail.not-back';
  const other = (): void => {
    pick(null);
    leave();
  };
  return (
    <>
      <Note tone="care" title={say(titles[code] ?? 'trouble.title')} spoken="at-once">
        {say(ofCopies[code] ?? `error.${code}`)}
      </Note>
      {goesOn && (isBack || !stillIn.has(code)) && (
        <Told>{say(isBack ? 'copy.fail.rest' : 'copy.fail.wait', { name: to.name })}</Told>
      )}
      <div className="row acts">
        {goesOn && (
          <Act
            look="go"
            blocked={isBack ? null : say(first, { name: to.name })}
            takesFocus
            onPress={() => start(to)}
          >
            {say('copy.fail.go-on')}
          </Act>
        )}
        {!goesOn && !drivesFault.has(code) && <Act onPress={() => start(to)}>{say('trouble.again')}</Act>}
        <Act takesFocus={!goesOn} onPress={other}>
          {say('copy.fail.other')}
        </Act>
      </div>
    </>
  );
}
