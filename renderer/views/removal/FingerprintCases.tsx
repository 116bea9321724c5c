import { useQuery } from '@tanstack/react-query';
import { Act } from '../../components/Act.tsx';
import { ask } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

/** Where the case numbers of the services that block by fingerprint are. They are kept in one place only. */
export function FingerprintCases() {
  const say = useSay();
  const { go } = usePlace();
  const { data } = useQuery({
    queryKey: ['fingerprint-cases'],
    queryFn: () => ask('listFingerprintCases', {}),
  });
  if (data === undefined) return null;
  return (
    <p className="small two">
      {data.length === 0 ? say('removals.cases.none') : say('removals.cases', { count: data.length })}{' '}
      <Act look="link" onPress={() => go({ name: 'help', page: 'block' })}>
        {say('removals.cases.go')}
      </Act>
    </p>
  );
}
