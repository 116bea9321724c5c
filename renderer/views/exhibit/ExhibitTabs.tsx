import { useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Exhibit } from '../../evidence.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { FilesTable } from './FilesTable.tsx';
import { piecesOf } from './pieces.ts';
import { Stage } from './Stage.tsx';

export function ExhibitTabs({ exhibit }: { readonly exhibit: Exhibit }) {
  const say = useSay();
  const { coverAll } = useReveals();
  const list = useRef<HTMLDivElement>(null);
  const pieces = piecesOf(exhibit);

  // The first focus is the tab, never Reveal (LOOK); the person who has already moved on is left alone.
  useEffect(() => {
    const here = document.activeElement;
    if (here === document.body || here?.tagName === 'H1') {
      list.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    }
  }, []);

  return (
    <Tabs className="view" keyboardActivation="manual" onSelectionChange={coverAll}>
      <TabList className="tabs" aria-label={say('exhibit.tabs')} ref={list}>
        {pieces.map((piece) => (
          <Tab key={piece.name} id={piece.name}>
            {say(`exhibit.tab.${piece.name}`)}
          </Tab>
        ))}
        <Tab id="files">{say('exhibit.tab.files', { count: exhibit.artifacts.length })}</Tab>
      </TabList>
      {pieces.map((piece) => (
        <TabPanel key={piece.name} id={piece.name} className="panel">
          <Stage exhibit={exhibit} piece={piece} />
        </TabPanel>
      ))}
      <TabPanel id="files" className="panel">
        <FilesTable exhibit={exhibit} />
      </TabPanel>
    </Tabs>
  );
}
