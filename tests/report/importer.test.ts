import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { mostSourceBytes, SourceFault, SourcePdf } from '../../main/report/importer.ts';
import { PaperPdf } from '../../main/report/pdf.ts';
import { weightOf } from '../../main/report/pdf-weight.ts';
import { madeUpPdf } from './made-up.ts';
import { Looked, memorySink } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  paper: 'letter',
  language: 'en',
  title: 't',
  author: 'a',
  subject: 's',
  madeAt: new Date(0),
  archival: false,
} as const;

/** Every page of a source on a page of the same size, at its own size. */
async function placed(bytes: Uint8Array): Promise<{ looked: Looked; faults: number }> {
  const source = await SourcePdf.open(bytes);
  const { sink, bytes: written } = memorySink();
  const pdf = new PaperPdf(sink, options);
  let faults = 0;
  for (let index = 0; index < source.pages; index++) {
    pdf.addPage();
    try {
      const { width, height } = source.size(index);
      const scale = Math.min(612 / width, 792 / height, 1);
      pdf.form(source.place(pdf, index), scale, 0, 0, height * scale);
    } catch {
      faults++;
    }
  }
  await pdf.finish(
    Array.from({ length: source.pages }, (_, index) => index),
    [],
    [],
  );
  return { looked: new Looked(written()), faults };
}

/** qpdf makes the odd files: nobody would call its work ours. */
function qpdf(bytes: Uint8Array, ...args: readonly string[]): Uint8Array {
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
  writeFileSync(from, bytes);
  execFileSync('qpdf', [
    ...args.filter((arg) => arg !== '--'),
    ...(args.includes('--') ? ['--'] : []),
    from,
    to,
  ]);
  return readFileSync(to);
}

async function drawn(
  change: (page: PDFPage, document: PDFDocument) => void,
  size: [number, number] = [612, 792],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage(size);
  page.drawText('Top left corner', { x: 40, y: size[1] - 60, size: 24, font });
  page.drawText('second stream', { x: 80, y: 120, size: 14, font });
  page.drawSquare({ x: 300, y: 300, size: 90 });
  change(page, document);
  return document.save({ useObjectStreams: false });
}

const plain = await madeUpPdf(2, 'plain');
const odd: Readonly<Record<string, Uint8Array>> = {
  plain,
  'turned by 90': await drawn((page) => page.setRotation(degrees(90)), [792, 612]),
  'turned by 180': await drawn((page) => page.setRotation(degrees(180))),
  'turned by 270': await drawn((page) => page.setRotation(degrees(270)), [792, 612]),
  'with an origin elsewhere': await drawn((page) => {
    page.setMediaBox(-100, -50, 900, 1000);
    page.setCropBox(0, 0, 612, 792);
  }),
  'with fields that are filled in': await drawn((page, document) => {
    const field = document.getForm().createTextField('name');
    field.setText('filled in by hand');
    field.addToPage(page, { x: 100, y: 200, width: 200, height: 30 });
  }),
  'with an owner password': qpdf(plain, '--encrypt', '', 'owner', '256', '--'),
  'with object streams': qpdf(plain, '--object-streams=generate'),
  'with its pages packed': qpdf(plain, '--linearize'),
};

describe('pages of other files', () => {
  it.each(Object.entries(odd))('are the same to the pixel: %s', async (_, bytes) => {
    const source = new Looked(bytes);
    const { looked, faults } = await placed(bytes);
    expect([faults, looked.faults()]).toEqual([0, '']);
    for (let page = 1; page <= source.texts().length; page++) {
      expect(looked.pixels(page, 60).equals(source.pixels(page, 60))).toBe(true);
    }
    source.remove();
    looked.remove();
  });

  it('are found in a file whose end is cut off, or it is refused: never is what is written broken', async () => {
    const cut = plain.subarray(0, plain.length - 400);
    const faults = await placed(cut).then(
      ({ looked }) => looked.faults(),
      (error: unknown) => (error instanceof SourceFault ? '' : String(error)),
    );
    expect(faults).toBe('');
  });

  it.each([
    ['encrypted', qpdf(plain, '--encrypt', 'user', 'owner', '256', '--')],
    ['damaged', Buffer.from('%PDF-1.7\nnothing of the kind\n%%EOF')],
    ['damaged', Buffer.alloc(0)],
  ])('are refused with a reason: %s', async (code, bytes) => {
    await expect(SourcePdf.open(bytes)).rejects.toMatchObject({ code });
  });

  it('are refused before they are parsed when they would not fit into memory', async () => {
    const many = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from(Array.from({ length: 140_000 }, (_, at) => `${at + 1} 0 obj\n<<>>\nendobj\n`).join('')),
    ]);
    const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    const bomb = Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 5/First 20/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\n%%EOF'),
    ]);
    for (const bytes of [many, bomb]) {
      await expect(SourcePdf.open(bytes)).rejects.toMatchObject({ code: 'too-large' });
    }
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(weightOf(odd['with object streams'] ?? plain, mostSourceBytes)).toBeLessThan(1_000_000);
  });

  it('are refused while they are parsed when what is encrypted or hidden in them would not fit', async () => {
    const document = await PDFDocument.load(plain);
    const { context } = document;
    const much = context.obj(Array.from({ length: 6000 }, () => PDFString.of(' '.repeat(1000))));
    document.catalog.set(PDFName.of('Much'), context.register(much));
    const packed = [
      '--object-streams=generate',
      '--compression-level=9',
      '--encrypt',
      '',
      'owner',
      '256',
      '--',
    ];
    const encrypted = qpdf(await document.save({ useObjectStreams: false }), ...packed);
    expect(encrypted.length).toBeLessThan(100_000);
    expect((await SourcePdf.open(encrypted)).pages).toBe(document.getPageCount());
    await expect(SourcePdf.open(encrypted, 2_000_000)).rejects.toMatchObject({ code: 'too-large' });

    const zeros = deflateSync(Buffer.alloc(40_000_000));
    const stream = (head: string, bytes: Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(`%PDF-1.7\n1 0 obj\n<<${head}/Length ${bytes.length}>>\nstream\n`),
        bytes,
        Buffer.from('\nendstream\nendobj\n%%EOF'),
      ]);
    const leaf = '<</Type/Page/MediaBox[0 0 9 9]>>';
    const wide = Array.from({ length: 9 }, (_, at) => {
      const kids = `${at + 3} 0 R `.repeat(10);
      return `${at + 2} 0 obj\n${at === 8 ? leaf : `<</Type/Pages/Count 1/Kids[${kids}]>>`}\nendobj\n`;
    });
    const refused = {
      'named with escapes': stream('/Type/Obj#53tm/N 5/First 20/Filter/Fl#61teDecode', zeros),
      'packed twice': stream(
        '/Type/ObjStm/N 5/First 20/Filter[/FlateDecode/FlateDecode]',
        deflateSync(zeros, { level: 9 }),
      ),
      'a list of all objects that are not there': stream(
        '/Type/XRef/Size 5/W[0 0 0]/Index[0 2000000000]',
        Buffer.alloc(1),
      ),
      'values without end': Buffer.from(`%PDF-1.7\n1 0 obj\n[${'0 '.repeat(400_000)}]\nendobj\n`),
      'names without end': Buffer.from(
        `%PDF-1.7\n1 0 obj\n[${Array.from({ length: 60_000 }, (_, at) => `/made${at}`).join('')}]\nendobj\n`,
      ),
      'comments in comments': Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\nx${'1%'.repeat(20_000)}`),
      'strings without end': Buffer.from(`%PDF-1.7\n${'1 0 obj ( endobj '.repeat(5_000)}`),
      'streams without end': Buffer.from(`%PDF-1.7\n${'1 0 obj<<>>stream\n endobj '.repeat(5_000)}`),
      'a tree of pages used over and over': Buffer.from(
        `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${wide.join('')}trailer<</Root 1 0 R>>\n%%EOF`,
      ),
    };
    const codes = Object.entries(refused).map(async ([what, bytes]) => {
      const code = await SourcePdf.open(bytes, 32_000_000).then(
        () => 'opened',
        (error: unknown) => (error instanceof SourceFault ? error.code : String(error)),
      );
      return [what, code];
    });
    expect(Object.fromEntries(await Promise.all(codes))).toEqual(
      Object.fromEntries(Object.keys(refused).map((what) => [what, 'too-large'])),
    );
    // What was counted for those does not count for others.
    expect((await SourcePdf.open(plain)).pages).toBeGreaterThan(0);
  });

  it('leave behind what runs, asks or reaches out', async () => {
    const bytes = await drawn((page, document) => {
      document.addJavaScript('run', 'app.alert(1)');
      page.node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'JavaScript', JS: 'app.alert(2)' } }));
    });
    const { looked } = await placed(bytes);
    const written = readFileSync(looked.file, 'latin1');
    expect(written).not.toMatch(/JavaScript|\/AA|\/JS|app\.alert/u);
    looked.remove();
  });

  it('are made to fit when they are huge, and are refused one by one when they have no size', async () => {
    const huge = await drawn(() => undefined, [14_400, 9000]);
    const { looked } = await placed(huge);
    expect(looked.texts()[0]).toContain('second stream');
    looked.remove();
    const flat = await drawn((page) => page.setMediaBox(0, 0, 0, 792));
    const { looked: empty, faults } = await placed(flat);
    expect([faults, empty.faults()]).toEqual([1, '']);
    empty.remove();
  });
});
