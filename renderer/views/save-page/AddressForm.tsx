import { FilePlus } from 'lucide-react';
import { useId, useState, type FormEvent, type RefObject } from 'react';
import { TextArea } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { useCaret } from '../../components/FocusedTitle.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { SignInChoice, useFittingSignIns } from '../../components/SignInChoice.tsx';
import { WhatSitesLearn } from '../../components/WhatSitesLearn.tsx';
import { usePlace } from '../../session/place.tsx';
import { useJobs } from '../../session/jobs.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { readAddresses } from './addresses.ts';
import { AgeQuestion, type AgeAnswer } from './AgeQuestion.tsx';

interface AddressFormProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly age: AgeAnswer | null;
  readonly onAge: (answer: AgeAnswer | null) => void;
  /** What is typed: kept by the page, which may need the address in words. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function AddressForm({ field, age, onAge, text, onText }: AddressFormProps) {
  const say = useSay();
  const id = useId();
  const { running, capture } = useJobs();
  const { go } = usePlace();
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  useCaret(field);
  const { urls, fault, tooMany } = readAddresses(text);
  // A choice made for other addresses does not hold for these.
  const fitting = useFittingSignIns(fault === null ? urls : []);
  const session = fitting.some(({ id }) => id === chosen) ? chosen : null;

  const blocked = ((): WordId | null => {
    if (urls.length === 0) return 'save.need.address';
    if (fault !== null || tooMany) return 'save.need.fix';
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setLeft(true);
    if (blocked === 'save.need.address' || blocked === 'save.need.fix') field.current?.focus();
    // Written out once more beside the call: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no') return;
    capture(urls, session);
    onText('');
    setChosen(null);
    setLeft(false);
    onAge(null);
  };
  const stopped = age === 'yes' || age === 'unsure';
  const wrong = left && (fault !== null || tooMany);
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <div>
        <label className="lab" htmlFor={id}>
          {say('save.addresses')}
        </label>
        <TextArea
          className="field mono"
          id={id}
          ref={field}
          rows={4}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-help ${id}-learn`}
          aria-invalid={wrong ? 'true' : undefined}
          onChange={(event) => onText(event.target.value)}
          onBlur={() => setLeft(true)}
        />
        {wrong && fault !== null && (
          <FieldError>
            {say('save.line', { line: fault.line, sentence: say(`error.${fault.code}`) })}
          </FieldError>
        )}
        {wrong && fault === null && <FieldError>{say('save.too-many')}</FieldError>}
        <p className="help under" id={`${id}-help`}>
          {!wrong && say('save.addresses.help', { count: urls.length })}
        </p>
        <WhatSitesLearn id={`${id}-learn`} />
      </div>
      <SignInChoice addresses={fault === null ? urls : []} value={session} onChange={setChosen} />
      <AgeQuestion about="page" value={age} onChange={onAge} />
      {!stopped && (
        <div className="row acts">
          <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
            <FilePlus className="i" aria-hidden="true" />
            {say('save.go', { count: urls.length })}
          </Act>
          <Act look="bare" onPress={() => go({ name: 'sign-in', address: urls[0] ?? '' })}>
            {say('save.sign-in')}
          </Act>
        </div>
      )}
      {!stopped && <p className="help quiet">{say('save.covered')}</p>}
    </form>
  );
}
