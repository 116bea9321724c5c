import { useState } from 'react';
import { Trouble } from '../../components/Trouble.tsx';
import { Act } from '../../components/Act.tsx';
import { siteOf } from '../../evidence.ts';
import { codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { useChartExhibit } from '../../session/case-lists.ts';
import { Frozen } from './card/Frozen.tsx';
import { Comparing } from './compare/Comparing.tsx';
import { ExhibitFacts } from './ExhibitFacts.tsx';
import { ExhibitTabs } from './ExhibitTabs.tsx';
import { useExhibit } from './use-exhibit.ts';
import { WrittenWords } from './WrittenWords.tsx';

/** One exhibit: left what was saved, covered; right what it shows and cannot show, its facts and its log. */
export function ExhibitView({ number }: { readonly number: number }) {
  const say = useSay();
  const { go } = usePlace();
  const { coverAll } = useReveals();
  const [against, setAgainst] = useState<number | null>(null);
  const compare = (other: number | null): void => {
    coverAll();
    setAgainst(other);
  };
  const query = useExhibit(number);
  const row = useChartExhibit(number);
  const frozen = row.data?.frozen === true;
  const exhibit = query.data?.exhibit;
  return (
    <>
      <BarWords>
        <Act look="link" onPress={() => go({ name: 'chart' })}>
          {say('exhibit.back')}
        </Act>
        {exhibit !== undefined && <span>{exhibit.url === null ? exhibit.title : siteOf(exhibit.url)}</span>}
      </BarWords>
      {query.isError && (
        <div className="pad">
          <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />
        </div>
      )}
      {(query.isPending || row.isPending) && <Loading words={say('exhibit.loading')} />}
      {query.data !== undefined && against !== null && !frozen && (
        <Comparing detail={query.data} other={against} onBack={() => compare(null)} />
      )}
      {query.data !== undefined && !row.isPending && (against === null || frozen) && (
        <div className="exhibit">
          {frozen ? (
            <Frozen number={number} />
          ) : query.data.exhibit.origin === 'text-record' ? (
            <WrittenWords detail={query.data} />
          ) : (
            <ExhibitTabs exhibit={query.data.exhibit} />
          )}
          <ExhibitFacts detail={query.data} row={row.data} onCompare={compare} />
        </div>
      )}
    </>
  );
}
