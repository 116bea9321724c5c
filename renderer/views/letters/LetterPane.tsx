import { useQuery } from '@tanstack/react-query';
import { FileSearch } from 'lucide-react';
import { useId, useState } from 'react';
import { letterDocuments } from '../../../preload/letter-lists.ts';
import { idsOf, textOf, valuesOf } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Choices } from '../../components/Choices.tsx';
import { Note } from '../../components/Note.tsx';
import { Tick } from '../../components/Ticks.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { usePlace, type LetterStart } from '../../session/place.tsx';
import { loadRecord, useRecordForm, type Loaded, type RecordForm } from '../../session/record-form.ts';
import { useStart } from '../../session/use-start.ts';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { ConflictNote } from '../record/ConflictNote.tsx';
import { HistoryList } from '../record/HistoryList.tsx';
import { SaveBar } from '../record/SaveBar.tsx';
import { TakeOut } from '../record/TakeOut.tsx';
import { partIdOf, statementsOf, type LetterCheck } from './letter.ts';
import { LetterActs, type WrittenLetter } from './LetterActs.tsx';
import { LetterChecklist, LetterState } from './LetterChecklist.tsx';
import { LetterFrom } from './LetterFrom.tsx';
import { LetterMatter, toggled } from './LetterMatter.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { LetterTo } from './LetterTo.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { useLetterCheck } from './use-letter-check.ts';

interface LetterPaneProps {
  /** The id of a letter that is written down, or a fresh one for a letter to be (`newRecordId`). */
  readonly record: string;
  /** What a letter to be begins with; nothing of a letter that is there is changed by it. */
  readonly start?: LetterStart;
  /** Once it lies in a folder as a file. */
  readonly onWritten?: (letter: WrittenLetter) => void;
  /** It was taken out. */
  readonly onOut?: () => void;
}

/** One letter: what it needs, what it says, and the ways out. It fits a narrow column as well as a whole page. */
export function LetterPane(props: LetterPaneProps) {
  const say = useSay();
  const { record } = props;
  const query = useQuery({
    queryKey: ['record-form', record, useId()],
    queryFn: () => loadRecord(record),
    gcTime: 0,
  });
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading words={say('letter.loading')} />;
  return <Editor {...props} key={record} loaded={query.data} />;
}

function Editor({ record, start, onWritten, onOut, loaded }: LetterPaneProps & { readonly loaded: Loaded }) {
  const say = useSay();
  const form = useRecordForm('letter', record, loaded);
  useStart(form, loaded, start);
  const { data: check, error } = useLetterCheck(form.fields);
  const [finished, setFinished] = useState(true);
  const [reading, setReading] = useState(false);
  const [round, setRound] = useState(0);
  const blocked = finished ? null : say('form.blocked.date');
  const chosen = textOf(form.fields['document']) !== '';
  const { base, conflict } = form;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for what bubbles from the fields
    <div className="letter" onBlur={form.keep}>
      <div className="letter-check">
        <div className="letter-head">
          <h2>{say('letter.elements')}</h2>
          <LetterState check={check} />
        </div>
        {error !== null && <Trouble code={codeOf(error)} />}
        {check?.document === null && <p className="help">{say('letter.none')}</p>}
        {check !== undefined && chosen && (
          <>
            <LetterChecklist check={check} />
            <LetterWarnings warnings={check.warnings} />
          </>
        )}
        {chosen && (
          <>
            <div className="row">
              <Act onPress={() => setReading(!reading)} pressed={reading}>
                <FileSearch className="i" aria-hidden="true" />
                {say(reading ? 'letter.read.close' : 'letter.read')}
              </Act>
            </div>
            <LetterActs form={form} ready={check?.ready === true} blocked={blocked} onWritten={onWritten} />
            <p className="help">{say('letter.lawyer')}</p>
          </>
        )}
      </div>
      <div className="letter-form" key={round}>
        {conflict !== null && (
          <ConflictNote
            form={form}
            conflict={conflict}
            onTake={(name) => {
              form.set(name, valuesOf(conflict.record, 'letter')[name] ?? '');
              setRound(round + 1);
            }}
          />
        )}
        {reading && <LetterPreview fields={form.fields} />}
        <KindOfLetter form={form} />
        {chosen && <Sections form={form} check={check} onFinished={setFinished} />}
        {form.code !== null && <Trouble code={form.code} />}
        <SaveBar form={form} blocked={blocked} onSave={() => void form.save()} />
        {base !== null && (
          <div className="record-after">
            <HistoryList record={base} />
            {onOut !== undefined && <TakeOut form={form} onOut={onOut} />}
          </div>
        )}
      </div>
    </div>
  );
}

function KindOfLetter({ form }: { readonly form: RecordForm }) {
  const say = useSay();
  const document = textOf(form.fields['document']);
  return (
    <section className="record-section">
      <Choices
        legend={say('letter.choose')}
        help={say('letter.choose.help')}
        value={letterDocuments.find((one) => one === document) ?? null}
        onChange={(value) => form.set('document', value)}
        choices={letterDocuments.map((value) => ({
          value,
          words: say(`letter.document.${value}`),
          help: say(`letter.document.${value}.help`),
        }))}
      />
    </section>
  );
}

interface SectionsProps {
  readonly form: RecordForm;
  readonly check: LetterCheck | undefined;
  readonly onFinished: (finished: boolean) => void;
}

function Sections({ form, check, onFinished }: SectionsProps) {
  const say = useSay();
  const { go } = usePlace();
  const statements = statementsOf(check);
  return (
    <>
      <Note>
        {say('letter.age')}{' '}
        <Act look="link" onPress={() => go({ name: 'help', page: 'block' })}>
          {say('letter.age.go')}
        </Act>
      </Note>
      <section className="record-section">
        <h2 id="letter-what" tabIndex={-1}>
          {say('letter.section.what')}
        </h2>
        <LetterMatter form={form} onFinished={onFinished} />
      </section>
      <section className="record-section">
        <h2 id="letter-to" tabIndex={-1}>
          {say('letter.section.to')}
        </h2>
        <LetterTo form={form} check={check} />
      </section>
      <section className="record-section">
        <h2 id="letter-from" tabIndex={-1}>
          {say('letter.section.from')}
        </h2>
        <LetterFrom form={form} check={check} />
      </section>
      {statements.length > 0 && (
        <section className="record-section">
          <h2 id="letter-confirm" tabIndex={-1}>
            {say('letter.section.confirm')}
          </h2>
          <p className="help">{say('letter.section.confirm.help')}</p>
          {statements.map((statement) => (
            <div key={statement} id={partIdOf(statement)}>
              <Tick
                checked={idsOf(form.fields['confirmed']).includes(statement)}
                onChange={(checked) => form.set('confirmed', toggled(form, 'confirmed', statement, checked))}
              >
                {say(`letter.say.${statement}`, { by: textOf(form.fields['sender']) })}
              </Tick>
              {statement === 'perjury' && <p className="help">{say('letter.say.perjury.help')}</p>}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
