import type { Column, Row, Table } from './blocks.ts';
import { inks } from './inks.ts';
import type { PaperPdf, StructureElement } from './pdf.ts';
import type { TextBlock, TextOptions } from './text.ts';

/** What a table is set on: the flow of text around it. */
export interface TableFlow {
  readonly options: { readonly pdf: PaperPdf; readonly section: StructureElement };
  readonly frame: { readonly x: number; readonly width: number };
  readonly y: number;
  readonly room: number;
  readonly isAtTop: boolean;
  layout(text: string, options: TextOptions): TextBlock;
  draw(block: TextBlock, tag: string, x: number, color: string): void;
  need(height: number): void;
  skip(height: number): void;
  nextPage(): void;
}

const pad = 3;

/** Sets a table: the head again on every page, a row on one page where it fits on one. */
export function flowTable(flow: TableFlow, { columns, rows, size = 9 }: Table): void {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * flow.frame.width);
  const layout = (
    text: string,
    index: number,
    style: 'body' | 'strong' | 'mono',
    direction: Column['direction'],
  ) =>
    flow.layout(text, {
      width: (widths[index] ?? 0) - 2 * pad,
      size: style === 'mono' ? size * 0.88 : size,
      style: style === 'strong' ? 'bold' : style === 'mono' ? 'mono' : 'regular',
      direction,
      leading: 1.28,
    });
  const heads = columns.map(({ title }, index) => layout(title, index, 'strong', undefined));
  const head = (): void => {
    const { pdf } = flow.options;
    const height = Math.max(...heads.map((laid) => laid.height)) + 2 * pad;
    pdf.artifact(() => pdf.box(flow.frame.x, flow.y, flow.frame.width, height, { fill: '#e4e4e4' }));
    cells(flow, heads, widths, 'TH');
    flow.skip(height);
  };

  const laidRows = rows.map((row) => () => ({
    row,
    laid: columns.map((column, index) => {
      const { look = 'body', direction } = column;
      return layout(row.cells[index] ?? '', index, look, direction);
    }),
    note:
      row.note === undefined
        ? undefined
        : flow.layout(row.note, { width: flow.frame.width - 4 * pad, size: size * 0.95, leading: 1.28 }),
  }));
  let isFirst = true;
  for (const lay of laidRows) {
    const { row, laid, note } = lay();
    const height =
      Math.max(...laid.map((block) => block.height)) + 2 * pad + (note === undefined ? 0 : note.height + pad);
    const headHeight = Math.max(...heads.map((block) => block.height)) + 2 * pad;
    if (isFirst) {
      flow.need(headHeight + Math.min(height, 80));
      head();
    } else if (height > flow.room && !flow.isAtTop) {
      flow.nextPage();
      head();
    }
    isFirst = false;
    drawRow(flow, row, laid, note, widths, height, head);
  }
  if (rows.length === 0) head();
  flow.skip(size);
}

/** A row that is taller than a page goes on on the next one, line by line. */
function drawRow(
  flow: TableFlow,
  row: Row,
  laid: readonly TextBlock[],
  note: TextBlock | undefined,
  widths: readonly number[],
  height: number,
  head: () => void,
): void {
  const { pdf } = flow.options;
  let rest = laid;
  while (height > flow.room && rest.some((block) => block.height + 2 * pad > flow.room)) {
    const { room } = flow;
    const parts = rest.map((block) => Math.max(0, Math.floor((room - 2 * pad) / block.lineHeight)));
    if (parts.every((count) => count === 0)) break;
    cells(
      flow,
      rest.map((block, index) => part(block, 0, parts[index] ?? 0)),
      widths,
      'TD',
    );
    rest = rest.map((block, index) => part(block, parts[index] ?? 0, block.lines.length));
    flow.nextPage();
    head();
  }
  const top = flow.y;
  cells(flow, rest, widths, 'TD');
  const cellHeight = Math.max(0, ...rest.map((block) => block.height)) + 2 * pad;
  flow.skip(cellHeight);
  if (note !== undefined) {
    flow.draw(note, 'P', flow.frame.x + 2 * pad, inks.quiet);
    flow.skip(pad);
  }
  const { x, width } = flow.frame;
  if (row.to !== undefined && flow.y > top) pdf.link(x, top, width, flow.y - top, row.to);
  const bottom = flow.y;
  pdf.artifact(() => pdf.rule(x, bottom, x + width, bottom, inks.hair, 0.5));
}

function part(block: TextBlock, from: number, to: number): TextBlock {
  const lines = block.lines.slice(from, to);
  return { ...block, lines, height: lines.length * block.lineHeight };
}

function cells(flow: TableFlow, laid: readonly TextBlock[], widths: readonly number[], tag: string): void {
  const { pdf, section } = flow.options;
  let { x } = flow.frame;
  for (const [index, block] of laid.entries()) {
    if (block.lines.length > 0) {
      const left = x;
      pdf.tagged(section, tag, () => pdf.text(block, left + pad, flow.y + pad));
    }
    x += widths[index] ?? 0;
  }
}
