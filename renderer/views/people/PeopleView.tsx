import { Plus } from 'lucide-react';
import { Link } from 'react-aria-components';
import { idsOf, nameOf, newRecordId, textOf, type CaseRecord, type FieldValues } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { useRecordNames, useRecords } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { TakenOut } from '../chart/TakenOut.tsx';
import { BarWords } from '../frame/bar-slot.tsx';

/** Who and which accounts are involved: two short lists. What is thought of them stands on their own pages. */
export function PeopleView() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'chart' })}>
          {say('form.back')}
        </Act>
      </BarWords>
      <div className="pad reading">
        <p className="help">{say('people.lead')}</p>
        <RecordSection kind="person" />
        <RecordSection kind="account" />
      </div>
    </>
  );
}

const words = {
  person: { title: 'people.people', none: 'people.none', add: 'people.add' },
  account: { title: 'people.accounts', none: 'people.none-accounts', add: 'people.add-account' },
} as const;

function RecordSection({ kind }: { readonly kind: 'person' | 'account' }) {
  const say = useSay();
  const { go } = usePlace();
  const query = useRecords(kind);
  const rows = query.data?.rows ?? [];
  return (
    <section>
      <h2>{say(words[kind].title)}</h2>
      {query.isError && <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />}
      {query.data !== undefined && rows.length === 0 && <p className="quiet">{say(words[kind].none)}</p>}
      {rows.length > 0 && (
        <ul className="entries">
          {rows.map((record) => (
            <li key={record.id}>
              <Link className="what" onPress={() => go({ name: kind, record: record.id })}>
                {nameOf(record) || say(`${kind}.untitled`)}
              </Link>
              <About record={record} />
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Act size="small" onPress={() => go({ name: kind, record: newRecordId() })}>
          <Plus className="i s" aria-hidden="true" />
          {say(words[kind].add)}
        </Act>
      </div>
      <TakenOut kind={kind} />
    </section>
  );
}

function About({ record }: { readonly record: CaseRecord }) {
  const say = useSay();
  const people = useRecordNames('person');
  const values: FieldValues = { ...record.fields };
  if (record.kind === 'person') return <p className="help">{textOf(values['relationship'])}</p>;
  const names = idsOf(values['people']).map((id) => people.get(id) || say('person.untitled'));
  return names.length === 0 ? null : (
    <p className="help">{say('people.opinion', { names: names.join(', ') })}</p>
  );
}
