import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { LetterBlock, LetterModel } from '../../core/letter-model.ts';
import { letterWords } from './compose.ts';
import { isRightToLeft, runsByDirection } from './direction.ts';

/** Every system that opens such a file has it, with Arabic, Hebrew and Cyrillic; other scripts fall back by themselves. */
const font = 'Times New Roman';
/** In half points. */
const size = { text: 23, small: 20, foot: 17 };
/** In twentieths of a point. */
const pages = {
  letter: { width: 12_240, height: 15_840, margin: 1_440 },
  a4: { width: 11_906, height: 16_838, margin: 1_418 },
} as const;
const after = { line: 0, paragraph: 130, block: 240 };
const tags = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const;

/** The letter as a DOCX (ECMA-376) that can be changed before it is sent. Nothing in it says who made it. */
export async function letterDocx(model: LetterModel): Promise<Uint8Array> {
  const { width, height, margin } = pages[model.paper];
  const inner = width - 2 * margin;
  const document = new Document({
    title: model.title,
    // The library would write a name of its own; an empty one says nothing.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font, size: size.text, language: { value: tags[model.language] } },
          paragraph: { spacing: { after: after.paragraph, line: 270, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin - 200, bottom: margin - 200, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [foot(letterWords[model.language].page)] }) },
        children: model.blocks.flatMap((block, at) =>
          drawn(block, inner, model.blocks[at + 1]?.type === 'signature'),
        ),
      },
    ],
  });
  return Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: properties(model) }]);
}

/** Title and language, and no name and no time of day: the library would write when it was made, to the millisecond. */
function properties({ title, language }: LetterModel): string {
  const escaped = title.replace(/[&<>]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped}</dc:title><dc:language>${tags[language]}</dc:language></cp:coreProperties>`
  );
}

/** @param beforeEnd the greeting follows, and must not stand alone on a page */
function drawn(block: LetterBlock, inner: number, beforeEnd: boolean): (Paragraph | Table)[] {
  switch (block.type) {
    case 'lines':
      return linesOf(block.lines, after.block);
    case 'date':
      return [said(block.text, { spacing: { after: after.block } })];
    case 'subject':
      return [said(block.text, { spacing: { after: after.block } }, { bold: true })];
    case 'heading':
      return [said(block.text, { keepNext: true, spacing: { before: 120, after: 80 } }, { bold: true })];
    case 'list':
      return block.items.map((item, at) =>
        said(item, {
          bullet: { level: 0 },
          spacing: { after: at === block.items.length - 1 ? after.paragraph : 40 },
        }),
      );
    case 'facts':
      return [factsTable(block.rows, inner), space()];
    case 'table':
      return [addressTable(block, inner), space()];
    case 'signature': {
      const { closing, signed, byHand, lines } = block;
      const hand = byHand ? '_________________________________' : signed;
      return [
        said(closing, { keepNext: true, spacing: { before: 200, after: byHand ? 700 : 240 } }),
        ...(hand === '' ? [] : [said(hand, { keepNext: lines.length > 0, spacing: { after: 40 } })]),
        ...linesOf(lines, 0),
      ];
    }
    case 'paragraph':
    default:
      // The person's own words may have several paragraphs in them.
      return block.text.split(/\n{2,}/u).map((text) => said(text, { keepNext: beforeEnd }));
  }
}

function said(text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, bidirectional: isRightToLeft(text), children: runsOf(text, run) });
}

/** Letters that XML cannot hold are left out; a line that ends in the text ends on the paper. */
function runsOf(text: string, run: IRunOptions = {}): TextRun[] {
  const runs: TextRun[] = [];
  for (const [at, line] of readable(text).split('\n').entries()) {
    if (at > 0) runs.push(new TextRun({ break: 1 }));
    for (const part of runsByDirection(line)) runs.push(new TextRun({ ...run, ...part }));
  }
  return runs;
}

const readable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');

function linesOf(lines: readonly string[], last: number): Paragraph[] {
  return lines.map((line, at) =>
    said(line, {
      keepNext: at < lines.length - 1,
      spacing: { after: at === lines.length - 1 ? last : after.line },
    }),
  );
}

const space = (): Paragraph =>
  new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } });

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '8A8272' } as const;
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
};

/** What the person wrote, each under its label. */
function factsTable(rows: readonly (readonly [string, string])[], inner: number): Table {
  const widths = [Math.round(inner * 0.26), Math.round(inner * 0.74)];
  return new Table({
    width: { size: inner, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          children: [cell(label, widths[0] ?? 0, { bold: true }), cell(value, widths[1] ?? 0)],
        }),
    ),
  });
}

function addressTable({ head, rows, widths }: LetterBlock & { type: 'table' }, inner: number): Table {
  const inTwips = widths.map((part) => Math.round(inner * part));
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, inTwips[at] ?? 0, { bold: isHead, size: size.small })),
    });
  return new Table({
    width: { size: inner, type: WidthType.DXA },
    columnWidths: inTwips,
    borders: { ...noBorders, top: hairline, bottom: hairline, insideHorizontal: hairline },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cell(text: string, width: number, run: IRunOptions = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 0, right: 120 },
    children: text
      .split(/\n{2,}/u)
      .map((part) => said(part, { alignment: AlignmentType.LEFT, spacing: { after: 0 } }, run)),
  });
}

function foot(template: string): Paragraph {
  const numbers: Readonly<Record<string, string>> = {
    '{page}': PageNumber.CURRENT,
    '{of}': PageNumber.TOTAL_PAGES,
  };
  const parts = template.split(/(\{page\}|\{of\})/u).map((part) => numbers[part] ?? part);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: size.foot, children: parts })],
  });
}
