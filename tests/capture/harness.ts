import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { capture } from '../../main/capture/capture.ts';
import type { Resolve } from '../../main/capture/guard.ts';
import type { Artifact, ArtifactSink } from '../../main/core/evidence.ts';
import type {
  CaptureManifest,
  CaptureOutcome,
  CaptureProgress,
  CaptureRequest,
} from '../../main/core/manifest.ts';
import { startSite, type TestSite } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { folderSink } from './sink.ts';

export interface Captured {
  readonly outcome: CaptureOutcome;
  readonly manifest: CaptureManifest;
  readonly files: readonly Artifact[];
  readonly progress: readonly CaptureProgress[];
  readonly milliseconds: number;
  /** Where a file of the capture lies. */
  readonly path: (name: string) => string;
  readonly read: (name: string) => Buffer;
}

export interface Options extends Partial<Omit<CaptureRequest, 'url'>> {
  readonly signal?: AbortSignal;
  readonly sink?: ArtifactSink;
  readonly resolve?: Resolve;
  readonly browser?: CaptureBrowser;
  readonly onProgress?: (progress: CaptureProgress) => void;
}

export interface Harness {
  readonly site: () => TestSite;
  readonly browser: () => CaptureBrowser;
  /** @param path of the test site, or a whole address */
  readonly save: (path: string, options?: Options) => Promise<Captured>;
}

/** One browser and one site for the tests of a file. */
export function useHarness(): Harness {
  let site: TestSite | undefined;
  let browser: CaptureBrowser | undefined;
  const folders: string[] = [];

  beforeAll(async () => {
    site = await startSite();
    browser = await CaptureBrowser.launch({ path: await chromiumPath() });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not started');
    return value;
  };
  return {
    site: () => started(site),
    browser: () => started(browser),
    async save(path, { signal, sink, resolve, browser: other, onProgress, ...request } = {}) {
      const folder = mkdtempSync(join(tmpdir(), 'captured-'));
      folders.push(folder);
      const own = folderSink(folder);
      const progress: CaptureProgress[] = [];
      const began = performance.now();
      const timeoutMilliseconds = request.timeoutMilliseconds ?? 60_000;
      const outcome = await capture(
        other ?? started(browser),
        {
          url: path.startsWith('/') ? `${started(site).origin}${path}` : path,
          scale: 1,
          allowPrivate: true,
          paper: 'letter',
          person: 'Sam',
          underEighteen: 'no',
          ...request,
          timeoutMilliseconds,
        },
        {
          now: Date.now,
          sink: sink ?? own,
          signal: signal ?? new AbortController().signal,
          onProgress: (step) => {
            progress.push(step);
            onProgress?.(step);
          },
          tool: { name: 'Holdfast', version: '0.0.0', commit: 'not collected', system: 'test', node: '24' },
          ...(resolve === undefined ? {} : { resolve }),
        },
      );
      const milliseconds = performance.now() - began;
      expect(milliseconds).toBeLessThan(timeoutMilliseconds + 2_000);
      const read = (name: string): Buffer => readFileSync(join(folder, name));
      return {
        outcome,
        manifest: JSON.parse(read('manifest.json').toString()) as CaptureManifest,
        files: own.files,
        progress,
        milliseconds,
        path: (name) => join(folder, name),
        read,
      };
    },
  };
}

export const names = (captured: Captured): string[] => captured.files.map(({ name }) => name).toSorted();
export const codes = (captured: Captured): string[] => captured.outcome.warnings.map(({ code }) => code);

export const everything = [
  'early-picture.png',
  'manifest.json',
  'page.mhtml',
  'page.pdf',
  'page.wacz',
  'screenshot-stamped.png',
  'screenshot.png',
  'thumbnail.png',
];
