import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Arguments } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';

/** Writes a case number and its PIN into the vault. */
export function CaseForm({ service }: Pick<Arguments<'keepFingerprintCase'>, 'service'>) {
  const say = useSay();
  const queries = useQueryClient();
  const [caseNumber, setCaseNumber] = useState('');
  const [pin, setPin] = useState('');
  const [asked, setAsked] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [kept, setKept] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const missing = asked && caseNumber.trim() === '';

  const keep = async (): Promise<void> => {
    setCode(null);
    setKeeping(true);
    try {
      await ask('keepFingerprintCase', { service, caseNumber, pin });
      setCaseNumber('');
      setPin('');
      setAsked(false);
      setKept(true);
      await queries.invalidateQueries({ queryKey: ['fingerprint-cases'] });
    } catch (error) {
      setCode(codeOf(error));
    }
    setKeeping(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    setKept(false);
    if (caseNumber.trim() !== '' && !keeping) void keep();
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p className="firm">{say('cases.service', { service: say(`block.${service}`) })}</p>
      <TextInput
        label={say('cases.number')}
        value={caseNumber}
        longest={80}
        onChange={setCaseNumber}
        fault={missing ? say('cases.need') : null}
        mono
      />
      <TextInput
        label={say('cases.pin')}
        help={say('cases.pin.help')}
        value={pin}
        longest={80}
        onChange={setPin}
        mono
      />
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act type="submit" look="go">
          {say(keeping ? 'cases.keeping' : 'cases.keep')}
        </Act>
        <Told className="small quiet">{kept && say('cases.kept')}</Told>
      </div>
    </form>
  );
}
