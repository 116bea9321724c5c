import { CodedError } from '../../../preload/errors.ts';
import type { BinderChoices, ImageMode, MadeBinder } from '../../core/binder.ts';
import type { Dossier, DossierExhibit, OpenDossier } from '../../core/dossier.ts';
import type { PaperPictures } from '../../core/paper-pictures.ts';
import type { Block } from '../blocks.ts';
import { Flow, type Frame } from '../flow.ts';
import type { FontBook } from '../fonts.ts';
import { paperSizes, type PaperOptions, type Sink } from '../pdf.ts';
import { custodyPages, hashAppendix, lettersPages } from './back.ts';
import { declaration, wordsOfDraft, worksheet } from './declaration.ts';
import { ExhibitPages, type Desk } from './exhibit-pages.ts';
import { PicturesAhead } from './ahead.ts';
import { exhibitChart, incidentChart } from './chart.ts';
import { aroundOf, edgeTab, printedBytes, titleOf } from './exhibit-marks.ts';
import { cover, placeOf, summary, type BackPart, type BinderFacts, type Bound } from './front.ts';
import { SheetCounter } from './sheet-counter.ts';
import { tabSheet } from './tab-sheet.ts';
import { margins, Volume, type Around, type Part } from './volume.ts';
import { binderWords, utcInWords, type BinderWords } from './words.ts';

export interface BinderSurroundings {
  readonly fonts: FontBook;
  /** Null where there is no browser: pages then say why a picture is not printed. */
  readonly pictures: PaperPictures | null;
  readonly signal: AbortSignal;
  /** Opens the next file. Several are open until the end, when the first ones get their tables of contents. */
  readonly open: () => Promise<Sink>;
  /** In exhibits. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface WrittenBinder extends Omit<MadeBinder, 'files'> {
  /** Pages of each file, in order. */
  readonly pages: readonly number[];
}

const batesDigits = 6;
const sheetSize = 9.5;
const backOrder = Number.MAX_SAFE_INTEGER - 100;
/** What is written at the end: fonts, table of contents. Bytes, whatever else there is and for each exhibit. */
const reserve = { always: 500_000, exhibit: 3000, file: 260, entry: 220 };

/**
 * Writes a binder, file by file, each while it is made.
 *
 * @throws CodedError `cancelled`, and what the files of the dossier and the sinks throw; what was written is then no PDF
 */
export async function writeBinder(
  { dossier, files }: OpenDossier,
  choices: BinderChoices,
  around: BinderSurroundings,
): Promise<WrittenBinder> {
  const binder = new Binder(dossier, choices, around);
  await binder.begin();
  try {
    for (const [index, exhibit] of dossier.exhibits.entries()) {
      around.onProgress(index, dossier.exhibits.length);
      await binder.exhibit(index, exhibit, files, dossier.exhibits[index + 1]);
    }
  } finally {
    await binder.endPictures();
  }
  around.onProgress(dossier.exhibits.length, dossier.exhibits.length);
  return binder.finish();
}

class Binder {
  readonly #dossier: Dossier;
  readonly #choices: BinderChoices;
  readonly #around: BinderSurroundings;
  readonly #volumes: Volume[] = [];
  readonly #words: BinderWords;
  readonly #bound: Bound[] = [];
  readonly #back: BackPart[] = [];
  readonly #notPrinted: MadeBinder['notPrinted'][number][] = [];
  readonly #ahead: PicturesAhead | null;
  readonly #counter: SheetCounter;
  #bates = 1;

  constructor(dossier: Dossier, choices: BinderChoices, around: BinderSurroundings) {
    this.#dossier = dossier;
    this.#choices = choices;
    this.#around = around;
    this.#words = binderWords[choices.language];
    this.#counter = new SheetCounter(around.fonts, this.#options(), sheetSize);
    this.#ahead = around.pictures === null ? null : new PicturesAhead(around.pictures);
  }

  async begin(): Promise<void> {
    await this.#nextVolume();
  }

  /** @param next whose first picture may be begun meanwhile */
  async exhibit(
    index: number,
    exhibit: DossierExhibit,
    files: OpenDossier['files'],
    next: DossierExhibit | undefined,
  ): Promise<void> {
    const words = this.#words;
    const record = await files.record(exhibit.number);
    const mode = this.#modeOf(exhibit);
    const sheet = (range: string, pages: number) =>
      tabSheet({
        words,
        dossier: this.#dossier,
        exhibit,
        record,
        range,
        pages,
        images: words.images[mode],
      });
    if (this.#isFull(printedBytes(exhibit, mode)) && this.#current.isBegun) await this.#nextVolume();
    // Counted with numbers as wide as any: the sheet is made last, when its own are known, and bound first.
    const sheets = this.#counter.pages(
      sheet(words.span(this.#label(888_888), this.#label(888_888)), 888_888),
    );
    const first = this.#bates;
    this.#bates += sheets;
    const begun = this.#current;
    const mark = `${words.exhibit(exhibit.label)}${titleOf(exhibit)}`;
    const tab = begun.part(index * 2, mark, words.parts.group);
    const surroundings = aroundOf(exhibit, words);
    const begunNext = next === undefined ? undefined : this.#pages(index + 1, next, files).begin();
    await this.#pages(index, exhibit, files).print();
    await this.#ahead?.keep(begunNext);
    const range = words.span(this.#label(first), this.#label(this.#bates - 1));
    this.#tabSheets(
      begun,
      tab,
      index,
      exhibit,
      surroundings,
      first,
      sheets,
      sheet(range, this.#bates - first),
    );
    this.#bound.push({
      exhibit,
      first: this.#label(first),
      last: this.#label(this.#bates - 1),
      volume: begun.number,
    });
    await begun.pdf.drain();
    await this.#current.pdf.drain();
  }

  /** Nothing that was begun ahead goes on. */
  async endPictures(): Promise<void> {
    await this.#ahead?.keep(undefined);
  }

  async finish(): Promise<WrittenBinder> {
    const { exhibits } = this.#dossier;
    const files = exhibits.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    const entries = exhibits.reduce((sum, { custody }) => sum + custody.length, 0);
    if (this.#isFull(files * reserve.file + entries * reserve.entry) && this.#current.isBegun)
      await this.#nextVolume();
    const [firstBates, lastExhibitBates] = [this.#label(1), this.#label(this.#bates - 1)];
    const words = this.#words;
    const { parts } = words;
    const drafts = {
      words,
      dossier: this.#dossier,
      choices: this.#choices,
      firstBates,
      lastBates: lastExhibitBates,
    };
    const { declaration: wanted } = this.#choices;
    await this.#backPages(0, parts.hashes, hashAppendix(this.#dossier, words));
    await this.#backPages(1, parts.custody, custodyPages(this.#dossier, words));
    await this.#backPages(2, parts.letters, lettersPages(this.#dossier, words));
    if (wanted !== null) {
      const draft = wordsOfDraft(wanted.kind, words) === words ? undefined : 'en';
      const other = words === binderWords.en ? undefined : 'en';
      const said = declaration(drafts, wanted.kind, wanted.seen);
      await this.#backPages(3, parts.declaration, said, { size: 11, language: draft });
      await this.#backPages(4, parts.worksheet, worksheet(drafts), { size: 10, language: other });
    }
    const facts: BinderFacts = {
      words,
      dossier: this.#dossier,
      choices: this.#choices,
      bound: this.#bound,
      back: this.#back,
      volumes: this.#volumes.length,
      firstBates,
      lastBates: this.#label(this.#bates - 1),
    };
    const pages: number[] = [];
    for (const volume of this.#volumes) {
      this.#front(volume, facts);
      pages.push(await volume.finish(this.#choices.batesPrefix));
    }
    return {
      pages,
      exhibits: exhibits.length,
      withheld: this.#dossier.withheld.map(({ number }) => number),
      firstBates,
      lastBates: facts.lastBates,
      notPrinted: this.#notPrinted,
    };
  }

  get #current(): Volume {
    const volume = this.#volumes.at(-1);
    if (volume === undefined) throw new TypeError('no file was begun');
    return volume;
  }

  #label(number: number): string {
    return `${this.#choices.batesPrefix}${String(number).padStart(batesDigits, '0')}`;
  }

  #modeOf({ number }: DossierExhibit): ImageMode {
    return this.#choices.imagesOf.find(({ exhibit }) => exhibit === number)?.images ?? this.#choices.images;
  }

  #options(): PaperOptions {
    const { matter, paper, language, preparedBy } = this.#choices;
    const { title, subject } = this.#words;
    const { madeAt, person } = this.#dossier;
    return {
      paper,
      language,
      title: matter === '' ? title : `${title}: ${matter}`,
      author: preparedBy === '' ? person : preparedBy,
      subject,
      madeAt: new Date(madeAt),
      // Then every page and every picture is of our own making; what is placed from other files is as its makers left it.
      archival: !this.#dossier.exhibits.some((exhibit) => this.#modeOf(exhibit) === 'full'),
    };
  }

  async #nextVolume(): Promise<void> {
    const sink = await this.#around.open();
    const options = {
      ...this.#options(),
      fonts: this.#around.fonts,
      bates: (page: number) => this.#label(page),
      words: this.#words,
    };
    this.#volumes.push(new Volume(this.#volumes.length + 1, sink, options));
  }

  /** Whether so many bytes more would not fit any longer. */
  #isFull(more: number): boolean {
    const { volumeMegabytes } = this.#choices;
    if (volumeMegabytes === null) return false;
    const kept =
      reserve.always + (this.#volumes.length === 1 ? reserve.exhibit * this.#dossier.exhibits.length : 0);
    return this.#current.pdf.bytes + more + kept > volumeMegabytes * 1e6;
  }

  #pages(index: number, exhibit: DossierExhibit, files: OpenDossier['files']): ExhibitPages {
    return new ExhibitPages(this.#desk(index, exhibit), files, exhibit, this.#modeOf(exhibit));
  }

  #desk(index: number, exhibit: DossierExhibit): Desk {
    const surroundings = aroundOf(exhibit, this.#words);
    const { fonts, pictures, signal } = this.#around;
    const words = this.#words;
    let part: Part | undefined;
    let on: Volume | undefined;
    const [width, height] = paperSizes[this.#choices.paper];
    return {
      words,
      fonts,
      pictures,
      ahead: this.#ahead,
      signal,
      room: { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom },
      page: (caption) => {
        const volume = this.#current;
        if (part === undefined || on !== volume) {
          const isContinued = on !== undefined;
          const mark = isContinued ? words.continued(words.exhibit(exhibit.label)) : null;
          part = volume.part(index * 2 + 1, mark, words.parts.group, words.exhibitPages(exhibit.label));
          on = volume;
        }
        const frame = volume.page(part, this.#bates++, { ...surroundings, caption });
        return { pdf: volume.pdf, section: part.section, frame };
      },
      pageDone: async (mayTurn) => {
        if (signal.aborted) throw new CodedError('cancelled');
        await this.#current.pdf.drain();
        if (mayTurn && this.#isFull(0)) await this.#nextVolume();
      },
      notPrinted: (file, why) => {
        this.#notPrinted.push({ exhibit: exhibit.number, file, why });
      },
    };
  }

  #tabSheets(
    volume: Volume,
    tab: Part,
    index: number,
    exhibit: DossierExhibit,
    surroundings: Around,
    first: number,
    sheets: number,
    blocks: readonly Block[],
  ): void {
    const { fonts } = this.#around;
    let made = 0;
    const newPage = (): Frame => {
      const { caption: say } = this.#words.sheet;
      const caption = made === 0 ? say : this.#words.continued(say);
      const frame = volume.page(tab, first + made, { ...surroundings, caption });
      if (made === 0) {
        volume.pdf.destination(placeOf(exhibit.number));
        volume.pdf.artifact(() => edgeTab(volume.pdf, fonts, exhibit.label, index));
      }
      made++;
      return frame;
    };
    new Flow({ pdf: volume.pdf, fonts, section: tab.section, size: sheetSize, newPage }).add(blocks);
    // A number that was given to a sheet is on a page, whatever came of its text.
    for (let missing = sheets - made; missing > 0; missing--) newPage();
  }

  /** @param language of its words, where it is not that of the binder */
  async #backPages(
    order: number,
    title: string,
    blocks: readonly Block[],
    { size = 9.5, language }: { readonly size?: number; readonly language?: string | undefined } = {},
  ): Promise<void> {
    const volume = this.#current;
    const part = volume.part(backOrder + order, title, null, title, language);
    const { madeAt, madeLocal } = this.#dossier;
    const first = this.#bates;
    const place = `back-${order}`;
    const surroundings = {
      exhibit: '',
      label: '',
      caption: '',
      address: '',
      times: `${title} · ${utcInWords(madeAt)} · ${madeLocal}`,
    };
    const newPage = (): Frame => {
      const frame = volume.page(part, this.#bates++, surroundings);
      if (this.#bates === first + 1) volume.pdf.destination(place);
      return { ...frame, top: 48 };
    };
    const flow = new Flow({
      pdf: volume.pdf,
      fonts: this.#around.fonts,
      section: part.section,
      size,
      newPage,
    });
    for (const block of blocks) {
      flow.add([block]);
      if (this.#around.signal.aborted) throw new CodedError('cancelled');
      await volume.pdf.drain();
    }
    const last = this.#label(this.#bates - 1);
    this.#back.push({ title, first: this.#label(first), last, volume: volume.number, place });
  }

  #front(volume: Volume, facts: BinderFacts): void {
    const { matter } = this.#choices;
    const words = this.#words;
    const { parts } = words;
    const foot = [words.title, matter, facts.volumes > 1 ? words.volumeOf(volume.number, facts.volumes) : '']
      .filter((part) => part !== '')
      .join(' · ');
    const set = (title: string, layout: 'portrait' | 'landscape', blocks: readonly Block[]): void => {
      if (blocks.length > 0) volume.frontPages(title, layout, (flow) => flow.add(blocks), foot);
    };
    set(parts.cover, 'portrait', cover(facts, volume.number));
    if (volume.number === 1) {
      set(parts.summary, 'portrait', summary(facts));
      set(parts.happened, 'landscape', incidentChart(facts));
      set(parts.exhibits, 'landscape', exhibitChart(facts, 1, true));
    }
    if (facts.volumes > 1) {
      set(parts.contents(volume.number), 'landscape', exhibitChart(facts, volume.number, false));
    }
  }
}
