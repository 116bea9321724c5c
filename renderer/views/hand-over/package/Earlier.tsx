import { useQuery } from '@tanstack/react-query';
import { Fold } from '../../../components/Fold.tsx';
import { ask } from '../../../locker.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';

/** Packages that left earlier, as the custody log says. */
export function Earlier() {
  const say = useSay();
  const formats = useFormats();
  const { data = [] } = useQuery({ queryKey: ['handed-over'], queryFn: () => ask('handedOver', {}) });
  if (data.length === 0) return null;
  return (
    <Fold title={say('package.earlier')} hint={say('package.count', { n: data.length })}>
      <ul className="kept-copies">
        {data.map(({ at, recipient, state, exhibits, sums }) => (
          <li key={at}>
            <p>
              <b className="firm">{recipient === '' ? say('package.receipt.blank') : recipient}</b>{' '}
              <span className="quiet tnum">{formats.moment(at)}</span>
            </p>
            <p className="two">
              {state === 'done'
                ? say('package.earlier.done', { n: exhibits })
                : say('package.earlier.unfinished')}
            </p>
            {sums !== null && <p className="mono small">{sums}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
