/**
 * Draws the app's icon in every size and wrapping that the systems want, from assets/icons/icon.svg, and each of its
 * disguises in the one size that a running window takes. Run it after a change to a drawing (`node tests/packaging/icons.ts`) and commit what it writes: electron-builder's own
 * converter is a download.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { checkout } from '../runtime/build.ts';

const folder = join(checkout, 'assets/icons');
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const;
type Size = (typeof sizes)[number];

/** Type codes of the sizes that macOS reads as PNG. */
const icnsTypes: readonly (readonly [string, Size])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
];
const icoSizes: readonly Size[] = [16, 32, 48, 64, 128, 256];
const linuxSizes: readonly Size[] = [16, 32, 48, 64, 128, 256, 512];

const disguises = join(folder, 'disguises');
/** The systems make smaller ones of it. */
const disguiseSize: Size = 256;

const pictures = await draw(join(folder, 'icon.svg'), sizes);
for (const size of linuxSizes) writeFileSync(join(folder, `${size}x${size}.png`), picture(size));
writeFileSync(join(folder, 'icon.ico'), ico());
writeFileSync(join(folder, 'icon.icns'), icns());
for (const file of readdirSync(disguises).filter((name) => name.endsWith('.svg'))) {
  const drawn = await draw(join(disguises, file), [disguiseSize]);
  writeFileSync(join(disguises, file.replace('.svg', '.png')), drawn.get(disguiseSize) ?? Buffer.alloc(0));
}

async function draw(file: string, wanted: readonly Size[]): Promise<ReadonlyMap<Size, Buffer>> {
  const svg = readFileSync(file, 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['HOLDFAST_BROWSER'] ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const drawn = new Map<Size, Buffer>();
    const page = await browser.newPage();
    for (const size of wanted) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      drawn.set(size, await page.screenshot({ omitBackground: true }));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

function picture(size: Size): Buffer {
  const bytes = pictures.get(size);
  if (bytes === undefined) throw new Error(`no picture of ${size} pixels`);
  return bytes;
}

/** Windows: a directory of PNGs. */
function ico(): Buffer {
  const head = Buffer.alloc(6 + 16 * icoSizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(icoSizes.length, 4);
  let offset = head.length;
  for (const [index, size] of icoSizes.entries()) {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture(size).length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture(size).length;
  }
  return Buffer.concat([head, ...icoSizes.map(picture)]);
}

/** macOS: tagged blocks, each with its length. */
function icns(): Buffer {
  const block = (type: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(8 + body.length, 4);
    return Buffer.concat([head, body]);
  };
  return block('icns', Buffer.concat(icnsTypes.map(([type, size]) => block(type, picture(size)))));
}
