import { caseFields, type When } from '../../../preload/case-fields.ts';
import { whenInWords } from '../../core/case-words.ts';
import { exhibitLabel } from '../../core/evidence.ts';
import type { PackagePictures } from '../../core/package.ts';
import { escaped, facts, hash, link, paragraphs } from './html.ts';
import { roleWords, sizeWords, stayWords, type ShownExhibit, type ShownFile } from './shown.ts';

const unknown = '<em>not collected</em>';
const shows = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/u;
const plays = /^(?:video\/(?:mp4|webm)|audio\/)/u;

/** One exhibit: what it is, what it shows, every file with its hash, what stays in the vault. */
export function exhibitArticle(shown: ShownExhibit, pictures: PackagePictures): string {
  const { exhibit } = shown;
  const title = exhibit.title === '' ? (exhibit.url ?? 'Without a title') : exhibit.title;
  return `<article id="${exhibitLabel(exhibit.number)}">
<header><h2><span class="label">${escaped(exhibit.label)}</span> <span dir="auto">${escaped(title)}</span></h2><span class="mono">${exhibitLabel(exhibit.number)}</span></header>
${paragraphs(exhibit.shows)}
${facts(savedFacts(shown))}
${pictureHtml(shown, pictures)}
${filesTable(shown.files)}
${stayingTable(shown)}
${recordHtml(shown)}
</article>`;
}

function savedFacts({ exhibit }: ShownExhibit): (readonly [string, string])[] {
  const { card } = exhibit;
  const address = (url: string | null): string =>
    url === null || url === '' ? unknown : `<span class="mono">${escaped(url)}</span>`;
  const isPage = exhibit.origin === 'capture';
  return [
    [
      'Address as typed',
      isPage || exhibit.url !== null ? address(exhibit.url) : 'none: a file that was brought in',
    ],
    ...(isPage ? [['Address where it ended', address(exhibit.finalUrl)] as const] : []),
    ['Saved (UTC)', escaped(exhibit.savedAt)],
    ['Saved (where it was saved)', escaped(exhibit.savedLocal)],
    ['Saved by', escaped(exhibit.savedBy)],
    ['Posted', exhibit.posted === null ? unknown : escaped(whenInWords(exhibit.posted))],
    ['State', escaped(stateWords(exhibit.state, exhibit.looksLike))],
    ...(exhibit.warnings.length === 0
      ? []
      : [
          [
            'Noted while saving',
            escaped(exhibit.warnings.map(({ code, detail }) => `${code}: ${detail}`).join('; ')),
          ] as const,
        ]),
    ...(card === null ? [] : cardFacts(card.fields)),
    ...(exhibit.recaptureOf === null
      ? []
      : [['Saved again after', exhibitLabel(exhibit.recaptureOf)] as const]),
  ];
}

function cardFacts(fields: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  return Object.keys(caseFields.exhibit).flatMap((name) => {
    const value = fields[name];
    const isTold =
      ['site', 'told', 'privateNotes'].includes(name) && typeof value === 'string' && value !== '';
    return isTold ? [[cardWords[name] ?? name, paragraphs(value)] as const] : [];
  });
}

const cardWords: Readonly<Record<string, string>> = {
  site: 'Site or app',
  told: 'What I tell others',
  privateNotes: 'Private notes',
};

export function stateWords(state: string, looksLike: string | null): string {
  const whole = { complete: 'saved whole', partial: 'saved in part', failed: 'only the attempt was saved' };
  const kind = looksLike === null || ['page', 'file'].includes(looksLike) ? '' : `; looks like: ${looksLike}`;
  return `${whole[state as keyof typeof whole] ?? state}${kind}`;
}

function pictureHtml({ pictures, noPicture, exhibit }: ShownExhibit, mode: PackagePictures): string {
  if (noPicture !== null) return `<figure><div class="box">${escaped(noPicture)}</div></figure>`;
  const what = mode === 'blurred' ? 'Blurred copy' : 'Untouched';
  return pictures
    .map((file, index) => {
      const [name] = file.names;
      if (name === undefined || file.join !== null) return '';
      const words = `${what}: exhibit ${exhibit.label}, picture ${index + 1} of ${pictures.length}`;
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

function filesTable(files: readonly ShownFile[]): string {
  if (files.length === 0) return '';
  return `<h3>Files in this package</h3>
<table><thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>
${files.map(fileRow).join('\n')}
</tbody></table>`;
}

export function fileRow({ names, join, what, bytes, sha256, of }: ShownFile): string {
  const links = names.map((name) => link(name, name.split('/').at(-1) ?? name)).join('<br>');
  const joined = join === null ? '' : `<br>${link(join, 'How to join the parts')}`;
  const changed = of === null ? '' : `<br>A changed copy. The untouched file stays in the vault: ${hash(of)}`;
  return `<tr><td>${links}${joined}</td><td>${escaped(what)}${changed}</td><td>${sizeWords(bytes)}</td><td>${hash(sha256)}</td></tr>`;
}

function stayingTable({ staying }: ShownExhibit): string {
  if (staying.length === 0) return '';
  return `<h3>Files that stay in the vault</h3>
<p>They exist and can be asked for. These are their hashes, taken when they were saved.</p>
<table><thead><tr><th scope="col">What it is</th><th scope="col">Why it stays</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>
${staying
  .map(
    ({ role, why, bytes, sha256 }) =>
      `<tr><td>${escaped(roleWords[role] ?? role)}</td><td>${stayWords[why]}</td><td>${sizeWords(bytes)}</td><td>${hash(sha256)}</td></tr>`,
  )
  .join('\n')}
</tbody></table>`;
}

function recordHtml({ record }: ShownExhibit): string {
  const rows = flat(record).slice(0, mostRows);
  if (rows.length === 0) return '';
  return `<details><summary>Record of how it was saved</summary>
${facts(rows.map(([name, value]) => [name, `<span dir="auto">${escaped(value)}</span>`]))}
</details>`;
}

/** The whole record is a file of its own. */
const mostRows = 400;
const longestValue = 2000;

function flat(value: unknown, path = ''): (readonly [string, string])[] {
  if (Array.isArray(value)) {
    const entries = value as readonly unknown[];
    if (entries.every((entry) => typeof entry !== 'object'))
      return [[path, entries.length === 0 ? 'none' : entries.join(', ').slice(0, longestValue)]];
    return entries.slice(0, 50).flatMap((entry, index) => flat(entry, `${path} ${index + 1}`));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      flat(inner, path === '' ? name : `${path} · ${name}`),
    );
  return [[path, oneValue(value).slice(0, longestValue)]];
}

export function whenWords(when: When | null): string {
  return when === null ? unknown : escaped(whenInWords(when));
}

function oneValue(value: unknown): string {
  if (value === null) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
