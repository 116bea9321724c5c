import { isFilled, type FieldName } from '../../case.ts';
import { Fold } from '../../components/Fold.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';
import { FieldInput } from './FieldInput.tsx';
import { isAsked, layouts, type Section } from './layouts.ts';

interface RecordFieldsProps {
  readonly form: RecordForm;
  readonly onFinished: (name: FieldName, finished: boolean) => void;
}

/** All fields of a record; leaving one keeps the draft. */
export function RecordFields({ form, onFinished }: RecordFieldsProps) {
  const say = useSay();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for what bubbles from the fields
    <div className="record-fields" onBlur={form.keep} key={form.generation}>
      {layouts[form.kind].map((section) => {
        const filled = section.fields.filter((name) => isFilled(form.fields[name])).length;
        const inside = <SectionFields section={section} form={form} onFinished={onFinished} />;
        if (section.open === true) {
          return (
            <section key={section.title} className="record-section">
              <h2>{say(section.title)}</h2>
              {inside}
            </section>
          );
        }
        return (
          <Fold
            key={section.title}
            title={say(section.title)}
            hint={filled === 0 ? undefined : say('section.filled', { count: filled })}
            open={filled > 0}
          >
            {inside}
          </Fold>
        );
      })}
    </div>
  );
}

function SectionFields({ section, form, onFinished }: RecordFieldsProps & { readonly section: Section }) {
  const say = useSay();
  return (
    <>
      {section.fields.map((name) => {
        if (!isAsked(name, form.fields)) return null;
        return <FieldInput key={name} form={form} name={name} onFinished={onFinished} />;
      })}
      {section.note !== undefined && <p className="help disclose">{say(section.note)}</p>}
    </>
  );
}
