import type { ExhibitDetail } from '../../evidence.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { FactRows } from './FactsList.tsx';
import { objectsAt, textAt } from './manifest.ts';

const ways = {
  file: 'brought.file',
  folder: 'brought.folder',
  clipboard: 'brought.clipboard',
  screen: 'brought.screen',
} as const;

/** How a file came in, what the file system said of it, and what it says of itself. */
export function BroughtFacts({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { manifest } = detail;
  const moment = (name: string): string | null => {
    const said = textAt(manifest, name);
    return said === null ? null : formats.utc(said, '');
  };
  const way = textAt(manifest, 'broughtBy') ?? 'file';
  const embedded = objectsAt(manifest, 'embedded');
  const members = objectsAt(manifest, 'members');
  const left = members.filter((member) => textAt(member, 'fault') !== null);
  return (
    <>
      <h3>{say('brought.title')}</h3>
      <p className="help">{say('brought.help')}</p>
      <FactRows
        rows={[
          { word: 'brought.how', value: isWay(way) ? say(ways[way]) : way },
          { word: 'brought.name', value: textAt(manifest, 'originalName') },
          ...(way === 'folder'
            ? [{ word: 'brought.path' as const, value: textAt(manifest, 'pathInFolder') }]
            : []),
          { word: 'brought.modified', value: moment('fileModifiedUtc') },
          { word: 'brought.created', value: moment('fileCreatedUtc') },
        ]}
      />
      {embedded.length > 0 && (
        <>
          <h3>{say('brought.embedded')}</h3>
          <p className="help">{say('brought.embedded.help')}</p>
          <dl className="facts">
            {embedded.map((fact, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
              <div key={at}>
                <dt>{textAt(fact, 'name')}</dt>
                <dd>{textAt(fact, 'value')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {left.length > 0 && (
        <>
          <h3>{say('brought.left', { count: left.length, total: members.length })}</h3>
          <ul className="changes">
            {left.slice(0, 100).map((member, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
              <li key={at} className="mono">
                {textAt(member, 'nameInArchive')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function isWay(way: string): way is keyof typeof ways {
  return Object.hasOwn(ways, way);
}
