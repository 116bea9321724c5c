import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { exhibitLabel, type Exhibit, type ExhibitDetail } from '../../../evidence.ts';
import { useReveals } from '../../../session/reveals.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { piecesOf } from '../pieces.ts';
import { Stage } from '../Stage.tsx';
import { Changes } from '../Versions.tsx';
import { ZoomBar } from '../ZoomBar.tsx';
import { CompareWords } from './CompareWords.tsx';
import { PairProvider, usePair } from './pair.tsx';

interface CompareViewProps {
  readonly earlier: Exhibit;
  /** Its changes are those from the earlier one. */
  readonly later: ExhibitDetail;
  /** The exhibit from which one came, and goes back to. */
  readonly from: number;
  readonly onBack: () => void;
}

/** An exhibit and the later capture of its address, side by side: what changed in words, both pictures, both texts. */
export function CompareView({ earlier, later, from, onBack }: CompareViewProps) {
  const say = useSay();
  const { coverAll } = useReveals();
  const [together, setTogether] = useState(true);
  const { exhibit, changes } = later;
  const labels = { earlier: exhibitLabel(earlier.number), later: exhibitLabel(exhibit.number) };
  const fate = changes.find(({ what }) => what === 'gone' || what === 'back')?.what;
  return (
    <div className="compare">
      <div className="compare-head">
        <Act look="link" onPress={onBack} takesFocus>
          {say('compare.back', { label: exhibitLabel(from) })}
        </Act>
        <h2>{say('compare.title', labels)}</h2>
        {fate !== undefined && (
          <Note tone="care">{say(fate === 'gone' ? 'compare.gone' : 'compare.returned')}</Note>
        )}
        {changes.length === 0 ? <p>{say('changes.none')}</p> : <Changes changes={changes} />}
      </div>
      <PairProvider together={together}>
        <Tabs className="compare-tabs" keyboardActivation="manual" onSelectionChange={coverAll}>
          <TabList className="tabs" aria-label={say('compare.what')}>
            <Tab id="pictures">{say('compare.pictures')}</Tab>
            <Tab id="words">{say('compare.words')}</Tab>
          </TabList>
          <TabPanel id="pictures" className="panel">
            <div className="row compare-tools">
              <PairSize />
              <Tick checked={together} onChange={setTogether}>
                {say('compare.together')}
              </Tick>
            </div>
            <div className="pair">
              <Side exhibit={earlier} title={say('compare.earlier', { label: labels.earlier })} />
              <Side exhibit={exhibit} title={say('compare.later', { label: labels.later })} />
            </div>
          </TabPanel>
          <TabPanel id="words" className="panel compare-words">
            <CompareWords earlier={earlier.number} later={exhibit.number} />
          </TabPanel>
        </Tabs>
      </PairProvider>
    </div>
  );
}

function PairSize() {
  const pair = usePair();
  return pair === null ? null : <ZoomBar zoom={pair.zoom} shown={pair.shown} onZoom={pair.setZoom} />;
}

function Side({ exhibit, title }: { readonly exhibit: Exhibit; readonly title: string }) {
  const say = useSay();
  const formats = useFormats();
  const { day, clock, offset } = formats.wallClock(exhibit.savedLocal);
  const picture = piecesOf(exhibit).find(({ name }) => name === 'picture');
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p className="small quiet">{say('compare.saved', { day, clock: `${clock} ${offset}`.trim() })}</p>
      {picture === undefined ? (
        <Note>{say('compare.no-picture')}</Note>
      ) : (
        <Stage exhibit={exhibit} piece={picture} />
      )}
    </section>
  );
}
