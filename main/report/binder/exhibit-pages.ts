import type { Block } from '../blocks.ts';
import type { ImageMode } from '../../core/binder.ts';
import type { DossierExhibit, DossierFiles } from '../../core/dossier.ts';
import type { Artifact } from '../../core/evidence.ts';
import {
  PaperPictureFault,
  type PaperPictures,
  type PaperStill,
  type PictureSource,
  type SliceOptions,
} from '../../core/paper-pictures.ts';
import type { PicturesAhead } from './ahead.ts';
import { Flow, type Frame } from '../flow.ts';
import { inks } from '../inks.ts';
import type { FontBook } from '../fonts.ts';
import { mostSourceBytes, SourceFault, SourcePdf } from '../importer.ts';
import type { PaperPdf, StructureElement } from '../pdf.ts';
import { layoutText } from '../text.ts';
import { readingBlocks, textBlocks } from './readings.ts';
import { bytesInWords, inTwoLines, type BinderWords, type DamageCode } from './words.ts';

/** The paper as the pages of one exhibit see it: what they are on may change from page to page. */
export interface Desk {
  readonly words: BinderWords;
  readonly fonts: FontBook;
  readonly pictures: PaperPictures | null;
  /** Of the same pictures, begun before they are asked for. */
  readonly ahead: PicturesAhead | null;
  readonly signal: AbortSignal;
  /** Width and height of what may be drawn on a page. Points. */
  readonly room: { readonly width: number; readonly height: number };
  /**
   * Begins a page.
   *
   * @returns what it is on, and where its content may stand
   */
  page(caption: string): {
    readonly pdf: PaperPdf;
    readonly section: StructureElement;
    readonly frame: Frame;
  };
  /**
   * Hands on what is finished.
   *
   * @param mayTurn a next page may be in another file, where this one is full
   * @throws CodedError `cancelled`
   */
  pageDone(mayTurn: boolean): Promise<void>;
  notPrinted(file: string, why: string): void;
}

const most = {
  readingBytes: 64 * 1024 * 1024,
  textBytes: 4 * 1024 * 1024,
  stills: 6,
  /** Points. */
  stillHeight: 135,
  widthPx: 1700,
  /** A photograph, or what a telephone showed: it stays one picture. */
  wholeHeightPerWidth: 2.4,
};

/** Prints the files of one exhibit, in the order of their saving. */
export class ExhibitPages {
  readonly #desk: Desk;
  readonly #files: DossierFiles;
  readonly #exhibit: DossierExhibit;
  readonly #images: ImageMode;
  readonly #words: BinderWords;

  constructor(desk: Desk, files: DossierFiles, exhibit: DossierExhibit, images: ImageMode) {
    this.#desk = desk;
    this.#files = files;
    this.#exhibit = exhibit;
    this.#images = images;
    this.#words = desk.words;
  }

  /** Lets the browser begin with its first picture. @returns the key of what was begun */
  begin(): string | undefined {
    const picture = this.#printed().find(isPicture);
    if (picture === undefined || this.#images === 'placeholder') return undefined;
    const options = this.#slicing(picture, this.#images);
    this.#desk.ahead?.begin(picture.id, this.#source(picture), options);
    return picture.id;
  }

  async print(): Promise<void> {
    for (const file of this.#printed()) await this.#print(file);
    if (this.#exhibit.origin === 'capture' && this.#images !== 'full') await this.#wordsOfPage();
  }

  #printed(): readonly Artifact[] {
    const { artifacts } = this.#exhibit;
    const has = (role: string): boolean => artifacts.some((file) => file.role === role);
    return artifacts.filter((file) => {
      const isSecond =
        (file.role === 'page-picture' && has('page-pdf')) ||
        (file.role === 'early-picture' && has('screenshot')) ||
        // Its reading is printed, as the exhibit's own words.
        (file.role === 'original' && (has('mail') || has('transcript')));
      return !isSecond;
    });
  }

  async #print(file: Artifact): Promise<void> {
    const { role, mediaType } = file;
    if (role === 'page-pdf' || role === 'page-picture')
      return this.#images === 'full' ? this.#document(file) : undefined;
    if (isPicture(file)) return this.#picture(file);
    if (role === 'mail' || role === 'transcript' || role === 'text-record') return this.#reading(file);
    if (role !== 'original' && role !== 'attached' && role !== 'media') return undefined;
    if (mediaType.startsWith('video/')) return this.#video(file);
    if (mediaType === 'application/pdf') return this.#document(file);
    if (mediaType === 'text/plain') return this.#text(file);
    return this.#sheet(file, []);
  }

  /** The pages of a PDF as they are. They hold pictures, so they are printed only where pictures are. */
  async #document(file: Artifact): Promise<void> {
    if (this.#images !== 'full') {
      const { images, files } = this.#words;
      return this.#sheet(file, [
        { kind: 'paragraph', text: `${images[this.#images]} ${files.document}` },
        ...this.#obtaining(file),
      ]);
    }
    let source: SourcePdf;
    try {
      source = await SourcePdf.open(await this.#files.whole(file.id, mostSourceBytes));
    } catch (error) {
      return this.#cannot(file, error);
    }
    for (let index = 0; index < source.pages; index++) {
      try {
        this.#sourcePage(file, source, index);
      } catch (error) {
        if (!(error instanceof SourceFault)) throw error;
        await this.#cannot(file, error, this.#words.files.partPage(index + 1, source.pages));
      }
      await this.#desk.pageDone(true);
    }
  }

  #sourcePage(file: Artifact, source: SourcePdf, index: number): void {
    const size = source.size(index);
    const { files: say } = this.#words;
    const { pdf, section, frame } = this.#desk.page(say.pageOf(file.name, index + 1, source.pages));
    const form = source.place(pdf, index);
    const room = frame.bottom - frame.top;
    const scale = Math.min(frame.width / size.width, room / size.height, 1);
    const [width, height] = [size.width * scale, size.height * scale];
    const x = frame.x + (frame.width - width) / 2;
    const alt = say.pageAsSaved(file.name, index + 1, source.pages);
    pdf.tagged(section, 'Figure', () => pdf.form(form, scale, x, frame.top, height), {
      alt,
      bbox: [x, frame.top, x + width, frame.top + height],
    });
    pdf.artifact(() => pdf.box(x, frame.top, width, height, { stroke: inks.hair, line: 0.4 }));
  }

  async #picture(file: Artifact): Promise<void> {
    const { ahead } = this.#desk;
    const mode = this.#images;
    if (mode === 'placeholder')
      return this.#sheet(file, [
        { kind: 'paragraph', text: this.#words.images.placeholder },
        ...this.#obtaining(file),
      ]);
    if (ahead === null) return this.#cannot(file, new PaperPictureFault('no-browser'));
    let isBegun = false;
    try {
      const slices = ahead.slices(file.id, this.#source(file), this.#slicing(file, mode));
      for await (const slice of slices) {
        const { files: say } = this.#words;
        const named = slice.of > 1 ? say.partOf(file.name, slice.index + 1, slice.of) : file.name;
        const caption = mode === 'blurred' ? say.blurred(named) : named;
        const { pdf, section, frame } = this.#desk.page(caption);
        isBegun = true;
        const scale = Math.min(
          frame.width / slice.widthPx,
          (frame.bottom - frame.top) / slice.heightPx,
          0.75,
        );
        const [drawn, tall] = [slice.widthPx * scale, slice.heightPx * scale];
        const x = frame.x + (frame.width - drawn) / 2;
        pdf.tagged(section, 'Figure', () => pdf.image(slice.bytes, x, frame.top, drawn, tall), {
          alt: caption,
          bbox: [x, frame.top, x + drawn, frame.top + tall],
        });
        pdf.artifact(() => pdf.box(x, frame.top, drawn, tall, { stroke: inks.hair, line: 0.4 }));
        await this.#desk.pageDone(true);
      }
    } catch (error) {
      await this.#cannot(file, error, isBegun ? this.#words.files.rest : undefined);
    }
  }

  #slicing({ role }: Artifact, mode: 'full' | 'blurred'): SliceOptions {
    const { width, height } = this.#desk.room;
    return {
      mode,
      maxHeightPerWidth: height / width,
      wholeHeightPerWidth: role === 'original' || role === 'attached' ? most.wholeHeightPerWidth : 0,
      widthPx: most.widthPx,
      signal: this.#desk.signal,
    };
  }

  async #video(file: Artifact): Promise<void> {
    const { pictures } = this.#desk;
    const mode = this.#images;
    if (mode === 'placeholder' || pictures === null) return this.#sheet(file, this.#obtaining(file));
    let stills: readonly PaperStill[] = [];
    let fault: string | undefined;
    try {
      stills = await pictures.stills(this.#source(file), {
        mode,
        most: most.stills,
        widthPx: 800,
        signal: this.#desk.signal,
      });
    } catch (error) {
      if (!(error instanceof PaperPictureFault)) throw error;
      fault = this.#words.pictureFaults[error.code];
      this.#desk.notPrinted(file.name, error.code);
    }
    const told =
      fault === undefined
        ? this.#obtaining(file)
        : [...this.#obtaining(file), { kind: 'paragraph', text: fault } as const];
    await this.#sheet(file, told, stills);
  }

  async #reading(file: Artifact): Promise<void> {
    try {
      const bytes = await this.#files.whole(file.id, most.readingBytes);
      const parsed: unknown = JSON.parse(bytes.toString('utf8'));
      await this.#flow(this.#captionOf(file, parsed), readingBlocks(file.role, parsed, this.#words));
    } catch (error) {
      await this.#cannot(file, error);
    }
  }

  /** A reading stands for the file that it was read out of. */
  #captionOf({ role, name }: Artifact, parsed: unknown): string {
    const { files, readings } = this.#words;
    const of = typeof parsed === 'object' && parsed !== null && 'of' in parsed ? parsed.of : undefined;
    if (role === 'text-record') return readings.record;
    return files.readOut(typeof of === 'string' ? of : name);
  }

  async #text(file: Artifact): Promise<void> {
    try {
      const bytes = await this.#files.whole(file.id, most.textBytes);
      await this.#flow(file.name, [
        { kind: 'heading', level: 3, text: file.name },
        ...textBlocks(bytes.toString('utf8'), this.#words),
      ]);
    } catch (error) {
      await this.#cannot(file, error);
    }
  }

  async #wordsOfPage(): Promise<void> {
    const words = this.#files.words(this.#exhibit.number);
    if (words.trim() === '') return;
    const { files: say } = this.#words;
    await this.#flow(say.wordsOfPage, [
      { kind: 'heading', level: 3, text: say.wordsOfPageTitle },
      { kind: 'paragraph', look: 'note', text: say.wordsOfPageNote },
      ...textBlocks(words, this.#words),
    ]);
  }

  /** Sets blocks over as many pages as they take. */
  async #flow(caption: string, blocks: readonly Block[], after?: (flow: Flow) => void): Promise<void> {
    const { fonts } = this.#desk;
    const { pdf, section, frame } = this.#desk.page(caption);
    let isFirst = true;
    const newPage = (): Frame => {
      const next = isFirst ? frame : this.#desk.page(this.#words.continued(caption)).frame;
      isFirst = false;
      return next;
    };
    const flow = new Flow({ pdf, section, fonts, size: 10, newPage });
    for (const block of blocks) {
      flow.add([block]);
      await this.#desk.pageDone(false);
    }
    after?.(flow);
    await this.#desk.pageDone(true);
  }

  /** A page that stands for a file: what it is, its hash, and how it can be had. */
  async #sheet(file: Artifact, told: readonly Block[], stills: readonly PaperStill[] = []): Promise<void> {
    const { files: say } = this.#words;
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text: file.name },
      {
        kind: 'facts',
        rows: [
          { name: say.kind, value: file.mediaType, direction: 'ltr' },
          { name: say.size, value: bytesInWords(file.bytes, this.#words), direction: 'ltr' },
          { name: 'SHA-256', value: inTwoLines(file.sha256), look: 'mono', direction: 'ltr' },
        ],
      },
      ...(told.length === 0 ? this.#obtaining(file) : told),
      ...(stills.length === 0 ? [] : [{ kind: 'heading', level: 3, text: say.stillsTitle } as const]),
    ];
    const caption = stills.length === 0 ? file.name : say.stills(file.name);
    const shown = stills.length > 0 && this.#images === 'blurred' ? say.blurred(caption) : caption;
    await this.#flow(shown, blocks, (flow) => this.#stills(flow, stills));
  }

  /** Two beside each other, as many rows as a page has room for. */
  #stills(flow: Flow, stills: readonly PaperStill[]): void {
    const { fonts } = this.#desk;
    const { pdf, section } = flow.options;
    const gap = 14;
    const width = (flow.frame.width - gap) / 2;
    for (let from = 0; from < stills.length; from += 2) {
      const row = stills.slice(from, from + 2).map((still) => {
        const scale = Math.min(width / still.widthPx, most.stillHeight / still.heightPx);
        return { still, drawn: still.widthPx * scale, tall: still.heightPx * scale };
      });
      const height = Math.max(...row.map(({ tall }) => tall)) + 24;
      flow.need(height);
      for (const [index, { still, drawn, tall }] of row.entries()) {
        const x = flow.frame.x + index * (width + gap);
        const { y } = flow;
        const moment = this.#words.files.at(
          (still.atMilliseconds / 1000).toLocaleString(this.#words.locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }),
        );
        pdf.tagged(section, 'Figure', () => pdf.image(still.bytes, x, y, drawn, tall), {
          alt: moment,
          bbox: [x, y, x + drawn, y + tall],
        });
        const laid = layoutText(fonts, moment, { width, size: 8 });
        pdf.tagged(section, 'Caption', () => pdf.text(laid, x, y + tall + 2, inks.quiet));
      }
      flow.skip(height);
    }
  }

  /** A page that says why there is no other. What is not a fault of the file goes on to whoever asked. */
  async #cannot(file: Artifact, error: unknown, part?: string): Promise<void> {
    const words = whyNot(error, this.#words);
    if (words === undefined) throw error;
    const { files: say } = this.#words;
    this.#desk.notPrinted(file.name, words.code);
    await this.#sheet(file, [
      { kind: 'paragraph', look: 'strong', text: say.cannot(part ?? say.thisFile) },
      { kind: 'paragraph', text: words.text },
      ...this.#obtaining(file),
    ]);
  }

  #obtaining({ mediaType }: Artifact): readonly Block[] {
    const { files: say } = this.#words;
    const isPlayed = /^(?:video|audio)\//u.test(mediaType);
    return [{ kind: 'paragraph', text: isPlayed ? `${say.notPlayed} ${say.obtain}` : say.obtain }];
  }

  #source(file: Artifact): PictureSource {
    return {
      mediaType: file.mediaType,
      bytes: file.bytes,
      isOwn: isScreenshot(file),
      body: () => this.#files.read(file.id),
    };
  }
}

/** Only saving a page gives a file one of these roles. */
const isScreenshot = ({ role }: Artifact): boolean => role === 'screenshot' || role === 'early-picture';

/** What is printed as slices of a picture. */
function isPicture(file: Artifact): boolean {
  if (isScreenshot(file)) return true;
  return ['original', 'attached', 'media'].includes(file.role) && file.mediaType.startsWith('image/');
}

function whyNot(
  error: unknown,
  words: BinderWords,
): { readonly code: string; readonly text: string } | undefined {
  if (error instanceof PaperPictureFault) return { code: error.code, text: words.pictureFaults[error.code] };
  if (error instanceof SourceFault) return { code: error.code, text: words.sourceFaults[error.code] };
  if (error instanceof SyntaxError) return { code: 'unreadable', text: words.damage.unreadable };
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && Object.hasOwn(words.damage, code)
    ? { code, text: words.damage[code as DamageCode] }
    : undefined;
}
