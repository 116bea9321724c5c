import { FileText } from 'lucide-react';
import { useState } from 'react';
import { letterDocuments } from '../../../preload/letter-lists.ts';
import { nameOf, newRecordId, numbersOf, textOf, valuesOf, type CaseRecord } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { useRecords } from '../../session/case-lists.ts';
import type { LetterStart } from '../../session/place.tsx';
import type { RemovalPage } from '../../session/removals.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { useSay } from '../../words/words.tsx';
import type { WrittenLetter } from '../letters/LetterActs.tsx';
import { LetterPane } from '../letters/LetterPane.tsx';
import { WrittenNote } from '../letters/WrittenNote.tsx';

/** The letters about the chosen page: those that are there, and one to be, right beside its log. */
export function PageLetters({ page }: { readonly page: RemovalPage }) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const [written, setWritten] = useState<WrittenLetter | null>(null);
  const letters = useRecords('letter').data?.rows ?? [];
  const about = letters.filter((letter) => isAbout(letter, page));
  if (open !== null) {
    return (
      <section className="page-letter" aria-label={say('letter.title')}>
        <div className="row">
          <Act look="link" takesFocus onPress={() => setOpen(null)}>
            {say('page-letters.close')}
          </Act>
        </div>
        {written?.record === open && <WrittenNote letter={open} name={written.name} address={page.address} />}
        <LetterPane record={open} start={startOf(page)} onWritten={setWritten} onOut={() => setOpen(null)} />
      </section>
    );
  }
  return (
    <section className="page-letters" aria-labelledby="page-letters">
      <h3 id="page-letters">{say('page-letters.title')}</h3>
      {about.length > 0 && (
        <ul className="row">
          {about.map((letter) => {
            const what = choiceWords('document', textOf(valuesOf(letter, 'letter')['document']), say);
            const name = [nameOf(letter), what].filter((part) => part !== '').join(' · ');
            return (
              <li key={letter.id}>
                <Act look="link" onPress={() => setOpen(letter.id)}>
                  {name || say('letter.untitled')}
                </Act>
              </li>
            );
          })}
        </ul>
      )}
      <div className="row">
        <Act size="small" onPress={() => setOpen(newRecordId())}>
          <FileText className="i s" aria-hidden="true" />
          {say('page-letters.write')}
        </Act>
      </div>
    </section>
  );
}

/** A letter names its addresses as they were written, and its exhibits by number. */
function isAbout(letter: CaseRecord, { address, saved }: RemovalPage): boolean {
  const fields = valuesOf(letter, 'letter');
  const lines = textOf(fields['addresses'])
    .split('\n')
    .map((line) => line.trim());
  return (
    (address !== '' && lines.includes(address)) ||
    numbersOf(fields['exhibits']).some((number) => saved.includes(number))
  );
}

/** What is known of it already; the kind only where one is next, for which law fits is hers to say. */
function startOf({ address, saved, next, requests, closed }: RemovalPage): LetterStart {
  const planned = requests.findLast(({ sentAt }) => sentAt === null)?.fields;
  const document =
    letterDocuments.find((one) => one === planned?.request) ??
    (next === 'keep-records' ? 'preservation' : undefined);
  return {
    // Nothing that is closed goes into a letter.
    exhibits: closed ? [] : [...saved],
    ...(address === '' ? {} : { addresses: address }),
    ...(document === undefined ? {} : { document }),
    ...(planned === undefined || planned.recipient === '' ? {} : { recipient: planned.recipient }),
  };
}
