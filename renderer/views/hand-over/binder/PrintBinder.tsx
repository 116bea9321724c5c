import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Answer } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import type { MadeBinder } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';

type Printer = Answer<'printers'>[number];

/** The second way to paper. What was handed to a printer is sent, not printed: nobody here sees what comes out. */
export function PrintBinder({ files }: Pick<MadeBinder, 'files'>) {
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const query = useQuery({ queryKey: ['printers'], queryFn: () => ask('printers', {}), staleTime: 0 });
  const printers = query.data ?? [];
  const printer = printers.find(({ id }) => id === chosen) ?? printers[0] ?? null;
  const print = async (to: Printer): Promise<void> => {
    setCode(null);
    setSentTo(null);
    setSending(true);
    try {
      for (const { place } of files) await ask('printWritten', { place: place.handle, printer: to.id });
      setSentTo(to.name);
    } catch (error) {
      setCode(codeOf(error));
    }
    setSending(false);
  };
  return (
    <section>
      <h2>{say('binder.print.title')}</h2>
      <Note tone="care">{say('binder.print.warn')}</Note>
      {query.isSuccess && printer === null && <p className="help">{say('binder.print.none')}</p>}
      {printer !== null && (
        <div className="row">
          <label className="labelled">
            <span className="lab">{say('binder.print.which')}</span>
            <select className="field" value={printer.id} onChange={(event) => setChosen(event.target.value)}>
              {printers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Act blocked={sending ? say('binder.print.sending') : null} onPress={() => void print(printer)}>
            <Printer className="i" aria-hidden="true" />
            {say('binder.print.go')}
          </Act>
        </div>
      )}
      {code !== null && <Trouble code={code} />}
      <Told className="state ok">{sentTo !== null && say('binder.print.sent', { printer: sentTo })}</Told>
    </section>
  );
}
