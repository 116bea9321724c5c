import type { CheckedCopy, CheckedPlace } from '../../../../preload/contract.ts';
import { Fold } from '../../../components/Fold.tsx';
import { useSay } from '../../../words/words.tsx';

type Found =
  CheckedPlace['packages'][number] | CheckedPlace['copies'][number] | NonNullable<CheckedCopy['opened']>;

/** What a check found, file by file; nothing when it found nothing. */
export function Problems({ of: problems }: { readonly of: readonly Found['problems'][number][] }) {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <Fold title={say('recheck.problems', { n: problems.length })}>
      <ul className="mono small">
        {problems.map(({ code, file }) => (
          <li key={`${code} ${file}`}>
            {say(`problem.${code}`)} {file}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
