import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { windowMethods, type JobId, type JobProgress } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, madeUpPage } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const some = () => [madeUpPage(1), madeUpPage(2), madeUpFile(3, 'chat.txt')];

describe('covered first', () => {
  test('no byte of evidence is asked for before Reveal, on any place', async () => {
    const { page, evidenceAsked } = await window.open(new FakeLocker({ open: true, exhibits: some() }));
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    for (const tab of ['PDF', 'With address and time', 'All 7 files', 'Picture']) {
      await page.getByRole('tab', { name: tab }).click();
    }
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByRole('link', { name: 'Post 2 on share.example' }).waitFor();
    expect(evidenceAsked).toEqual([]);
  });

  test('Reveal shows one small picture; Esc covers all and gives the ticket back', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page, evidenceAsked } = await window.open(locker);
    await page.getByRole('button', { name: 'Reveal the small picture of EX-0001' }).click();
    await page.getByRole('img', { name: 'Small picture of EX-0001' }).waitFor();
    await page.getByRole('button', { name: 'Reveal the small picture of EX-0002' }).click();
    await page.getByRole('img', { name: 'Small picture of EX-0002' }).waitFor();
    await expect.poll(() => evidenceAsked).toEqual(['thumbnail', 'thumbnail']);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('img').count()).toBe(0);
    await expect.poll(() => locker.tickets.size).toBe(0);
  });

  test('leaving the exhibit covers it', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('1,280 × 6,000 pixels').waitFor();
    expect(locker.tickets.size).toBe(1);
    await page.getByRole('button', { name: 'Back to the chart' }).first().click();
    await expect.poll(() => locker.tickets.size).toBe(0);
  });

  test('Reveal for 10 seconds covers by itself', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page } = await window.open(locker, { alone: true });
    await page.clock.install();
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByRole('button', { name: 'Reveal for 10 seconds' }).click();
    await page.getByRole('button', { name: 'Cover again' }).waitFor();
    await page.clock.fastForward(9_000);
    expect(locker.tickets.size).toBe(1);
    await page.clock.fastForward(1_500);
    await page.getByText('Covered', { exact: true }).waitFor();
    await expect.poll(() => locker.tickets.size).toBe(0);
  });

  test('a PDF is drawn by pdf.js under the policy, page by page, with its words for those who listen', async () => {
    const { page, complaints } = await window.open(new FakeLocker({ open: true, exhibits: some() }));
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByRole('tab', { name: 'PDF' }).click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('3 pages').waitFor();
    await page.getByText('The words of page number 1').waitFor({ state: 'attached' });
    const dark = await page.getByRole('img', { name: 'Page 1 of 3' }).evaluate((canvas: HTMLCanvasElement) =>
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((v) => v < 90),
    );
    expect(dark).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('the way out', () => {
  const shift = async (page: Page, times: number): Promise<void> => {
    for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
  };

  test('Shift three times hides from inside a field, with the count to be seen', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page } = await window.open(locker);
    await page.getByLabel('Search the chart').focus();
    await shift(page, 2);
    await page.getByText('Once more to hide').waitFor();
    expect(await page.locator('.dots .on').count()).toBe(2);
    expect(locker.asked('hideNow')).toHaveLength(0);
    await shift(page, 1);
    await expect.poll(() => locker.asked('hideNow').length).toBe(1);
    expect(await page.locator('#root').innerHTML()).toBe('');
  });

  test('typing capitals never hides, and two presses are forgotten after five seconds', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page } = await window.open(locker, { alone: true });
    await page.getByLabel('Search the chart').focus();
    for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
    await page.clock.install();
    await shift(page, 2);
    await page.clock.fastForward(5_100);
    await shift(page, 1);
    await page.getByText('Twice more to hide').waitFor();
    expect(locker.asked('hideNow')).toHaveLength(0);
  });

  test('one press on Hide now empties the window at once, on every screen', async () => {
    for (const locker of [new FakeLocker({ vaults: [] }), new FakeLocker(), new FakeLocker({ open: true })]) {
      const { page } = await window.open(locker);
      await page.getByRole('button', { name: 'Hide now' }).hover();
      await page.mouse.down();
      expect(await page.locator('#root').innerHTML()).toBe('');
      expect(locker.asked('hideNow')).toHaveLength(1);
    }
  });
});

describe('the hard stop', () => {
  for (const answer of ['Yes, someone was', 'I am not sure']) {
    test(`"${answer}" sends nothing for pages or files, and says where to turn`, async () => {
      const locker = new FakeLocker({ open: true });
      const { page } = await window.open(locker);
      for (const way of ['Pages', 'Files you have']) {
        await page.getByRole('link', { name: 'Save a page' }).click();
        await page.getByRole('tab', { name: way }).click();
        const panel = page.getByRole('tabpanel', { name: way });
        if (way === 'Pages') await panel.getByRole('textbox').fill('https://share.example/p/1');
        else await panel.getByRole('button', { name: 'Choose files' }).click();
        expect(await panel.getByRole('radio', { checked: true }).count()).toBe(0);
        await panel.getByText(answer).click();
        await page.getByRole('heading', { name: 'We have not opened or kept anything' }).waitFor();
        for (const where of ['report.cybertip.org', '1-800-843-5678', 'takeitdown.ncmec.org']) {
          expect(await page.getByText(where).first().isVisible()).toBe(true);
        }
        expect(await panel.getByRole('button', { name: /^(?:Save|Bring in)/u }).count()).toBe(0);
        if (way === 'Pages') await panel.getByRole('textbox').press('Control+Enter');
        await panel.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
      }
      expect(locker.asked('capturePages')).toHaveLength(0);
      expect(locker.asked('importFiles')).toHaveLength(0);
    });
  }

  test('a plain no is sent with the answer, and the question is asked anew for the next batch', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Pages' });
    await panel.getByRole('textbox').fill('https://share.example/p/1\n\nhttps://share.example/p/1\n');
    await panel.getByText('No, all were 18 or older, or nobody').click();
    await panel.getByRole('button', { name: 'Save 1 page' }).click();
    await expect.poll(() => locker.asked('capturePages')).toHaveLength(1);
    expect(locker.asked('capturePages')[0]).toMatchObject({
      urls: ['https://share.example/p/1'],
      underEighteen: 'no',
    });
    expect(await panel.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('an address that cannot be saved is named by its line, and nothing is sent', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Pages' });
    await panel.getByRole('textbox').fill('https://share.example/p/1\nfile:///etc/passwd');
    await panel.getByText('No, all were 18 or older, or nobody').click();
    await page.getByText('Line 2: Only addresses that start with').waitFor();
    await panel.getByRole('button', { name: /^Save/u }).focus();
    await page.keyboard.press('Enter');
    await panel.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    expect(locker.asked('capturePages')).toHaveLength(0);
  });
});

test('a batch shows its steps live, can be stopped, and ends in words', async () => {
  const locker = new FakeLocker({ open: true });
  let job: string | undefined;
  let finish: (() => void) | undefined;
  const page1 = madeUpPage(1).exhibit;
  const login = madeUpPage(2, { looksLike: 'login', title: 'Sign in' }).exhibit;
  const urls = ['https://share.example/p/1', 'https://social.example/x', 'https://share.example/p/3'];
  const lines = [
    { url: urls[0] ?? '', exhibit: page1, code: null },
    { url: urls[1] ?? '', exhibit: login, code: null },
    { url: urls[2] ?? '', exhibit: null, code: 'cancelled' as const },
  ];
  locker.instead.capturePages = async (args) => {
    job = args.job;
    await new Promise<void>((resolve) => (finish = resolve));
    return lines;
  };
  locker.instead.stopJob = () => {
    finish?.();
    return null;
  };
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Save a page' }).click();
  await page.getByRole('textbox').first().fill(urls.join('\n'));
  await page.getByText('No, all were 18 or older, or nobody').first().click();
  await page.getByRole('button', { name: 'Save 3 pages' }).click();
  await expect.poll(() => job).toBeDefined();
  const tell = (event: Omit<JobProgress, 'job' | 'items'>): Promise<void> =>
    locker.tell('jobProgress', { ...event, job: job as JobId, items: 3 });
  await tell({ item: 0, step: 'read-back', outcome: 'done', ...lineOf(0) });
  await tell({ item: 1, step: 'settle', outcome: 'done' });
  await tell({ item: 1, step: 'picture', outcome: 'started', done: 6, total: 14 });
  await page.getByText('Page code and full picture: 6 of 14').waitFor();
  await page.getByText('1 of 3 finished').waitFor();
  await page.getByText('Saved and checked').waitFor();

  // The batch goes on while another place is looked at.
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByRole('link', { name: 'Save a page' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByText('This looks like a login page').waitFor();
  await page.getByText('You stopped this.').waitFor();
  expect(locker.asked('stopJob')).toEqual([{ job }]);

  function lineOf(index: number): Pick<JobProgress, 'line'> {
    const line = lines[index];
    return line === undefined ? {} : { line };
  }
});

describe('when something does not work', () => {
  test('a lost engine brings the passphrase back, says why, and forgets what was listed', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
    await locker.tell('vaultLocked', { reason: 'engine-gone' });
    await page.getByText('The part that keeps your evidence stopped.').waitFor();
    expect(await page.getByText('Post 1 on share.example').count()).toBe(0);
  });

  test('a call that finds the vault locked leads back to the lock', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    locker.instead.showExhibit = () => {
      throw new CodedError('vault-locked');
    };
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByText('The vault is locked.').waitFor();
    expect(await page.getByLabel('Passphrase', { exact: true }).isVisible()).toBe(true);
  });

  test('a damaged file is said at its place; the rest stays', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    locker.instead.reveal = () => {
      throw new CodedError('object-damaged');
    };
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByText('A file of this exhibit is damaged.').waitFor();
    expect(await page.getByText('What this capture shows').isVisible()).toBe(true);
  });

  test('a check with problems names each file', async () => {
    const locker = new FakeLocker({ open: true, exhibits: some() });
    locker.instead.verifyVault = () => ({
      ok: false,
      objects: 37,
      bytes: 12_000_000,
      custodyEntries: 4,
      custodyHead: 'f'.repeat(64) as never,
      problems: [
        { code: 'object-damaged', file: 'objects/ab/ab12.000', artifact: null, exhibit: 2, detail: '' },
      ],
    });
    const { page } = await window.open(locker);
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByText(/^1 problem found at/u).waitFor();
    await page.getByRole('button', { name: 'See what was found' }).click();
    expect(await page.getByRole('row').last().innerText()).toMatch(
      /not the same as when[\s\S]*EX-0002[\s\S]*ab12/u,
    );
  });

  test('a check without problems says what was read, and when', async () => {
    const { page } = await window.open(new FakeLocker({ open: true, exhibits: some() }));
    await page.getByRole('button', { name: 'Check now' }).click();
    const result = page.getByText(/^All 37 files were checked at \d\d:\d\d:\d\d: unchanged$/u);
    await expect.poll(() => result.isVisible()).toBe(true);
  });
});

test('the fake answers every call of the contract, so that no test passes on a missing one', async () => {
  const locker = new FakeLocker();
  for (const method of windowMethods) {
    const result = await locker.answer(method, {});
    const answered = result.ok || result.code === 'bad-arguments';
    expect({ method, answered }).toEqual({ method, answered: true });
  }
});

test('a trial copy says so over the whole window', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, runtime: 'stand-in' }));
  const bar = page.getByText('This copy is for trying only. Do not keep real evidence in it.');
  await expect.poll(() => bar.isVisible()).toBe(true);
});

test('the policy refuses what it should: text as script, and a worker from elsewhere', async () => {
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  const refused = await page.evaluate(() => {
    const tries: (() => unknown)[] = [
      () => (document.body.innerHTML = '<p>x</p>'),
      () => new Worker('/other.js'),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => unknown } }
        ).trustedTypes.createPolicy('another', {}),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused).toEqual([true, true, true]);
});

test('a runtime that is too old is said at the start, and no form asks for anything', async () => {
  const locker = new FakeLocker();
  locker.instead.vaultInfo = () => {
    throw new CodedError('runtime-too-old');
  };
  const { page } = await window.open(locker);
  await page.getByRole('heading', { level: 1, name: 'Holdfast cannot start here' }).waitFor();
  expect(await page.getByText('engine that is too old to open a vault').isVisible()).toBe(true);
  expect(await page.locator('input').count()).toBe(0);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(locker.asked('hideNow')).toHaveLength(1);
});

test('a title shows its ring to those who go by keyboard only', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: some() }));
  const ring = (): Promise<string> =>
    page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).outlineStyle);
  await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  expect(await ring()).toBe('none');
  await page.getByRole('link', { name: 'Help and safety' }).click();
  await page.getByRole('heading', { level: 1, name: 'Help and safety' }).waitFor();
  expect(await ring()).toBe('none');
  await page.getByRole('link', { name: 'Evidence chart' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  expect(await ring()).toBe('solid');
});

test('who comes to a field by mouse can type at once; who goes by keyboard begins at the title', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: some() }));
  const addresses = page.getByLabel('Addresses to save, one on each line');
  await page.getByRole('link', { name: 'Save a page' }).click();
  await addresses.waitFor();
  await page.keyboard.type('https://social.example/p/1');
  expect(await addresses.inputValue()).toBe('https://social.example/p/1');
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.getByRole('link', { name: 'Save a page' }).press('Enter');
  await addresses.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save a page');
});

test('the notices of others’ work can be read in Help', async () => {
  const { page, complaints } = await window.open(new FakeLocker({ open: true }));
  await page.getByRole('link', { name: 'Help and safety' }).click();
  await page.getByRole('link', { name: 'The work of others' }).click();
  await page.getByRole('button', { name: 'Read the notices' }).click();
  for (const name of [
    /^lucide-react \d/u,
    /^react \d/u,
    /^pdfjs-dist \d/u,
    /^Font: Atkinson Hyperlegible Next$/u,
  ]) {
    await page.getByRole('heading', { name }).waitFor();
  }
  expect(await page.getByText('Lucide Icons and Contributors').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
