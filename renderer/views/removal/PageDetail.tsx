import { Plus, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { usePlace } from '../../session/place.tsx';
import type { RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import { LookAgain, LookResult } from './LookAgain.tsx';
import { PageLetters } from './PageLetters.tsx';
import { PageLog } from './PageLog.tsx';
import { WhatToDo } from './WhatToDo.tsx';
import { withoutScheme } from './RemovalTable.tsx';
import { useNoteRequest } from './use-note-request.ts';

interface PageDetailProps {
  readonly page: RemovalPage;
  /** All of them, for what came back elsewhere. */
  readonly pages: readonly RemovalPage[];
}

/** Of the chosen page: left its log and what can be noted, right what would be good to do next. */
export function PageDetail({ page, pages }: PageDetailProps) {
  const say = useSay();
  const { go } = usePlace();
  const [looking, setLooking] = useState(false);
  const { note, code } = useNoteRequest();
  const name = page.address === '' ? say('removals.no-address') : withoutScheme(page.address);
  const open = page.requests.findLast(({ sentAt, answeredAt }) => sentAt !== null && answeredAt === null);
  const first = page.requests[0];
  const isBack = page.state === 'back';
  const again = (): void => {
    void note({
      ...(page.address === '' ? {} : { addresses: page.address }),
      about: page.saved,
      // Back again: the new request begins anew, and names the one that it follows.
      ...(isBack && first !== undefined ? { earlier: [first.record] } : {}),
    });
  };
  return (
    <div className="removal-detail">
      <section aria-label={say('log.title', { page: name })}>
        <h2>
          <LogTitle page={name} />
        </h2>
        <PageLog page={page} pages={pages} />
        {code !== null && <Trouble code={code} />}
        {!looking && (
          <div className="row">
            {open !== undefined && (
              <Act size="small" onPress={() => go({ name: 'removal', record: open.record })}>
                <Plus className="i s" aria-hidden="true" />
                {say('do.answer')}
              </Act>
            )}
            <Act size="small" onPress={again}>
              <Plus className="i s" aria-hidden="true" />
              {say('do.note')}
            </Act>
            {!page.closed && (
              <Act
                size="small"
                look={page.next === 'look' || page.next === 'save' ? 'go' : 'plain'}
                blocked={page.address === '' ? say('look.no-address') : null}
                onPress={() => {
                  // What comes of it moves the page in the list; the log that is read must not change under her eyes.
                  go({ name: 'removals', page: page.key });
                  setLooking(true);
                }}
              >
                <RefreshCw className="i s" aria-hidden="true" />
                {say(page.next === 'save' ? 'removals.save-first' : 'do.look')}
              </Act>
            )}
          </div>
        )}
        {!looking && <LookResult page={page} />}
        {looking && <LookAgain page={page} onLeave={() => setLooking(false)} />}
      </section>
      <div className="beside-log">
        <WhatToDo page={page} />
        <PageLetters page={page} />
      </div>
    </div>
  );
}

function LogTitle({ page }: { readonly page: string }) {
  const say = useSay();
  const [before = '', after = ''] = say('log.title', { page: '\uE000' }).split('\uE000');
  return (
    <>
      {before}
      <span className="page-title">{page}</span>
      {after}
    </>
  );
}
