import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { UnderEighteenStop } from '../../components/UnderEighteenStop.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { AddressForm } from './AddressForm.tsx';
import type { AgeAnswer } from './AgeQuestion.tsx';
import { FileForm } from './FileForm.tsx';
import { JobList } from './JobList.tsx';

/** Left what to save, right what is being saved. An answer of yes or unsure stops before anything is sent. */
export function SavePageView({ way }: { readonly way: 'page' | 'file' }) {
  const say = useSay();
  const [pageAge, setPageAge] = useState<AgeAnswer | null>(null);
  const [fileAge, setFileAge] = useState<AgeAnswer | null>(null);
  const [open, setOpen] = useState<string>(way);
  const age = open === 'page' ? pageAge : fileAge;
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <div className="saving">
      <BarWords>{say('save.sub')}</BarWords>
      <div className="left">
        <Tabs selectedKey={open} onSelectionChange={(key) => setOpen(String(key))}>
          <TabList className="tabs" aria-label={say('save.ways')}>
            <Tab id="page">{say('save.way.page')}</Tab>
            <Tab id="file">{say('save.way.file')}</Tab>
          </TabList>
          <TabPanel id="page" shouldForceMount className="way">
            <AddressForm age={pageAge} onAge={setPageAge} />
          </TabPanel>
          <TabPanel id="file" shouldForceMount className="way">
            <FileForm age={fileAge} onAge={setFileAge} />
          </TabPanel>
        </Tabs>
      </div>
      <div className="right">
        <div aria-live="polite">{stopped && <UnderEighteenStop />}</div>
        <JobList quiet={stopped} />
      </div>
    </div>
  );
}
