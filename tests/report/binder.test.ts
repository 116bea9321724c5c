import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { OwnPictures } from '../../main/capture/paper/own-pictures.ts';
import { SandboxPictures } from '../../main/capture/paper/pictures.ts';
import type { BinderChoices } from '../../main/core/binder.ts';
import type { OpenDossier } from '../../main/core/dossier.ts';
import type { PaperPictures } from '../../main/core/paper-pictures.ts';
import { writeBinder, type WrittenBinder } from '../../main/report/binder/binder.ts';
import { english } from '../../main/report/binder/words/en.ts';
import { binderWords } from '../../main/report/binder/words.ts';
import { CodedError } from '../../preload/errors.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { everyKind } from './every-kind.ts';
import { madeUpDossier, madeUpPdf, manifestOf, plainChoices } from './made-up.ts';
import { fonts, Looked, memorySink } from './pages.ts';
import { faultsOfPdfA, hasPreflight } from './preflight.ts';

/** Made once: it takes longer than a binder of it. */
const kinds = everyKind();

interface Made {
  readonly written: WrittenBinder;
  readonly volumes: readonly Looked[];
}

async function make(
  opened: OpenDossier,
  choices: Partial<BinderChoices>,
  pictures: PaperPictures | null = null,
): Promise<Made> {
  const sinks: ReturnType<typeof memorySink>[] = [];
  const written = await writeBinder(
    opened,
    { ...plainChoices, ...choices },
    {
      fonts,
      pictures,
      signal: new AbortController().signal,
      open: () => {
        const made = memorySink();
        sinks.push(made);
        return Promise.resolve(made.sink);
      },
      onProgress: () => undefined,
    },
  );
  return { written, volumes: sinks.map(({ bytes }) => new Looked(bytes())) };
}

/** In the head of the sheet in front of an exhibit. */
const sheetOf = (label: string): RegExp =>
  new RegExp(`Exhibit ${label} .{0,9}Sheet in front of the exhibit(?!, continued)`, 'u');

const clear = ({ volumes }: Made): void => {
  for (const looked of volumes) looked.remove();
};

describe('a binder of every kind of exhibit', () => {
  let browser: CaptureBrowser;
  let pictures: OwnPictures;
  let opened: OpenDossier;
  let full: Made;
  let texts: readonly string[];
  beforeAll(async () => {
    browser = await CaptureBrowser.launch({ path: await chromiumPath() });
    pictures = new OwnPictures(new SandboxPictures(() => Promise.resolve(browser)));
    opened = await kinds;
    full = await make(opened, { images: 'full' }, pictures);
    texts = full.volumes[0]?.texts() ?? [];
  });
  afterAll(async () => {
    clear(full);
    await pictures.close();
    await browser.close();
  });

  it('is well-formed for another program, with no script, form, attachment or encryption', () => {
    const [looked] = full.volumes;
    expect(looked?.faults()).toBe('');
    const bytes = readFileSync(looked?.file ?? '', 'latin1');
    expect(bytes).not.toMatch(
      /\/(?:JavaScript|JS|AcroForm|EmbeddedFile|EmbeddedFiles|Encrypt|Launch|URI)\b/u,
    );
  });

  it('has every page number once and in order, after front pages in roman numerals', () => {
    const { lastBates } = full.written;
    const first = texts.findIndex((text) => text.includes('Sheet in front of the exhibit'));
    const last = Number(lastBates.slice(4));
    expect(texts.length - first).toBe(last);
    for (const [index, text] of texts.slice(first).entries()) {
      expect(text).toContain(`DOE-${String(index + 1).padStart(6, '0')}`);
    }
    const { pagelabels } = full.volumes[0]?.json() ?? {};
    expect(pagelabels).toMatchObject([
      { index: 0, label: { '/S': '/r', '/St': 1 } },
      { index: first, label: { '/S': '/D', '/P': 'u:DOE-00000', '/St': 1 } },
      { index: first + 9, label: { '/P': 'u:DOE-0000', '/St': 10 } },
    ]);
  });

  it('has a bookmark to each part, which leads where it says', () => {
    const outlines = full.volumes[0]?.json()['outlines'] as readonly Outline[];
    const parts = outlines.map(({ title }) => title);
    expect(parts).toEqual([
      'Cover',
      'Summary',
      'Evidence chart: what happened',
      'Evidence chart: exhibits',
      'Exhibits',
      'List of hashes',
      'Custody log',
      'Letters and requests',
      'Draft of a declaration',
      'Worksheet for a qualified person',
    ]);
    const exhibits = outlines.find(({ title }) => title === 'Exhibits')?.kids ?? [];
    expect(exhibits).toHaveLength(opened.dossier.exhibits.length);
    for (const { title, destpageposfrom1 } of exhibits) {
      const label = /^Exhibit (?<label>\d+)/u.exec(title)?.groups?.['label'];
      expect(texts[destpageposfrom1 - 1]).toMatch(sheetOf(label ?? ''));
    }
  });

  it('has a link from each row of the chart, which leads to that exhibit', async () => {
    const places = await linkPlaces(readFileSync(full.volumes[0]?.file ?? ''));
    const chart = texts.findIndex((text) => text.includes('Evidence chart: exhibits'));
    const sheet = texts.findIndex((text) => sheetOf('1').test(text));
    const rows = places.filter(({ from }) => from >= chart && from < sheet);
    const back = [
      'List of hashes',
      'Custody log',
      'Letters and requests',
      '(draft, not signed)',
      'Worksheet',
    ];
    expect(rows.map(({ to }) => to)).toEqual([
      ...opened.dossier.exhibits.map(({ label }) => texts.findIndex((text) => sheetOf(label).test(text))),
      ...back.map((title) => texts.findIndex((text, at) => at > sheet && text.includes(title))),
    ]);
  });

  it('has the words of each exhibit, its full address and its full hash', () => {
    const said = texts.join(' ');
    const unspaced = said.replaceAll(' ', '');
    for (const { url, artifacts, title } of opened.dossier.exhibits) {
      // poppler gives mixed directions in the order of the paper.
      for (const part of title.split(/[:“”]/u)) expect(said).toContain(part.trim());
      expect(unspaced).toContain(url ?? '');
      for (const { sha256 } of artifacts) expect(unspaced).toContain(sha256);
    }
    for (const words of [
      'Murmur post, source page 2',
      'I will send it to everyone',
      'سوف تندم',
      'Nobody opened it',
      'Request to keep records',
    ]) {
      expect(said).toContain(words);
    }
    expect(full.written.notPrinted).toEqual([{ exhibit: 12, file: 'broken.png', why: 'unreadable' }]);
    expect(said).toContain('This file could not be printed.');
  });

  it(`has no page of a document and no sharp picture while pictures are blurred, but the words of the page, and is PDF/A-1b (${hasPreflight ? 'PDFBox Preflight' : 'not run, PDFBox is not installed: only what it claims'})`, async () => {
    const made = await make(
      opened,
      { images: 'blurred', imagesOf: [{ exhibit: 2, images: 'placeholder' }], declaration: null },
      pictures,
    );
    const said = made.volumes[0]?.texts().join(' ') ?? '';
    expect(said).not.toContain('source page');
    expect(said).toContain('the whole text of the post');
    expect(said).toContain('Exhibit 2: Pictures are left out');
    expect(said).not.toContain('penalty of perjury');
    // All of it is of our own making: then it is what it says it is, and only then does it say so.
    const claims = ({ volumes }: Made): boolean =>
      readFileSync(volumes[0]?.file ?? '', 'latin1').includes('pdfaid:conformance');
    expect([claims(made), claims(full)]).toEqual([true, false]);
    const file = made.volumes[0]?.file ?? '';
    const found = hasPreflight ? faultsOfPdfA(dirname(file), [basename(file)]) : {};
    expect(Object.values(found).filter((fault) => fault !== '')).toEqual([]);
    clear(made);
  });
});

describe.each(['de', 'es'] as const)('a binder in another language: %s', (language) => {
  const words = binderWords[language];

  it('says nothing of its own in English but what the law of English courts has, and says why', async () => {
    const opened = await kinds;
    const made = await make(opened, {
      language,
      paper: 'a4',
      images: 'blurred',
      declaration: { kind: 'plain', seen: [1] },
    });
    const [looked] = made.volumes;
    expect(looked?.faults()).toBe('');
    const texts = looked?.texts() ?? [];
    const isEnglish = (text: string): boolean => text.includes('Worksheet for a qualified person');
    const said = texts.filter((text) => !isEnglish(text)).join(' ');
    const own = new Set(sentencesOf(words));
    const isSaid = (sentence: string): boolean =>
      said.split(sentence).some((rest, at) => at > 0 && !/^\p{L}/u.test(rest));
    const left = sentencesOf(english).filter((sentence) => !own.has(sentence) && isSaid(sentence));
    expect(left).toEqual([]);
    expect(said).toContain(words.statement.formulas.plain);
    expect(texts.filter((text) => text.includes(words.englishLaw))).toHaveLength(1);
    expect(texts[0]).toContain(words.cover.recordLanguage);
    const outlines = looked?.json()['outlines'] as readonly Outline[];
    expect(outlines.map(({ title }) => title)).toEqual([
      words.parts.cover,
      words.parts.summary,
      words.parts.happened,
      words.parts.exhibits,
      words.parts.group,
      words.parts.hashes,
      words.parts.custody,
      words.parts.letters,
      words.parts.declaration,
      words.parts.worksheet,
    ]);
    const file = await PDFDocument.load(readFileSync(looked?.file ?? ''));
    expect(file.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe(language);
    clear(made);
  });

  it('leaves a draft for an English-speaking court in English', async () => {
    const opened = madeUpDossier([{ kind: 'words', title: 'a record', files: [] }]);
    const made = await make(opened, { language, declaration: { kind: 'england-wales', seen: [] } });
    const texts = made.volumes[0]?.texts() ?? [];
    const draft = texts.find((text) => text.includes(english.statement.formulas['england-wales'])) ?? '';
    expect(draft).toContain(words.englishLaw);
    expect(draft).toContain('Exhibit 1: a record');
    clear(made);
  });
});

/** The sentences of a table of words that stand there as they are, not as a function of something. */
function sentencesOf(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string'
      ? /\S \S/u.test(value)
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? sentencesOf(value)
        : [],
  );
}

describe('a binder of many', () => {
  it('is parted into files that are not too large, numbered through, each with its own contents', async () => {
    const pdf = await madeUpPdf(3, 'page');
    const noise = Buffer.alloc(300_000);
    for (let at = 0; at < noise.length; at++) noise[at] = (at * 7919 + (at >> 3) * 104_729) & 0xff;
    const withNoise = await PDFDocument.load(pdf);
    const stream = withNoise.context.register(withNoise.context.stream(noise));
    withNoise
      .getPages()[0]
      ?.node.Resources()
      ?.set(PDFName.of('XObject'), withNoise.context.obj({ N: stream }));
    const bytes = await withNoise.save();
    const opened = madeUpDossier(
      Array.from({ length: 24 }, (_, index) => ({
        kind: 'page' as const,
        title: `Post ${index + 1}`,
        url: `https://murmur.example/post/${index + 1}`,
        manifest: manifestOf('x'),
        files: [{ role: 'page-pdf' as const, name: 'page.pdf', mediaType: 'application/pdf', bytes }],
      })),
    );
    const made = await make(opened, { volumeMegabytes: 3 });
    expect(made.volumes.length).toBeGreaterThan(2);
    let next = 1;
    for (const [index, looked] of made.volumes.entries()) {
      expect(looked.faults()).toBe('');
      expect(readFileSync(looked.file).length).toBeLessThan(3_000_000);
      const texts = looked.texts();
      expect(texts.join(' ')).toContain(`Contents of volume ${index + 1}`);
      expect(texts[0]).toContain(`Volume ${index + 1} of ${made.volumes.length}`);
      const body = texts.slice(texts.findIndex((text) => text.includes('Sheet in front of the exhibit')));
      for (const text of body) expect(text).toContain(`DOE-${String(next++).padStart(6, '0')}`);
    }
    expect(`DOE-${String(next - 1).padStart(6, '0')}`).toBe(made.written.lastBates);
    clear(made);
  });

  it('says on a page why a file is not there, and goes on; ends at once when it is stopped', async () => {
    const opened = madeUpDossier(
      [1, 2].map((number) => ({
        kind: 'document' as const,
        title: `Document ${number}`,
        files: [
          {
            role: 'original' as const,
            name: 'doc.pdf',
            mediaType: 'application/pdf',
            bytes: Buffer.from('%PDF-'),
          },
        ],
      })),
    );
    const damaged: OpenDossier = {
      ...opened,
      files: { ...opened.files, whole: () => Promise.reject(new CodedError('object-damaged')) },
    };
    const made = await make(damaged, {});
    expect(made.written.notPrinted.map(({ why }) => why)).toEqual(['object-damaged', 'object-damaged']);
    expect(made.volumes[0]?.texts().join(' ')).toContain('The sealed file is damaged in the vault.');
    clear(made);
    const stop = AbortSignal.abort();
    const around = {
      fonts,
      pictures: null,
      signal: stop,
      open: () => Promise.resolve(() => Promise.resolve()),
      onProgress: () => undefined,
    };
    await expect(writeBinder(opened, plainChoices, around)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

/** Where the links of each page lead, read by another library: page to page, from 0. */
async function linkPlaces(
  bytes: Uint8Array,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const document = await PDFDocument.load(bytes);
  const pages = document.getPages();
  const indexOf = new Map(pages.map(({ ref }, index) => [ref.tag, index]));
  const names = document.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict);
  const list = names.lookup(PDFName.of('Names'), PDFArray);
  const dests = new Map<string, number>();
  for (let at = 0; at < list.size(); at += 2) {
    const page = list.lookup(at + 1, PDFArray).get(0);
    if (page instanceof PDFRef) dests.set(stringOf(list.lookup(at)), indexOf.get(page.tag) ?? -1);
  }
  return pages.flatMap((page, from) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((ref) => {
      const action = document.context.lookup(ref, PDFDict).lookup(PDFName.of('A'), PDFDict);
      return { from, to: dests.get(stringOf(action.lookup(PDFName.of('D')))) ?? -1 };
    });
  });
}

function stringOf(value: unknown): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  throw new TypeError('not a string');
}
