import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { isProxy, torPlaces } from './proxy.ts';

/** The way that captures of this vault take into the network. */
export function ProxyForm() {
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  return <Form proxy={query.data.proxy} />;
}

function Form({ proxy }: { readonly proxy: string | null }) {
  const say = useSay();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(proxy ?? '');
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const change = async (next: string | null): Promise<void> => {
    setCode(null);
    try {
      const settings = await ask('changeVaultSettings', { proxy: next });
      queries.setQueryData(['settings'], settings);
      setTyped(settings.proxy ?? '');
      setAsked(false);
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const type = (text: string): void => {
    setTyped(text);
    setSaved(false);
  };
  const valid = isProxy(typed);
  const wrong = asked && !valid;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (valid) void change(typed.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <p className="firm">{proxy === null ? say('proxy.now.none') : say('proxy.now', { proxy })}</p>
      <TextInput
        label={say('proxy.field')}
        help={say('proxy.field.help', { tor: torPlaces.tor, browser: torPlaces.browser })}
        value={typed}
        longest={2048}
        onChange={type}
        fault={wrong ? say('error.proxy-invalid') : null}
        mono
      />
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act look="go" type="submit">
          {say('proxy.save')}
        </Act>
        {proxy !== null && <Act onPress={() => void change(null)}>{say('proxy.none')}</Act>}
        <Act look="bare" onPress={() => type(torPlaces.tor)}>
          {say('proxy.tor')}
        </Act>
        <Told className="small quiet">{saved && say('proxy.saved')}</Told>
      </div>
      <ul className="help dashes">
        <li>{say('proxy.does')}</li>
        <li>{say('proxy.does-not')}</li>
        <li>{say('proxy.never-around')}</li>
      </ul>
    </form>
  );
}
