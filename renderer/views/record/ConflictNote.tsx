import { useState } from 'react';
import { namedFields, valuesOf, type FieldName } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { useHelper } from '../../session/helper.tsx';
import type { Conflict, RecordForm } from '../../session/record-form.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { FieldWords } from './FieldWords.tsx';

interface ConflictNoteProps {
  readonly form: RecordForm;
  readonly conflict: Conflict;
  readonly onTake: (name: FieldName) => void;
}

/** Somebody saved this meanwhile: both are here, field by field, and nothing is thrown away. */
export function ConflictNote({ form, conflict, onTake }: ConflictNoteProps) {
  const say = useSay();
  const formats = useFormats();
  const helper = useHelper();
  const [took, setTook] = useState<ReadonlySet<string>>(new Set());
  const { record, both } = conflict;
  const theirs = valuesOf(record, form.kind);
  const names = namedFields(form.kind)
    .map(([name]) => name)
    .filter((name) => both.includes(name) && (name !== 'privateNotes' || helper.label === null));
  return (
    <Note tone="care" title={say('merge.title')} spoken="at-once">
      {say('merge.by', { by: record.by, when: formats.moment(record.at) })}
      <p>{say(names.length === 0 ? 'merge.clean' : 'merge.both')}</p>
      {names.length > 0 && (
        <ul className="stack">
          {names.map((name) => (
            <li key={name}>
              <b className="firm">{say(`case.${name}`)}</b>
              <FieldWords kind={form.kind} name={name} value={theirs[name]} />
              {took.has(name) ? (
                <span className="small quiet">{say('merge.took')}</span>
              ) : (
                <Act
                  size="small"
                  label={say('merge.take.of', { field: say(`case.${name}`) })}
                  onPress={() => {
                    setTook(new Set([...took, name]));
                    onTake(name);
                  }}
                >
                  {say('merge.take')}
                </Act>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Act size="small" onPress={form.closeConflict}>
          {say('merge.seen')}
        </Act>
      </div>
    </Note>
  );
}
