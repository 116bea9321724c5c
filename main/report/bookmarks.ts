import type { Outline } from './pdfkit-inside.ts';

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly open?: boolean;
  readonly within?: readonly Bookmark[];
}

export interface PageLabel {
  /** The first page that is called so, from 0. */
  readonly from: number;
  readonly style: 'roman' | 'decimal';
  readonly prefix?: string;
  /** The number of the first. */
  readonly first: number;
}

export function labelOf({ style, prefix, first }: Omit<PageLabel, 'from'>): Record<string, unknown> {
  return {
    S: style === 'roman' ? 'r' : 'D',
    // A string object is what pdfkit writes as a string; a primitive would be a name.
    ...(prefix === undefined ? {} : { P: Object(prefix) as unknown }),
    St: first,
  };
}

export function addBookmarks(outline: Outline, bookmarks: readonly Bookmark[]): void {
  // How many are seen when the list is opened (ISO 32000-1, table 152); pdfkit leaves it out, PDF/A asks for it.
  outline.outlineData['Count'] = seen(bookmarks);
  addTo(outline, bookmarks);
}

function seen(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { open = false, within = [] }) => sum + 1 + (open ? seen(within) : 0), 0);
}

function addTo(outline: Outline, bookmarks: readonly Bookmark[]): void {
  for (const { title, page, open = false, within = [] } of bookmarks) {
    const item = outline.addItem(title.toWellFormed(), { fit: true, pageNumber: page, expanded: open });
    addTo(item, within);
  }
}
