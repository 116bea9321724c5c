import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LoaderCircle } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { StampLines } from '../../../components/StampLines.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useStamping } from '../../../session/stamping.ts';
import { hostOf, isAuthority } from '../../../stamps.ts';
import { useSay } from '../../../words/words.tsx';

/** Whether somebody outside is asked to confirm when things existed. Off until the person turns it on. */
export function TimestampsSection() {
  const say = useSay();
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  return (
    <section>
      <h2>{say('stamps.title')}</h2>
      <p className="two">{say('stamps.about')}</p>
      <p className="two">{say('stamps.learns')}</p>
      {query.isError && <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />}
      {query.data !== undefined && (
        <>
          <AuthorityForm kept={query.data.timestamps} />
          <LogStamps isOn={query.data.timestamps !== null} />
        </>
      )}
    </section>
  );
}

interface Authority {
  readonly authority: string;
  readonly automatic: boolean;
}

function AuthorityForm({ kept }: { readonly kept: Authority | null }) {
  const say = useSay();
  const queries = useQueryClient();
  const [authority, setAuthority] = useState(kept?.authority ?? '');
  const [automatic, setAutomatic] = useState(kept?.automatic ?? false);
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const change = async (timestamps: Authority | null): Promise<void> => {
    setCode(null);
    setSaved(false);
    try {
      const settings = await ask('changeVaultSettings', { timestamps });
      queries.setQueryData(['settings'], settings);
      setAsked(false);
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isAuthority(authority)) void change({ authority: authority.trim(), automatic });
  };
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <p className="firm">
        {kept === null ? say('stamps.off') : say('stamps.on', { host: hostOf(kept.authority) })}
      </p>
      <TextInput
        label={say('stamps.authority')}
        help={say('stamps.authority.help')}
        value={authority}
        longest={2048}
        onChange={(text) => {
          setAuthority(text);
          setSaved(false);
        }}
        fault={asked && !isAuthority(authority) ? say('error.address-invalid') : null}
        mono
      />
      <Tick checked={automatic} onChange={setAutomatic}>
        {say('stamps.automatic')}
      </Tick>
      <p className="help">{say('stamps.automatic.help')}</p>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act look="go" type="submit">
          {say(kept === null ? 'stamps.turn-on' : 'stamps.change')}
        </Act>
        {kept !== null && <Act onPress={() => void change(null)}>{say('stamps.turn-off')}</Act>}
        <Told className="small quiet">{saved && say('safety.saved')}</Told>
      </div>
      {kept !== null && <p className="help">{say('stamps.kept-when-off')}</p>}
    </form>
  );
}

function LogStamps({ isOn }: { readonly isOn: boolean }) {
  const say = useSay();
  const { stamps, going, code, stamp } = useStamping(null);
  if (stamps === undefined || (!isOn && stamps.length === 0)) return null;
  return (
    <div className="stack wide">
      {isOn && (
        <div>
          <div className="row">
            <Act onPress={() => void stamp()} blocked={going ? say('stamps.going') : null}>
              {going && <LoaderCircle className="i spin" aria-hidden="true" />}
              {say('stamps.head')}
            </Act>
          </div>
          <p className="help">{say('stamps.head.help')}</p>
        </div>
      )}
      {code !== null && <Trouble code={code} />}
      <StampLines stamps={stamps} />
    </div>
  );
}
