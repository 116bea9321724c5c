import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { CustodyLine } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { useCheck } from '../../session/check.tsx';
import { useReveals } from '../../session/reveals.tsx';
import { useFormats } from '../../words/formats.ts';
import { recordWords } from '../../words/en/record.ts';
import { useSay } from '../../words/words.tsx';
import { numberAt, textAt } from './manifest.ts';

/** The person's label for what the program did by itself (core/chain.ts). */
const program = 'holdfast';

/** What was done with this exhibit, when and by whom. */
export function CustodyList({ exhibit }: { readonly exhibit: number }) {
  const say = useSay();
  const { check, start } = useCheck();
  const { shown } = useReveals();
  const query = useQuery({
    queryKey: ['custody', exhibit],
    queryFn: () => ask('custodyLog', { exhibit, limit: 1000 }),
    staleTime: 0,
  });
  const { refetch } = query;

  // A look is an entry of its own: the list must not lag behind what was just done.
  useEffect(() => {
    if (shown.size > 0) void refetch();
  }, [shown, refetch]);

  return (
    <div>
      <div className="custody-head">
        <h2>{say('custody.title')}</h2>
        {query.data !== undefined && (
          <span className="quiet small num">{say('custody.count', { count: query.data.total })}</span>
        )}
        <span className="grow" />
        {check.state !== 'running' && (
          <span className="small">
            <Act look="link" onPress={start}>
              {say('custody.check')}
            </Act>
          </span>
        )}
      </div>
      {query.isError && <Trouble code={codeOf(query.error)} again={() => void refetch()} />}
      {query.data !== undefined && (
        <table className="lines log">
          <thead className="sr">
            <tr>
              <th scope="col">{say('custody.when')}</th>
              <th scope="col">{say('custody.what')}</th>
              <th scope="col">{say('custody.who')}</th>
            </tr>
          </thead>
          <tbody>
            {query.data.entries.map((line) => (
              <CustodyRow key={line.entry.sequence} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function CustodyRow({ line }: { readonly line: CustodyLine }) {
  const say = useSay();
  const formats = useFormats();
  const { at, action, actor, detail } = line.entry;
  const what = say(Object.hasOwn(recordWords, `custody.${action}`) ? `custody.${action}` : 'unknown.action');
  const file = textAt(detail, 'file') ?? (numberAt(detail, 'words') === null ? null : say('compare.words'));
  return (
    <tr>
      <td className="num quiet">
        <time dateTime={at}>{formats.moment(at)}</time>
      </td>
      <td>{file === null ? what : say('custody.file', { what, file })}</td>
      <td className="quiet">{actor === program ? say('custody.app') : actor}</td>
    </tr>
  );
}
