import { Check, CircleAlert, Lock, Unplug, Usb, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Radio } from 'react-aria-components';
import type { FoundDrive } from '../../../../preload/contract.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import type { NoUse } from './use-drives.ts';

const icons: { readonly [N in NoUse]: LucideIcon } = {
  'too-small': CircleAlert,
  'write-protected': Lock,
  failing: CircleAlert,
  'not-opened': CircleAlert,
  removed: Unplug,
};

interface DriveRowProps {
  readonly drive: FoundDrive;
  readonly noUse: NoUse | null;
}

export function DriveRow({ drive, noUse }: DriveRowProps) {
  const say = useSay();
  const formats = useFormats();
  const { place, name, bytes, bytesFree } = drive;
  const size =
    bytes === null
      ? ''
      : bytesFree === null || noUse === 'write-protected'
        ? formats.bytes(bytes)
        : say('drive.free', { free: formats.bytes(bytesFree), size: formats.bytes(bytes) });
  return (
    <Radio
      value={place ?? `closed-${name}`}
      className={noUse === null ? 'opt drive' : 'opt drive off'}
      isDisabled={noUse !== null}
    >
      <span className="dot" aria-hidden="true" />
      <span>
        <b className="firm">{name}</b> <span className="quiet tnum">{noUse === 'removed' ? '' : size}</span>
      </span>
      {noUse === null ? (
        <FitWords drive={drive} />
      ) : (
        <State icon={icons[noUse]} tone="care">
          {noUse === 'too-small'
            ? say('drive.too-small', { needs: formats.bytes(drive.needs) })
            : say(`drive.${noUse}`)}
        </State>
      )}
    </Radio>
  );
}

/** What can be said of a drive that may be used: the copy on it, and what speaks against it. */
function FitWords({ drive: { holds, withVault, removable } }: { readonly drive: FoundDrive }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <>
      {holds === null && !withVault && removable && (
        <State icon={Check} tone="ok">
          {say('drive.ready')}
        </State>
      )}
      {holds !== null && (
        <State icon={Usb} tone="ok">
          {holds.copiedAt === null
            ? say('drive.holds-part')
            : say('drive.holds', { day: formats.day(holds.copiedAt) })}{' '}
          {holds.exhibitsBehind !== null && say('drive.behind', { n: holds.exhibitsBehind })}
        </State>
      )}
      {withVault && (
        <State icon={CircleAlert} tone="care">
          {say('drive.with-vault')}
        </State>
      )}
      {!removable && !withVault && (
        <State icon={CircleAlert} tone="care">
          {say('drive.inside')}
        </State>
      )}
    </>
  );
}

interface StateProps {
  readonly icon: LucideIcon;
  readonly tone: 'ok' | 'care';
  readonly children: ReactNode;
}

function State({ icon: Icon, tone, children }: StateProps) {
  return (
    <span className={`state ${tone}`}>
      <Icon className="i" aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
