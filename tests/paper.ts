/**
 * The paper, to look at: a binder of twelve exhibits of every kind with real pages in it, and every letter, in every
 * language, as PDFs and as pictures of their pages. On demand, since only a person can say whether a page is good.
 *
 * usage: npm run paper [-- FOLDER]     needs poppler-utils; imagemagick for the sheets of small pages
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaptureBrowser } from '../main/capture/browser.ts';
import { OwnPictures } from '../main/capture/paper/own-pictures.ts';
import { SandboxPictures } from '../main/capture/paper/pictures.ts';
import type { BinderChoices } from '../main/core/binder.ts';
import { checkLetter } from '../main/core/letters.ts';
import type { PaperPictures } from '../main/core/paper-pictures.ts';
import { writeBinder } from '../main/report/binder/binder.ts';
import { composeLetter } from '../main/report/letters/compose.ts';
import { letterPdf } from '../main/report/letters/pdf.ts';
import { languages } from '../preload/languages.ts';
import { letterDocuments } from '../preload/letter-lists.ts';
import { chromiumPath } from './capture/chromium-path.ts';
import { day, exhibit, wholeLetter } from './letters.ts';
import { everyKind } from './report/every-kind.ts';
import { plainChoices } from './report/made-up.ts';
import { fonts, memorySink } from './report/pages.ts';
import { realSources } from './report/real-sources.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'test-results', 'paper');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function binder(
  name: string,
  choices: Partial<BinderChoices>,
  pictures: PaperPictures,
  opened: Awaited<ReturnType<typeof everyKind>>,
): Promise<void> {
  const { sink, bytes } = memorySink();
  await writeBinder(
    opened,
    { ...plainChoices, ...choices },
    {
      fonts,
      pictures,
      signal: new AbortController().signal,
      open: () => Promise.resolve(sink),
      onProgress: () => undefined,
    },
  );
  write(name, bytes());
}

/** The PDF, a picture of each page, and sheets of six pages each. */
function write(name: string, bytes: Uint8Array): void {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  execFileSync('pdftoppm', ['-r', '72', '-png', file, join(folder, name)]);
  sheets(
    name,
    readdirSync(folder).filter((one) => one.startsWith(`${name}-`) && /-\d+\.png$/u.test(one)),
  );
}

function sheets(name: string, pictures: readonly string[]): void {
  const sorted = pictures.toSorted();
  for (let from = 0; from < sorted.length; from += 6) {
    const some = sorted.slice(from, from + 6).map((one) => join(folder, one));
    const sheet = join(folder, `sheet-${name}-${from / 6 + 1}.png`);
    const look = '-tile 3x2 -geometry +8+8 -background #9a9a9a -dither None -colors 48'.split(' ');
    execFileSync('montage', [...some, ...look, sheet]);
  }
}

for (const language of languages) {
  for (const document of letterDocuments) {
    const letter = {
      ...wholeLetter(document, 'self'),
      letterLanguage: language,
      letterPaper: language === 'en' ? ('letter' as const) : ('a4' as const),
    };
    const { paper } = checkLetter(letter, { isSaved: () => true, today: day });
    const model = composeLetter({ letter, language, paper, exhibits: [exhibit], day });
    write(`letter-${language}-${document}`, await letterPdf(model, { fonts, day }));
  }
  const firsts = letterDocuments.map((document) => `letter-${language}-${document}-1.png`);
  sheets(`letters-${language}`, firsts);
}

const real = await realSources([
  { file: 'post.html' },
  { file: 'post.html', times: 3 },
  { file: 'profile.html' },
  { file: 'profile.html', times: 3 },
  { file: 'face-rook.svg' },
  { file: 'park.svg' },
]);
const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
const pictures = new OwnPictures(new SandboxPictures(() => Promise.resolve(browser)));
try {
  const opened = await everyKind(real);
  await binder('binder', { images: 'full' }, pictures, opened);
  await binder('binder-a4', { images: 'full', paper: 'a4' }, pictures, opened);
  await binder(
    'binder-blurred',
    { images: 'blurred', imagesOf: [{ exhibit: 1, images: 'full' }] },
    pictures,
    opened,
  );
  for (const language of ['de', 'es'] as const) {
    const declaration = { kind: 'plain', seen: [1, 2, 3] } as const;
    await binder(`binder-${language}`, { language, paper: 'a4', declaration }, pictures, opened);
  }
  process.stdout.write(`PDFs and pages in ${folder}\n`);
} finally {
  await pictures.close();
  await browser.close();
}
