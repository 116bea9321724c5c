/** The package brings no types; what it gives is checked at the border (hls.ts), so it is unknown here. */
declare module 'm3u8-parser' {
  export class Parser {
    push(text: string): void;
    end(): void;
    readonly manifest: unknown;
  }
}
