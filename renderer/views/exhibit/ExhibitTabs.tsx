import { useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Exhibit } from '../../evidence.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { FilesTable } from './FilesTable.tsx';
import { MediaShelf } from './MediaShelf.tsx';
import { NotShown } from './NotShown.tsx';
import { mainArtifact, piecesOf, playableOf } from './pieces.ts';
import { Stage } from './Stage.tsx';

export function ExhibitTabs({ exhibit }: { readonly exhibit: Exhibit }) {
  const say = useSay();
  const { coverAll } = useReveals();
  const pieces = piecesOf(exhibit);
  const first = mainArtifact(exhibit) ?? exhibit.artifacts[0];

  return (
    <Tabs className="view" keyboardActivation="manual" onSelectionChange={coverAll}>
      <TabList className="tabs" aria-label={say('exhibit.tabs')}>
        {pieces.map((piece, index) => (
          <Tab key={piece.name} id={piece.name}>
            {index === 0 && <FirstFocus />}
            {say(`exhibit.tab.${piece.name}`)}
          </Tab>
        ))}
        <Tab id="files">
          {pieces.length === 0 && <FirstFocus />}
          {say('exhibit.tab.files', { count: exhibit.artifacts.length })}
        </Tab>
      </TabList>
      {pieces.map((piece) => (
        <TabPanel key={piece.name} id={piece.name} className="panel">
          {piece.name === 'media' ? (
            <MediaShelf exhibit={exhibit} files={playableOf(exhibit)} />
          ) : (
            <Stage exhibit={exhibit} piece={piece} />
          )}
        </TabPanel>
      ))}
      <TabPanel id="files" className="panel">
        {pieces.length === 0 && first !== undefined && <NotShown artifact={first} />}
        <FilesTable exhibit={exhibit} />
      </TabPanel>
    </Tabs>
  );
}

/**
 * Gives the first focus to the tab it stands in, never to Reveal (LOOK). It stands inside, because React Aria
 * draws the tabs later than their list. Who has already moved on is left alone.
 */
function FirstFocus() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.tagName === 'H1') {
      here.current?.closest<HTMLElement>('[role=tab]')?.focus();
    }
  }, []);
  return <span ref={here} />;
}
