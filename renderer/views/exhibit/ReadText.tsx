import type { ReactNode } from 'react';
import { Note } from '../../components/Note.tsx';
import { Told } from '../../components/Told.tsx';
import { exhibitLabel, type Exhibit } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import type { Piece } from './pieces.ts';
import { MailSheet } from './MailSheet.tsx';
import { useReading, type Reading } from './reading.ts';
import { readMailRecord, readTranscript } from './readings.ts';
import { TranscriptList } from './TranscriptList.tsx';

interface ReadTextProps {
  readonly address: string;
  readonly bytes: number;
  readonly exhibit: Exhibit;
  readonly piece: Piece;
}

/** A mail, a chat or plain words, as text alone: nothing in it is run, loaded or turned into a link. */
export function ReadText({ address, bytes, exhibit, piece }: ReadTextProps) {
  const say = useSay();
  const what = say(`exhibit.tab.${piece.name}`);
  return (
    <section
      className="paper scroll reading"
      aria-label={say('exhibit.scroller', { what, label: exhibitLabel(exhibit.number) })}
      // A scroller without anything to press must take the focus itself, or no key could move it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {piece.name === 'mail' && <Mail address={address} bytes={bytes} />}
      {piece.name === 'transcript' && <Chat address={address} bytes={bytes} />}
      {piece.name === 'text' && <Plain address={address} bytes={bytes} />}
    </section>
  );
}

interface FromProps {
  readonly address: string;
  readonly bytes: number;
}

function Mail({ address, bytes }: FromProps) {
  return (
    <Shown reading={useReading(address, bytes, readMailRecord)}>{(mail) => <MailSheet mail={mail} />}</Shown>
  );
}

function Chat({ address, bytes }: FromProps) {
  return (
    <Shown reading={useReading(address, bytes, readTranscript)}>
      {(transcript) => <TranscriptList transcript={transcript} />}
    </Shown>
  );
}

const same = (text: string): string => text;

function Plain({ address, bytes }: FromProps) {
  return (
    <Shown reading={useReading(address, bytes, same)}>
      {(text) => (
        <pre className="said" dir="auto">
          {text}
        </pre>
      )}
    </Shown>
  );
}

interface ShownProps<T> {
  readonly reading: Reading<T>;
  readonly children: (value: T) => ReactNode;
}

function Shown<T>({ reading, children }: ShownProps<T>) {
  const say = useSay();
  if (reading === null) return <Told className="help">{say('reading.reading')}</Told>;
  if (reading === 'too-large') return <Note tone="care">{say('error.too-large')}</Note>;
  if (reading === 'failed') return <Note tone="care">{say('reading.failed')}</Note>;
  return children(reading.value);
}
