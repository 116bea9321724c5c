import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { CaseKind } from '../../../preload/case-fields.ts';
import { valuesOf, type FieldName } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { loadRecord, useRecordForm, type Loaded } from '../../session/record-form.ts';
import { useStart } from '../../session/use-start.ts';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { RequestChecks } from '../removal/RequestChecks.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { HistoryList } from './HistoryList.tsx';
import { RecordFields } from './RecordFields.tsx';
import { SaveBar } from './SaveBar.tsx';
import { TakeOut } from './TakeOut.tsx';

interface RecordEditorProps {
  readonly kind: CaseKind;
  readonly id: string;
  /** Said over a form that was never saved. */
  readonly lead?: string;
  /** What a record to be begins with. */
  readonly start?: object;
  /** It was taken out; null where that cannot be. */
  readonly onOut: (() => void) | null;
  /** The way on, beside what says that it is saved. */
  readonly onward?: ReactNode;
}

/** The form of one record, with its drafts, its versions and the way out of the chart. */
export function RecordEditor(props: RecordEditorProps) {
  const say = useSay();
  const { id } = props;
  const query = useQuery({
    // Read anew whenever a form opens; a form that is open goes by its own answers.
    queryKey: ['record-form', id, useId()],
    queryFn: () => loadRecord(id),
    gcTime: 0,
  });
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading words={say('form.loading')} />;
  return <Editor {...props} loaded={query.data} />;
}

interface UnfinishedDates {
  readonly of: string;
  readonly names: readonly FieldName[];
}

function Editor(props: RecordEditorProps & { readonly loaded: Loaded }) {
  const { kind, id, lead, start, onOut, onward, loaded } = props;
  const say = useSay();
  const form = useRecordForm(kind, id, loaded);
  useStart(form, loaded, start);
  const [round, setRound] = useState(0);
  const fieldsNow = `${form.generation}.${round}`;
  const [dates, setDates] = useState<UnfinishedDates>({ of: fieldsNow, names: [] });
  // Fields that begin anew have nothing half typed in them.
  const unfinished = dates.of === fieldsNow ? dates.names : [];
  const finish = (name: FieldName, finished: boolean): void => {
    const others = unfinished.filter((other) => other !== name);
    setDates({ of: fieldsNow, names: finished ? others : [...others, name] });
  };
  const { base, conflict } = form;
  return (
    <div className="record">
      {base === null && lead !== undefined && <p className="help">{lead}</p>}
      {base?.withdrawn === true && (
        <Note title={say('out.is')}>
          {say('out.is.text')}
          <div className="row">
            <Act size="small" onPress={() => void form.withdraw(false)}>
              {say('out.restore')}
            </Act>
          </div>
        </Note>
      )}
      {conflict !== null && (
        <ConflictNote
          form={form}
          conflict={conflict}
          onTake={(name) => {
            form.set(name, valuesOf(conflict.record, kind)[name] ?? '');
            setRound(round + 1);
          }}
        />
      )}
      <RecordFields key={round} form={form} onFinished={finish} />
      {kind === 'removal' && <RequestChecks form={form} />}
      {form.code !== null && <Trouble code={form.code} />}
      <SaveBar
        form={form}
        blocked={unfinished.length > 0 ? say('form.blocked.date') : null}
        onSave={() => void form.save()}
        onward={onward}
      />
      {base !== null && (
        <div className="record-after">
          <HistoryList record={base} />
          {onOut !== null && <TakeOut form={form} onOut={onOut} />}
        </div>
      )}
    </div>
  );
}
