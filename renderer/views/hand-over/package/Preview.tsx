import { Check, Minus } from 'lucide-react';
import type { Answer } from '../../../../preload/contract.ts';
import { Fold } from '../../../components/Fold.tsx';
import { Note } from '../../../components/Note.tsx';
import { fieldsOfKind } from './field-words.ts';
import { exhibitLabel } from '../../../evidence.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';

type Plan = Answer<'planPackage'>;

/** The whole list is in the package itself, with hashes. */
const mostFiles = 300;

/** Exactly what would leave and what stays: files, and every field of what was written. */
export function Preview({ plan }: { readonly plan: Plan }) {
  const say = useSay();
  const formats = useFormats();
  const { exhibits, incidents, files, staying, fields, letters, withheld, signedIn, bytes } = plan;
  const lettersLeaving = files.filter(({ kind }) => kind === 'letter').length;
  const leaving = fields.filter(({ leaves, filled }) => leaves && filled > 0);
  const count = (why: Plan['staying'][number]['why']): number =>
    staying.filter((file) => file.why === why).length;
  const kept = new Set(fields.filter(({ leaves }) => !leaves).map(({ field }) => field));
  return (
    <section className="stack" aria-labelledby="package-preview">
      <h3 id="package-preview">{say('package.preview')}</h3>
      <div className="package-sides">
        <div>
          <h4>{say('package.leaves')}</h4>
          <ul className="package-list">
            <Line leaves>{say('package.leaves.exhibits', { n: exhibits })}</Line>
            {incidents > 0 && <Line leaves>{say('package.leaves.incidents', { n: incidents })}</Line>}
            {lettersLeaving > 0 && <Line leaves>{say('package.leaves.letters', { n: lettersLeaving })}</Line>}
            <Line leaves>{say('package.leaves.log')}</Line>
            <Line leaves>{say('package.leaves.times')}</Line>
          </ul>
        </div>
        <div>
          <h4>{say('package.stays')}</h4>
          <ul className="package-list">
            {withheld.length > 0 && <Line>{say('package.stays.frozen', { n: withheld.length })}</Line>}
            {count('pictures') > 0 && <Line>{say('package.stays.pictures', { n: count('pictures') })}</Line>}
            {count('place-inside') > 0 && (
              <Line>{say('package.stays.place', { n: count('place-inside') })}</Line>
            )}
            {letters > lettersLeaving && <Line>{say('package.stays.letters', { n: letters })}</Line>}
            {kept.has('privateNotes') && <Line>{say('package.stays.notes')}</Line>}
            {kept.has('location') && <Line>{say('package.stays.location')}</Line>}
            <Line>{say('package.stays.secrets')}</Line>
          </ul>
        </div>
      </div>
      {signedIn.length > 0 && (
        <Note tone="care" title={say('package.signed-in.title')}>
          {say('package.signed-in', { exhibits: signedIn.map(exhibitLabel).join(', ') })}
        </Note>
      )}
      {leaving.length > 0 && (
        <Fold title={say('package.fields')} hint={say('package.count', { n: leaving.length })}>
          <ul className="package-list">
            {leaving.map(({ kind, field, filled }) => (
              <Line key={`${kind} ${field}`} leaves>
                {say('package.field', {
                  kind: say(`package.kind.${kind}`),
                  field: say(fieldsOfKind(kind, field)),
                  n: filled,
                })}
              </Line>
            ))}
          </ul>
        </Fold>
      )}
      <Fold
        title={say('package.files')}
        hint={say('package.files.hint', { n: files.length, bytes: formats.bytes(bytes) })}
      >
        <ul className="mono small package-files">
          {files.slice(0, mostFiles).map((file) => (
            <li key={file.name}>
              {file.name}
              {file.bytes !== null && <span className="quiet"> {formats.bytes(file.bytes)}</span>}
            </li>
          ))}
        </ul>
        {files.length > mostFiles && (
          <p className="help">{say('package.files.more', { n: files.length - mostFiles })}</p>
        )}
      </Fold>
    </section>
  );
}

function Line({ leaves = false, children }: { readonly leaves?: boolean; readonly children: string }) {
  const Icon = leaves ? Check : Minus;
  return (
    <li>
      <Icon className="i s" aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}
