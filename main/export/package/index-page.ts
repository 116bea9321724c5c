import type { Dossier } from '../../core/dossier.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import type { Identifying, PackagePictures } from '../../core/package.ts';
import { chartSection, peopleSection } from './chart-page.ts';
import { exhibitArticle, fileTable, stateWords, type Speech } from './exhibit-page.ts';
import { escaped, facts, hash, htmlPage, link } from './html.ts';
import type { ShownExhibit, ShownFile } from './shown.ts';
import type { PackageWords } from './words/words.ts';

export interface PagesInput extends Speech {
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

/** The pages of a package, `index.html` first. Names are below `data/`. */
export function packagePages(input: PagesInput): readonly (readonly [name: string, html: string])[] {
  const { shown, dossier, pictures, words } = input;
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
  const here = groups.length === 0 ? shown.map((one) => exhibitArticle(one, pictures, input)).join('\n') : '';
  const index = htmlPage(
    words.language,
    words.index.title,
    [
      heading(input),
      chartSection(dossier, where, input),
      peopleSection(dossier, words),
      exhibitList(input, where),
      papersSection(input.papers, words),
      here,
    ].join('\n'),
  );
  return [
    ['index.html', index],
    ...groups.map((group, number): readonly [string, string] => [
      pageName(number),
      exhibitsPage(group, number, groups.length, input),
    ]),
  ];
}

const pageName = (index: number): string => `exhibits-${String(index + 1).padStart(3, '0')}.html`;

function exhibitsPage(group: readonly ShownExhibit[], index: number, of: number, input: PagesInput): string {
  const { words, pictures } = input;
  const { index: say } = words;
  const step = (to: number, words: string): string => (to < 0 || to >= of ? '' : link(pageName(to), words));
  const nav = `<nav class="pages">${link('index.html', say.overview)}${step(index - 1, say.before)}${step(index + 1, say.next)}</nav>`;
  const first = group[0]?.exhibit.label ?? '';
  const last = group.at(-1)?.exhibit.label ?? '';
  const title = say.span(first, last);
  return htmlPage(
    words.language,
    title,
    `${nav}<h1>${escaped(title)}</h1>
${group.map((one) => exhibitArticle(one, pictures, input)).join('\n')}
${nav}`,
  );
}

function heading({ dossier, pictures, include, shown, words }: PagesInput): string {
  const { withheld } = dossier;
  const { index: say } = words;
  const left =
    include.length === 0 ? say.leftOut : say.included(include.map((one) => words.include[one]).join(', '));
  const frozen =
    withheld.length === 0
      ? ''
      : `<p class="note">${escaped(say.frozen(withheld.length, withheld.map(({ label }) => label).join(', ')))}</p>`;
  return `<h1>${say.title}</h1>
<p class="lead">${escaped(say.lead(`${dossier.tool.name} ${dossier.tool.version}`))}</p>
${facts([
  [say.made, escaped(dossier.madeAt)],
  [say.madeLocal, escaped(dossier.madeLocal)],
  [say.exhibits, String(shown.length)],
  [say.incidents, String(dossier.incidents.length)],
  [say.head, `${say.entry(dossier.custody.head.sequence)}: ${hash(dossier.custody.head.hash)}`],
  [say.key, hash(dossier.custody.publicKey)],
])}
<p class="note">${words.pictures[pictures]} ${left}</p>
${frozen}
<p class="note">${say.meaning}</p>${words.recordLanguage === '' ? '' : `\n<p class="note">${words.recordLanguage}</p>`}`;
}

function exhibitList(input: PagesInput, where: (number: number) => string | undefined): string {
  const { shown, words } = input;
  const { index: say } = words;
  const rows = shown.map(
    ({ exhibit }) =>
      `<tr><th scope="row"><a href="${where(exhibit.number) ?? ''}">${escaped(exhibit.label)}</a></th><td class="mono">${exhibitLabel(exhibit.number)}</td><td dir="auto">${escaped(exhibit.title === '' ? (exhibit.url ?? '') : exhibit.title)}</td><td>${escaped(exhibit.savedAt)}</td><td>${escaped(stateWords(exhibit.state, exhibit.looksLike, input))}</td></tr>`,
  );
  return `<h2 id="exhibits">${say.exhibits}</h2>
<table><thead><tr><th scope="col">${say.exhibit}</th><th scope="col">${say.inFiles}</th><th scope="col">${say.titleOf}</th><th scope="col">${say.saved}</th><th scope="col">${say.state}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function papersSection(papers: readonly ShownFile[], words: PackageWords): string {
  return papers.length === 0 ? '' : `<h2>${words.index.papers}</h2>\n${fileTable(papers, words)}`;
}
