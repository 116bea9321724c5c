import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../words/words.tsx';
import type { PDFDocumentProxy, PDFPageProxy } from './pdf.ts';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly pages: number;
}

/** One page, drawn when it comes near the window and given back when it leaves, so that 500 pages stay cheap. */
export function PdfPage({ pdf, page, pages }: PdfPageProps) {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [text, setText] = useState('');
  const label = say('exhibit.pdf.page', { page, pages });

  useEffect(() => {
    if (frame.current === null) return undefined;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: frame.current.parentElement,
      rootMargin: '100% 0px',
    });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null) return undefined;
    const abort = new AbortController();
    const show = async (): Promise<void> => {
      // A page that cannot be drawn stays blank and is named; the file itself is sealed and listed.
      const words = await draw(pdf, page, target, abort.signal).catch(() => '');
      if (!abort.signal.aborted) setText(words);
    };
    void show();
    return () => {
      abort.abort();
      target.width = 0;
      target.height = 0;
    };
  }, [near, pdf, page]);

  return (
    <figure ref={frame}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn by pdf.js, there is no image file */}
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption className="sr">{text}</figcaption>
    </figure>
  );
}

/** Draws one page as wide as its frame. @returns its words, for those who hear the page */
async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<string> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return '';
  const natural = page.getViewport({ scale: 1 });
  const width = canvas.parentElement?.clientWidth ?? natural.width;
  const scale = (width / natural.width) * Math.min(window.devicePixelRatio, 2);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
  return wordsOf(page);
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
