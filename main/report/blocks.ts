/** What a printed document is made of, whatever it is written as (PDF here, DOCX for letters). Text may be of any script. */

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look?: 'body' | 'strong' | 'small' | 'mono' | 'note';
  /** `ltr` for addresses and hashes. */
  readonly direction?: 'auto' | 'ltr' | 'rtl';
  readonly align?: 'start' | 'end' | 'center';
  /** Never alone at the foot of a page. */
  readonly keepWithNext?: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** A name and what it is, one pair a row. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly look?: 'body' | 'strong' | 'mono';
  readonly direction?: 'auto' | 'ltr' | 'rtl';
  /** `left` keeps the value beside its name, whichever way it runs. */
  readonly align?: 'start' | 'left';
}

export interface Column {
  readonly title: string;
  /** Of the whole width, by the sum of all. */
  readonly share: number;
  readonly look?: 'body' | 'strong' | 'mono';
  readonly direction?: 'auto' | 'ltr' | 'rtl';
}

export interface Row {
  readonly cells: readonly string[];
  /** Below the cells, over the whole width. */
  readonly note?: string | undefined;
  /** The name of a place in the document that the row leads to. */
  readonly to?: string | undefined;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Points; 9 by default. */
  readonly size?: number;
}

/** Lines to write on by hand, side by side, each with what belongs there. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly lines: readonly string[];
  /** How often, one below the other. */
  readonly times?: number;
}

/** A box to tick by hand, or ticked. */
export interface Tick {
  readonly kind: 'tick';
  readonly text: string;
  readonly ticked: boolean;
}

/** Set apart by a frame. */
export interface Framed {
  readonly kind: 'framed';
  readonly blocks: readonly (Paragraph | Heading | List | Facts | Tick)[];
}

/** Kept on one page where they fit on one. */
export interface Together {
  readonly kind: 'together';
  readonly blocks: readonly (Paragraph | Heading | Signatures | Space)[];
}

export interface Space {
  readonly kind: 'space';
  readonly points: number;
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Facts
  | Table
  | Signatures
  | Tick
  | Framed
  | Together
  | Space
  | { readonly kind: 'rule' }
  | { readonly kind: 'page' };
