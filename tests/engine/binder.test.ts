import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BinderChoices } from '../../main/core/binder.ts';
import { makeDesk } from './cli-run.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

/** A blue square of 8 × 8 pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGNgYPiPAw0pCQDHkT/BY6qRqwAAAABJRU5ErkJggg==',
  'base64',
);
const mail =
  'From: rook@bad.example\nTo: mara@ex.example\nSubject: you will see\nDate: Fri, 20 Nov 2026 06:52:14 +0100\n\nI will send it to everyone.\n';

const choices: BinderChoices = {
  choice: { of: 'all' },
  privateNotes: false,
  paper: 'a4',
  language: 'en',
  images: 'blurred',
  imagesOf: [],
  volumeMegabytes: null,
  batesPrefix: 'DOE-',
  declaration: { kind: 'england-wales', seen: [1] },
  matter: 'Made up',
  caseNumber: '',
  preparedBy: '',
  preparedFor: '',
};

let desk: EngineDesk;
beforeAll(async () => {
  desk = await openDesk();
  for (const [name, bytes] of Object.entries({
    'threat.eml': mail,
    'picture.png': picture,
    'note.txt': 'a note',
  })) {
    writeFileSync(join(desk.folder, name), bytes);
    const { handle } = await desk.ask('grantPlace', { path: join(desk.folder, name) });
    await desk.ask('importFiles', { job: newJob(), files: [handle], underEighteen: 'no' });
  }
  await desk.ask('freezeExhibit', { exhibit: 3 });
});
afterAll(() => desk.clear());

const place = async (name: string) =>
  (await desk.ask('grantPlace', { path: join(desk.folder, name) })).handle;
const textOf = (name: string): string =>
  execFileSync('pdftotext', [join(desk.folder, name), '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');

describe('a binder made by the engine', () => {
  it('is written whole, with what may leave, and noted in the custody log', async () => {
    const job = newJob();
    const made = await desk.ask('makeBinder', { ...choices, job, to: await place('binder.pdf') });
    expect(made).toMatchObject({
      exhibits: 2,
      withheld: [3],
      firstBates: 'DOE-000001',
      files: [{ name: 'binder.pdf' }],
    });
    const said = textOf('binder.pdf');
    expect(said).toContain('I will send it to everyone.');
    expect(said).toContain('Pictures are blurred beyond recognition.');
    expect(said).toContain('proceedings for contempt of court');
    expect(said).toContain('Not in this binder: Exhibit 3.');
    expect(said).not.toContain('note.txt');
    const { entries } = await desk.ask('custodyLog', { limit: 1000 });
    expect(entries.at(-1)?.entry).toMatchObject({
      action: 'binder-made',
      detail: {
        exhibits: [1, 2],
        withheld: [3],
        images: 'blurred',
        files: [{ sha256: made.files[0]?.sha256 }],
      },
    });
    const [file] = made.files;
    if (file === undefined) throw new Error('no file');
    expect(await desk.ask('writtenPath', { place: file.place.handle })).toBe(join(desk.folder, 'binder.pdf'));
  });

  it('overwrites nothing, and leaves nothing when it is stopped or what was chosen is not there', async () => {
    expect(
      await desk.refusal('makeBinder', { ...choices, job: newJob(), to: await place('binder.pdf') }),
    ).toBe('place-not-empty');
    const job = newJob();
    const stopped = desk.refusal('makeBinder', { ...choices, job, to: await place('stopped.pdf') });
    await desk.ask('stopJob', { job });
    expect(await stopped).toBe('cancelled');
    const none = { of: 'exhibits', numbers: [77] } as const;
    expect(
      await desk.refusal('makeBinder', {
        ...choices,
        choice: none,
        job: newJob(),
        to: await place('none.pdf'),
      }),
    ).toBe('exhibit-not-found');
    expect(readdirSync(desk.folder).filter((name) => /part$|stopped|none/u.test(name))).toEqual([]);
  });
});

it('the command line makes one, and says what is in it', async () => {
  const cli = makeDesk();
  const file = join(cli.folder, 'threat.eml');
  writeFileSync(file, mail);
  await cli.init();
  await cli.holdfast('import', cli.vault, file, '--under-18', 'no');
  const made = await cli.holdfast(
    'binder',
    cli.vault,
    '--out',
    join(cli.folder, 'b.pdf'),
    '--images',
    'placeholder',
    '--paper',
    'a4',
    '--declaration',
    'plain',
    '--seen',
    'EX-0001',
  );
  expect([made.code, made.json[0]]).toMatchObject([
    0,
    { exhibits: 1, files: [{ name: 'b.pdf' }], firstBates: '000001' },
  ]);
  cli.clear();
});
