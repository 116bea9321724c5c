import { caseFields, type When } from '../../../preload/case-fields.ts';
import { whenInWords } from '../../core/case-words.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import type { PackagePictures } from '../../core/package.ts';
import { nameLeftOut } from '../../core/sharing.ts';
import { escaped, facts, hash, link, paragraphs } from './html.ts';
import { sizeWords, type ShownExhibit, type ShownFile } from './shown.ts';
import { wordOf, type PackageCodes, type PackageWords } from './words/words.ts';

/** What a page of the package speaks. */
export interface Speech {
  readonly words: PackageWords;
  readonly codes: PackageCodes;
}

const unknown = ({ exhibit: say }: PackageWords): string => `<em>${say.unknown}</em>`;
const shows = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/u;
const plays = /^(?:video\/(?:mp4|webm)|audio\/)/u;

/** One exhibit: what it is, what it shows, every file with its hash, what stays in the vault. */
export function exhibitArticle(shown: ShownExhibit, pictures: PackagePictures, speech: Speech): string {
  const { exhibit } = shown;
  const { words } = speech;
  const title = exhibit.title === '' ? (exhibit.url ?? words.exhibit.untitled) : exhibit.title;
  return `<article id="${exhibitLabel(exhibit.number)}">
<header><h2><span class="label">${escaped(exhibit.label)}</span> <span dir="auto">${escaped(title)}</span></h2><span class="mono">${exhibitLabel(exhibit.number)}</span></header>
${paragraphs(exhibit.shows)}
${facts(savedFacts(shown, speech))}
${pictureHtml(shown, pictures, words)}
${filesTable(shown.files, words)}
${stayingTable(shown, words)}
${recordHtml(shown, words)}
</article>`;
}

function savedFacts({ exhibit }: ShownExhibit, speech: Speech): (readonly [string, string])[] {
  const { card } = exhibit;
  const { words } = speech;
  const { exhibit: say } = words;
  const address = (url: string | null): string =>
    url === null || url === '' ? unknown(words) : `<span class="mono">${escaped(url)}</span>`;
  const isPage = exhibit.origin === 'capture';
  return [
    [say.typed, isPage || exhibit.url !== null ? address(exhibit.url) : say.broughtIn],
    ...(isPage ? [[say.ended, address(exhibit.finalUrl)] as const] : []),
    [say.saved, escaped(exhibit.savedAt)],
    [say.savedLocal, escaped(exhibit.savedLocal)],
    [say.savedBy, escaped(exhibit.savedBy === nameLeftOut ? words.nameLeftOut : exhibit.savedBy)],
    [say.posted, whenWords(exhibit.posted, words)],
    [say.state, escaped(stateWords(exhibit.state, exhibit.looksLike, speech))],
    ...(exhibit.warnings.length === 0
      ? []
      : [
          [
            say.noted,
            escaped(exhibit.warnings.map(({ code, detail }) => `${code}: ${detail}`).join('; ')),
          ] as const,
        ]),
    ...(card === null ? [] : cardFacts(card.fields, words)),
    ...(exhibit.recaptureOf === null ? [] : [[say.again, exhibitLabel(exhibit.recaptureOf)] as const]),
  ];
}

function cardFacts(
  fields: Readonly<Record<string, unknown>>,
  { exhibit: say }: PackageWords,
): (readonly [string, string])[] {
  const cardWords: Readonly<Record<string, string>> = {
    site: say.site,
    told: say.told,
    privateNotes: say.privateNotes,
  };
  return Object.keys(caseFields.exhibit).flatMap((name) => {
    const value = fields[name];
    const isTold =
      ['site', 'told', 'privateNotes'].includes(name) && typeof value === 'string' && value !== '';
    return isTold ? [[cardWords[name] ?? name, paragraphs(value)] as const] : [];
  });
}

export function stateWords(
  state: string,
  looksLike: string | null,
  { words: { exhibit: say }, codes }: Speech,
): string {
  const whole = { complete: say.complete, partial: say.partial, failed: say.failed };
  const kind =
    looksLike === null || ['page', 'file'].includes(looksLike)
      ? ''
      : `. ${wordOf(codes.looksLike, looksLike)}`;
  return `${wordOf(whole, state)}${kind}`;
}

function pictureHtml(
  { pictures, noPicture, exhibit }: ShownExhibit,
  mode: PackagePictures,
  { exhibit: say }: PackageWords,
): string {
  if (noPicture !== null) return `<figure><div class="box">${escaped(noPicture)}</div></figure>`;
  const what = mode === 'blurred' ? say.blurredCopy : say.untouched;
  return pictures
    .map((file, index) => {
      const [name] = file.names;
      if (name === undefined || file.join !== null) return '';
      const words = say.picture(what, exhibit.label, index + 1, pictures.length);
      const source = escaped(encodeURI(name));
      if (shows.test(file.mediaType))
        return `<figure><img src="${source}" alt="${escaped(words)}" loading="lazy"><figcaption>${escaped(words)}</figcaption></figure>`;
      if (!plays.test(file.mediaType)) return '';
      return `<figure><video src="${source}" controls preload="none" title="${escaped(words)}"></video><figcaption>${escaped(words)}</figcaption></figure>`;
    })
    .join('\n');
}

/** Whether a browser shows or plays a file of that type on a page. */
export function isShown(mediaType: string): boolean {
  return shows.test(mediaType) || plays.test(mediaType);
}

function filesTable(files: readonly ShownFile[], words: PackageWords): string {
  if (files.length === 0) return '';
  return `<h3>${words.exhibit.files}</h3>
${fileTable(files, words)}`;
}

export function fileTable(files: readonly ShownFile[], words: PackageWords): string {
  const { exhibit: say } = words;
  return `<table class="files"><thead><tr><th scope="col">${say.file}</th><th scope="col">${say.what}</th><th scope="col">${say.size}</th><th scope="col">SHA-256</th></tr></thead><tbody>
${files.map((file) => fileRow(file, words)).join('\n')}
</tbody></table>`;
}

function fileRow({ names, join, what, bytes, sha256, of }: ShownFile, words: PackageWords): string {
  const { exhibit: say } = words;
  const links = names.map((name) => link(name, name.split('/').at(-1) ?? name)).join('<br>');
  const joined = join === null ? '' : `<br>${link(join, say.join)}`;
  const changed = of === null ? '' : `<br>${say.changed} ${hash(of)}`;
  return `<tr><td>${links}${joined}</td><td>${escaped(what)}${changed}</td><td>${sizeWords(bytes, words)}</td><td>${hash(sha256)}</td></tr>`;
}

function stayingTable({ staying }: ShownExhibit, words: PackageWords): string {
  const { exhibit: say, roles, stay } = words;
  if (staying.length === 0) return '';
  return `<h3>${say.staying}</h3>
<p>${say.stayingNote}</p>
<table><thead><tr><th scope="col">${say.what}</th><th scope="col">${say.why}</th><th scope="col">${say.size}</th><th scope="col">SHA-256</th></tr></thead><tbody>
${staying
  .map(
    ({ role, why, bytes, sha256 }) =>
      `<tr><td>${escaped(wordOf(roles, role))}</td><td>${stay[why]}</td><td>${sizeWords(bytes, words)}</td><td>${hash(sha256)}</td></tr>`,
  )
  .join('\n')}
</tbody></table>`;
}

function recordHtml({ record }: ShownExhibit, { exhibit: say }: PackageWords): string {
  const rows = flat(record, say.none).slice(0, mostRows);
  if (rows.length === 0) return '';
  return `<details><summary>${say.record}</summary>
${facts(rows.map(([name, value]) => [name, `<span dir="auto">${escaped(value)}</span>`]))}
</details>`;
}

/** The whole record is a file of its own. */
const mostRows = 400;
const longestValue = 2000;

function flat(value: unknown, none: string, path = ''): (readonly [string, string])[] {
  if (Array.isArray(value)) {
    const entries = value as readonly unknown[];
    if (entries.every((entry) => typeof entry !== 'object'))
      return [[path, entries.length === 0 ? none : entries.join(', ').slice(0, longestValue)]];
    return entries.slice(0, 50).flatMap((entry, index) => flat(entry, none, `${path} ${index + 1}`));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      flat(inner, none, path === '' ? name : `${path} · ${name}`),
    );
  return [[path, oneValue(value, none).slice(0, longestValue)]];
}

export function whenWords(when: When | null, words: PackageWords): string {
  return when === null ? unknown(words) : escaped(whenInWords(when, words.about));
}

function oneValue(value: unknown, none: string): string {
  if (value === null) return none;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
