import { useQueries } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import type { CaseRecord } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSummary } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { BarActs, BarWords } from '../frame/bar-slot.tsx';
import { SummaryIncident } from './SummaryIncident.tsx';

/** One page to talk from: the first incident, the three most recent, the three worst and why. */
export function SummaryView() {
  const say = useSay();
  const { go } = usePlace();
  const summary = useSummary();
  const { first, recent, worst } = summary.data ?? { first: null, recent: [], worst: [] };
  const records = useQueries({
    queries: [...new Set([...(first === null ? [] : [first]), ...recent, ...worst])].map((record) => ({
      queryKey: ['records', 'one', record],
      queryFn: () => ask('showRecord', { record }),
      staleTime: 0,
    })),
  });
  const failed = summary.error ?? records.find(({ error }) => error !== null)?.error ?? null;
  const back = (
    <BarWords>
      <Act look="link" onPress={() => go({ name: 'chart' })}>
        {say('summary.back')}
      </Act>
    </BarWords>
  );
  if (failed !== null) {
    return (
      <div className="pad">
        {back}
        <Trouble code={codeOf(failed)} again={() => void summary.refetch()} />
      </div>
    );
  }
  if (summary.data === undefined || records.some(({ data }) => data === undefined))
    return <Loading words={say('summary.loading')} />;
  const byId = new Map(records.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data]])));
  if (byId.size === 0) {
    return (
      <div className="pad">
        {back}
        <div className="blank">
          <h2>{say('summary.nothing')}</h2>
          <p className="help">{say('summary.nothing.help')}</p>
        </div>
      </div>
    );
  }
  return (
    <>
      {back}
      <Sheet byId={byId} first={first} recent={recent} worst={worst} />
    </>
  );
}

interface SheetProps {
  readonly byId: ReadonlyMap<string, CaseRecord>;
  readonly first: string | null;
  readonly recent: readonly string[];
  readonly worst: readonly string[];
}

function Sheet({ byId, first, recent, worst }: SheetProps) {
  const say = useSay();
  const [code, setCode] = useState<ErrorCode | null>(null);
  const print = async (): Promise<void> => {
    setCode(null);
    // The title names the job in the print queue, and may stand on the paper.
    const before = document.title;
    document.title = say('summary.paper');
    try {
      await ask('printPage', {});
    } catch (error) {
      setCode(codeOf(error));
    } finally {
      document.title = before;
    }
  };
  const sections = [
    { name: 'first', ids: first === null ? [] : [first] },
    { name: 'recent', ids: recent },
    { name: 'worst', ids: worst },
  ] as const;
  // Told once, at its first place: one page has no room for the same words twice.
  const told = sections.flatMap(({ name, ids }) => ids.map((id) => `${name} ${id}`));
  const isAgain = (name: string, id: string): boolean =>
    told.findIndex((one) => one.endsWith(` ${id}`)) !== told.indexOf(`${name} ${id}`);
  return (
    <div className="pad">
      <BarActs>
        <Act onPress={() => void print()}>
          <Printer className="i" aria-hidden="true" />
          {say('summary.print')}
        </Act>
      </BarActs>
      <p className="help off-paper">
        {say('summary.lead')} {say('summary.print.help')}
      </p>
      {code !== null && <Trouble code={code} />}
      <section
        className="summary"
        aria-label={say('summary.title')}
        // A page without anything to press must take the focus itself, or no key could scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {sections.map(({ name, ids }) => (
          <section key={name}>
            <h2>{say(`summary.${name}`)}</h2>
            {ids.length === 0 && <p className="help">{say(`summary.${name}.none`)}</p>}
            {ids.map((id) => {
              const record = byId.get(id);
              return record === undefined ? null : (
                <SummaryIncident
                  key={id}
                  record={record}
                  again={isAgain(name, id)}
                  withWhy={name === 'worst'}
                />
              );
            })}
          </section>
        ))}
      </section>
    </div>
  );
}
