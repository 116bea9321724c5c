import { LoaderCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CheckedPlace, PlaceHandle } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Amounts } from '../../../components/Amounts.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, withPassphrase } from '../../../locker.ts';
import { useJobRun } from '../../../session/job-run.ts';
import { useSay } from '../../../words/words.tsx';
import { CheckedPackage } from './CheckedPackage.tsx';
import { CheckedReport } from './CheckedReport.tsx';

interface CheckRunProps {
  readonly place: PlaceHandle;
  /** Why it cannot be started now. */
  readonly blocked?: string | null;
  readonly onFound?: (found: CheckedPlace) => void;
}

/** Checks every copy and package in one place, a copy with its passphrase where the person gives it, and tells each in words. */
export function CheckRun({ place, blocked = null, onFound }: CheckRunProps) {
  const say = useSay();
  const job = useJobRun();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [found, setFound] = useState<CheckedPlace | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const { stop } = job;
  // Nobody is there any more to read what it finds.
  useEffect(() => stop, [stop]);

  const tell = (all: CheckedPlace): void => {
    setFound(all);
    onFound?.(all);
  };
  const check = (): void => {
    if (job.busy) return;
    const text = field.current?.value ?? '';
    if (field.current !== null) field.current.value = '';
    setFound(null);
    setCode(null);
    job.start(
      (id) =>
        text === ''
          ? ask('checkPlace', { job: id, place })
          : withPassphrase(text, (passphrase) => ask('checkPlace', { job: id, place, passphrase })),
      { done: tell, failed: (why) => setCode(why === 'cancelled' ? null : why) },
    );
  };
  return (
    <div className="stack">
      <PassphraseField
        label={say('recheck.passphrase')}
        field={field}
        onType={() => setCode(null)}
        shown={shown}
        onShow={setShown}
        invalid={code === 'wrong-passphrase'}
      >
        <span className="help">{say('recheck.passphrase.help')}</span>
      </PassphraseField>
      <div className="row">
        <Act blocked={job.busy ? null : blocked} onPress={check}>
          {job.busy && <LoaderCircle className="i spin" aria-hidden="true" />}
          {say(job.busy ? 'recheck.going' : 'recheck.go')}
        </Act>
        <Amounts job={job} />
      </div>
      {code !== null && <Trouble code={code} />}
      {found?.copies.map((copy) => (
        <CheckedReport key={copy.name} copy={copy} />
      ))}
      {found?.packages.map((one) => (
        <CheckedPackage key={one.name} found={one} />
      ))}
    </div>
  );
}
