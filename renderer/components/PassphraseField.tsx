import { Told } from './Told.tsx';
import { ArrowBigUp, Eye, EyeOff } from 'lucide-react';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Input } from 'react-aria-components';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  /** The only place where the text lies; React never holds it. Clear it after reading. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onType: () => void;
  readonly shown: boolean;
  readonly onShow?: (shown: boolean) => void;
  readonly invalid?: boolean;
  /** The first thing to do on its screen: it takes the focus when it appears. */
  readonly first?: boolean;
  /** What stands below the field and describes it. */
  readonly children?: ReactNode;
}

/** A passphrase: shown or hidden, pasting allowed, Caps Lock said (WCAG 3.3.8). */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, field, onType, shown, onShow, invalid, first, children } = props;
  const say = useSay();
  const id = useId();
  const [caps, setCaps] = useState(false);
  useEffect(() => {
    if (first === true) field.current?.focus();
  }, [first, field]);
  const watch = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <div className="pass">
        <Input
          className="field"
          id={id}
          ref={field}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={1024}
          aria-describedby={`${id}-about`}
          aria-invalid={invalid === true ? 'true' : undefined}
          onChange={onType}
          onKeyDown={watch}
          onKeyUp={watch}
        />
        {onShow !== undefined && (
          <Act pressed={shown} onPress={() => onShow(!shown)} label={`${say('pass.show')}: ${label}`}>
            {shown ? <EyeOff className="i" aria-hidden="true" /> : <Eye className="i" aria-hidden="true" />}
            {say(shown ? 'pass.hide' : 'pass.show')}
          </Act>
        )}
      </div>
      <div className="help under" id={`${id}-about`}>
        {caps && (
          <Told className="caps">
            <ArrowBigUp className="i s" aria-hidden="true" />
            {say('pass.caps')}
          </Told>
        )}
        {children}
      </div>
    </div>
  );
}
