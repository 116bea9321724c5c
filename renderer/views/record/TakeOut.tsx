import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { useClosedAgain } from '../../components/use-closed-again.ts';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';

interface TakeOutProps {
  readonly form: RecordForm;
  readonly onOut: () => void;
}

/** Taking a record out of the chart, in plain words; nothing is deleted (DOMAIN §1). */
export function TakeOut({ form, onOut }: TakeOutProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const back = useClosedAgain(asking);
  if (form.base === null || form.base.withdrawn) return null;
  if (!asking) {
    return (
      <div className="row acts">
        <Act
          look="bare"
          size="small"
          takesFocus={back}
          blocked={form.dirty ? say('out.first') : null}
          onPress={() => setAsking(true)}
        >
          {say('out.ask')}
        </Act>
      </div>
    );
  }
  const out = async (): Promise<void> => {
    if (await form.withdraw(true)) onOut();
  };
  return (
    <Note tone="care" title={say('out.title')} spoken="at-once">
      {say('out.text')}
      <div className="row">
        <Act size="small" takesFocus onPress={() => setAsking(false)}>
          {say('out.keep')}
        </Act>
        <Act size="small" onPress={() => void out()}>
          {say('out.yes')}
        </Act>
      </div>
    </Note>
  );
}
