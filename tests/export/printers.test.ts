import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Pdf from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPrinters, sendToPrinter } from '../../main/shell/printers.ts';
import { startPrintService, type PrintService } from '../runtime/print-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'to-print-'));
let service: PrintService;

beforeAll(async () => {
  service = await startPrintService(['Office', 'Hall']);
  process.env['CUPS_SERVER'] = service.socket;
});
afterAll(async () => {
  delete process.env['CUPS_SERVER'];
  await service.stop();
  rmSync(folder, { recursive: true });
});

const hall = async (): Promise<string> =>
  (await listPrinters()).find(({ name }) => name === 'Hall')?.id ?? 'there is none';

async function pagesIn(path: string, pages: number): Promise<void> {
  const document = new Pdf();
  const written = createWriteStream(path);
  document.pipe(written);
  for (let page = 1; page <= pages; page++) {
    if (page > 1) document.addPage();
    document.text(`page ${page}`);
  }
  document.end();
  await once(written, 'finish');
}

describe('a real print service', () => {
  test('names its printers, the usual one first', async () => {
    expect((await listPrinters()).map(({ name }) => name)).toEqual(['Office', 'Hall']);
  });

  test('is handed the file as it is: every page comes out, under a name that says nothing', async () => {
    const path = join(folder, 'what nobody should read.pdf');
    await pagesIn(path, 23);
    await sendToPrinter(path, await hall());
    const { bytes, title } = await service.paper();
    expect(bytes).toEqual(readFileSync(path));
    const text = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
    expect(text.match(/page \d+/gu)).toEqual(Array.from({ length: 23 }, (_none, at) => `page ${at + 1}`));
    expect(title).toBe('Document');
    expect(spawnSync('lpstat', ['-W', 'all', '-o'], { encoding: 'utf8' }).stdout).not.toContain('nobody');
  });

  test('what it does not take is said to be not printed', async () => {
    await expect(sendToPrinter(join(folder, 'any.pdf'), 'Hall')).rejects.toMatchObject({
      code: 'not-printed',
    });
    await expect(sendToPrinter(join(folder, 'gone.pdf'), await hall())).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });

  test('where there is none, there are no printers', async () => {
    const id = await hall();
    process.env['CUPS_SERVER'] = join(folder, 'nothing.sock');
    expect(await listPrinters()).toEqual([]);
    await expect(sendToPrinter(join(folder, 'any.pdf'), id)).rejects.toMatchObject({ code: 'not-printed' });
    process.env['CUPS_SERVER'] = service.socket;
  });
});
