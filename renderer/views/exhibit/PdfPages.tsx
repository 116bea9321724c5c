import { Told } from '../../components/Told.tsx';
import { useEffect, useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { exhibitLabel, type Exhibit } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import type { OpenPdf } from './pdf.ts';
import { PdfPage } from './PdfPage.tsx';

interface PdfPagesProps {
  readonly address: string;
  readonly bytes: number;
  readonly exhibit: Exhibit;
  readonly what: string;
}

/** pdf.js wants the whole file in memory; a larger one is left to a PDF reader. */
const largestPdf = 300_000_000;

export function PdfPages({ address, bytes, exhibit, what }: PdfPagesProps) {
  const say = useSay();
  const [pdf, setPdf] = useState<OpenPdf | 'failed' | 'too-large' | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    let open: OpenPdf | undefined;
    const read = async (): Promise<void> => {
      if (bytes > largestPdf) return setPdf('too-large');
      try {
        const { openPdf } = await import('./pdf.ts');
        const response = await fetch(address, { signal: abort.signal });
        if (!response.ok) return setPdf('failed');
        open = await openPdf(new Uint8Array(await response.arrayBuffer()));
        if (abort.signal.aborted) open.close();
        else setPdf(open);
      } catch {
        if (!abort.signal.aborted) setPdf('failed');
      }
    };
    void read();
    return () => {
      abort.abort();
      open?.close();
      setPdf(null);
    };
  }, [address, bytes]);

  if (pdf === 'failed') return <Note tone="care">{say('exhibit.pdf.failed')}</Note>;
  if (pdf === 'too-large') return <Note tone="care">{say('error.too-large')}</Note>;
  if (pdf === null) {
    return <Told className="help">{say('exhibit.pdf.reading')}</Told>;
  }
  const pages = pdf.document.numPages;
  return (
    <>
      <section
        className="paper scroll pdf"
        aria-label={say('exhibit.scroller', {
          what,
          label: exhibitLabel(exhibit.number),
        })}
        // A scroller without anything to press must take the focus itself, or no key could move it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {Array.from({ length: pages }, (_, index) => (
          <PdfPage key={index} pdf={pdf.document} page={index + 1} pages={pages} />
        ))}
      </section>
      <Told className="cap num">{say('exhibit.pdf.pages', { pages })}</Told>
    </>
  );
}
