import { Note } from '../../components/Note.tsx';
import type { ChartExhibit } from '../../case.ts';
import { toneOf, verdictOf, type ExhibitDetail } from '../../evidence.ts';
import { DoorOffer } from '../save-page/DoorOffer.tsx';
import { isKnownKind, kindOf, wordOf } from '../../words/en/findings.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { AskRemoval } from './AskRemoval.tsx';
import { BroughtFacts } from './BroughtFacts.tsx';
import { ExhibitCard } from './card/ExhibitCard.tsx';
import { Freeze } from './card/Freeze.tsx';
import { WriteLetter } from './card/WriteLetter.tsx';
import { CustodyList } from './CustodyList.tsx';
import { ExhibitStamps } from './ExhibitStamps.tsx';
import { FactsList } from './FactsList.tsx';
import { Hash } from './Hash.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { MediaFacts } from './MediaFacts.tsx';
import { SaveAgain } from './SaveAgain.tsx';
import { Versions } from './Versions.tsx';
import { mainArtifact } from './pieces.ts';
import { ShowsAndLacks } from './ShowsAndLacks.tsx';

interface ExhibitFactsProps {
  readonly detail: ExhibitDetail;
  /** What the person made of it; undefined when that could not be read. */
  readonly row: ChartExhibit | undefined;
  /** Sets this exhibit beside another capture of its address. */
  readonly onCompare: (number: number) => void;
}

export function ExhibitFacts({ detail, row, onCompare }: ExhibitFactsProps) {
  const say = useSay();
  const formats = useFormats();
  const { exhibit } = detail;
  const wall = formats.wallClock(exhibit.savedLocal);
  const main = mainArtifact(exhibit);
  const frozen = row?.frozen === true;
  return (
    <section className="info">
      <Care detail={detail} frozen={frozen} />
      <ShowsAndLacks detail={detail} />
      {row !== undefined && <ExhibitCard exhibit={row} />}
      <div className="exhibit-acts">
        {!frozen && <SaveAgain exhibit={exhibit} />}
        {row !== undefined && <AskRemoval exhibit={row} />}
        {row !== undefined && !frozen && <WriteLetter exhibit={row} />}
        {row !== undefined && !frozen && <Freeze exhibit={row} />}
      </div>
      <Versions detail={detail} onCompare={frozen ? null : onCompare} />
      <MediaFacts detail={detail} />
      <div className="facts-box">
        <FactsList detail={detail} />
        {main !== undefined && (
          <div className="hash-box">
            <h3>
              {say(
                main.role !== 'screenshot' && main.role !== 'early-picture' ? 'hash.file' : 'hash.picture',
              )}
            </h3>
            <Hash sha256={main.sha256} name={main.name} />
            <p className="small two">
              {say(exhibit.origin === 'import' ? 'hash.meaning.file' : 'hash.meaning', {
                when: `${wall.day} ${wall.clock}`,
              })}
            </p>
          </div>
        )}
        {exhibit.origin === 'import' && detail.manifest !== null && <BroughtFacts detail={detail} />}
        {exhibit.origin === 'capture' && detail.manifest !== null && <MoreFacts detail={detail} />}
      </div>
      <ExhibitStamps exhibit={exhibit.number} frozen={frozen} />
      <CustodyList exhibit={exhibit.number} />
    </section>
  );
}

/** What is not as it should be, in one amber note: what it is, what to do, and every warning in words. */
function Care({ detail, frozen }: { readonly detail: ExhibitDetail; readonly frozen: boolean }) {
  const say = useSay();
  const { exhibit } = detail;
  const verdict = verdictOf(exhibit);
  const kind = verdict === 'other-page' ? exhibit.looksLike : null;
  if (toneOf(verdict) === 'ok' && exhibit.warnings.length === 0) return null;
  // Where the kind of page is named, that it is not the one asked for has been said.
  const codes = [...new Set(exhibit.warnings.map((warning) => warning.code))].filter(
    (code) => code !== 'not-the-page' || kind === null,
  );
  const title = kind === null ? say(`state.${verdict}`) : say(kindOf(kind));
  return (
    <Note tone={toneOf(verdict) === 'ok' ? 'quiet' : 'care'} title={`${title}.`}>
      {kind !== null && isKnownKind(kind) && <p>{say(`advice.${kind}`)}</p>}
      {!frozen && <DoorOffer exhibit={exhibit} />}
      {codes.length > 0 && (
        <ul>
          {codes.map((code) => (
            <li key={code}>{say(wordOf(code))}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
