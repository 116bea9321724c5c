import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { nameOf, valuesOf, type CaseRecord } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useSummary } from '../../../session/case-lists.ts';
import { useSay } from '../../../words/words.tsx';

interface WorstInputProps {
  readonly id: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** One of the three worst. When there are three, it says which, and offers to take the mark from one of them. */
export function WorstInput({ id, value, onChange }: WorstInputProps) {
  const say = useSay();
  const queries = useQueryClient();
  const summary = useSummary();
  const others = (summary.data?.worst ?? []).filter((worst) => worst !== id);
  const full = others.length >= 3;
  const [asked, setAsked] = useState(false);
  const [swapped, setSwapped] = useState<string | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const records = useQueries({
    queries: others.map((record) => ({
      queryKey: ['records', 'one', record],
      queryFn: () => ask('showRecord', { record }),
    })),
  });
  const titleOf = (record: CaseRecord): string => nameOf(record) || say('incident.untitled');

  const swap = async (other: CaseRecord): Promise<void> => {
    setCode(null);
    try {
      const fields = { ...valuesOf(other, 'incident'), worst: false };
      const what = { kind: 'incident' as const, fields };
      await ask('saveRecord', { record: other.id, basedOn: other.revision, what });
      setSwapped(titleOf(other));
      setAsked(false);
      onChange(true);
      await queries.invalidateQueries();
    } catch (error) {
      setCode(codeOf(error));
      await queries.invalidateQueries();
    }
  };
  const turn = (checked: boolean): void => {
    setSwapped(null);
    if (checked && full) setAsked(true);
    else onChange(checked);
  };
  return (
    <div className="stack">
      <Tick checked={value} onChange={turn}>
        {say('worst.mark')}
      </Tick>
      <p className="help">{say('worst.help')}</p>
      <Told className="help">{swapped !== null && say('worst.swapped', { title: swapped })}</Told>
      {code !== null && <Trouble code={code} />}
      {asked && full && !value && (
        <Note spoken="at-once">
          {say('worst.full')}
          <ul className="stack">
            {records.map(({ data }) =>
              data === undefined ? null : (
                <li key={data.id}>
                  <b className="firm">{titleOf(data)}</b>{' '}
                  <Act
                    size="small"
                    label={say('worst.swap.of', { title: titleOf(data) })}
                    onPress={() => void swap(data)}
                  >
                    {say('worst.swap')}
                  </Act>
                </li>
              ),
            )}
          </ul>
        </Note>
      )}
    </div>
  );
}
