import { useCallback, useRef, useState, type ReactNode } from 'react';
import { FocusedTitle } from '../../components/FocusedTitle.tsx';
import { HideNow } from '../../components/HideNow.tsx';
import { Mark } from '../../components/Mark.tsx';
import type { VaultInfo } from '../../evidence.ts';
import { usePlace, type Place } from '../../session/place.tsx';
import { RevealsProvider } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { ChartView } from '../chart/ChartView.tsx';
import { CheckView } from '../check/CheckView.tsx';
import { ExhibitView } from '../exhibit/ExhibitView.tsx';
import { DirectoryView } from '../directory/DirectoryView.tsx';
import { PlatformView } from '../directory/PlatformView.tsx';
import { HandOverView } from '../hand-over/HandOverView.tsx';
import { BinderView } from '../hand-over/binder/BinderView.tsx';
import { HelpView } from '../help/HelpView.tsx';
import { LetterView } from '../letters/LetterView.tsx';
import { LettersView } from '../letters/LettersView.tsx';
import { PeopleView } from '../people/PeopleView.tsx';
import { RecordView } from '../record/RecordView.tsx';
import { SavePageView } from '../save-page/SavePageView.tsx';
import { RemovalView } from '../removal/RemovalView.tsx';
import { SettingsView } from '../settings/SettingsView.tsx';
import { SignInView } from '../sign-in/SignInView.tsx';
import { SummaryView } from '../summary/SummaryView.tsx';
import { TablesView } from '../summary/TablesView.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { BarSlot } from './bar-slot.tsx';
import { Rail } from './Rail.tsx';
import { StatusLine } from './StatusLine.tsx';
import { titleOf } from './titles.ts';

interface FrameProps {
  readonly vault: VaultInfo;
  readonly version: string;
  readonly onHide: () => void;
  readonly onLock: () => void;
}

const keyOf = (place: Place): string =>
  place.name === 'exhibit'
    ? `exhibit-${place.number}`
    : place.name === 'save'
      ? `save-${place.way}`
      : place.name === 'help'
        ? `help-${place.page}`
        : 'record' in place
          ? `${place.name}-${place.record}`
          : place.name;

export function Frame({ vault, version, onHide, onLock }: FrameProps) {
  const say = useSay();
  const { place } = usePlace();
  const main = useRef<HTMLElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [acts, setActs] = useState<HTMLElement | null>(null);
  const key = keyOf(place);
  // A page with little or nothing to press must take the focus itself, or no key could scroll it.
  const readOnly = place.name === 'help' || place.name === 'check';

  const skip = useCallback(() => main.current?.focus(), []);
  return (
    <div className="app whole" id="frame">
      <div className="brand">
        <Mark size={24} />
        <div>
          <b>{vault.name}</b>
          <span>{say('rail.open')}</span>
        </div>
      </div>
      <header className="bar">
        <FocusedTitle key={key}>{titleOf(place, say)}</FocusedTitle>
        {/* The first stop from the title, where the focus is when a page opens. */}
        <button type="button" className="skip" onClick={skip}>
          {say('app.skip')}
        </button>
        <div className="sub" ref={setSlot} />
        <div className="bar-acts" ref={setActs} />
        <HideNow onHide={onHide} />
      </header>
      <Rail />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see readOnly */}
      <main key={key} className="main" id="main" tabIndex={readOnly ? 0 : -1} ref={main}>
        <BarSlot words={slot} acts={acts}>
          {/* A new provider for each place: leaving it covers what was revealed there. */}
          <RevealsProvider key={key}>
            <PlaceView place={place} version={version} />
          </RevealsProvider>
        </BarSlot>
      </main>
      <StatusLine onLock={onLock} />
    </div>
  );
}

function PlaceView({ place, version }: { readonly place: Place; readonly version: string }): ReactNode {
  switch (place.name) {
    case 'save':
      return <SavePageView way={place.way} />;
    case 'chart':
      return <ChartView />;
    case 'exhibit':
      return <ExhibitView number={place.number} />;
    case 'incident':
    case 'person':
    case 'account':
    case 'removal':
      return <RecordView kind={place.name} record={place.record} />;
    case 'letter':
      return (
        <LetterView record={place.record} {...(place.start === undefined ? {} : { start: place.start })} />
      );
    case 'letters':
      return <LettersView />;
    case 'directory':
      return <DirectoryView />;
    case 'platform':
      return (
        <PlatformView record={place.record} {...(place.start === undefined ? {} : { start: place.start })} />
      );
    case 'people':
      return <PeopleView />;
    case 'removals':
      return <RemovalView page={place.page} />;
    case 'timeline':
      return <TimelineView />;
    case 'summary':
      return <SummaryView />;
    case 'tables':
      return <TablesView />;
    case 'sign-in':
      return <SignInView address={place.address} />;
    case 'hand-over':
      return <HandOverView />;
    case 'binder':
      return <BinderView />;
    case 'settings':
      return <SettingsView part={place.part} />;
    case 'help':
      return <HelpView page={place.page} version={version} />;
    case 'check':
    default:
      return <CheckView />;
  }
}
