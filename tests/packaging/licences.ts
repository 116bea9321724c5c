/**
 * The notices of everything that is shipped: the packages whose code is bundled into the window and the shell, those
 * that lie beside them, and the fonts. Read from what is installed at build time, so that the text cannot fall behind.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Development dependencies by name, but bundled into the window. */
const bundled = [
  '@tanstack/react-query',
  'lucide-react',
  'pdfjs-dist',
  'react',
  'react-aria-components',
  'react-dom',
  'react-intl',
];
const fonts = [
  ['Atkinson Hyperlegible Next', 'LICENSE-atkinson-next-OFL.txt'],
  ['Atkinson Hyperlegible Mono', 'LICENSE-atkinson-mono-OFL.txt'],
  ['Noto', 'paper/LICENSE-noto-OFL.txt'],
] as const;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Notice {
  readonly name: string;
  readonly text: string;
}

/**
 * @param top the checkout. Given, not taken from this file's place: electron-vite copies its config, and this with it
 * @returns one notice a package, in the order of their names, and the fonts' at the end
 */
export function licenceNotices(top: string): readonly Notice[] {
  const found = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const folder = installedAt(name, from, top);
    // An optional package of another system is not installed, and not shipped either.
    if (folder === undefined || found.has(folder)) return;
    found.set(folder, name);
    for (const needed of Object.keys(manifestOf(folder).dependencies ?? {})) visit(needed, folder);
  };
  for (const name of [...bundled, ...Object.keys(manifestOf(top).dependencies ?? {})]) visit(name, top);
  const packages = [...found.keys()]
    .map((folder) => {
      const { name, version, license, author } = manifestOf(folder);
      const by = typeof author === 'string' ? author : author?.name;
      const stated = `Licence: ${license ?? 'not stated'}${by === undefined ? '' : `. By ${by}`}`;
      return { name: `${name} ${version}`, text: noticeIn(folder) ?? stated };
    })
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // Two copies of one version, at different depths, are one notice.
  const unique = packages.filter(({ name }, index) => name !== packages[index - 1]?.name);
  const typefaces = fonts.map(([name, file]) => ({
    name: `Font: ${name}`,
    text: readFileSync(join(top, 'assets/fonts', file), 'utf8').trim(),
  }));
  return [...unique, ...typefaces];
}

function installedAt(name: string, from: string, top: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === top) return undefined;
  }
}

function manifestOf(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function noticeIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/iu.test(file));
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

const module = 'virtual:third-party-licences';

/**
 * Gives the window the notices as a module of its own, loaded when somebody asks to read them.
 *
 * @param top the checkout
 */
export function thirdPartyLicences(top: string): Plugin {
  return {
    name: 'third-party-licences',
    resolveId: (id) => (id === module ? `\0${module}` : undefined),
    load: (id) =>
      id === `\0${module}` ? `export const notices = ${JSON.stringify(licenceNotices(top))};` : undefined,
  };
}
