import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, PencilLine } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { exhibitLabel, type Exhibit } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { useToSave } from '../../session/to-save.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { readAddresses } from '../save-page/addresses.ts';

const fields = ['address', 'site', 'userName', 'seenAt', 'description'] as const;
type Field = (typeof fields)[number];
/** The contract's bounds, so that a field ends where the engine would refuse. */
const longest: { readonly [F in Field]: number } = {
  address: 8192,
  site: 200,
  userName: 200,
  seenAt: 200,
  description: 20_000,
};

/** Where it is and who put it there, in words alone (DOMAIN §6): nothing is opened, loaded or looked up for it. */
export function TextRecordForm({ address }: { readonly address: string }) {
  const say = useSay();
  const { go } = usePlace();
  const queries = useQueryClient();
  const { words, setWords, text: toSave, setText } = useToSave();
  const text = words ?? { address, site: '', userName: '', seenAt: '', description: '' };
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const [kept, setKept] = useState<Exhibit | null>(null);

  const empty = fields.every((field) => text[field].trim() === '');
  const write = async (): Promise<void> => {
    setBusy(true);
    setCode(null);
    try {
      setKept(await ask('writeTextRecord', text));
      setWords(null);
      // It was said that this page must not be opened: it no longer waits to be saved, nor is anybody asked to save it.
      setText(without(toSave, text.address));
      void queries.invalidateQueries({ queryKey: ['exhibits'] });
    } catch (error) {
      setCode(codeOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!empty && !busy) void write();
  };
  if (kept !== null) {
    return (
      <div className="row written">
        <Told className="state ok">
          <CircleCheck className="i" aria-hidden="true" />
          {say('write.kept', { label: exhibitLabel(kept.number) })}
        </Told>
        <Act look="link" takesFocus onPress={() => go({ name: 'exhibit', number: kept.number })}>
          {say('job.look', { label: exhibitLabel(kept.number) })}
        </Act>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="write stack wide" aria-labelledby="write-title">
      <div>
        <h3 id="write-title">{say('write.title')}</h3>
        <p className="help">{say('write.why')}</p>
      </div>
      <div className="pairs">
        {fields.map((field) => (
          <TextInput
            key={field}
            label={say(`write.${field}`)}
            help={field === 'description' || field === 'seenAt' ? say(`write.${field}.help`) : undefined}
            value={text[field]}
            longest={longest[field]}
            mono={field === 'address'}
            onChange={(value) => setWords({ ...text, [field]: value })}
            {...(field === 'description' ? { className: 'whole-row' } : {})}
          />
        ))}
      </div>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act look="go" type="submit" blocked={empty ? say('write.need') : null}>
          <PencilLine className="i" aria-hidden="true" />
          {say(busy ? 'write.going' : 'write.go')}
        </Act>
      </div>
    </form>
  );
}

/** @returns the lines that do not lead to this address */
function without(lines: string, address: string): string {
  const gone = (line: string): boolean =>
    line.trim() === address.trim() || (readAddresses(line).urls[0] ?? '') === address.trim();
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !gone(line))
    .join('\n');
}
