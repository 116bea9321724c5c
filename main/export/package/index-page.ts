import type { Dossier } from '../../core/dossier.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import type { Identifying, PackagePictures } from '../../core/package.ts';
import { chartSection, peopleSection } from './chart-page.ts';
import { exhibitArticle, fileRow, stateWords } from './exhibit-page.ts';
import { escaped, facts, hash, htmlPage, link } from './html.ts';
import type { ShownExhibit, ShownFile } from './shown.ts';

export interface PagesInput {
  readonly dossier: Dossier;
  readonly pictures: PackagePictures;
  readonly include: readonly Identifying[];
  readonly shown: readonly ShownExhibit[];
  /** Binder, letters, custody log and what else is of no single exhibit. */
  readonly papers: readonly ShownFile[];
}

/** More than these are put on pages of their own, so that an old computer opens each of them. */
const exhibitsOnIndex = 20;
const exhibitsOnPage = 20;

export const pictureWords: Readonly<Record<PackagePictures, string>> = {
  blurred:
    'Pictures are blurred copies in which nothing can be recognised. Every file that could show one stays in the vault; its hash is here.',
  redacted: 'There are no pictures. Every file that could show one stays in the vault; its hash is here.',
  full: 'Pictures and files are the untouched ones.',
};

const includeWords: Readonly<Record<Identifying, string>> = {
  name: 'the name of the person who keeps the vault',
  network: 'the internet address of the computer',
  place: 'places',
  'private-notes': 'private notes',
  letters: 'letters and requests',
};

/** The pages of a package, `index.html` first. Names are below `data/`. */
export function packagePages(input: PagesInput): readonly (readonly [name: string, html: string])[] {
  const { shown, dossier, pictures } = input;
  const groups: (readonly ShownExhibit[])[] = [];
  if (shown.length > exhibitsOnIndex) {
    for (let at = 0; at < shown.length; at += exhibitsOnPage)
      groups.push(shown.slice(at, at + exhibitsOnPage));
  }
  const pageOf = new Map<number, string>();
  for (const [index, group] of groups.entries()) {
    for (const { exhibit } of group) pageOf.set(exhibit.number, pageName(index));
  }
  const known = new Set(shown.map(({ exhibit }) => exhibit.number));
  const where = (number: number): string | undefined =>
    known.has(number) ? `${pageOf.get(number) ?? ''}#${exhibitLabel(number)}` : undefined;
  const here = groups.length === 0 ? shown.map((one) => exhibitArticle(one, pictures)).join('\n') : '';
  const index = htmlPage(
    'Evidence package',
    [
      heading(input),
      chartSection(dossier, where),
      peopleSection(dossier),
      exhibitList(input, where),
      papersSection(input.papers),
      here,
    ].join('\n'),
  );
  return [
    ['index.html', index],
    ...groups.map((group, number): readonly [string, string] => [
      pageName(number),
      exhibitsPage(group, number, groups.length, pictures),
    ]),
  ];
}

const pageName = (index: number): string => `exhibits-${String(index + 1).padStart(3, '0')}.html`;

function exhibitsPage(
  group: readonly ShownExhibit[],
  index: number,
  of: number,
  pictures: PackagePictures,
): string {
  const step = (to: number, words: string): string => (to < 0 || to >= of ? '' : link(pageName(to), words));
  const nav = `<nav class="pages">${link('index.html', 'Overview and chart')}${step(index - 1, 'Page before')}${step(index + 1, 'Next page')}</nav>`;
  const first = group[0]?.exhibit.label ?? '';
  const last = group.at(-1)?.exhibit.label ?? '';
  return htmlPage(
    `Exhibits ${first} to ${last}`,
    `${nav}<h1>Exhibits ${escaped(first)} to ${escaped(last)}</h1>
${group.map((one) => exhibitArticle(one, pictures)).join('\n')}
${nav}`,
  );
}

function heading({ dossier, pictures, include, shown }: PagesInput): string {
  const { withheld } = dossier;
  const left =
    include.length === 0
      ? 'Names of whoever kept the vault, their internet address, places, letters and private notes were left out.'
      : `It includes, as chosen: ${include.map((one) => includeWords[one]).join(', ')}. What else identifies the person was left out.`;
  const frozen =
    withheld.length === 0
      ? ''
      : `<p class="note">${withheld.length === 1 ? 'One exhibit stays' : `${withheld.length} exhibits stay`} in the vault unopened (${withheld.map(({ label }) => escaped(label)).join(', ')}): somebody shown there may be under 18. It can be asked for by the police.</p>`;
  return `<h1>Evidence package</h1>
<p class="lead">Made with ${dossier.tool.name} ${escaped(dossier.tool.version)} for handing over to the police or a lawyer.</p>
${facts([
  ['Made (UTC)', escaped(dossier.madeAt)],
  ['Made (where it was made)', escaped(dossier.madeLocal)],
  ['Exhibits', String(shown.length)],
  ['Incidents', String(dossier.incidents.length)],
  ['Head of the custody log', `entry ${dossier.custody.head.sequence}: ${hash(dossier.custody.head.hash)}`],
  ['Key of the vault (Ed25519)', hash(dossier.custody.publicKey)],
])}
<p class="note">${pictureWords[pictures]} ${left}</p>
${frozen}
<p class="note">A hash shows that a copy is unchanged since it was saved. It does not show that a page was genuine, or who wrote it. READ-ME-FIRST, in the folder above this one, says how to check every file with programs that your computer has.</p>`;
}

function exhibitList({ shown }: PagesInput, where: (number: number) => string | undefined): string {
  const rows = shown.map(
    ({ exhibit }) =>
      `<tr><th scope="row"><a href="${where(exhibit.number) ?? ''}">${escaped(exhibit.label)}</a></th><td class="mono">${exhibitLabel(exhibit.number)}</td><td dir="auto">${escaped(exhibit.title === '' ? (exhibit.url ?? '') : exhibit.title)}</td><td>${escaped(exhibit.savedAt)}</td><td>${escaped(stateWords(exhibit.state, exhibit.looksLike))}</td></tr>`,
  );
  return `<h2 id="exhibits">Exhibits</h2>
<table><thead><tr><th scope="col">Exhibit</th><th scope="col">In the files</th><th scope="col">Title</th><th scope="col">Saved (UTC)</th><th scope="col">State</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function papersSection(papers: readonly ShownFile[]): string {
  if (papers.length === 0) return '';
  return `<h2>Papers and logs</h2>
<table><thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>
${papers.map(fileRow).join('\n')}
</tbody></table>`;
}
