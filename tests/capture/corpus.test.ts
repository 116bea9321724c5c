import { createServer } from 'node:http';
import { once } from 'node:events';
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { classify } from '../../main/capture/classify.ts';
import { gatherFacts } from '../../main/capture/page-facts.ts';
import type { PageKind } from '../../main/core/evidence.ts';
import { corpus } from '../site/corpus/pages.ts';
import { chromiumPath } from './chromium-path.ts';

interface Judged {
  readonly name: string;
  readonly is: PageKind;
  readonly said: PageKind;
  readonly signals: readonly string[];
}

async function judgeAll(): Promise<Judged[]> {
  const server = createServer((request, response) => {
    const page = corpus.find(({ name }) => request.url === `/${name}`);
    response.writeHead(page?.status ?? 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.html ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const browser = await launch({
    executablePath: await chromiumPath(),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const judged: Judged[] = [];
    for (const { name, kind } of corpus) {
      const answer = await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: 'load' });
      const { looksLike, signals } = classify(answer?.status(), await page.evaluate(gatherFacts), undefined);
      judged.push({ name, is: kind, said: looksLike, signals });
    }
    return judged;
  } finally {
    await browser.close();
    server.close();
  }
}

test('a labelled corpus: every kind is told, and no ordinary page is called anything else', async () => {
  const judged = await judgeAll();
  const wrong = judged.filter(({ is, said }) => is !== said);
  const kinds = [...new Set(corpus.map(({ kind }) => kind))];
  const table = kinds.map((kind) => {
    const right = judged.filter(({ is, said }) => is === kind && said === kind).length;
    const said = judged.filter((page) => page.said === kind).length;
    const there = judged.filter((page) => page.is === kind).length;
    return { kind, pages: there, precision: said === 0 ? 0 : right / said, recall: right / there };
  });
  console.table(
    table.map((row) => ({ ...row, precision: row.precision.toFixed(3), recall: row.recall.toFixed(3) })),
  );
  for (const { name, is, said, signals } of wrong)
    console.log(`${name}: ${is}, said ${said} (${signals.join('; ')})`);

  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.filter(({ kind }) => kind === 'page').length).toBeGreaterThanOrEqual(30);
  expect(wrong.filter(({ is }) => is === 'page')).toEqual([]);
  for (const row of table) {
    expect.soft(row.precision, `precision of ${row.kind}`).toBeGreaterThanOrEqual(0.95);
    expect.soft(row.recall, `recall of ${row.kind}`).toBeGreaterThanOrEqual(0.9);
  }
});
