import { LoaderCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CheckedPlace, JobId, JobProgress, PlaceHandle } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf, withPassphrase } from '../../../locker.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { CheckedPackage } from './CheckedPackage.tsx';
import { CheckedReport } from './CheckedReport.tsx';

interface CheckRunProps {
  readonly place: PlaceHandle;
  /** Why it cannot be started now. */
  readonly blocked?: string | null;
}

/** Checks every copy and package in one place, a copy with its passphrase where the person gives it, and tells each in words. */
export function CheckRun({ place, blocked = null }: CheckRunProps) {
  const say = useSay();
  const formats = useFormats();
  const job = useRef<JobId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [heard, setHeard] = useState<JobProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<CheckedPlace | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);

  useEffect(() => {
    const quiet = window.locker.subscribe('jobProgress', (event) => {
      if (event.job === job.current) setHeard(event);
    });
    return () => {
      quiet();
      // Nobody is there any more to read what it finds.
      if (job.current !== null) void ask('stopJob', { job: job.current }).catch(() => undefined);
    };
  }, []);

  const check = async (): Promise<void> => {
    if (job.current !== null) return;
    const mine = crypto.randomUUID() as JobId;
    job.current = mine;
    const text = field.current?.value ?? '';
    if (field.current !== null) field.current.value = '';
    setBusy(true);
    setFound(null);
    setCode(null);
    setHeard(null);
    try {
      setFound(
        await (text === ''
          ? ask('checkPlace', { job: mine, place })
          : withPassphrase(text, (passphrase) => ask('checkPlace', { job: mine, place, passphrase }))),
      );
    } catch (error) {
      const why = codeOf(error);
      setCode(why === 'cancelled' ? null : why);
    } finally {
      job.current = null;
      setBusy(false);
    }
  };
  const stop = (): void => {
    if (job.current !== null) void ask('stopJob', { job: job.current }).catch(() => undefined);
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
        <Act blocked={busy ? null : blocked} onPress={() => void check()}>
          {busy && <LoaderCircle className="i spin" aria-hidden="true" />}
          {say(busy ? 'recheck.going' : 'recheck.go')}
        </Act>
        {busy && (
          <>
            <span className="tnum quiet">
              {heard !== null &&
                say('copy.amount', {
                  done: formats.bytes(heard.done ?? 0),
                  total: formats.bytes(heard.total ?? 0),
                })}
            </span>
            <Act size="small" onPress={stop}>
              {say('copy.stop')}
            </Act>
          </>
        )}
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
