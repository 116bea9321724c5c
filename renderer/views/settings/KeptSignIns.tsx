import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useClosedAgain } from '../../components/use-closed-again.ts';
import type { SiteSession } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

/** The sign-ins that this vault keeps, each of which can be forgotten after a plain word about what that means. */
export function KeptSignIns() {
  const say = useSay();
  const { go } = usePlace();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => ask('listSessions', {}) });
  const [asking, setAsking] = useState<string | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const all = useRef<HTMLDivElement>(null);

  const forget = async (session: string): Promise<void> => {
    setCode(null);
    try {
      await ask('forgetSession', { session });
      setAsking(null);
      // The one that was asked about goes, and the question with it.
      all.current?.focus();
    } catch (error) {
      setCode(codeOf(error));
    }
    await queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  return (
    <div ref={all} tabIndex={-1}>
      {code !== null && <Trouble code={code} />}
      {query.data.length === 0 ? (
        <div className="blank">
          <p className="firm">{say('session.empty')}</p>
          <p className="help">{say('session.empty.help')}</p>
          <div className="row">
            <Act onPress={() => go({ name: 'sign-in', address: '' })}>{say('save.sign-in')}</Act>
          </div>
        </div>
      ) : (
        <ul className="sessions">
          {query.data.map((session) => (
            <Session
              key={session.id}
              session={session}
              asking={asking === session.id}
              onAsk={(ask) => setAsking(ask ? session.id : null)}
              onForget={() => void forget(session.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SessionProps {
  readonly session: SiteSession;
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly onForget: () => void;
}

function Session({ session, asking, onAsk, onForget }: SessionProps) {
  const say = useSay();
  const formats = useFormats();
  const { label, site, keptAt, cookies } = session;
  const back = useClosedAgain(asking);
  return (
    <li>
      <div className="row">
        <div>
          <p className="firm">{label}</p>
          <p className="help">{say('session.about', { site, cookies, when: formats.moment(keptAt) })}</p>
        </div>
        <span className="grow" />
        {!asking && (
          <Act
            size="small"
            takesFocus={back}
            onPress={() => onAsk(true)}
            label={say('session.forget.of', { label })}
          >
            {say('session.forget')}
          </Act>
        )}
      </div>
      {asking && (
        <Note tone="care" spoken="at-once" title={say('session.forget.sure', { label })}>
          {say('session.forget.warning', { site })}
          <div className="row">
            <Act size="small" takesFocus onPress={() => onAsk(false)}>
              {say('session.keep')}
            </Act>
            <Act size="small" look="stop" onPress={onForget}>
              {say('session.forget.yes')}
            </Act>
          </div>
        </Note>
      )}
    </li>
  );
}
