import type { ImageMode } from '../../core/binder.ts';
import type { DossierExhibit } from '../../core/dossier.ts';
import { inks } from '../inks.ts';
import type { FontBook } from '../fonts.ts';
import type { PaperPdf } from '../pdf.ts';
import { layoutText } from '../text.ts';
import type { Around } from './volume.ts';
import { utcInWords, type BinderWords } from './words.ts';

/** What its pages may weigh, before they are made: pictures become smaller when they are blurred. */
export function printedBytes({ artifacts }: DossierExhibit, mode: ImageMode): number {
  const weigh = new Set(['page-pdf', 'screenshot', 'original', 'attached']);
  const bytes = artifacts.filter(
    ({ role, mediaType }) => weigh.has(role) && /^(?:image\/|application\/pdf)/u.test(mediaType),
  );
  const share = mode === 'full' ? 1 : mode === 'blurred' ? 0.2 : 0;
  return bytes.reduce((sum, file) => sum + file.bytes * share, 20_000);
}

/** For a bookmark: the title on one line, not too long. */
export function titleOf({ title }: DossierExhibit): string {
  const even = title.replace(/\s+/gu, ' ').trim();
  return even === '' ? '' : `: ${Array.from(even).slice(0, 70).join('')}`;
}

/** What stands around the pages of an exhibit. */
export function aroundOf(exhibit: DossierExhibit, words: BinderWords): Around {
  const { label, url, finalUrl, savedAt, savedLocal, origin } = exhibit;
  const { savedFoot, broughtInFoot, writtenFoot } = words.sheet;
  const done = origin === 'capture' ? savedFoot : origin === 'text-record' ? writtenFoot : broughtInFoot;
  return {
    exhibit: words.exhibit(label),
    label,
    caption: '',
    address: finalUrl ?? url ?? '',
    times: `${done} ${utcInWords(savedAt)} · ${savedLocal}`,
  };
}

/** Stands out at the edge of a closed binder, one below the other. */
export function edgeTab(pdf: PaperPdf, fonts: FontBook, label: string, index: number): void {
  const [width, height] = [20, 52];
  const steps = 12;
  const top = 66 + (index % steps) * height;
  const x = pdf.width - width;
  pdf.box(x, top, width, height - 6, { fill: '#222222' });
  const text = layoutText(fonts, label, {
    width: height - 10,
    size: 10,
    style: 'bold',
    align: 'center',
    direction: 'ltr',
    lines: 1,
  });
  pdf.turned(x, top + height - 6, () =>
    pdf.text(text, x + 2, top + height - 6 + (width - text.height) / 2, inks.paper),
  );
}
