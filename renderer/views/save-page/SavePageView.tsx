import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Told } from '../../components/Told.tsx';
import { useJobs } from '../../session/jobs.tsx';
import { useToSave } from '../../session/to-save.tsx';
import { UnderEighteenStop } from '../text-record/UnderEighteenStop.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { readAddresses } from './addresses.ts';
import { AddressForm } from './AddressForm.tsx';
import type { AgeAnswer } from './AgeQuestion.tsx';
import { FileForm } from './FileForm.tsx';
import { JobList } from './JobList.tsx';

/** Left what to save, right what is being saved. An answer of yes or unsure stops before anything is sent. */
export function SavePageView({ way }: { readonly way: 'page' | 'file' }) {
  const say = useSay();
  const [pageAge, setPageAge] = useState<AgeAnswer | null>(null);
  const [fileAge, setFileAge] = useState<AgeAnswer | null>(null);
  const { text, setText, words } = useToSave();
  // Words that wait come before any answer; an answer decides again what is shown.
  const [waiting] = useState(words !== null);
  const [open, setOpen] = useState<string>(way);
  const { job } = useJobs();
  const field = useRef<HTMLTextAreaElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const begun = useRef(job?.id);
  // The button lies far below: what it began must be seen, or it is pressed again.
  useEffect(() => {
    if (begun.current === job?.id) return;
    begun.current = job?.id;
    outcome.current?.scrollIntoView({ block: 'start' });
  }, [job?.id]);
  const putBack = (addresses: readonly string[]): void => {
    const typed = text.trim() === '' ? [] : text.trim().split('\n');
    setText([...typed, ...addresses.filter((address) => !typed.includes(address))].join('\n'));
    setOpen('page');
    // After the tab has been turned.
    window.setTimeout(() => field.current?.focus());
  };
  const age = open === 'page' ? pageAge : fileAge;
  const stopped = age === 'yes' || age === 'unsure' || (age === null && waiting);
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
            <AddressForm field={field} age={pageAge} onAge={setPageAge} text={text} onText={setText} />
          </TabPanel>
          <TabPanel id="file" shouldForceMount className="way">
            <FileForm
              age={fileAge}
              onAge={setFileAge}
              active={open === 'file'}
              onDropped={() => setOpen('file')}
            />
          </TabPanel>
        </Tabs>
      </div>
      <div className="right" ref={outcome}>
        {/* Only the sentence is spoken by itself: what is typed below must not be read back letter by letter. */}
        <Told className="sr">{stopped && say('stop.title')}</Told>
        {stopped && <UnderEighteenStop address={open === 'page' ? firstAddress(text) : ''} />}
        <JobList quiet={stopped} onBack={putBack} />
      </div>
    </div>
  );
}

const firstAddress = (text: string): string => readAddresses(text).urls[0] ?? '';
