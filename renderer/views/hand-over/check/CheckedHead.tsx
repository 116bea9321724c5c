import { CircleAlert, CircleCheck } from 'lucide-react';
import type { PackageReport } from '../../../../main/core/package.ts';
import type { CheckedCopy } from '../../../../preload/contract.ts';
import { Told } from '../../../components/Told.tsx';
import { useSay } from '../../../words/words.tsx';

interface CheckedHeadProps {
  readonly name: string;
  readonly state: CheckedCopy['state'] | PackageReport['state'];
}

/** What was checked, and whether it is well. */
export function CheckedHead({ name, state }: CheckedHeadProps) {
  const say = useSay();
  const fine = state === 'whole' || state === 'whole-perhaps-from-memory';
  const Icon = fine ? CircleCheck : CircleAlert;
  return (
    <>
      <h3>{name}</h3>
      <Told className={fine ? 'state ok' : 'state care'}>
        <Icon className="i" aria-hidden="true" />
        {say(`recheck.${state}`)}
      </Told>
    </>
  );
}
