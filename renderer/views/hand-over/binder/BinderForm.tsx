import { FileText } from 'lucide-react';
import { languages } from '../../../../preload/languages.ts';
import { Act } from '../../../components/Act.tsx';
import { Choices } from '../../../components/Choices.tsx';
import { Note } from '../../../components/Note.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { useBinder } from '../../../session/binder.tsx';
import { useHelper } from '../../../session/helper.tsx';
import { languageEntries } from '../../../words/languages.ts';
import { useSay } from '../../../words/words.tsx';
import { CoverFields } from './CoverFields.tsx';
import { DeclarationChoice } from './DeclarationChoice.tsx';
import { PicturesChoice } from './PicturesChoice.tsx';
import { WhichExhibits } from './WhichExhibits.tsx';

const volumes = { one: null, '25': 25, '50': 50 } as const;
type Volumes = keyof typeof volumes;

export function BinderForm() {
  const say = useSay();
  const helper = useHelper();
  const { choices, change, make, code } = useBinder();
  const { choice } = choices;
  const missing =
    choice.of === 'exhibits' && choice.numbers.length === 0
      ? say('binder.which.none')
      : choice.of === 'incident' && choice.incident === ''
        ? say('binder.which.no-incident')
        : null;
  const volume = (Object.keys(volumes) as Volumes[]).find(
    (name) => volumes[name] === choices.volumeMegabytes,
  );
  return (
    <>
      <p>{say('binder.lead')}</p>
      <WhichExhibits />
      <PicturesChoice />
      <section>
        <h2>{say('binder.notes')}</h2>
        {helper.label === null ? (
          <>
            <Tick checked={choices.privateNotes} onChange={(privateNotes) => change({ privateNotes })}>
              {say('binder.private')}
            </Tick>
            <p className="help">{say('binder.private.help')}</p>
          </>
        ) : (
          <Note>{say('case.hidden', { label: helper.label })}</Note>
        )}
      </section>
      <section>
        <h2>{say('binder.paper')}</h2>
        <Choices
          legend={say('binder.size')}
          choices={[
            { value: 'letter', words: say('binder.size.letter') },
            { value: 'a4', words: say('binder.size.a4') },
          ]}
          value={choices.paper}
          onChange={(paper) => change({ paper })}
        />
        <Choices
          legend={say('binder.language')}
          help={say('binder.language.help')}
          choices={languages.map((language) => ({
            value: language,
            words: languageEntries[language].name,
          }))}
          value={choices.language}
          onChange={(language) => change({ language })}
        />
        <Choices
          legend={say('binder.volumes')}
          help={say('binder.volumes.help')}
          choices={[
            { value: 'one', words: say('binder.volumes.one') },
            { value: '25', words: say('binder.volumes.of', { size: 25 }) },
            { value: '50', words: say('binder.volumes.of', { size: 50 }) },
          ]}
          value={volume ?? null}
          onChange={(name) => change({ volumeMegabytes: volumes[name] })}
        />
      </section>
      <DeclarationChoice />
      <CoverFields />
      <Note title={say('binder.plain')}>{say('binder.plain.text')}</Note>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act look="go" blocked={missing} onPress={() => void make()}>
          <FileText className="i" aria-hidden="true" />
          {say('binder.go')}
        </Act>
      </div>
    </>
  );
}
