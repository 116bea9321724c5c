import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Choices } from '../../components/Choices.tsx';
import { Note } from '../../components/Note.tsx';
import { Selectable } from '../../components/Selectable.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseList } from './CaseList.tsx';
import { addressIn } from './lines.ts';

const ages = ['adult', 'minor', 'unsure'] as const;
type Age = (typeof ages)[number];

/** StopNCII or Take It Down: the age when the picture was made decides, and doubt counts as under 18 (DOMAIN §5, §6). */
export function BlockUploads() {
  const say = useSay();
  const { go } = usePlace();
  const [age, setAge] = useState<Age | null>(null);
  const service = age === null ? null : age === 'adult' ? 'stopncii' : 'take-it-down';
  return (
    <>
      <p>{say('block.lead')}</p>
      <p className="two">{say('block.limits')}</p>
      <Choices
        legend={say('block.age')}
        help={say('block.age.help')}
        choices={ages.map((value) => ({ value, words: say(`block.age.${value}`) }))}
        value={age}
        onChange={setAge}
      />
      {service !== null && (
        <section>
          <h2>{say(`block.${service}`)}</h2>
          {age === 'unsure' && <p>{say('block.unsure')}</p>}
          <p>{say(`block.${service}.text`)}</p>
          <p className="reach">
            <Address id={service === 'stopncii' ? 'stopncii' : 'takeitdown-ncmec'} />
          </p>
          <p className="small quiet">{say('lines.checked.never')}</p>
          {service === 'take-it-down' && (
            <Note tone="care">
              {say('block.minor')}
              <div className="row">
                <Act size="small" onPress={() => go({ name: 'help', page: 'lines' })}>
                  {say('block.lines')}
                </Act>
              </div>
            </Note>
          )}
          <p className="two">{say('block.trace')}</p>
        </section>
      )}
      <section>
        <h2>{say('cases.title')}</h2>
        <p>{say('cases.lead')}</p>
        {service === null ? (
          <p className="help">{say('cases.need-age')}</p>
        ) : (
          <CaseForm key={service} service={service} />
        )}
        <CaseList />
      </section>
    </>
  );
}

function Address({ id }: { readonly id: string }) {
  const say = useSay();
  const address = addressIn(id);
  return <Selectable label={say('select.this.of', { name: address })}>{address}</Selectable>;
}
