import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIn } from '../../main/intake/bring-in.ts';
import { openFileSource, type Source } from '../../main/intake/source.ts';
import type { Artifact, NewExhibit } from '../../main/core/evidence.ts';
import type { MailRecord, Transcript } from '../../main/core/readings.ts';
import { folderSink } from '../capture/sink.ts';

export interface Brought {
  readonly exhibit: NewExhibit;
  readonly files: readonly Artifact[];
  readonly codes: readonly string[];
  readonly bytes: (name: string) => Buffer;
  readonly manifest: Record<string, unknown>;
  readonly mail: () => MailRecord;
  readonly transcript: () => Transcript;
}

export interface Samples {
  readonly folder: string;
  path(name: string): string;
  /** Brings one sample in, into a folder of its own. */
  bring(name: string): Promise<Brought>;
  bringSource(source: Source): Promise<Brought>;
  clear(): void;
}

const tool = { name: 'Holdfast', version: '0', commit: 'not collected', system: '', node: '' } as const;

/** Samples made by other programs (make.py), each brought in by the real readers. */
export function makeSamples(): Samples {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-intake-'));
  execFileSync('python3', [join(import.meta.dirname, 'make.py'), folder]);
  let taken = 0;
  const bringSource = async (source: Source): Promise<Brought> => {
    const into = join(folder, `out-${taken++}`);
    const sink = folderSink(into);
    try {
      const { exhibit } = await bringIn(source, {
        now: () => Date.parse('2024-06-15T12:00:00Z'),
        sink,
        signal: new AbortController().signal,
        tool,
        person: 'Sam',
        underEighteen: 'no',
        onProgress: () => undefined,
      });
      const bytes = (name: string): Buffer => readFileSync(join(into, name));
      const json = (name: string) => JSON.parse(bytes(name).toString('utf8')) as Record<string, unknown>;
      return {
        exhibit,
        files: sink.files,
        codes: exhibit.warnings.map(({ code }) => code),
        bytes,
        manifest: json('manifest.json'),
        mail: () => json('read/mail.json') as unknown as MailRecord,
        transcript: () => json('read/transcript.json') as unknown as Transcript,
      };
    } finally {
      await source.close();
    }
  };
  return {
    folder,
    path: (name) => join(folder, name),
    bring: async (name) => bringSource(await openFileSource(join(folder, name))),
    bringSource,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
