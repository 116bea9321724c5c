import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../../preload/contract.ts';
import { Act } from '../../../components/Act.tsx';
import { Fold } from '../../../components/Fold.tsx';
import { Note } from '../../../components/Note.tsx';
import { ask } from '../../../locker.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';

type Copy = Answer<'copies'>[number];

/** The copies that this vault made, wherever they are now: how far behind each is, and what opens it. */
export function Remembered() {
  const say = useSay();
  const { data: copies = [] } = useQuery({ queryKey: ['copies'], queryFn: () => ask('copies', {}) });
  if (copies.length === 0) return null;
  return (
    <Fold title={say('kept-copies.title')} hint={say('kept-copies.count', { n: copies.length })}>
      <ul className="kept-copies">
        {copies.map((copy) => (
          <RememberedCopy key={copy.copy} copy={copy} />
        ))}
      </ul>
      <p className="help">{say('kept-copies.passphrase')}</p>
    </Fold>
  );
}

function RememberedCopy({ copy }: { readonly copy: Copy }) {
  const say = useSay();
  const formats = useFormats();
  const queries = useQueryClient();
  const forget = (): void => {
    void ask('forgetCopy', { copy: copy.copy })
      .catch(() => undefined)
      .then(() => queries.invalidateQueries({ queryKey: ['copies'] }));
  };
  const { place, copiedAt, exhibitsBehind, bytes, readBack, earlierKeys } = copy;
  return (
    <li>
      <p>
        <b className="firm">{place}</b>{' '}
        <span className="quiet tnum">
          {say('kept-copies.when', { day: formats.moment(copiedAt), bytes: formats.bytes(bytes) })}
        </span>
      </p>
      <p className="two">
        {say('kept-copies.behind', { n: exhibitsBehind })}{' '}
        {say(readBack === 'from-drive' ? 'kept-copies.from-drive' : 'kept-copies.from-memory')}
      </p>
      {earlierKeys && (
        <Note tone="care" title={say('kept-copies.earlier.title')}>
          {say('kept-copies.earlier')}
        </Note>
      )}
      <div className="row">
        <Act size="small" look="bare" onPress={forget} label={`${say('kept-copies.forget')}: ${place}`}>
          {say('kept-copies.forget')}
        </Act>
      </div>
    </li>
  );
}
