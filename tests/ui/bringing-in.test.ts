/** The ways in of the window, and what is read out of a mail and a chat. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSha256Hex } from '../../main/core/brands.ts';
import type { Artifact } from '../../main/core/evidence.ts';
import type { MailRecord, Transcript } from '../../main/core/readings.ts';
import { draw } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, type MadeUp } from './made-up.ts';
import { TestWindow } from './window.ts';

const of = { of: 'original/letter.eml', ofSha256: asSha256Hex('ab'.repeat(32)), meaning: '' };
const mail: MailRecord = {
  ...of,
  format: 'holdfast-mail/1',
  headers: [
    { name: 'Received', value: 'from [198.51.100.9] by mx.example; Wed, 1 May 2024 21:30:01 +0200' },
    { name: 'X-Odd', value: '<img src=x onerror=alert(1)>' },
  ],
  from: [{ name: 'Rook', address: 'rook@bad.example' }],
  to: [{ name: '', address: 'lena@example.org' }],
  cc: [],
  subject: 'Last warning <b>now</b>',
  date: 'Wed, 01 May 2024 21:30:00 +0200',
  instant: '2024-05-01T19:30:00.000Z',
  text: 'Pay by Friday.\nhttps://bank.example <https://bad.example/pay>\n<script>alert(1)</script>',
  textFrom: 'html',
  attachments: [
    {
      nameInMail: 'proof.png',
      name: 'attached/proof.png',
      mediaType: 'image/png',
      bytes: 20_480,
      inline: false,
    },
  ],
  cut: false,
};
const transcript: Transcript = {
  ...of,
  format: 'holdfast-transcript/1',
  app: 'whatsapp',
  dates: { order: 'unclear', because: 'day and month can be read both ways' },
  chats: [
    {
      name: 'Rook',
      messages: Array.from({ length: 700 }, (_, n) => ({
        at: `1/2/24, 10:${String(n % 60).padStart(2, '0')}`,
        local: null,
        instant: null,
        sender: n === 0 ? null : n % 3 === 0 ? 'Lena' : 'Rook',
        text: n === 0 ? 'Messages are end-to-end encrypted.' : `message ${n}: I know where you live`,
        attachment: n === 4 ? 'IMG-20240201-WA0001.jpg' : null,
        omitted: n === 5,
        place: `line ${n + 1}`,
      })),
    },
  ],
  cut: false,
};

let window: TestWindow;
const screens = join(import.meta.dirname, '../../test-results/screens');

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  window = await TestWindow.start();
  window.serve('mail', Buffer.from(JSON.stringify(mail)));
  window.serve('transcript', Buffer.from(JSON.stringify(transcript)));
});
afterAll(() => window.stop());

function withReading(name: string, role: 'mail' | 'transcript'): MadeUp {
  const { exhibit, manifest } = madeUpFile(1, name);
  const [original] = exhibit.artifacts as readonly [Artifact];
  const reading: Artifact = {
    ...original,
    id: asId(original),
    role,
    name: `read/${role}.json`,
    mediaType: 'application/json',
  };
  const artifacts = [{ ...original, mediaType: 'application/octet-stream' }, reading];
  return { exhibit: { ...exhibit, artifacts, artifactCount: 2 }, manifest };
}
const asId = ({ id }: Artifact): Artifact['id'] => Array.from(id).toReversed().join('') as Artifact['id'];

const toFiles = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Save a page' }).click();
  await page.getByRole('tab', { name: 'Files you have' }).click();
};
const answerNo = (page: Page) =>
  page
    .getByRole('tabpanel', { name: 'Files you have' })
    .getByText('No, all were 18 or older, or nobody')
    .click();

/** What the system sends to a window when files are let go over it, or pasted into it. */
const send = (page: Page, kind: 'drop' | 'paste', names: readonly string[]) =>
  page.evaluate(
    ([kind, names]) => {
      const held = new DataTransfer();
      for (const name of names) held.items.add(new File(['x'], name));
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: held })
          : new ClipboardEvent('paste', { ...init, clipboardData: held }),
      );
    },
    [kind, names] as const,
  );

describe('bringing in', () => {
  test('files that are dropped on the window are named, and read only after a no', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await send(page, 'drop', ['a.png', 'b.png']);
    await page.getByText('2 files chosen').waitFor();
    expect(locker.asked('importFiles')).toHaveLength(0);
    expect(await page.getByRole('button', { name: 'Bring in 2 files' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await answerNo(page);
    await page.getByRole('button', { name: 'Bring in 2 files' }).click();
    await expect.poll(() => locker.asked('importFiles').length).toBe(1);
    expect(locker.asked('importFiles')[0]).toMatchObject({ underEighteen: 'no', keepDuplicates: false });
  });

  test('a folder is listed with what is left out of it', async () => {
    const { page } = await window.open(new FakeLocker({ open: true }));
    await toFiles(page);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await page.getByText('Phone/IMG_2.jpg').waitFor();
    await page.getByText('1 file that the system makes by itself is left out.').waitFor();
    expect(await page.locator('.chosen li').allTextContents()).toEqual([
      'Phone/IMG_1.jpg',
      'Phone/IMG_2.jpg',
      'Phone/chat.txt',
    ]);
    await draw(page, 'bring-in-folder');
  });

  test('what is chosen in a second dialog adds to the first, and the list can be emptied', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await toFiles(page);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await page.getByText('3 files chosen').waitFor();
    await page.getByRole('button', { name: 'Add more files' }).click();
    await page.getByText('5 files chosen').waitFor();
    await page.getByRole('button', { name: 'Empty this list' }).click();
    await page.getByText('5 files chosen').waitFor({ state: 'detached' });
    expect(await page.locator('.chosen li').count()).toBe(0);
  });

  test('what is pasted is not read before the answer, and the emptied clipboard is told', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await toFiles(page);
    await send(page, 'paste', []);
    await page.getByText('Once it is sealed, the clipboard is emptied.').waitFor();
    expect(locker.asked('pasteFromClipboard')).toHaveLength(0);
    await answerNo(page);
    await page.getByRole('button', { name: 'Bring in 1 file' }).click();
    await page.getByText('The clipboard was emptied.').waitFor();
    expect(locker.asked('pasteFromClipboard')).toMatchObject([{ underEighteen: 'no' }]);
  });

  test('what is pasted adds to chosen files, one can be left out, and the clipboard is sealed first', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await toFiles(page);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await page.getByText('3 files chosen').waitFor();
    await send(page, 'paste', []);
    await page.getByRole('button', { name: 'Picture of the screen' }).click();
    await page.getByText('5 files chosen').waitFor();
    await draw(page, 'bring-in-together');
    await page.getByRole('button', { name: 'Leave Phone/IMG_2.jpg out' }).click();
    await page.getByText('4 files chosen').waitFor();
    await answerNo(page);
    await page.getByRole('button', { name: 'Bring in 4 files' }).click();
    await page.getByText('The clipboard was emptied.').waitFor();
    const ways = ['pasteFromClipboard', 'pictureOfScreen', 'importFiles'];
    expect(locker.calls.map(({ method }) => method).filter((method) => ways.includes(method))).toEqual(ways);
    expect(locker.asked('importFiles')).toMatchObject([{ files: [expect.anything(), expect.anything()] }]);
  });

  test.each(['Yes, someone was', 'I am not sure'])(
    'nothing is read by any way after "%s"',
    async (answer) => {
      const locker = new FakeLocker({ open: true });
      const { page } = await window.open(locker);
      await toFiles(page);
      for (const way of ['Paste', 'Picture of the screen', 'Choose a folder']) {
        await page.getByRole('button', { name: way, exact: true }).click();
        await page.getByRole('tabpanel', { name: 'Files you have' }).getByText(answer).click();
        await page
          .locator('form')
          .last()
          .evaluate((form: HTMLFormElement) => form.requestSubmit());
      }
      for (const method of ['importFiles', 'pasteFromClipboard', 'pictureOfScreen'] as const) {
        expect(locker.asked(method)).toHaveLength(0);
      }
    },
  );

  test('what is here already is told with its number, and can be brought in all the same', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpFile(1, 'chat.txt')] });
    locker.instead.importFiles = ({ keepDuplicates }) =>
      keepDuplicates === true
        ? [{ exhibit: madeUpFile(2, 'chat.txt').exhibit, code: null, alreadyHere: 1 }]
        : [{ exhibit: null, code: 'already-here', alreadyHere: 1 }];
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await send(page, 'drop', ['chat.txt']);
    await answerNo(page);
    await page.getByRole('button', { name: 'Bring in 1 file' }).click();
    await page.getByText('Is here already', { exact: true }).waitFor();
    await page.getByText('Look at EX-0001, which is the same file').waitFor();
    await draw(page, 'bring-in-same');
    await page.getByRole('button', { name: 'Bring in the one that is here already, too' }).click();
    await page.getByText('EX-0002').first().waitFor();
    expect(locker.asked('importFiles')).toHaveLength(2);
  });
});

describe('what was read out', () => {
  test('a mail is shown as text after Reveal: who, what, its files, every header; nothing in it runs', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [withReading('letter.eml', 'mail')] });
    const { page, evidenceAsked, complaints } = await window.open(locker);
    await page.getByRole('link', { name: 'letter.eml' }).click();
    await page.getByRole('tab', { name: 'Mail' }).waitFor();
    expect(evidenceAsked).toEqual([]);
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('Rook <rook@bad.example>').waitFor();
    await page.getByText('<script>alert(1)</script>').waitFor();
    await page.getByText('proof.png').first().waitFor();
    await page.getByRole('button', { name: 'All 2 headers' }).click();
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('.reading a, .reading img, .reading script').count()).toBe(0);
    await draw(page, 'exhibit-mail');
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Covered', { exact: true }).waitFor();
    expect(await page.getByText('rook@bad.example').count()).toBe(0);
  });

  test('a chat is a list of who said what when, in parts, and says when its dates are unclear', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [withReading('chat.txt', 'transcript')] });
    const { page, complaints } = await window.open(locker);
    await page.getByRole('link', { name: 'chat.txt' }).click();
    await page.getByRole('tab', { name: 'Chat' }).click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('700 messages').waitFor();
    await page.getByText('In this chat, day and month can be read both ways').waitFor();
    expect(await page.locator('.message').count()).toBe(300);
    await page.getByText('With a file: IMG-20240201-WA0001.jpg').waitFor();
    await draw(page, 'exhibit-chat');
    await page.getByRole('button', { name: 'Show 300 more of 400' }).click();
    expect(await page.locator('.message').count()).toBe(600);
    expect(complaints).toEqual([]);
  });
});
