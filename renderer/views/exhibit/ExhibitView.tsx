import { useQuery } from '@tanstack/react-query';
import { Trouble } from '../../components/Trouble.tsx';
import { Act } from '../../components/Act.tsx';
import { siteOf } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { useChartExhibit } from '../../session/case-lists.ts';
import { Frozen } from './card/Frozen.tsx';
import { ExhibitFacts } from './ExhibitFacts.tsx';
import { ExhibitTabs } from './ExhibitTabs.tsx';
import { WrittenWords } from './WrittenWords.tsx';

/** One exhibit: left what was saved, covered; right what it shows and cannot show, its facts and its log. */
export function ExhibitView({ number }: { readonly number: number }) {
  const say = useSay();
  const { go } = usePlace();
  const query = useQuery({
    queryKey: ['exhibit', number],
    queryFn: () => ask('showExhibit', { exhibit: number }),
    // An exhibit never changes once it is in the vault; a later capture of its address is told by the job.
    staleTime: Infinity,
  });
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
      {query.data !== undefined && !row.isPending && (
        <div className="exhibit">
          {frozen ? (
            <Frozen number={number} />
          ) : query.data.exhibit.origin === 'text-record' ? (
            <WrittenWords detail={query.data} />
          ) : (
            <ExhibitTabs exhibit={query.data.exhibit} />
          )}
          <ExhibitFacts detail={query.data} row={row.data} />
        </div>
      )}
    </>
  );
}
