import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Closed lists and pure rules: what can go wrong, what a person can write down, how exhibits are numbered, which languages. */
const rules = [
  'preload/errors.ts',
  'preload/case-fields.ts',
  'preload/case-numbering.ts',
  'preload/languages.ts',
  'preload/letter-lists.ts',
];

/**
 * Who may import whom. One direction: the window asks the preload's contract, the shell forks the engine, the
 * engine composes the rooms, and the rooms know only the core.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'main/core': rules,
  'main/vault': ['main/core', ...rules],
  'main/capture': ['main/core', ...rules],
  'main/intake': ['main/core', ...rules],
  'main/witness': ['main/core', ...rules],
  'main/report': ['main/core', ...rules],
  'main/export': ['main/core', ...rules],
  'main/engine': [
    'main/core',
    'main/vault',
    'main/capture',
    'main/intake',
    'main/witness',
    'main/report',
    'main/export',
    'preload',
  ],
  'main/cli': ['main/engine', 'main/core', 'preload'],
  // The core is pure: the shell may use its rules (file names), never the rooms with keys.
  'main/shell': ['preload', 'main/core', 'assets'],
  preload: [],
  renderer: ['assets'],
};

/** The contract speaks of the core's facts, and the window of the contract's: as types, which leave no code. */
const allowedTypes: Readonly<Record<string, readonly string[]>> = {
  preload: ['main/core'],
  renderer: ['preload', 'main/core'],
};
/** Values that the window may have: error codes with their sentences, and nothing with zod in it. */
const rendererValues = rules;

/** Packages that touch the world, and the only rooms (or files) that may. */
const packagesAt: Readonly<Record<string, readonly string[]>> = {
  electron: ['main/shell', 'preload/index.ts'],
  'better-sqlite3': ['main/vault'],
  'sodium-native': ['main/vault'],
  'puppeteer-core': ['main/capture'],
};
const withoutElectron = new Set(['main/shell/policy.ts']);
const coreModules = new Set(['node:crypto']);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const statements =
    /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]\s*\)/gu;
  return [...text.matchAll(statements)].map(({ groups }) => {
    const from = groups?.['from'] ?? groups?.['lazy'] ?? '';
    const target = from.startsWith('.')
      ? relative(root, resolve(root, dirname(file), from.replace(/\?.*$/u, '')))
      : from;
    return { file, target, typeOnly: groups?.['type'] !== undefined };
  });
}

const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

const all = ['main', 'preload', 'renderer'].flatMap(sources).flatMap(importsOf);
const roomOf = (file: string): string =>
  Object.keys(allowed).find((room) => within(file, [room])) ?? `unknown room of ${file}`;

describe('the import rule', () => {
  it('sees the tree', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it('keeps every room to the rooms it may know', () => {
    const wrong = all
      .filter(({ target }) => /^(?:main|preload|renderer|assets|tests)\b/u.test(target))
      .filter(({ file, target, typeOnly }) => {
        const room = roomOf(file);
        if (within(target, [room])) return false;
        if (within(target, allowed[room] ?? [])) return false;
        if (room === 'renderer' && within(target, rendererValues)) return false;
        return !(typeOnly && within(target, allowedTypes[room] ?? []));
      });
    expect(wrong).toEqual([]);
  });

  it('keeps the packages that touch the world in their rooms', () => {
    const wrong = all.filter(({ file, target }) => {
      const name = Object.keys(packagesAt).find((known) => within(target, [known]));
      return name !== undefined && !within(file, packagesAt[name] ?? []);
    });
    expect(wrong).toEqual([]);
    expect(all.filter((it) => withoutElectron.has(it.file) && it.target === 'electron')).toEqual([]);
  });

  it('keeps the core pure: no file system, no network, no process', () => {
    const wrong = all.filter(
      ({ file, target }) =>
        within(file, ['main/core']) &&
        !target.startsWith('main/') &&
        !target.startsWith('preload/') &&
        !coreModules.has(target),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the window have no Node', () => {
    expect(
      all.filter(({ file, target }) => within(file, ['renderer']) && target.startsWith('node:')),
    ).toEqual([]);
  });

  it('keeps every file short enough to read, catalogues of words aside', () => {
    const long = ['main', 'preload', 'renderer', 'tests']
      .flatMap(sources)
      .filter((file) => !within(file, ['renderer/words']))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});
