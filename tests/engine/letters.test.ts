/** Letters through the engine and the command line: kept, checked, written, read back, and noted without their words. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { utcInstant } from '../../main/core/brands.ts';
import { Vault } from '../../main/vault/vault.ts';
import { emptyFields } from '../../preload/case-fields.ts';
import { postAddress, wholeLetter } from '../letters.ts';
import { openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let exhibit: number;

beforeAll(async () => {
  desk = await openDesk();
  // An address that was written down and never opened: a letter may be about it, and it is no capture.
  const made = await desk.ask('writeTextRecord', {
    address: postAddress,
    site: 'share.example',
    userName: 'throwaway_8842',
    seenAt: '',
    description: 'A post.',
  });
  exhibit = made.number;
});
afterAll(() => desk.clear());

const save = async (record: string, fields: object): Promise<void> => {
  await desk.ask('saveRecord', { record, basedOn: 0, what: { kind: 'letter', fields: { ...fields } } });
};
const folderHandle = async () => (await desk.ask('grantPlace', { path: desk.folder })).handle;
const lastEntry = async () => {
  const { entries } = await desk.ask('custodyLog', { limit: 1000 });
  return entries.at(-1)?.entry;
};

it('a letter that is ready is written, and the log has its hash and none of its words', async () => {
  const record = 'a'.repeat(32);
  const letter = { ...wholeLetter('take-it-down', 'self'), exhibits: [exhibit] };
  await save(record, letter);
  const to = await folderHandle();
  const { name } = await desk.ask('writeLetter', { record, format: 'pdf', to });
  expect(name).toMatch(/^letter-\d{4}-\d{2}-\d{2}-aaaaaa\.pdf$/u);
  const bytes = readFileSync(join(desk.folder, name));
  const entry = await lastEntry();
  expect(entry).toMatchObject({
    action: 'letter-written',
    detail: {
      document: 'take-it-down',
      exhibits: [exhibit],
      format: 'pdf',
      record,
      revision: 1,
      file: { name, sha256: createHash('sha256').update(bytes).digest('hex') },
    },
  });
  expect(JSON.stringify(entry)).not.toMatch(/Jane|Example Hosting|share\.example|writing/u);
  // What the preview shows is what the file says.
  const { text } = await desk.ask('previewLetter', { letter });
  const printed = execFileSync('pdftotext', ['-layout', join(desk.folder, name), '-']).toString();
  for (const words of ['no later than 48 hours', '/s/ Jane Doe', postAddress]) {
    expect([text.includes(words), printed.includes(words)]).toEqual([true, true]);
  }
  // A second time there is a file of that name already, which stays as it is.
  expect(await desk.refusal('writeLetter', { record, format: 'pdf', to })).toBe('place-not-empty');
});

it('a letter that is not ready is not written, nor one about a frozen exhibit, nor anything that is no letter', async () => {
  const record = 'b'.repeat(32);
  await save(record, { ...wholeLetter('dmca', 'self'), exhibits: [exhibit], confirmed: [] });
  const to = await folderHandle();
  expect(await desk.refusal('writeLetter', { record, format: 'docx', to })).toBe('letter-not-ready');
  const { id: person } = await desk.ask('saveRecord', { basedOn: 0, what: { kind: 'person', fields: {} } });
  expect(await desk.refusal('writeLetter', { record: person, format: 'docx', to })).toBe('record-not-found');
  for (const name of ['../out.pdf', 'a/b.pdf', 'out.exe', 'a\\b.docx']) {
    expect(await desk.refusal('writeLetter', { record, format: 'docx', to, name })).toBe('bad-arguments');
  }
});

it('says that a page was not saved, and knows one that was only written down as such', async () => {
  const letter = { ...wholeLetter('dsa', 'self'), exhibits: [exhibit] };
  const { warnings, ready } = await desk.ask('checkLetter', { letter });
  expect(ready).toBe(true);
  expect(warnings).toContainEqual({ code: 'not-saved', about: [postAddress] });
  expect(await desk.refusal('checkLetter', { letter: { ...letter, colour: 'red' } })).toBe('bad-arguments');
  expect((await desk.ask('checkLetter', { letter: { ...emptyFields('letter') } })).document).toBeNull();
});

it('knows a capture by the address that was typed and by the one where it ended, and no attempt that failed', async () => {
  const vault = await Vault.create(join(desk.folder, 'Other.vault'), {
    passphrase: Buffer.from('seven grey herons'),
    person: 'Ana',
    now: Date.now,
    kdf: { passes: 3, memoryMiB: 256 },
  });
  const capture = (url: string, finalUrl: string, state: 'partial' | 'failed'): number =>
    vault.deposit().commit(
      {
        origin: 'capture',
        state,
        looksLike: null,
        title: '',
        url,
        finalUrl,
        savedAt: utcInstant(Date.UTC(2026, 10, 20)),
        savedLocal: '2026-11-20 01:00:00 +01:00 (Europe/Berlin)',
        warnings: [],
      },
      null,
    ).number;
  capture('https://a.example/1', 'https://a.example/1', 'failed');
  const saved = capture('https://a.example/2', 'https://b.example/2', 'partial');
  expect(
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/2', ''].map((url) =>
      vault.captureOf(url),
    ),
  ).toEqual([null, saved, saved, null]);
  vault.close();
});

it('keeps away from what is frozen', async () => {
  const made = await desk.ask('writeTextRecord', {
    address: 'https://share.example/p/2',
    site: '',
    userName: '',
    seenAt: '',
    description: '',
  });
  await desk.ask('freezeExhibit', { exhibit: made.number });
  const letter = { ...wholeLetter('dsa', 'self'), exhibits: [made.number] };
  expect(await desk.refusal('previewLetter', { letter })).toBe('exhibit-frozen');
});

it('is written from the command line, which first says what is missing', async () => {
  await desk.ask('lockVault', {});
  const passphrase = join(desk.folder, 'passphrase');
  writeFileSync(passphrase, 'correct planted horse 8151');
  const fields = join(desk.folder, 'fields.json');
  const { exhibits: _exhibits, document: _document, ...rest } = wholeLetter('preservation', 'lawyer');
  const run = (...more: string[]): { code: number; out: string } => {
    const cli = join(import.meta.dirname, '../../main/cli/index.ts');
    const all = [
      cli,
      'letter',
      desk.vault,
      'preservation',
      '--passphrase-file',
      passphrase,
      '--json',
      ...more,
    ];
    try {
      return {
        code: 0,
        out: execFileSync(process.execPath, all, { stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
      };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: Buffer };
      return { code: status, out: stdout.toString() };
    }
  };
  const out = join(desk.folder, 'hold.docx');
  writeFileSync(fields, JSON.stringify({ ...rest, quote: '' }));
  const refused = run('--fields-file', fields, '--exhibits', `EX-000${exhibit}`, '--out', out);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ code: 'letter-not-ready', detail: 'quote' });
  expect(existsSync(out)).toBe(false);
  writeFileSync(fields, JSON.stringify({ ...rest, addresses: '' }));
  const done = run('--fields-file', fields, '--exhibits', `EX-000${exhibit}`, '--out', out);
  expect(done).toMatchObject({ code: 0 });
  expect(JSON.parse(done.out)).toMatchObject({ file: 'hold.docx', ready: true });
  // The address came from the exhibit.
  const xml = execFileSync('python3', [
    '-c',
    'import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).read("word/document.xml").decode())',
    out,
  ]).toString();
  expect(xml).toContain('Example Hosting LLC');
  expect(xml).toContain(postAddress);
});
