import { LimitsList } from '../../components/LimitsList.tsx';
import { useSay } from '../../words/words.tsx';

/** The safety words of the first run, to read again, and what a hash can and cannot show. */
export function Limits({ version }: { readonly version: string }) {
  const say = useSay();
  return (
    <>
      <section>
        <h2>{say('help.hide')}</h2>
        <p>{say('first.know.hide')}</p>
        <p>{say('first.know.keys')}</p>
        <p>{say('first.know.found')}</p>
      </section>
      <section>
        <h2>{say('help.limits')}</h2>
        <p>{say('help.limits.intro')}</p>
        <LimitsList />
      </section>
      <section>
        <h2>{say('help.under')}</h2>
        <p>{say('stop.why')}</p>
        <p>{say('stop.tip')}</p>
        <p>{say('stop.down')}</p>
        <p className="small quiet">{say('stop.shown')}</p>
      </section>
      <section>
        <h2>{say('help.secret')}</h2>
        <p>{say('help.secret.text')}</p>
      </section>
      <section>
        <h2>{say('help.hash')}</h2>
        <p>{say('help.hash.text')}</p>
      </section>
      {version !== '' && <p className="small quiet">{say('help.version', { version })}</p>}
    </>
  );
}
