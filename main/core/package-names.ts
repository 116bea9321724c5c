import { exhibitLabel } from './evidence.ts';

/** What a file is called by what it is: the name says nothing of what it shows. */
const slugs: Readonly<Record<string, string>> = {
  'page-pdf': 'page',
  'page-picture': 'page-in-pictures',
  screenshot: 'screenshot',
  'screenshot-stamped': 'screenshot-stamped',
  'early-picture': 'first-picture',
  thumbnail: 'small-picture',
  'page-mhtml': 'page-code',
  'page-html': 'page-html',
  'network-record': 'network-record',
  manifest: 'record',
  'text-record': 'record',
  media: 'media',
  original: 'original',
  attached: 'attached',
  transcript: 'chat',
  mail: 'mail',
};

const extensions: Readonly<Record<string, string>> = {
  'application/gzip': 'gz',
  'application/json': 'json',
  'application/msword': 'doc',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/wacz': 'wacz',
  'application/x-wacz': 'wacz',
  'application/zip': 'zip',
  'audio/aac': 'aac',
  'audio/flac': 'flac',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/vcard': 'vcf',
  'video/mp2t': 'ts',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
};

/** What a double click would run, on some system. Whoever needs to run it knows how to rename it. */
const runs =
  /^(?:app|apk|bat|chm|cmd|com|command|cpl|desktop|dmg|exe|hta|iso|jar|js|jse|lnk|msc|msi|pif|pkg|ps1|reg|scf|scr|sh|url|vb|vbe|vbs|wsf|wsh)$/u;

/** The extension by what a file is; by its own name where that is not known; `bin` for what would run. */
export function packageExtension(mediaType: string, name: string): string {
  const byType = extensions[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (byType !== undefined) return byType;
  const own = /\.(?<extension>[A-Za-z0-9]{1,8})$/u.exec(name)?.groups?.['extension']?.toLowerCase();
  return own === undefined || runs.test(own) ? 'bin' : own;
}

/**
 * The neutral name of a file of an exhibit: `EX-0001_screenshot.png`, `EX-0001_media-2.mp4`; safe on FAT, exFAT, NTFS and APFS.
 *
 * @param number of the exhibit
 * @param taken names in lower case; the chosen one is added
 */
export function packageName(
  number: number,
  file: { readonly role: string; readonly mediaType: string; readonly name: string },
  taken: Set<string>,
): string {
  const stem = `${exhibitLabel(number)}_${slugs[file.role] ?? 'file'}`;
  const extension = packageExtension(file.mediaType, file.name);
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}.${extension}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
