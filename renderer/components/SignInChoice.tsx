import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { signInFits } from '../evidence.ts';
import { ask } from '../locker.ts';
import { useSay } from '../words/words.tsx';

interface SignInChoiceProps {
  readonly addresses: readonly string[];
  /** Null: nobody is signed in, as if a stranger looked. */
  readonly value: string | null;
  readonly onChange: (session: string | null) => void;
}

/** The kept sign-ins that fit every one of these addresses; nothing when there is none. */
export function useFittingSignIns(addresses: readonly string[]) {
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => ask('listSessions', {}) });
  if (addresses.length === 0) return [];
  return (query.data ?? []).filter((session) => addresses.every((address) => signInFits(session, address)));
}

/** Offers the kept sign-ins where one fits. None is chosen beforehand: a site sees who is signed in. */
export function SignInChoice({ addresses, value, onChange }: SignInChoiceProps) {
  const say = useSay();
  const id = useId();
  const fitting = useFittingSignIns(addresses);
  if (fitting.length === 0) return null;
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {say('session.use')}
      </label>
      <select
        className="field"
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{say('session.none')}</option>
        {fitting.map((session) => (
          <option key={session.id} value={session.id}>
            {say('session.option', { label: session.label, site: session.site })}
          </option>
        ))}
      </select>
      <p className="help under" id={`${id}-help`}>
        {say('session.use.help')}
      </p>
    </div>
  );
}
