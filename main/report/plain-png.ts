/** A PNG whose pixels can stand in a PDF as they are packed (ISO 32000-1, 7.4.4.4): nothing is unpacked for it. */
export interface PlainPng {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly colours: 1 | 3;
  /** The packed rows, in the parts in which they came. */
  readonly packed: readonly Uint8Array[];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * @returns undefined for what is no PNG of grey or red, green and blue with eight bits each, without transparency and without
 *   interlacing (PNG, 11.2.2): another reader has to unpack that
 */
export function plainPng(bytes: Uint8Array): PlainPng | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let head: Omit<PlainPng, 'packed'> | undefined;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const body = at + 8;
    if (body + length + 4 > bytes.length) return undefined;
    if (type === chunks.header) {
      const [depth, colour, , , interlaced] = bytes.subarray(body + 8, body + 13);
      if (depth !== 8 || (colour !== 0 && colour !== 2) || interlaced !== 0) return undefined;
      head = {
        widthPx: view.getUint32(body),
        heightPx: view.getUint32(body + 4),
        colours: colour === 0 ? 1 : 3,
      };
    }
    if (type === chunks.transparency) return undefined;
    if (type === chunks.data) packed.push(bytes.subarray(body, body + length));
    if (type === chunks.end) break;
    at = body + length + 4;
  }
  return head === undefined || packed.length === 0 ? undefined : { ...head, packed };
}

/** `IHDR`, `IDAT`, `tRNS`, `IEND`. */
const chunks = { header: 0x49484452, data: 0x49444154, transparency: 0x74524e53, end: 0x49454e44 };
