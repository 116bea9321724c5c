import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceHandle } from '../../preload/contract.ts';
import { newJob, openDesk, type EngineDesk } from '../engine/desk.ts';

let desk: EngineDesk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = join(desk.folder, 'Phone');
  mkdirSync(join(folder, 'May', 'deep'), { recursive: true });
  for (const name of ['IMG_10.txt', 'IMG_2.txt', '.DS_Store', 'Thumbs.db', 'May/deep/note.txt']) {
    writeFileSync(join(folder, name), `words of ${name}`);
  }
  symlinkSync('/etc/hostname', join(folder, 'link.txt'));
  symlinkSync('/', join(folder, 'root'));
});

afterAll(() => desk.clear());

const grant = async (path: string): Promise<PlaceHandle> => (await desk.ask('grantPlace', { path })).handle;
const bring = (files: readonly PlaceHandle[], keepDuplicates = false) =>
  desk.ask('importFiles', { job: newJob(), files: [...files], underEighteen: 'no', keepDuplicates });

describe('a folder', () => {
  it('is listed in the order of a person, no link followed, the system’s own files left out', async () => {
    const look = await desk.ask('lookInside', { job: newJob(), places: [await grant(folder)] });
    expect(look.files.map(({ name }) => name)).toEqual([
      'Phone/IMG_2.txt',
      'Phone/IMG_10.txt',
      'Phone/May/deep/note.txt',
    ]);
    expect(look).toMatchObject({ ofTheSystem: 2, notFiles: 2, closed: 0, more: false });
  });

  it('is brought in file by file, each with its place in the folder', async () => {
    const { files } = await desk.ask('lookInside', { job: newJob(), places: [await grant(folder)] });
    const lines = await bring(files.map(({ handle }) => handle));
    expect(lines.map(({ code }) => code)).toEqual([null, null, null]);
    const detail = await desk.ask('showExhibit', { exhibit: lines[2]?.exhibit?.number ?? 0 });
    const { rows } = await desk.ask('chart', { search: 'words of May' });
    expect(rows.map(({ number, found }) => [number, found])).toEqual([
      [detail.exhibit.number, '\uE000words\uE001 \uE000of\uE001 \uE000May\uE001/deep/note.txt'],
    ]);
    expect(JSON.stringify(detail.manifest)).not.toContain('words of');
    expect(detail.manifest).toMatchObject({
      originalName: 'note.txt',
      pathInFolder: 'Phone/May/deep/note.txt',
      broughtBy: 'folder',
      supplied: 'supplied by the person',
    });
  });
});

describe('a file that is here already', () => {
  it('is not brought in again: the line names the exhibit that has it', async () => {
    writeFileSync(join(desk.folder, 'other-name.txt'), 'words of IMG_2.txt');
    writeFileSync(join(desk.folder, 'same-length.txt'), 'words of IMG_3.txt');
    const [same, differs] = await bring([
      await grant(join(desk.folder, 'other-name.txt')),
      await grant(join(desk.folder, 'same-length.txt')),
    ]);
    expect(same).toEqual({ exhibit: null, code: 'already-here', alreadyHere: 1 });
    expect(differs?.code).toBeNull();
  });

  it('is brought in again when the person wants it so', async () => {
    const [line] = await bring([await grant(join(desk.folder, 'other-name.txt'))], true);
    expect(line).toMatchObject({ code: null, alreadyHere: 1, exhibit: { title: 'other-name.txt' } });
  });

  it('is seen twice in one batch, too', async () => {
    for (const name of ['twice-a.txt', 'twice-b.txt'])
      writeFileSync(join(desk.folder, name), 'the very same');
    const lines = await bring([
      await grant(join(desk.folder, 'twice-a.txt')),
      await grant(join(desk.folder, 'twice-b.txt')),
    ]);
    expect(lines.map(({ code }) => code)).toEqual([null, 'already-here']);
    expect(lines[1]?.alreadyHere).toBe(lines[0]?.exhibit?.number);
  });
});

describe('a file that was frozen', () => {
  it('does not come in again, not even when duplicates are kept', async () => {
    writeFileSync(join(desk.folder, 'frozen.txt'), 'words that were frozen later');
    const [line] = await bring([await grant(join(desk.folder, 'frozen.txt'))]);
    await desk.ask('freezeExhibit', { exhibit: line?.exhibit?.number ?? 0 });
    for (const keep of [false, true]) {
      const [again] = await bring([await grant(join(desk.folder, 'frozen.txt'))], keep);
      expect(again).toEqual({ exhibit: null, code: 'exhibit-frozen' });
    }
    const asked = { job: newJob(), exhibit: line?.exhibit?.number ?? 0, underEighteen: 'no' } as const;
    expect(await desk.refusal('recapturePage', asked)).toBe('exhibit-frozen');
  });
});

describe('a mail that was frozen', () => {
  it('keeps out what was attached to it, when that comes alone', async () => {
    const mail = [
      'From: a@b.example',
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; name=note.txt',
      'Content-Disposition: attachment; filename=note.txt',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('attached words that were frozen').toString('base64'),
      '--b--',
      '',
    ].join('\r\n');
    writeFileSync(join(desk.folder, 'frozen.eml'), mail);
    writeFileSync(join(desk.folder, 'alone.txt'), 'attached words that were frozen');
    const [line] = await bring([await grant(join(desk.folder, 'frozen.eml'))]);
    expect(line?.exhibit?.artifacts.map(({ role }) => role)).toContain('attached');
    await desk.ask('freezeExhibit', { exhibit: line?.exhibit?.number ?? 0 });
    const [alone] = await bring([await grant(join(desk.folder, 'alone.txt'))]);
    expect(alone).toEqual({ exhibit: null, code: 'exhibit-frozen' });
  });

  it('and what was frozen is kept out of a new zip and a new mail, with the zip and the mail', async () => {
    const zip = new ZipWriter(new Uint8ArrayWriter());
    await zip.add('words/note.txt', new TextReader('attached words that were frozen'));
    await zip.add('more.txt', new TextReader('harmless'));
    writeFileSync(join(desk.folder, 'new.zip'), await zip.close());
    const mail = readFileSync(join(desk.folder, 'frozen.eml'), 'utf8').replace(
      'Subject: x',
      'Subject: another',
    );
    writeFileSync(join(desk.folder, 'new.eml'), mail);
    const { total } = await desk.ask('chart', {});
    for (const name of ['new.zip', 'new.eml']) {
      const [line] = await bring([await grant(join(desk.folder, name))], true);
      expect([name, line]).toEqual([name, { exhibit: null, code: 'exhibit-frozen' }]);
    }
    expect((await desk.ask('chart', {})).total).toBe(total);
  });
});

describe('bytes that are on no disk', () => {
  it('are not taken while the vault is locked', async () => {
    await desk.ask('lockVault', {});
    expect(await desk.refusal('holdBytes', { name: 'x.txt', by: 'clipboard', bytes: 2 })).toBe(
      'vault-locked',
    );
    const { handle: place } = await desk.ask('grantPlace', { path: desk.vault });
    const passphrase = new TextEncoder().encode('correct planted horse 8151');
    await desk.ask('unlockVault', { place, passphrase });
  });

  it('are sealed once they have all come, and are gone from memory then', async () => {
    const { handle } = await desk.ask('holdBytes', { name: 'pasted-text.txt', by: 'clipboard', bytes: 11 });
    await desk.ask('fillBytes', { place: handle, part: Buffer.from('hello ') });
    expect((await bring([handle]))[0]?.code).toBe('place-unknown');
    const again = await desk.ask('holdBytes', { name: 'pasted-text.txt', by: 'clipboard', bytes: 11 });
    for (const part of ['hello ', 'world'])
      await desk.ask('fillBytes', { place: again.handle, part: Buffer.from(part) });
    const [line] = await bring([again.handle]);
    expect(line?.code).toBeNull();
    const detail = await desk.ask('showExhibit', { exhibit: line?.exhibit?.number ?? 0 });
    expect(detail.manifest).toMatchObject({ broughtBy: 'clipboard', fileModifiedUtc: 'not collected' });
    expect((await bring([again.handle]))[0]?.code).toBe('place-unknown');
  });

  it('cannot be more than was announced', async () => {
    const { handle } = await desk.ask('holdBytes', { name: 'x.txt', by: 'clipboard', bytes: 2 });
    expect(await desk.refusal('fillBytes', { place: handle, part: Buffer.from('abc') })).toBe(
      'bad-arguments',
    );
  });
});

describe('the question about age', () => {
  it.each(['yes', 'unsure'] as const)(
    'answered with %s stops before a byte is read',
    async (underEighteen) => {
      const missing = await grant(join(desk.folder, 'is-not-there.txt'));
      expect(await desk.refusal('importFiles', { job: newJob(), files: [missing], underEighteen })).toBe(
        'under-18-stop',
      );
    },
  );
});
