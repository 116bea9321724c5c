import { PackageOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { useHandOver } from '../../../session/hand-over.tsx';
import { usePacking, type PackageWish } from '../../../session/packing.tsx';
import { useSay } from '../../../words/words.tsx';
import { useDrives } from '../drives/use-drives.ts';

const shortestPassword = 12;
const plainSigns = /^[ -~]+$/u;

interface PackageStartProps {
  readonly wish: PackageWish;
  /** Why nothing can be packed now. */
  readonly blocked: string | null;
}

/** Whether it gets a password, what that means, and the one button. */
export function PackageStart({ wish, blocked }: PackageStartProps) {
  const say = useSay();
  const { start } = usePacking();
  const { target } = useHandOver();
  const drives = useDrives();
  // React never holds the password; the field is emptied as it is read.
  const field = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState(false);
  const [shown, setShown] = useState(false);
  const [fits, setFits] = useState(false);
  const isFolder = target?.kind === 'folder';
  const now = isFolder ? target : drives?.find(({ place }) => place === target?.place);
  const whyNot = (): string | null => {
    if (now === undefined || now.place === null) return say('copy.pick-first');
    if (now.state !== 'ready') return say('copy.not-usable');
    return locked && !fits ? say('package.password.blocked') : blocked;
  };
  const look = (): void => {
    const text = field.current?.value ?? '';
    setFits(text.length >= shortestPassword && plainSigns.test(text));
  };
  const go = (): void => {
    const password = field.current?.value ?? '';
    if (field.current !== null) field.current.value = '';
    if (now !== undefined) start(now, wish, password);
  };
  return (
    <>
      <Tick
        checked={locked}
        onChange={(checked) => {
          setLocked(checked);
          setFits(false);
        }}
      >
        {say('package.zip')}
      </Tick>
      {locked ? (
        <PassphraseField
          label={say('package.password')}
          field={field}
          onType={look}
          shown={shown}
          onShow={setShown}
        >
          <span className="help">{say('package.password.help')}</span>
        </PassphraseField>
      ) : (
        <Note tone="care" title={say('package.plain.title')}>
          {say('package.plain')}
        </Note>
      )}
      <div className="row">
        <Act look="go" blocked={whyNot()} onPress={go}>
          <PackageOpen className="i" aria-hidden="true" />
          {now === undefined ? say('package.go.none') : say('package.go', { name: now.name })}
        </Act>
      </div>
    </>
  );
}
