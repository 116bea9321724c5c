import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { usePlace, type PlatformStart } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { notesOf, warningOf, type GivenEntry, type OwnEntry } from './entries.ts';
import { Reach } from './Reach.tsx';

interface GivenProps {
  readonly entry: GivenEntry;
  readonly corrections: readonly OwnEntry[];
}

/** What the guide gives, as it gives it, with what is wrong with it and what the person put right beside it. */
export function GivenOne({ entry, corrections }: GivenProps) {
  const say = useSay();
  const { go } = usePlace();
  const warning = warningOf(entry);
  const { policyUrls, reportUrls, reportEmails } = entry;
  const hasNone = policyUrls.length + reportUrls.length + reportEmails.length === 0;
  const start: PlatformStart = {
    corrects: entry.id,
    name: entry.name,
    policyPages: policyUrls.join('\n'),
    reportPages: reportUrls.join('\n'),
    reportMails: reportEmails.join('\n'),
  };
  return (
    <li data-entry={entry.id}>
      <h3>{entry.name}</h3>
      {warning !== undefined && <p className="state care">{say(warning)}</p>}
      <Reach title="directory.report" addresses={reportUrls} />
      <Reach title="directory.mail" addresses={reportEmails} />
      <Reach title="directory.policy" addresses={policyUrls} />
      {hasNone && <p className="help">{say('directory.nothing')}</p>}
      {notesOf(entry).map((note) => (
        <p className="help" key={note}>
          {say('directory.guide-says', { note })}
        </p>
      ))}
      <p className="small quiet">{say('directory.from-guide')}</p>
      {corrections.map((own) => (
        <div className="own-entry" key={own.record}>
          <p className="firm">{say('directory.correction')}</p>
          <OwnFacts entry={own} />
        </div>
      ))}
      <div className="row">
        <LetterAct name={entry.name} mails={reportEmails} pages={reportUrls} country="" />
        {corrections.length === 0 && (
          <Act
            look="bare"
            size="small"
            label={say('directory.correct.of', { name: entry.name })}
            onPress={() => go({ name: 'platform', record: newRecordId(), start })}
          >
            {say('directory.correct')}
          </Act>
        )}
      </div>
    </li>
  );
}

/** An entry of the person's own. */
export function OwnOne({ entry }: { readonly entry: OwnEntry }) {
  const say = useSay();
  return (
    <li>
      <h3>{entry.name || say('platform.untitled')}</h3>
      <OwnFacts entry={entry} />
    </li>
  );
}

function OwnFacts({ entry }: { readonly entry: OwnEntry }) {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const { record, name, policyPages, reportPages, reportMails, country, note, lookedAt } = entry;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(lookedAt);
  return (
    <>
      <Reach title="directory.report" addresses={reportPages} />
      <Reach title="directory.mail" addresses={reportMails} />
      <Reach title="directory.policy" addresses={policyPages} />
      {note !== '' && <p className="said">{note}</p>}
      <p className="small quiet">
        {say('directory.from-you')}{' '}
        {isDay
          ? say('directory.looked', { day: formats.wallClock(`${lookedAt} 00:00:00`).day })
          : say('directory.looked.never')}
      </p>
      <div className="row">
        <LetterAct name={name} mails={reportMails} pages={reportPages} country={country} />
        <Act
          look="bare"
          size="small"
          label={say('directory.edit.of', { name })}
          onPress={() => go({ name: 'platform', record })}
        >
          {say('directory.edit')}
        </Act>
      </div>
    </>
  );
}

interface LetterActProps {
  readonly name: string;
  readonly mails: readonly string[];
  readonly pages: readonly string[];
  readonly country: string;
}

function LetterAct({ name, mails, pages, country }: LetterActProps) {
  const say = useSay();
  const { go } = usePlace();
  const start = {
    recipient: name,
    recipientAddress: [...mails, ...pages].join('\n'),
    recipientCountry: country,
  };
  return (
    <Act
      look="bare"
      size="small"
      label={say('directory.letter.of', { name })}
      onPress={() => go({ name: 'letter', record: newRecordId(), start })}
    >
      {say('directory.letter')}
    </Act>
  );
}
