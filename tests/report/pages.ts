import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FontBook } from '../../main/report/fonts.ts';
import type { Sink } from '../../main/report/pdf.ts';

export const fontFolder = join(import.meta.dirname, '..', '..', 'assets', 'fonts', 'paper');
export const fonts = new FontBook(fontFolder);

/** A sink that keeps what it is given. */
export function memorySink(): { readonly sink: Sink; readonly bytes: () => Buffer } {
  const parts: Uint8Array[] = [];
  const sink: Sink = (part) => {
    parts.push(part);
    return Promise.resolve();
  };
  return { sink, bytes: () => Buffer.concat(parts) };
}

/** Somebody else's programs look at a PDF: qpdf and poppler. */
export class Looked {
  readonly #folder = mkdtempSync(join(tmpdir(), 'holdfast-paper-'));
  readonly file: string;

  constructor(bytes: Uint8Array) {
    this.file = join(this.#folder, 'looked.pdf');
    writeFileSync(this.file, bytes);
  }

  /** @returns what qpdf complains of; empty when nothing */
  faults(): string {
    try {
      const said = execFileSync('qpdf', ['--check', this.file], { encoding: 'utf8', stdio: 'pipe' });
      return said.includes('No syntax or stream encoding errors found') ? '' : said;
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      return `${stdout ?? ''}${stderr ?? ''}`;
    }
  }

  /** The text of each page as poppler reads it, white space made even. */
  texts(): readonly string[] {
    const said = execFileSync('pdftotext', ['-enc', 'UTF-8', this.file, '-'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return said
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '').replace(/\s+/gu, ' '));
  }

  /** The whole file as JSON, by qpdf. */
  json(): { readonly [key: string]: unknown } {
    const said = execFileSync(
      'qpdf',
      ['--json=2', '--json-key=outlines', '--json-key=pages', '--json-key=pagelabels', this.file],
      {
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
      },
    );
    return JSON.parse(said) as { readonly [key: string]: unknown };
  }

  /** Pixels of a page at a resolution, as a PPM (RGB, 8 bits). */
  pixels(page: number, dpi: number): Buffer {
    return execFileSync(
      'pdftoppm',
      ['-cropbox', '-r', String(dpi), '-f', String(page), '-l', String(page), this.file],
      {
        maxBuffer: 256 * 1024 * 1024,
      },
    );
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
