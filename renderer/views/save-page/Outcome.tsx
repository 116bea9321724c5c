import { Act } from '../../components/Act.tsx';
import {
  exhibitLabel,
  toneOf,
  verdictOf,
  type CaptureLine,
  type Exhibit,
  type ImportLine,
} from '../../evidence.ts';
import { usePlace } from '../../session/place.tsx';
import { DoorOffer } from './DoorOffer.tsx';
import { wordOf } from '../../words/en/findings.ts';
import { useFormats } from '../../words/formats.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';

/** What came of one address or file: what is kept, why it is not the whole, and where to look at it. */
export function Outcome({ line }: { readonly line: CaptureLine | ImportLine }) {
  const say = useSay();
  const formats = useFormats();
  const { go } = usePlace();
  const { exhibit, code } = line;
  const kind = exhibit !== null && verdictOf(exhibit) === 'other-page' ? exhibit.looksLike : null;
  // What is not whole, or has something odd in it, says so, in the first of its reasons; the exhibit's page has them all.
  const tells = exhibit !== null && (exhibit.origin === 'import' || toneOf(verdictOf(exhibit)) === 'care');
  const reason = tells ? exhibit.warnings[0]?.code : undefined;
  const same = 'alreadyHere' in line ? line.alreadyHere : undefined;
  const time = exhibit === null ? null : formats.wallClock(exhibit.savedLocal);
  if (exhibit === null && code === 'cancelled') return <p className="outcome">{say('job.stopped')}</p>;
  return (
    <div className="outcome">
      {kind !== null && <p>{say(`advice.${kind}`)}</p>}
      {code !== null && kind === null && <p>{say(`error.${code}`)}</p>}
      {code === null && kind === null && reason !== undefined && <p>{say(wordOf(reason))}</p>}
      {exhibit !== null && <DoorOffer exhibit={exhibit} leaves />}
      {same !== undefined && (
        <p>
          <Act look="link" onPress={() => go({ name: 'exhibit', number: same })}>
            {say('job.same', { label: exhibitLabel(same) })}
          </Act>
        </p>
      )}
      {exhibit === null ? (
        same === undefined && <p>{say('job.nothing')}</p>
      ) : (
        <p>
          {say(wordOfKept(exhibit), {
            count: exhibit.artifactCount,
            bytes: formats.bytes(exhibit.bytes),
            time: time?.clock ?? '',
          })}{' '}
          <Act look="link" onPress={() => go({ name: 'exhibit', number: exhibit.number })}>
            {say('job.look', { label: exhibitLabel(exhibit.number) })}
          </Act>
        </p>
      )}
    </div>
  );
}

/** A file with its record counts as one thing: whoever brought one picture in did not bring two. */
function wordOfKept({ state, origin, artifactCount }: Exhibit): WordId {
  if (state === 'failed') return 'job.attempt';
  return origin === 'import' && artifactCount <= 2 ? 'job.outcome.file' : 'job.outcome';
}
