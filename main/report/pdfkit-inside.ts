/** A finished or a future object of the file. */
export interface Ref {
  readonly id: number;
  readonly data: Record<string, unknown>;
  offset?: number;
  end(chunk?: Uint8Array | string): void;
}

/** A font as pdfkit embeds it: the glyphs that were used. */
export interface Embedded {
  readonly id: string;
  readonly scale: number;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Ref;
}

export interface Outline {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { fit: boolean; pageNumber: number; expanded?: boolean }): Outline;
}

/** What pdfkit 0.20 has inside and its types do not say. All of it that is used stands here. */
export interface Inside {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, Ref>;
    readonly xobjects: Record<string, Ref>;
    readonly dictionary: Ref;
  };
  readonly outline: Outline;
  readonly _root: { readonly data: Record<string, unknown> & { readonly Pages: Ref } };
  _font: Embedded | null;
  _offset: number;
  ref(data: Record<string, unknown>): Ref;
  _write(data: string | Uint8Array): void;
  _refEnd(ref: Ref): void;
  flushPages(): void;
  addContent(content: string): void;
  registerFont(name: string, font: unknown): void;
  font(name: string): void;
  markContent(tag: string, options?: Record<string, unknown>): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  struct(type: string, options?: Record<string, unknown>): StructureElement;
  addStructure(element: StructureElement): void;
}

/** An element of the tagged structure (ISO 32000-1, 14.7). */
export interface StructureElement {
  add(child: unknown): void;
  end(): void;
}
