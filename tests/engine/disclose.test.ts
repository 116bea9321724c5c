import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFields } from '../../preload/case-fields.ts';
import type { Answer, Arguments } from '../../preload/contract.ts';
import { packageWords } from '../../main/export/package/words/words.ts';
import { binderWords } from '../../main/report/binder/words.ts';
import { wholeLetter } from '../letters.ts';
import { runCli } from './cli-run.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

const planted = {
  note: 'PLANTED-private-note',
  person: 'Sam',
  place: 'PLANTED-place',
  path: 'PLANTED-folder',
};
const wish: Arguments<'makePackage'>['wish'] = {
  choice: { of: 'all' },
  pictures: 'full',
  include: [],
  paper: 'letter',
  language: 'en',
  recipient: 'Officer Kim',
  reference: '',
};
let desk: EngineDesk;
let stick = '';

beforeAll(async () => {
  desk = await openDesk();
  stick = path.join(desk.folder, 'stick');
  const folder = path.join(desk.folder, planted.path);
  for (const made of [stick, folder]) mkdirSync(made);
  const files = ['CON.txt', 'a<b>&".txt', 'frozen.txt'].map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, `what ${path.basename(file)} says`);
  const places = [];
  for (const file of files) places.push((await desk.ask('grantPlace', { path: file })).handle);
  await desk.ask('importFiles', { job: newJob(), files: places, underEighteen: 'no' });
  await desk.ask('freezeExhibit', { exhibit: 3 });
  const fields = {
    ...emptyFields('incident'),
    what: '<script>alert(1)</script> happened',
    evidence: [1],
    privateNotes: planted.note,
    location: planted.place,
  };
  await desk.ask('saveRecord', { basedOn: 0, what: { kind: 'incident', fields } });
});
afterAll(() => desk.clear());

async function make(more: Partial<typeof wish> = {}): Promise<Answer<'makePackage'>> {
  const { handle: to } = await desk.ask('grantPlace', { path: stick });
  return desk.ask('makePackage', { job: newJob(), wish: { ...wish, ...more }, to });
}

/** All that a table of words has of some length, each by itself. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.length < 12 ? [] : [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

function everyByte(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .flatMap((file) => [
      path.relative(folder, file),
      // What is compressed in a PDF can be any word by chance: `wordsOfBinder` reads it.
      statSync(file).isFile() && !file.endsWith('.pdf') ? readFileSync(file, 'latin1') : '',
    ])
    .join('\n');
}
/** What poppler reads in it and of it, which qpdf finds sound. */
function wordsOfBinder(folder: string): string {
  const file = path.join(folder, 'data/binder/binder.pdf');
  expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
  const read = (command: string, ...args: string[]): string =>
    spawnSync(command, args, { encoding: 'utf8' }).stdout;
  return read('pdfinfo', file) + read('pdftotext', '-layout', file, '-');
}
const check = async (folder: string): Promise<Answer<'checkPlace'>> =>
  desk.ask('checkPlace', { job: newJob(), place: (await desk.ask('grantPlace', { path: folder })).handle });

describe('a plain package', () => {
  it('is a bag without what identifies the person, noted in the log, and its own key is known', async () => {
    const packed = await make();
    const folder = path.join(stick, packed.names[0] ?? '');
    const bag = spawnSync('python3', [path.join(import.meta.dirname, '../export/check_bag.py'), folder]);
    expect(bag.stdout.toString().trim()).toBe('valid');
    const all = everyByte(folder);
    const secrets = [...Object.values(planted), 'frozen.txt', hostname(), userInfo().homedir, desk.folder];
    expect(secrets.filter((secret) => new RegExp(String.raw`\b${secret}\b`, 'u').test(all))).toEqual([]);
    expect(all).toContain('Officer Kim');
    const binder = wordsOfBinder(folder);
    expect(secrets.filter((secret) => new RegExp(String.raw`\b${secret}\b`, 'u').test(binder))).toEqual([]);
    for (const said of ['Officer Kim', 'CON.txt', 'happened']) expect(binder).toContain(said);
    expect(readFileSync(path.join(folder, 'data/index.html'), 'utf8')).not.toContain('<script');
    const [left] = await desk.ask('handedOver', {});
    expect(left).toMatchObject({ state: 'done', recipient: 'Officer Kim', sums: packed.sums, exhibits: 2 });
    const { packages } = await check(folder);
    expect(packages).toMatchObject([{ signature: 'right', ownKey: true, problems: [], sums: packed.sums }]);
  });

  it.each(['de', 'es'] as const)(
    'speaks the language that was chosen (%s), in all that it says itself',
    async (language) => {
      const { names } = await make({ language });
      const folder = path.join(stick, names[0] ?? '');
      const pages = ['index.html', '../READ-ME-FIRST.html', '../RECEIPT.html'];
      const texts = ['../READ-ME-FIRST.txt', '../RECEIPT.txt', 'custody/custody-log.txt'];
      const [english, own] = [sentences(packageWords.en), new Set(sentences(packageWords[language]))];
      for (const name of [...pages, ...texts]) {
        // What the record says is told as it was recorded.
        const text = readFileSync(path.join(folder, 'data', name), 'utf8').replace(
          /<details>.*?<\/details>/gsu,
          '',
        );
        expect(text).not.toContain('left out');
        expect(english.filter((sentence) => !own.has(sentence) && text.includes(sentence))).toEqual([]);
        expect([...own].filter((sentence) => text.includes(sentence)).length).toBeGreaterThan(2);
        expect(text.startsWith('<!doctype') ? text : `<html lang="${language}">`).toContain(
          `<html lang="${language}">`,
        );
      }
      expect(
        execFileSync('pdfinfo', [path.join(folder, 'data/binder/binder.pdf')], { encoding: 'utf8' }),
      ).toContain(binderWords[language].title);
      rmSync(folder, { recursive: true });
    },
  );

  it('holds what was chosen to identify the person, and only then', async () => {
    const plan = await desk.ask('planPackage', { wish });
    expect(plan.fields.find(({ field }) => field === 'location')).toMatchObject({ leaves: false, filled: 1 });
    const { names } = await make({ include: ['name', 'place', 'private-notes'] });
    const folder = path.join(stick, names[0] ?? '');
    const all = everyByte(folder) + wordsOfBinder(folder);
    for (const said of [planted.note, planted.place, planted.person]) expect(all).toContain(said);
  });

  it('holds letters about its own exhibits when they were chosen: they can name the person', async () => {
    const letters = [
      { ...wholeLetter('take-it-down', 'self'), exhibits: [1] },
      { ...wholeLetter('take-it-down', 'self'), exhibits: [] },
      { ...emptyFields('letter'), document: 'demand', exhibits: [2] },
    ];
    for (const fields of letters) {
      const what = { kind: 'letter' as const, fields: { ...emptyFields('letter'), ...fields } as never };
      await desk.ask('saveRecord', { basedOn: 0, what });
    }
    const plan = await desk.ask('planPackage', { wish });
    expect([plan.letters, plan.files.filter(({ kind }) => kind === 'letter').length]).toEqual([1, 0]);
    const { names } = await make({ include: ['letters'] });
    const folder = path.join(stick, names[0] ?? '', 'data');
    const letter = 'letters/letter-1_take-it-down.pdf';
    expect(readdirSync(path.join(folder, 'letters'))).toEqual([path.basename(letter)]);
    const read = spawnSync('pdftotext', [path.join(folder, letter), '-'], { encoding: 'utf8' });
    expect(read.stdout).toContain('Jane Doe');
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain(letter);
  });

  it('that was changed is told: a flipped byte, a file more, a list that was written anew', async () => {
    const { names } = await make();
    const folder = path.join(stick, names[0] ?? '');
    const file = path.join(folder, 'data/exhibits/EX-0001/EX-0001_original.txt');
    const bytes = readFileSync(file);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    writeFileSync(path.join(folder, 'data/more.txt'), 'x');
    writeFileSync(
      path.join(folder, 'SHA256SUMS'),
      `${readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')}\n`,
    );
    const [report] = (await check(folder)).packages;
    expect(report).toMatchObject({ state: 'damaged', signature: 'wrong' });
    expect(report?.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['package-file-altered', 'package-file-added', 'package-signature-wrong']),
    );
    const empty = await desk.ask('grantPlace', { path: path.join(desk.folder, planted.path) });
    expect(await desk.refusal('checkPlace', { job: newJob(), place: empty.handle })).toBe('nothing-to-check');
  });

  it('of nothing is not made', async () => {
    const { handle: to } = await desk.ask('grantPlace', { path: stick });
    const frozen = { ...wish, choice: { of: 'exhibits' as const, numbers: [3] } };
    expect(await desk.refusal('makePackage', { job: newJob(), wish: frozen, to })).toBe('package-empty');
  });

  it('with a password, and a bag of another program: the check says what to do, and what it can', async () => {
    const place = path.join(desk.folder, 'from others');
    mkdirSync(path.join(place, 'data'), { recursive: true });
    const ask = async (folder: string): Promise<string | undefined> =>
      desk.refusal('checkPlace', {
        job: newJob(),
        place: (await desk.ask('grantPlace', { path: folder })).handle,
      });
    writeFileSync(path.join(place, 'package-2026-11-26.zip'), 'PK');
    expect(await ask(place)).toBe('zip-to-check');
    expect(await ask(path.join(place, 'package-2026-11-26.zip'))).toBe('zip-to-check');
    // RFC 8493, 2.1: all that a bag must have, with the checksums of an older one.
    const file = path.join(place, 'data', 'letter.txt');
    writeFileSync(file, 'hello');
    writeFileSync(path.join(place, 'bagit.txt'), 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n');
    writeFileSync(
      path.join(place, 'manifest-md5.txt'),
      '5d41402abc4b2a76b9719d911017c592  data/letter.txt\n',
    );
    expect((await check(place)).packages).toMatchObject([
      { state: expect.stringMatching(/^whole/u) as string, signature: 'none', ownKey: null },
    ]);
    writeFileSync(file, 'jello');
    expect((await check(place)).packages).toMatchObject([
      { state: 'damaged', problems: [{ code: 'package-file-altered', file: 'data/letter.txt' }] },
    ]);
  });

  it('that another key signed is told from one of the key that was named', async () => {
    const { names, publicKey } = await make();
    const folder = path.join(stick, names[0] ?? '');
    const named = (key: string) => runCli(['check', folder, '--json', '--signed-by', key]);
    expect((await named(publicKey.toUpperCase())).code).toBe(0);
    const other = await named('0'.repeat(64));
    expect(other.code).toBe(1);
    expect(other.json).toMatchObject([{ state: 'damaged', problems: [{ code: 'package-other-key' }] }]);
  });
});
