import { siteOf, verdictOf, type ExhibitDetail } from '../../evidence.ts';
import type { Formats } from '../../words/formats.ts';
import type { Say } from '../../words/words.tsx';
import { numberAt, textAt } from './manifest.ts';

interface Meaning {
  readonly shows: readonly string[];
  readonly lacks: readonly string[];
}

/** Warnings after which the end of the page is not known to be in the picture. */
const endMissing: ReadonlySet<string> = new Set([
  'scroll-stopped',
  'page-kept-growing',
  'page-too-tall',
  'interrupted',
  'page-timeout',
]);

const mediaMissing: ReadonlySet<string> = new Set(['media-protected', 'media-incomplete', 'media-not-had']);

/** Puts the record of an exhibit into sentences (DOMAIN §2, completeness and integrity). */
export function readMeaning({ exhibit, manifest }: ExhibitDetail, say: Say, formats: Formats): Meaning {
  const wall = formats.wallClock(exhibit.savedLocal);
  const time = {
    day: wall.day,
    clock: `${wall.clock} ${wall.offset}`.trim(),
    utc: formats.utc(exhibit.savedAt, exhibit.savedLocal),
  };
  if (exhibit.origin === 'text-record') {
    return { shows: [say('shows.written', time), say('shows.unchanged')], lacks: [say('lacks.written')] };
  }
  if (exhibit.origin !== 'capture') {
    return {
      shows: [say('shows.file', time), say('shows.unchanged')],
      lacks: [say('lacks.file'), say('lacks.file-truth')],
    };
  }
  const verdict = verdictOf(exhibit);
  const always = [say('lacks.who'), say('lacks.truth')];
  if (verdict === 'failed') {
    return { shows: [say('shows.attempt', time)], lacks: [say('lacks.page'), ...always] };
  }

  const site = siteOf(exhibit.finalUrl ?? exhibit.url ?? '');
  const images = numberAt(manifest, 'completeness', 'images');
  const missing = numberAt(manifest, 'completeness', 'imagesMissing') ?? 0;
  const ended = verdict === 'saved' && !exhibit.warnings.some((warning) => endMissing.has(warning.code));
  const shows = [say('shows.received', { ...time, site })];
  if (ended && missing === 0) shows.push(say('shows.whole', { images: images ?? 0 }));
  else if (images !== null && images > 0)
    shows.push(say('shows.images', { loaded: images - missing, images }));
  shows.push(say('shows.unchanged'));

  const lacks = [...always];
  if (verdict === 'other-page') lacks.unshift(say('lacks.page'));
  if (missing > 0) lacks.push(say('lacks.images', { count: missing }));
  if (exhibit.warnings.some(({ code }) => mediaMissing.has(code))) lacks.push(say('lacks.media'));
  if (textAt(manifest, 'person', 'signedInAs') === null) lacks.push(say('lacks.signed'));
  return { shows, lacks };
}
