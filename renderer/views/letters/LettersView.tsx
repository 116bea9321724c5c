import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'react-aria-components';
import { nameOf, newRecordId, textOf, valuesOf, type CaseRecord, type Draft } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useRecords } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { chosenWords } from '../../words/choice-words.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { BarActs, BarWords } from '../frame/bar-slot.tsx';
import { useLetterCheck } from './use-letter-check.ts';
import { LetterState } from './LetterChecklist.tsx';

/** Every letter with its state, and the way to a new one. */
export function LettersView() {
  const say = useSay();
  const { go } = usePlace();
  const fresh = (): void => go({ name: 'letter', record: newRecordId() });
  return (
    <>
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'removals', page: null })}>
          {say('letters.back')}
        </Act>
      </BarWords>
      <BarActs>
        <Act look="go" onPress={fresh}>
          <Plus className="i" aria-hidden="true" />
          {say('letters.new')}
        </Act>
      </BarActs>
      <div className="pad reading">
        <p className="help">{say('letter.order')}</p>
        <LettersList />
        <div className="row">
          <Act onPress={() => go({ name: 'directory' })}>{say('letters.directory')}</Act>
        </div>
      </div>
    </>
  );
}

function useLetters() {
  const saved = useRecords('letter');
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: () => ask('drafts', {}), staleTime: 0 });
  const unsaved = (drafts.data ?? []).filter(({ kind, basedOn }) => kind === 'letter' && basedOn === 0);
  return { saved, letters: [...unsaved, ...(saved.data?.rows ?? [])] };
}

/** Where nothing was noted as sent yet: a letter that was begun or written must be found where it was begun. */
export function LettersSoFar() {
  const say = useSay();
  const { letters } = useLetters();
  if (letters.length === 0) return null;
  return (
    <section className="pad reading" aria-labelledby="letters-so-far">
      <h2 id="letters-so-far">{say('letters.title')}</h2>
      <LettersList />
    </section>
  );
}

/** The letters, those that were never saved first. */
export function LettersList() {
  const say = useSay();
  const { saved, letters } = useLetters();
  if (saved.isError) return <Trouble code={codeOf(saved.error)} again={() => void saved.refetch()} />;
  if (saved.data !== undefined && letters.length === 0) {
    return (
      <div className="blank">
        <p className="firm">{say('letters.none')}</p>
        <p className="help">{say('letters.none.help')}</p>
      </div>
    );
  }
  return (
    <ul className="index letters" aria-label={say('letters.list')}>
      {letters.map((letter) => (
        <Line key={letter.id} letter={letter} isDraft={!('revision' in letter)} />
      ))}
    </ul>
  );
}

function Line({ letter, isDraft }: { readonly letter: CaseRecord | Draft; readonly isDraft: boolean }) {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const fields = valuesOf(letter, 'letter');
  const { data: check } = useLetterCheck(fields);
  const kind = chosenWords('document', [textOf(fields['document'])]).map((word) => say(word));
  const name = [nameOf(letter), ...kind].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <Link className="link firm" onPress={() => go({ name: 'letter', record: letter.id })}>
        {name || say('letter.untitled')}
      </Link>
      <p className="row small quiet">
        <LetterState check={check} />
        <span>
          {isDraft ? say('letters.draft') : say('letters.changed', { when: formats.moment(letter.at) })}
        </span>
      </p>
    </li>
  );
}
