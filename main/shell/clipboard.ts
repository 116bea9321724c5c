import { clipboard, type NativeImage } from 'electron';

/** What somebody copied, or what stands on a screen: bytes that are on no disk. */
export interface Copied {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Before Electron 45 the clipboard answered at once and decoded the picture itself. */
interface EarlierClipboard {
  readImage(): NativeImage;
}

/** A picture before the words that may come with it; undefined when there is neither. */
export async function readClipboard(): Promise<Copied | undefined> {
  const picture = await pictureIn();
  if (picture !== undefined) return { name: 'pasted-picture.png', bytes: picture };
  const text = await clipboard.readText();
  return text === '' ? undefined : { name: 'pasted-text.txt', bytes: Buffer.from(text, 'utf8') };
}

/**
 * Empties the clipboard if it still holds what was sealed: what was copied meanwhile is somebody's who needs it.
 *
 * @param copied wiped
 * @returns whether it is empty now
 */
export async function emptyClipboard(copied: Copied): Promise<boolean> {
  const now = await readClipboard();
  const isSame = now !== undefined && now.name === copied.name && now.bytes.equals(copied.bytes);
  now?.bytes.fill(0);
  copied.bytes.fill(0);
  if (!isSame) return false;
  clipboard.clear();
  return (await readClipboard()) === undefined;
}

async function pictureIn(): Promise<Buffer | undefined> {
  if (isEarlier(clipboard)) {
    const picture = clipboard.readImage();
    return picture.isEmpty() ? undefined : picture.toPNG();
  }
  for (const item of await clipboard.read()) {
    if (!item.types.includes('image/png')) continue;
    const blob = await item.getType('image/png');
    if (blob.size > 0) return Buffer.from(await blob.arrayBuffer());
  }
  return undefined;
}

function isEarlier(given: object): given is EarlierClipboard {
  return 'readImage' in given;
}
