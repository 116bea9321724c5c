/**
 * How fast and how small a binder is made, against a plain merge of the same files by @cantoo/pdf-lib in the same run, once
 * of simple files and once of what a browser printed and photographed as it does when a page is saved. Each part runs in a
 * process of its own, so that its memory is its own; the browser that prepares pictures is no part of it. The last part, 500
 * exhibits with every page and every screenshot in full, is a binder as one is made. `npm run bench:binder`
 *
 * Seconds count whatever else the machine does: the load (of the last minute) stands beside each part.
 */
import { fork } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { OwnPictures } from '../../main/capture/paper/own-pictures.ts';
import { SandboxPictures } from '../../main/capture/paper/pictures.ts';
import type { PaperPictures } from '../../main/core/paper-pictures.ts';
import { SourcePdf } from '../../main/report/importer.ts';
import { PaperPdf, type Sink } from '../../main/report/pdf.ts';
import { writeBinder } from '../../main/report/binder/binder.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { madeUpDossier, madeUpPdf, manifestOf, plainChoices, type MadeUpExhibit } from '../report/made-up.ts';
import { fonts } from '../report/pages.ts';
import { processorTime } from './processor-time.ts';
import { realSources } from '../report/real-sources.ts';

const limits = {
  placedPerCpuSecond: 400,
  pagesPerSecond: 50,
  megabytes: 600,
  memoryAtFive: 2,
  cpuOfMerge: 1,
};

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Of the browser that prepares pictures, all its processes; nought without one. */
  readonly browserSeconds: number;
  /** The most memory at any moment, 10^6 bytes. */
  readonly megabytes: number;
}

/** Writes to a file, and waits until it is taken. */
function fileSink(path: string): { sink: Sink; end: () => Promise<void> } {
  const stream = createWriteStream(path);
  return {
    sink: async (bytes) => {
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    end: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}

const sources = (folder: string, ending = 'pdf'): Uint8Array[] =>
  Array.from({ length: 8 }, (_, index) => readFileSync(join(folder, `source-${index}.${ending}`)));

const works: Readonly<Record<string, (folder: string, size: number) => Promise<number>>> = {
  /** Only the placing of pages. */
  place: async (folder, size) => {
    const { sink, end } = fileSink(join(folder, 'placed.pdf'));
    const pdf = new PaperPdf(sink, {
      paper: 'letter',
      language: 'en',
      title: 't',
      author: 'a',
      subject: 's',
      madeAt: new Date(0),
      archival: false,
    });
    const files = sources(folder);
    for (let file = 0; file < size; file++) {
      const source = await SourcePdf.open(files[file % files.length] ?? new Uint8Array());
      for (let page = 0; page < source.pages; page++) {
        pdf.addPage();
        pdf.form(source.place(pdf, page), 0.8, 50, 50, 600);
        await pdf.drain();
      }
    }
    const { pages } = pdf;
    await pdf.finish(
      Array.from({ length: pages }, (_, index) => index),
      [],
      [],
    );
    await end();
    return pages;
  },
  /** The same pages by the library alone, as anybody would. */
  merge: async (folder, size) => {
    const merged = await PDFDocument.create();
    const files = sources(folder);
    for (let file = 0; file < size; file++) {
      const source = await PDFDocument.load(files[file % files.length] ?? new Uint8Array());
      for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page);
    }
    writeFileSync(join(folder, 'merged.pdf'), await merged.save());
    return merged.getPageCount();
  },
  /** A binder of so many exhibits, all in: sheets, charts, hashes, custody, drafts. */
  binder: (folder, size) => makeBinder(folder, size, null),
  /** The same with the screenshot of each page, prepared by the browser, in full. */
  pictures: async (folder, size) => {
    const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
    const pictures = new OwnPictures(new SandboxPictures(() => Promise.resolve(browser)));
    try {
      return await makeBinder(folder, size, pictures);
    } finally {
      await pictures.close();
      await browser.close();
    }
  },
};

async function makeBinder(folder: string, size: number, pictures: PaperPictures | null): Promise<number> {
  const files = sources(folder);
  const shots = pictures === null ? [] : sources(folder, 'png');
  const exhibits = Array.from({ length: size }, (_, index): MadeUpExhibit => {
    const url = `https://murmur.example/u/rook/post/${index}?from=${'feed'.repeat(6)}`;
    return {
      kind: 'page',
      title: `Post ${index}: “you will see”`,
      url,
      shows: 'He writes that he will send my pictures to my family.',
      manifest: manifestOf(url),
      files: [
        {
          role: 'page-pdf',
          name: 'page.pdf',
          mediaType: 'application/pdf',
          bytes: files[index % files.length] ?? new Uint8Array(),
        },
        ...(pictures === null
          ? []
          : [
              {
                role: 'screenshot',
                name: 'screenshot.png',
                mediaType: 'image/png',
                bytes: shots[index % shots.length] ?? new Uint8Array(),
              } as const,
            ]),
      ],
    };
  });
  const { sink, end } = fileSink(join(folder, 'binder.pdf'));
  const { pages } = await writeBinder(madeUpDossier(exhibits), plainChoices, {
    fonts,
    pictures,
    signal: new AbortController().signal,
    open: () => Promise.resolve(sink),
    onProgress: () => undefined,
  });
  await end();
  return pages[0] ?? 0;
}

async function measure(folder: string, work: string, size: number): Promise<Measured> {
  const child = fork(import.meta.filename, [work, folder, String(size)]);
  const [measured] = (await once(child, 'message')) as [Measured];
  return measured;
}

async function child(work: string, folder: string, size: number): Promise<void> {
  let most = 0;
  let below = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const clock = setInterval(() => (below = Math.max(below, secondsBelow())), 1000);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const pages = (await works[work]?.(folder, size)) ?? 0;
  const used = process.cpuUsage(cpu);
  clearInterval(watch);
  clearInterval(clock);
  most = Math.max(most, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024);
  process.send?.({
    pages,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    browserSeconds: Math.max(0, below),
    megabytes: most / 1e6,
  } satisfies Measured);
}

interface Line {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly side: 'least' | 'most';
}

/** A binder of the files in a folder, in its parts and as a whole. */
async function measureAll(folder: string, kind: string, hasPictures: boolean): Promise<readonly Line[]> {
  const part = async (work: string, size: number, what: string): Promise<Measured> => {
    const made = await measure(folder, work, size);
    console.log(told(`${kind}: ${what}`, made));
    return made;
  };
  const place = await part('place', 500, 'pages of 500 files placed');
  const merge = await part('merge', 500, 'the same merged by the library alone');
  const small = await part('place', 200, 'pages of 200 files placed');
  const large = await part('place', 1000, 'pages of 1000 files placed');
  const binder = await part('binder', 500, '500 exhibits, all in, no pictures');
  const pictures = hasPictures
    ? await part('pictures', 500, '500 exhibits, all in, with their screenshots in full')
    : undefined;
  const least = (what: string, value: number, limit: number): Line => ({ what, value, limit, side: 'least' });
  const most = (what: string, value: number, limit: number): Line => ({ what, value, limit, side: 'most' });
  const whole = (what: string, made: Measured): readonly Line[] => [
    least(`${what}, pages a second`, made.pages / made.seconds, limits.pagesPerSecond),
    most(`${what}, memory in 10^6 bytes`, made.megabytes, limits.megabytes),
  ];
  return [
    least('placed pages per CPU second', place.pages / place.cpuSeconds, limits.placedPerCpuSecond),
    most('CPU of placing by that of a plain merge', place.cpuSeconds / merge.cpuSeconds, limits.cpuOfMerge),
    most(
      'memory at five times the pages, by that at one',
      large.megabytes / small.megabytes,
      limits.memoryAtFive,
    ),
    ...whole('500 exhibits, no pictures', binder),
    ...(pictures === undefined ? [] : whole('500 exhibits with their screenshots in full', pictures)),
  ].map(({ what, value, limit, side }) => ({ what: `${kind}: ${what}`, value, limit, side }));
}

function told(what: string, made: Measured): string {
  const { pages, seconds, cpuSeconds, browserSeconds, megabytes } = made;
  const browser = browserSeconds > 0 ? ` and ${browserSeconds.toFixed(1)} s of the browser` : '';
  const cpu = (1000 * (cpuSeconds + browserSeconds)) / pages;
  return (
    `${what}: ${pages} pages in ${seconds.toFixed(1)} s (${(pages / seconds).toFixed(0)} a second), ` +
    `CPU ${cpuSeconds.toFixed(1)} s${browser} (${cpu.toFixed(1)} ms a page), ${megabytes.toFixed(0)} MB, ` +
    `load ${(loadavg()[0] ?? 0).toFixed(1)}`
  );
}

async function writeSimple(folder: string): Promise<void> {
  for (let index = 0; index < 8; index++) {
    writeFileSync(join(folder, `source-${index}.pdf`), await madeUpPdf(9, `source ${index}`));
  }
}

/** Posts and profiles of several lengths, as Chromium prints and photographs them. */
async function writeReal(folder: string): Promise<void> {
  const times = [1, 2, 4, 8, 1, 3, 6, 12];
  const made = await realSources(
    times.map((count, index) => ({ file: index < 4 ? 'post.html' : 'profile.html', times: count })),
  );
  for (const [index, { pdf, png }] of made.entries()) {
    writeFileSync(join(folder, `source-${index}.pdf`), pdf);
    writeFileSync(join(folder, `source-${index}.png`), png);
  }
}

/** Processor time of the processes below this one. */
function secondsBelow(): number {
  const { user, system } = process.cpuUsage();
  return processorTime(process.pid) / 1e3 - (2 * (user + system)) / 1e6;
}

async function main(): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const [simple, real] = [join(base, 'simple'), join(base, 'real')];
  try {
    for (const folder of [simple, real]) mkdirSync(folder);
    await writeSimple(simple);
    await writeReal(real);
    const lines = [
      ...(await measureAll(simple, 'simple files', false)),
      ...(await measureAll(real, 'files of a browser', true)),
    ];
    for (const { what, value, limit, side } of lines) {
      const isMet = side === 'least' ? value >= limit : value <= limit;
      console.log(`${isMet ? 'ok  ' : 'MISS'} ${what}: ${value.toFixed(2)} (at ${side} ${limit})`);
      if (!isMet) process.exitCode = 1;
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

const [work, folder, size] = process.argv.slice(2);
if (work !== undefined && folder !== undefined) await child(work, folder, Number(size));
else await main();
