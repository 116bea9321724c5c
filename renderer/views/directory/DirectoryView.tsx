import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { FindField } from '../../components/FindField.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarActs, BarWords } from '../frame/bar-slot.tsx';
import { categories, categoryOf } from './entries.ts';
import { GivenOne, OwnOne } from './Entries.tsx';
import { useDirectory } from './use-directory.ts';

/** Where sites say how to report: what the guide gave, and what the person found out. All of it offline. */
export function DirectoryView() {
  const say = useSay();
  const { go } = usePlace();
  const [search, setSearch] = useState('');
  const { given, own, correctionsOf } = useDirectory(useDeferredValue(search));
  const isSearching = search.trim() !== '';
  return (
    <>
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'letters' })}>
          {say('letter.back')}
        </Act>
      </BarWords>
      <BarActs>
        <Act onPress={() => go({ name: 'platform', record: newRecordId() })}>
          <Plus className="i" aria-hidden="true" />
          {say('directory.add')}
        </Act>
      </BarActs>
      <div className="pad reading directory">
        <p className="two">{say('directory.lead')}</p>
        <FindField label={say('directory.search')} value={search} onChange={setSearch} />
        {isSearching && given.length + own.length === 0 && <p className="help">{say('directory.none')}</p>}
        {(own.length > 0 || !isSearching) && (
          <section>
            <h2>{say('directory.own')}</h2>
            {own.length === 0 ? (
              <p className="help">{say('directory.own.none')}</p>
            ) : (
              <ul className="lines">
                {own.map((entry) => (
                  <OwnOne key={entry.record} entry={entry} />
                ))}
              </ul>
            )}
          </section>
        )}
        {categories.map((category) => {
          const entries = given.filter((entry) => categoryOf(entry) === category);
          if (entries.length === 0) return null;
          return (
            <section key={category}>
              <h2>{say(`directory.category.${category}`)}</h2>
              <ul className="lines">
                {entries.map((entry) => (
                  <GivenOne key={entry.id} entry={entry} corrections={correctionsOf(entry.id)} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
