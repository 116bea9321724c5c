import type { MailAddress, MailRecord } from '../../../main/core/readings.ts';
import { Fold } from '../../components/Fold.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

/** A mail: who, when and what by its own account, its words, its files, and every header in order. */
export function MailSheet({ mail }: { readonly mail: MailRecord }) {
  const say = useSay();
  const formats = useFormats();
  const rows = [
    { word: 'mail.from', value: written(mail.from) },
    { word: 'mail.to', value: written(mail.to) },
    { word: 'mail.cc', value: written(mail.cc) },
    { word: 'mail.subject', value: mail.subject },
    { word: 'mail.date', value: mail.date },
  ] as const;
  return (
    <div className="mail">
      <p className="help">{say('mail.claims')}</p>
      <dl className="mail-head">
        {rows
          .filter(({ word, value }) => value !== '' || word !== 'mail.cc')
          .map(({ word, value }) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd dir="auto">{value === '' ? say('fact.missing') : value}</dd>
            </div>
          ))}
      </dl>
      {mail.attachments.length > 0 && (
        <>
          <h3>{say('mail.attachments', { count: mail.attachments.length })}</h3>
          <ul className="mail-files">
            {mail.attachments.map((file, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
              <li key={at}>
                <span dir="auto">{file.nameInMail === '' ? say('mail.unnamed') : file.nameInMail}</span>{' '}
                <span className="quiet small num">
                  {formats.bytes(file.bytes)}
                  {file.name !== null && ` · ${file.name}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mail.textFrom === 'html' && <p className="help">{say('mail.from-html')}</p>}
      {mail.text === '' ? (
        <p className="quiet">{say('mail.no-words')}</p>
      ) : (
        <pre className="said" dir="auto">
          {mail.text}
        </pre>
      )}
      <Fold title={say('mail.headers', { count: mail.headers.length })}>
        <dl className="mail-all">
          {mail.headers.map(({ name, value }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
            <div key={at}>
              <dt className="mono">{name}</dt>
              <dd className="mono">{value}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
}

const written = (addresses: readonly MailAddress[]): string =>
  addresses.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
