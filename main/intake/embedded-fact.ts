/** One thing that a file says of itself. Whoever made or sent the file could write anything there. */
export interface EmbeddedFact {
  /** `EXIF`, `QuickTime`, `PDF`: where in the file it stands. */
  readonly in: string;
  /** The standard's own name of the field. */
  readonly name: string;
  readonly value: string;
}
