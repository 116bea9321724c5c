import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { usePlace, type HelpPage } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { BlockUploads } from './BlockUploads.tsx';
import { FindCopies } from './FindCopies.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { HelpLines } from './HelpLines.tsx';
import { Licences } from './Licences.tsx';
import { Limits } from './Limits.tsx';
import { Terms } from './Terms.tsx';

interface HelpViewProps {
  readonly page: HelpPage;
  readonly version: string;
}

/** Help, all of it offline: an index, and one page a topic. */
export function HelpView({ page, version }: HelpViewProps) {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      {page !== 'index' && (
        <BarWords>
          <Act look="link" onPress={() => go({ name: 'help', page: 'index' })}>
            {say('help.back')}
          </Act>
        </BarWords>
      )}
      <div className="pad reading">
        <Page page={page} version={version} />
      </div>
    </>
  );
}

function Page({ page, version }: HelpViewProps): ReactNode {
  const say = useSay();
  switch (page) {
    case 'first':
      return <FirstSteps />;
    case 'lines':
      return <HelpLines />;
    case 'words':
      return <Terms />;
    case 'copies':
      return <FindCopies />;
    case 'block':
      return <BlockUploads />;
    case 'limits':
      return <Limits version={version} />;
    case 'licences':
      return (
        <section>
          <p>{say('help.licences.text')}</p>
          <Licences />
        </section>
      );
    case 'index':
    default:
      return <Index />;
  }
}

const pages = ['first', 'lines', 'copies', 'block', 'words', 'limits', 'licences'] as const;

function Index() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <nav aria-label={say('help.index')}>
        <ul className="index">
          {pages.map((page) => (
            <li key={page}>
              <Link className="link firm" onPress={() => go({ name: 'help', page })}>
                {say(`help.page.${page}`)}
              </Link>
              <p className="help">{say(`help.page.${page}.about`)}</p>
            </li>
          ))}
        </ul>
      </nav>
      <p className="small quiet">{say('help.offline')}</p>
    </>
  );
}
