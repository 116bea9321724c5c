import { Told } from '../../components/Told.tsx';
import { CircleAlert, CircleCheck, CircleDashed, LoaderCircle, Lock, UserRound } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { useClosedAgain } from '../../components/use-closed-again.ts';
import { useHelper } from '../../session/helper.tsx';
import { useCheck, type CheckState } from '../../session/check.tsx';
import { usePlace } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { CopiedWords } from './CopiedWords.tsx';
import { LockSoon } from './LockSoon.tsx';

/** What is known about the vault's files at the moment, and the lock. */
export function StatusLine({ onLock }: { readonly onLock: () => void }) {
  const say = useSay();
  const helper = useHelper();
  const back = useClosedAgain(helper.asking || helper.label !== null);
  return (
    <footer className="status">
      <CheckWords />
      <CopiedWords />
      <span className="grow" />
      <LockSoon />
      {helper.label === null && !helper.asking && (
        <Act look="bare" size="small" takesFocus={back} onPress={() => helper.ask(true)}>
          <UserRound className="i" aria-hidden="true" />
          {say('helper.offer')}
        </Act>
      )}
      <Act look="bare" size="small" onPress={onLock}>
        <Lock className="i" aria-hidden="true" />
        {say('lock.button')}
      </Act>
    </footer>
  );
}

function CheckWords() {
  const say = useSay();
  const { check, start, stop } = useCheck();
  const { go } = usePlace();
  const see = check.state === 'done' || check.state === 'failed';
  return (
    <>
      <Told className={toneOf(check)}>
        <CheckIcon check={check} />
        <CheckSentence check={check} />
      </Told>
      {see && !(check.state === 'done' && check.report.ok) && (
        <Act look="link" onPress={() => go({ name: 'check' })}>
          {say('check.see')}
        </Act>
      )}
      {check.state === 'running' ? (
        <Act look="link" onPress={stop}>
          {say('check.stop')}
        </Act>
      ) : (
        <Act look="link" onPress={start}>
          {say('check.now')}
        </Act>
      )}
    </>
  );
}

function toneOf(check: CheckState): string {
  if (check.state === 'done') return check.report.ok ? 'ok' : 'care-t';
  return check.state === 'failed' ? 'care-t' : '';
}

function CheckIcon({ check }: { readonly check: CheckState }) {
  if (check.state === 'never') return <CircleDashed className="i" aria-hidden="true" />;
  if (check.state === 'running') return <LoaderCircle className="i spin" aria-hidden="true" />;
  const fine = check.state === 'done' && check.report.ok;
  return fine ? (
    <CircleCheck className="i" aria-hidden="true" />
  ) : (
    <CircleAlert className="i" aria-hidden="true" />
  );
}

function CheckSentence({ check }: { readonly check: CheckState }) {
  const say = useSay();
  const formats = useFormats();
  if (check.state === 'never') return say('check.never');
  if (check.state === 'running') return say('check.running', { done: check.done, total: check.total });
  if (check.state === 'failed') return say('check.failed');
  const time = formats.clock(check.at);
  return check.report.ok
    ? say('check.ok', { objects: check.report.objects, time })
    : say('check.bad', { count: check.report.problems.length, time });
}
