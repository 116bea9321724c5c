import { Trouble } from '../../../components/Trouble.tsx';
import type { ExhibitDetail } from '../../../evidence.ts';
import { codeOf } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';
import { Loading } from '../../chart/Loading.tsx';
import { useExhibit } from '../use-exhibit.ts';
import { CompareView } from './CompareView.tsx';

interface ComparingProps {
  readonly detail: ExhibitDetail;
  /** An earlier or a later capture of the same address. */
  readonly other: number;
  readonly onBack: () => void;
}

/** Puts an exhibit and another capture of its address in the order in which they were made. */
export function Comparing({ detail, other, onBack }: ComparingProps) {
  const say = useSay();
  const query = useExhibit(other);
  if (query.isError) {
    return (
      <div className="pad">
        <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />
      </div>
    );
  }
  if (query.data === undefined) return <Loading words={say('exhibit.loading')} />;
  const isLater = detail.recaptureOf === other;
  const [earlier, later] = isLater ? [query.data, detail] : [detail, query.data];
  return <CompareView earlier={earlier.exhibit} later={later} from={detail.exhibit.number} onBack={onBack} />;
}
