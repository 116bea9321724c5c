import { useDeferredValue, useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { FindField } from '../../components/FindField.tsx';
import { useSay } from '../../words/words.tsx';
import { warningOf, type GivenEntry, type OwnEntry } from './entries.ts';
import { useDirectory } from './use-directory.ts';

export interface Recipient {
  readonly name: string;
  /** E-mail addresses and report pages, one on each line. */
  readonly address: string;
  /** Two letters, or empty. */
  readonly country: string;
}

/** The directory as a short list to take a recipient from; what the person put right comes first. */
export function DirectoryPick({ onTake }: { readonly onTake: (recipient: Recipient) => void }) {
  const say = useSay();
  const [search, setSearch] = useState('');
  const { given, own, correctionsOf } = useDirectory(useDeferredValue(search));
  const corrected = given.flatMap(({ id }) => correctionsOf(id));
  return (
    <div className="pick-list">
      <FindField label={say('directory.search')} value={search} onChange={setSearch} />
      {given.length + own.length === 0 && <p className="help">{say('directory.none')}</p>}
      <ul aria-label={say('directory.title')}>
        {[...own, ...corrected].map((entry) => (
          <li key={entry.record} className="row">
            <span>
              {entry.name} <span className="small quiet">{say('directory.from-you')}</span>
            </span>
            <Take name={entry.name} onTake={() => onTake(ofOwn(entry))} />
          </li>
        ))}
        {given.map((entry) => {
          const warning = warningOf(entry);
          return (
            <li key={entry.id} className="row">
              <span>
                {entry.name}{' '}
                <span className={warning === undefined ? 'small quiet' : 'small care-t'}>
                  {say(warning ?? 'directory.from-guide')}
                </span>
              </span>
              <Take name={entry.name} onTake={() => onTake(ofGiven(entry))} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Take({ name, onTake }: { readonly name: string; readonly onTake: () => void }) {
  const say = useSay();
  return (
    <Act size="small" label={say('letter.recipient.take.of', { name })} onPress={onTake}>
      {say('letter.recipient.take')}
    </Act>
  );
}

const ofOwn = ({ name, reportMails, reportPages, country }: OwnEntry): Recipient => ({
  name,
  address: [...reportMails, ...reportPages].join('\n'),
  country,
});

const ofGiven = ({ name, reportEmails, reportUrls }: GivenEntry): Recipient => ({
  name,
  address: [...reportEmails, ...reportUrls].join('\n'),
  country: '',
});
