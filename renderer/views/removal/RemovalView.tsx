import { PenLine, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { FindField } from '../../components/FindField.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useRemovals, type RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { TakenOut } from '../chart/TakenOut.tsx';
import { BarActs, BarWords } from '../frame/bar-slot.tsx';
import { LettersSoFar } from '../letters/LettersView.tsx';
import { FingerprintCases } from './FingerprintCases.tsx';
import { GoodOrder } from './GoodOrder.tsx';
import { PageDetail } from './PageDetail.tsx';
import { useFound } from './use-found.ts';
import { RemovalTable } from './RemovalTable.tsx';
import { useNoteRequest } from './use-note-request.ts';

/** Fewer than this can be seen at once, and need no search. */
const searchedFrom = 6;

/** Which pages somebody was asked about, where each stands, and the log of the one that is chosen. */
export function RemovalView({ page: chosen }: { readonly page: string | null }) {
  const say = useSay();
  const { go } = usePlace();
  const query = useRemovals();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const pages = query.data?.pages ?? [];
  const found = useFound(pages, search);
  const { note, code } = useNoteRequest();

  if (query.isError) {
    return (
      <div className="pad">
        <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />
      </div>
    );
  }
  if (query.data === undefined) return <Loading words={say('removals.loading')} />;
  const selected = found.find(({ key }) => key === chosen) ?? found[0];
  return (
    <>
      {pages.length > 0 && <BarWords>{say('removals.sub', countsOf(pages))}</BarWords>}
      <BarActs>
        <Act onPress={() => go({ name: 'letters' })}>{say('letters.title')}</Act>
        {pages.length > 0 && (
          <Act onPress={() => void note({})}>
            <Plus className="i" aria-hidden="true" />
            {say('removals.add')}
          </Act>
        )}
      </BarActs>
      <GoodOrder />
      {code !== null && <Trouble code={code} />}
      {query.data.clockWentBack && (
        <div className="pad">
          <Note tone="care">{say('removals.clock-back')}</Note>
        </div>
      )}
      {pages.length >= searchedFrom && (
        <div className="tools">
          <FindField label={say('removals.search')} value={typed} onChange={setTyped} />
        </div>
      )}
      {pages.length === 0 ? (
        <>
          <Empty onAdd={() => void note({})} />
          <LettersSoFar />
        </>
      ) : found.length === 0 ? (
        <p className="pad">{say('removals.none-found')}</p>
      ) : (
        <RemovalTable
          pages={found}
          selected={selected?.key ?? null}
          onSelect={(key) => go({ name: 'removals', page: key })}
        />
      )}
      {selected !== undefined && <PageDetail key={selected.key} page={selected} pages={pages} />}
      <div className="pad removal-end">
        <FingerprintCases />
        <TakenOut kind="removal" />
      </div>
    </>
  );
}

function countsOf(pages: readonly RemovalPage[]) {
  const waiting = new Set(['waiting', 'running', 'over', 'there', 'said-removed']);
  return {
    pages: pages.length,
    gone: pages.filter(({ state }) => state === 'gone').length,
    waiting: pages.filter(({ state }) => waiting.has(state)).length,
    unsaved: pages.filter(({ next }) => next === 'save').length,
  };
}

function Empty({ onAdd }: { readonly onAdd: () => void }) {
  const say = useSay();
  const { go } = usePlace();
  return (
    <div className="pad">
      <div className="blank">
        <h2>{say('removals.empty')}</h2>
        <p className="help">{say('removals.empty.help')}</p>
        <div className="row">
          <Act look="go" onPress={() => go({ name: 'letter', record: newRecordId() })}>
            <PenLine className="i" aria-hidden="true" />
            {say('removals.write')}
          </Act>
          <Act onPress={onAdd}>
            <Plus className="i" aria-hidden="true" />
            {say('removals.note')}
          </Act>
        </div>
      </div>
    </div>
  );
}
