/** English for what can come of a capture: error codes, warnings, kinds of page and what to do about them. */
import { errorSentences, type ErrorCode } from '../../../preload/errors.ts';
import type { PageKind, WarningCode } from '../../evidence.ts';
import { intakeWarnings } from './intake.ts';

export const errorWords = Object.fromEntries(
  Object.entries(errorSentences).map(([code, sentence]) => [`error.${code}`, sentence]),
) as { readonly [C in ErrorCode as `error.${C}`]: string };

type OwnWarning = Exclude<WarningCode, ErrorCode>;

export const warningWords: { readonly [C in OwnWarning as `warning.${C}`]: string } = {
  'warning.scroll-stopped': 'Scrolling stopped at a limit, so the end of the page may be missing.',
  'warning.page-kept-growing': 'The page kept adding more while it was scrolled. We stopped at a limit.',
  'warning.page-too-tall':
    'The page is taller than one picture can be. The picture ends before the page does.',
  'warning.images-missing': 'Some images on the page did not load.',
  'warning.step-timed-out': 'One step took too long and was left out.',
  'warning.step-failed': 'One step did not work and was left out.',
  'warning.scripts-stopped': 'The page’s own scripts were stopped so that it would hold still.',
  'warning.scrolls-inside':
    'The page scrolls inside a frame of its own. The PDF may show only part of it. The PDF of pictures has the picture, page by page.',
  'warning.rows-removed':
    'The page takes lines away again while it is scrolled. The picture holds what stood there at the top; the screens that were passed are in a PDF of pictures.',
  'warning.clock-differs':
    'The clock of this computer and the clock of the site are apart. The record says by how much.',
  'warning.http-error': 'The site answered with an error.',
  'warning.not-the-page': 'This does not seem to be the page that was asked for.',
  'warning.dialog-dismissed': 'The page opened a message box. It was closed.',
  'warning.popup-closed': 'The page opened another window. It was closed.',
  'warning.download-refused': 'The page tried to download a file. That was refused.',
  'warning.subresource-refused':
    'A part of the page pointed at this computer or your own network. It was not loaded.',
  'warning.text-cut':
    'The page gave very long texts, such as its address or title. The record of the capture has only their start.',
  'warning.interrupted': 'This was stopped before it was finished.',
  'warning.network-record-incomplete':
    'Some answers of the site could not be kept whole in the network record.',
  'warning.service-worker-set-aside':
    'This page has a helper in the browser (a service worker). It was set aside while the page was saved. What only the helper makes is not in the files, and some answers of the site did not come.',
  'warning.media-protected':
    'A video or sound on this page is copy-protected and cannot be saved. If you have it as a file, bring that in.',
  'warning.media-incomplete': 'A video or sound was saved only in part.',
  'warning.media-not-had':
    'A video or sound on this page could not be saved. If you have it as a file, bring that in.',
  ...intakeWarnings,
};

export const kindWords: { readonly [K in PageKind as `kind.${K}`]: string } = {
  'kind.page': 'A page',
  'kind.login': 'This looks like a login page',
  'kind.age-gate': 'This looks like a page that asks for your age',
  'kind.cookie-wall': 'This looks like a page that asks about cookies',
  'kind.bot-check': 'This looks like a check for robots',
  'kind.paywall': 'This looks like a page that asks for payment',
  'kind.removed': 'This looks like a page that was taken down',
  'kind.not-found': 'The site says there is no such page',
  'kind.server-error': 'The site answered with an error page',
  'kind.browser-error': 'This is the browser’s own error page',
  'kind.blank': 'This page was empty',
  'kind.file': 'A file, saved byte for byte',
};

export const kindAdvice: { readonly [K in PageKind as `advice.${K}`]: string } = {
  'advice.page': '',
  'advice.login':
    'The site asked for a sign-in, so that is what we got. We kept it, marked as a login page. You can sign in and save the post.',
  'advice.age-gate': 'We kept what the site showed, marked as that. The post itself is not in it.',
  'advice.cookie-wall':
    'The question about cookies may cover the page. We kept what was there. Look at the picture before you rely on it.',
  'advice.bot-check':
    'The site wanted to know whether a person was asking. We kept that page, marked as that. Try again later.',
  'advice.paywall': 'Part of the page is held back. We kept what the site showed, marked as that.',
  'advice.removed':
    'We kept this, marked as that. It can help to show that the page is gone. If you have an older picture of it, bring that in.',
  'advice.not-found':
    'Check the address for a missing end. If it is right, the page may be gone. We kept what the site said.',
  'advice.server-error': 'We kept what the site answered. It may work again later.',
  'advice.browser-error':
    'Nothing came from the site. Check the address and your connection, then try again.',
  'advice.file': '',
  'advice.blank': 'There was nothing to see. We kept the record of it. Try again later.',
};

/** The word for what a capture ran into: its own warnings first, else the sentence of the error code. */
export function wordOf(
  code: WarningCode,
): `warning.${OwnWarning}` | `error.${ErrorCode}` | 'unknown.warning' {
  if (isOwnWarning(code)) return `warning.${code}`;
  // A vault may have been written by a later version.
  return Object.hasOwn(errorSentences, code) ? `error.${code}` : 'unknown.warning';
}

export function kindOf(kind: PageKind): `kind.${PageKind}` | 'unknown.kind' {
  return isKnownKind(kind) ? `kind.${kind}` : 'unknown.kind';
}

export function isKnownKind(kind: string): kind is PageKind {
  return Object.hasOwn(kindWords, `kind.${kind}`);
}

function isOwnWarning(code: WarningCode): code is OwnWarning {
  return Object.hasOwn(warningWords, `warning.${code}`);
}
