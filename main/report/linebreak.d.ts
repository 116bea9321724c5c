/** Unicode line breaking (UAX #14). Its package has no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** @returns undefined or null after the last one, which is the end of the text */
    nextBreak(): { readonly position: number; readonly required: boolean } | null | undefined;
  }
}
