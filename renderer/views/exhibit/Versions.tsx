import { Columns2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Act } from '../../components/Act.tsx';
import { exhibitLabel, type ExhibitDetail } from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { isKnownKind } from '../../words/en/findings.ts';
import { useSay } from '../../words/words.tsx';
import { Hash } from './Hash.tsx';
import { statusWords } from './status.ts';

type Change = ExhibitDetail['changes'][number];

interface VersionsProps {
  readonly detail: ExhibitDetail;
  /** Sets this exhibit beside another one; null when it must not be looked at. */
  readonly onCompare: ((number: number) => void) | null;
}

/** Earlier and later captures of the same address, and what is different from the earlier one, in words. */
export function Versions({ detail, onCompare }: VersionsProps) {
  const say = useSay();
  const { recaptureOf, recapturedBy, changes } = detail;
  if (recaptureOf === null && recapturedBy.length === 0) return null;
  return (
    <section aria-labelledby="versions-title" className="versions">
      <h2 id="versions-title">{say('versions.title')}</h2>
      {recaptureOf !== null && (
        <p>
          {say('versions.before')} <To number={recaptureOf} />
        </p>
      )}
      {recapturedBy.map((number) => (
        <p key={number}>
          {say('versions.after')} <To number={number} />
        </p>
      ))}
      {onCompare !== null && (
        <div className="row">
          {[...(recaptureOf === null ? [] : [recaptureOf]), ...recapturedBy].map((number) => (
            <Act key={number} size="small" onPress={() => onCompare(number)}>
              <Columns2 className="i s" aria-hidden="true" />
              {say('compare.open', { label: exhibitLabel(number) })}
            </Act>
          ))}
        </div>
      )}
      {recaptureOf !== null && changes.length === 0 && <p className="help">{say('changes.none')}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
    </section>
  );
}

function To({ number }: { readonly number: number }) {
  const { go } = usePlace();
  return (
    <Act look="link" onPress={() => go({ name: 'exhibit', number })}>
      {exhibitLabel(number)}
    </Act>
  );
}

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const say = useSay();
  return (
    <table className="lines changes-table">
      <caption className="help">{say('changes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('changes.what')}</th>
          <th scope="col">{say('changes.before')}</th>
          <th scope="col">{say('changes.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the record never changes
          <tr key={index}>
            <th scope="row">{say(`change.${change.what}`)}</th>
            <td>
              <Side change={change} text={change.before} />
            </td>
            <td>
              <Side change={change} text={change.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ofKind: ReadonlySet<Change['what']> = new Set<Change['what']>(['kind', 'gone', 'back']);
/** How core/recapture.ts writes the text of a page. */
const countedText = /^(\d+) characters, SHA-256 ([0-9a-f]{64})$/u;

function Side({ change, text }: { readonly change: Change; readonly text: string }): ReactNode {
  const say = useSay();
  if (text === '') return <span className="quiet">{say('changes.nothing')}</span>;
  if (ofKind.has(change.what) && isKnownKind(text)) return say(`kind.${text}`);
  if (change.what === 'status') return statusWords(Number(text), say);
  const counted = countedText.exec(text);
  const hash = counted?.[2] ?? (/^[0-9a-f]{64}$/u.test(text) ? text : null);
  if (hash !== null) {
    return (
      <>
        {counted !== null && <p>{say('changes.characters', { count: Number(counted[1]) })}</p>}
        <Hash sha256={hash} name={say(`change.${change.what}`)} />
      </>
    );
  }
  return change.what === 'address' ? <span className="mono">{text}</span> : text;
}
