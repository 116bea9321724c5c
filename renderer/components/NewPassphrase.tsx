import { useRef, useState, type RefObject } from 'react';
import { StrengthWords, shortestPassphrase } from '../strength/StrengthWords.tsx';
import { useStrength, type Strength } from '../strength/use-strength.ts';
import { useSay } from '../words/words.tsx';
import { FieldError, FieldFault } from './FieldError.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { Told } from './Told.tsx';

export interface NewPassphrase {
  readonly secret: RefObject<HTMLInputElement | null>;
  readonly again: RefObject<HTMLInputElement | null>;
  readonly length: number;
  readonly same: boolean;
  readonly strength: Strength;
  readonly typed: () => void;
  /** Long enough, and twice the same. */
  readonly ready: boolean;
  /** Empties both fields. @returns what was in them, to be wiped by the caller as soon as it is bytes */
  readonly take: () => string;
}

/** A passphrase that is chosen: typed twice. Both stay in their fields; only lengths and an estimate come out. */
export function useNewPassphrase(known: readonly string[] = []): NewPassphrase {
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [length, setLength] = useState(0);
  const [same, setSame] = useState(false);
  const { strength, measure } = useStrength(secret, known);
  const typed = (): void => {
    const text = secret.current?.value ?? '';
    setLength(text.length);
    setSame(text !== '' && text === again.current?.value);
    measure();
  };
  const take = (): string => {
    const text = secret.current?.value ?? '';
    for (const field of [secret, again]) if (field.current !== null) field.current.value = '';
    typed();
    return text;
  };
  return { secret, again, length, same, strength, typed, ready: length >= shortestPassphrase && same, take };
}

interface NewPassphraseFieldsProps {
  readonly fresh: NewPassphrase;
  /** Whether what is missing is said: once the person has asked to go on. */
  readonly asked: boolean;
}

export function NewPassphraseFields({ fresh, asked }: NewPassphraseFieldsProps) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const short = asked && fresh.length < shortestPassphrase;
  const differs = asked && !short && !fresh.same;
  return (
    <>
      <PassphraseField
        label={say('pass.new')}
        field={fresh.secret}
        onType={fresh.typed}
        shown={shown}
        onShow={setShown}
        invalid={short}
      >
        {short && <FieldError>{say('create.need.secret')}</FieldError>}
        <StrengthWords length={fresh.length} strength={fresh.strength} />
      </PassphraseField>
      <PassphraseField
        label={say('pass.again')}
        field={fresh.again}
        onType={fresh.typed}
        shown={shown}
        invalid={differs}
      >
        <FieldFault fault={differs ? say('create.need.same') : null} />
        <Told>{fresh.length > 0 && !fresh.same && !differs ? say('pass.differs') : ''}</Told>
      </PassphraseField>
    </>
  );
}
