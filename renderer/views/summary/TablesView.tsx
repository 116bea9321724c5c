import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Tick } from '../../components/Ticks.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useHelper } from '../../session/helper.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';

/** The chart as two plain tables in a folder that the person chooses. The private notes stay out unless asked for. */
export function TablesView() {
  const say = useSay();
  const { go } = usePlace();
  const helper = useHelper();
  const [privateNotes, setPrivateNotes] = useState(false);
  const [writing, setWriting] = useState(false);
  const [names, setNames] = useState<readonly string[]>([]);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const write = async (): Promise<void> => {
    setCode(null);
    setNames([]);
    setWriting(true);
    try {
      const to = await ask('chooseOutFolder', {});
      if (to !== null) setNames((await ask('exportChart', { to: to.handle, privateNotes })).names);
    } catch (error) {
      setCode(codeOf(error));
    }
    setWriting(false);
  };
  return (
    <>
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'chart' })}>
          {say('summary.back')}
        </Act>
      </BarWords>
      <div className="pad reading">
        <p>{say('tables.lead')}</p>
        <Note tone="care" title={say('tables.warn')}>
          {say('tables.warn.text')}
        </Note>
        {helper.label === null ? (
          <div>
            <Tick checked={privateNotes} onChange={setPrivateNotes}>
              {say('tables.private')}
            </Tick>
            <p className="help">{say('tables.private.help')}</p>
          </div>
        ) : (
          <Note>{say('case.hidden', { label: helper.label })}</Note>
        )}
        <div className="row">
          <Act onPress={() => void write()} blocked={writing ? say('tables.writing') : null}>
            <FileSpreadsheet className="i" aria-hidden="true" />
            {say('tables.go')}
          </Act>
        </div>
        {code !== null && <Trouble code={code} />}
        <Told className="state ok">
          {names.length > 0 && say('tables.done', { names: names.join(', ') })}
        </Told>
      </div>
    </>
  );
}
