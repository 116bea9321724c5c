import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Selectable } from '../../components/Selectable.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useClosedAgain } from '../../components/use-closed-again.ts';
import { ask, codeOf } from '../../locker.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

type FingerprintCase = Answer<'listFingerprintCases'>[number];

/** The case numbers in the vault. A PIN stays in the engine until it is asked for, one by one. */
export function CaseList() {
  const say = useSay();
  const query = useQuery({
    queryKey: ['fingerprint-cases'],
    queryFn: () => ask('listFingerprintCases', {}),
  });
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  if (query.data.length === 0) return <p className="help">{say('cases.empty')}</p>;
  return (
    <ul className="lines" aria-label={say('cases.list')}>
      {query.data.map((kept) => (
        <KeptCase key={kept.id} kept={kept} />
      ))}
    </ul>
  );
}

function KeptCase({ kept }: { readonly kept: FingerprintCase }) {
  const say = useSay();
  const formats = useFormats();
  const queries = useQueryClient();
  const [pin, setPin] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const back = useClosedAgain(asking);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const number = kept.caseNumber;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setCode(null);
    try {
      await work();
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const show = (): Promise<void> =>
    attempt(async () => setPin((await ask('showFingerprintPin', { case: kept.id })).pin));
  const forget = (): Promise<void> =>
    attempt(async () => {
      await ask('forgetFingerprintCase', { case: kept.id });
      await queries.invalidateQueries({ queryKey: ['fingerprint-cases'] });
    });
  return (
    <li>
      <div className="row">
        <h3>{say(`block.${kept.service}`)}</h3>
        <span className="small quiet">{say('cases.when', { when: formats.moment(kept.keptAt) })}</span>
      </div>
      <p className="reach">
        <span>{say('cases.number')}</span>
        <Selectable label={say('select.this.of', { name: number })}>{number}</Selectable>
      </p>
      {pin !== null && (
        <p className="reach">
          <span>{say('cases.pin')}</span>
          <Selectable label={say('select.this.of', { name: say('cases.pin') })}>{pin}</Selectable>
        </p>
      )}
      <div className="row">
        {!kept.hasPin && <span className="help">{say('cases.pin.none')}</span>}
        {kept.hasPin && pin === null && (
          <>
            <span className="help">{say('cases.pin.covered')}</span>
            <Act size="small" onPress={() => void show()} label={say('cases.pin.show.of', { number })}>
              {say('cases.pin.show')}
            </Act>
          </>
        )}
        {pin !== null && (
          <Act size="small" onPress={() => setPin(null)} label={say('cases.pin.hide.of', { number })}>
            {say('cases.pin.hide')}
          </Act>
        )}
        {!asking && (
          <Act
            size="small"
            look="bare"
            takesFocus={back}
            onPress={() => setAsking(true)}
            label={say('cases.forget.of', { number })}
          >
            {say('cases.forget')}
          </Act>
        )}
      </div>
      {code !== null && <Trouble code={code} />}
      {asking && (
        <Note tone="care" spoken="at-once" title={say('cases.forget.sure', { number })}>
          {say('cases.forget.warning')}
          <div className="row">
            <Act size="small" takesFocus onPress={() => setAsking(false)}>
              {say('cases.forget.keep')}
            </Act>
            <Act size="small" look="stop" onPress={() => void forget()}>
              {say('cases.forget.yes')}
            </Act>
          </div>
        </Note>
      )}
    </li>
  );
}
