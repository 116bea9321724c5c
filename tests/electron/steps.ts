import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ArtifactId } from '../../main/core/brands.ts';
import type { Answer, Locker, Place, Revealed } from '../../preload/contract.ts';
import type { Result } from '../../preload/errors.ts';
import type { Run } from './harness.ts';

/** What every page of the window has; declared here for code that runs inside it. */
export interface WithLocker {
  readonly locker: Locker;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.value;
}

/** Answers the next file dialogs as the person would; Electron's real ones cannot be driven. */
export async function answerDialogs(run: Run, paths: readonly string[]): Promise<void> {
  await run.app.evaluate(({ dialog }, chosen: readonly string[]) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: [...chosen] });
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: chosen.length === 0, filePath: chosen[0] ?? '' });
  }, paths);
}

/** Creates a vault through the bridge, as the window does. */
export async function makeVault(run: Run, name: string, passphrase: string): Promise<void> {
  await answerDialogs(run, [join(run.documents, `${name}.vault`)]);
  const made = await run.page.evaluate(
    async ([name, passphrase]) => {
      const { locker } = globalThis as unknown as WithLocker;
      const place = await locker.chooseNewVaultPlace({ name });
      if (!place.ok || place.value === null) return place;
      const bytes = new TextEncoder().encode(passphrase);
      return locker.createVault({ place: place.value.handle, passphrase: bytes, person: 'Test' });
    },
    [name, passphrase] as const,
  );
  valueOf<unknown>(made);
}

/** Saves pages through the bridge, as the window does after the question. @returns one line for each */
export async function capture(run: Run, urls: readonly string[]): Promise<Answer<'capturePages'>> {
  return valueOf(
    await run.page.evaluate(
      ([job, urls]) =>
        (globalThis as unknown as WithLocker).locker.capturePages({ job, urls, underEighteen: 'no' }),
      [randomUUID(), urls.slice()] as [string, string[]],
    ),
  );
}

/** Shows the window what was done through its bridge: the chart of the open vault. */
export async function enter(run: Run): Promise<void> {
  await run.page.reload();
  await run.page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
}

/** @returns how many different colours the first drawn page of a PDF has */
export function inkOnFirstCanvas({ page }: Run): Promise<number> {
  return page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      const seen = new Set<number>();
      for (let at = 0; at + 2 < data.length; at += 4) {
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return seen.size;
    });
}

/** Brings one file in and reveals its original. */
export async function bringInAndReveal(run: Run, path: string): Promise<Revealed> {
  await answerDialogs(run, [path]);
  const places = valueOf<readonly Place[]>(
    await run.page.evaluate(() => (globalThis as unknown as WithLocker).locker.chooseFiles({})),
  );
  const lines = valueOf(
    await run.page.evaluate(
      ([job, files]) =>
        (globalThis as unknown as WithLocker).locker.importFiles({ job, files, underEighteen: 'no' }),
      [randomUUID(), places.map((place) => place.handle)] as const,
    ),
  );
  const original = lines[0]?.exhibit?.artifacts.find((artifact) => artifact.role === 'original');
  if (original === undefined) throw new Error(`nothing was brought in: ${lines[0]?.code ?? 'no line'}`);
  return reveal(run, original.id);
}

export async function reveal(run: Run, artifact: ArtifactId): Promise<Revealed> {
  return valueOf(
    await run.page.evaluate(
      (artifact) => (globalThis as unknown as WithLocker).locker.reveal({ artifact }),
      artifact,
    ),
  );
}
