import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-aria-components';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { nameOf, newRecordId } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { FieldError } from '../../../components/FieldError.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useRecordNames, useRecords } from '../../../session/case-lists.ts';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { useShownAtOnce } from './use-shown-at-once.ts';

interface RecordsInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly kind: 'person' | 'account' | 'removal';
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** People or accounts, which are entries of their own; a new one can be written down right here. */
export function RecordsInput({ label, help, kind, value, onChange }: RecordsInputProps) {
  const say = useSay();
  const { go } = usePlace();
  const names = useRecordNames(kind);
  const [choosing, setChoosing] = useState(false);
  const [adding, setAdding] = useState(false);
  const nameFor = (id: string): string => names.get(id) || say(`${kind}.untitled`);
  return (
    <fieldset className="pick">
      <legend className="lab">{label}</legend>
      {help !== undefined && <p className="help">{help}</p>}
      {choosing && value.length > 0 && (
        <p className="quiet small">{say('pick.count', { count: value.length })}</p>
      )}
      {!choosing && value.length > 0 && (
        <ul className="picked short" aria-label={`${label}: ${say('pick.chosen')}`}>
          {value.map((id) => (
            <li key={id}>
              <Link className="link" onPress={() => go({ name: kind, record: id })}>
                {nameFor(id)}
              </Link>
              <Act
                look="bare"
                size="small"
                label={say('pick.remove.of', { label: nameFor(id) })}
                onPress={() => onChange(value.filter((one) => one !== id))}
              >
                {say('pick.remove')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      {choosing && (
        <RecordList kind={kind} value={value} onChange={onChange} adding={adding} onAdding={setAdding} />
      )}
      {!adding && (
        <div className="row">
          <Act
            size="small"
            label={`${label}: ${say(choosing ? 'pick.close' : `pick.open.${kind}`)}`}
            onPress={() => setChoosing(!choosing)}
          >
            {say(choosing ? 'pick.close' : `pick.open.${kind}`)}
          </Act>
        </div>
      )}
    </fieldset>
  );
}

interface RecordListProps extends Pick<RecordsInputProps, 'kind' | 'value' | 'onChange'> {
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
}

function RecordList({ kind, value, onChange, adding, onAdding }: RecordListProps) {
  const say = useSay();
  const query = useRecords(kind);
  const [search, setSearch] = useState('');
  const [left, setLeft] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useShownAtOnce(list, query.isSuccess);
  const leave = (byButton: boolean): void => {
    onAdding(false);
    setLeft(byButton);
  };
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  const wanted = search.trim().toLocaleLowerCase();
  const rows = (query.data?.rows ?? []).filter((record) =>
    nameOf(record).toLocaleLowerCase().includes(wanted),
  );
  const total = query.data?.total ?? 0;
  return (
    <div className="pick-list" ref={list}>
      {total > 8 && (
        <TextInput label={say(`pick.search.${kind}`)} value={search} longest={200} onChange={setSearch} />
      )}
      {query.data !== undefined && total === 0 && <p className="help">{say(`pick.empty.${kind}`)}</p>}
      <ul aria-label={say(`pick.list.${kind}`)}>
        {rows.map((record) => (
          <li key={record.id}>
            <Tick
              checked={value.includes(record.id)}
              onChange={(checked) =>
                onChange(checked ? [...value, record.id] : value.filter((one) => one !== record.id))
              }
            >
              {nameOf(record) || say(`${kind}.untitled`)}
            </Tick>
          </li>
        ))}
      </ul>
      {kind === 'removal' ? null : adding ? (
        <NewRecord
          kind={kind}
          onAdded={(id) => onChange([...value, id])}
          onFailed={() => onChange(value)}
          onLeave={leave}
        />
      ) : (
        <div className="row">
          <Act look="bare" size="small" takesFocus={left} onPress={() => onAdding(true)}>
            {say(`pick.add.${kind}`)}
          </Act>
        </div>
      )}
    </div>
  );
}

/** The two fields that tell one from another; the rest can be filled in on its own page. */
const firstFields = { person: ['name', 'relationship'], account: ['handle', 'site'] } as const;

interface NewRecordProps {
  readonly kind: 'person' | 'account';
  readonly onAdded: (id: string) => void;
  /** It could not be written down after all. */
  readonly onFailed: () => void;
  /** @param byButton the focus was on something that is gone now */
  readonly onLeave: (byButton: boolean) => void;
}

/** Nothing typed here is lost: whoever goes on elsewhere in the form has added it. */
function NewRecord({ kind, onAdded, onFailed, onLeave }: NewRecordProps) {
  const say = useSay();
  const queries = useQueryClient();
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [need, setNeed] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const empty = Object.values(fields).every((text) => text.trim() === '');
  const adding = useRef(false);
  const add = async (byButton: boolean): Promise<void> => {
    setNeed(empty);
    if (empty || adding.current) return;
    adding.current = true;
    const record = newRecordId();
    // At once, so that a press on Save that comes with it saves it too: the engine hears of this one first.
    onAdded(record);
    try {
      await ask('saveRecord', { record, basedOn: 0, what: { kind, fields } });
      onLeave(byButton);
      void queries.invalidateQueries({ queryKey: ['records'] });
    } catch (error) {
      onFailed();
      setCode(codeOf(error));
    }
    adding.current = false;
  };
  const leaves = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays && !empty && document.hasFocus()) void add(false);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void add(true);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for what bubbles from the fields
    <div className="new-record" ref={form} onBlur={leaves} onKeyDown={key}>
      {firstFields[kind].map((name) => (
        <TextInput
          key={name}
          label={say(`case.${name}`)}
          value={fields[name] ?? ''}
          longest={500}
          onChange={(text) => setFields((before) => ({ ...before, [name]: text }))}
        />
      ))}
      {need && <FieldError>{say('pick.need')}</FieldError>}
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act size="small" onPress={() => void add(true)}>
          {say('pick.add.go')}
        </Act>
        <Act look="bare" size="small" onPress={() => onLeave(true)}>
          {say('pick.add.leave')}
        </Act>
      </div>
    </div>
  );
}
