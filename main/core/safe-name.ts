/** Windows keeps these for itself, with any extension, in any letter case. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/**
 * A file name that FAT, exFAT, NTFS, APFS and ext4 all take as it is: ASCII letters, digits, `.`, `-`, `_`;
 * no leading dot, no trailing dot, no reserved name, at most 60 characters, the extension kept.
 *
 * @param name any text, hostile or not; only what follows its last slash counts
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const ascii = last
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    // Two dots would lead out of a folder if somebody joined it carelessly.
    .replace(/\.{2,}/gu, '.')
    .replace(/^[.-]+|[.-]+$/gu, '');
  const dot = ascii.lastIndexOf('.');
  const extension =
    dot > 0
      ? ascii
          .slice(dot)
          .slice(0, 12)
          .replace(/[.-]+$/u, '')
      : '';
  const stem = (dot > 0 ? ascii.slice(0, dot) : ascii).replace(/[.-]+$/u, '') || 'file';
  // The mark goes on before the cut, so that a safe name stays as it is when it is made safe again.
  const marked = reserved.test(`${stem}${extension}`) ? `_${stem}` : stem;
  return `${marked.slice(0, 60 - extension.length).replace(/[.-]+$/u, '')}${extension}`;
}

/** What Windows forbids in a name, and what no system shows. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F]+/gu;

/**
 * A name for a folder that the person has given a name, in her own letters: what no file system takes becomes a space.
 * At most 150 bytes of UTF-8; `Papers` when nothing is left.
 *
 * @param name as it was typed
 */
export function folderName(name: string): string {
  const plain = name.toWellFormed().normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  const { read } = new TextEncoder().encodeInto(plain, new Uint8Array(150));
  const cut = plain.slice(0, read).replace(/^[. ]+|[. ]+$/gu, '');
  if (cut === '') return 'Papers';
  return reserved.test(cut) ? `_${cut}` : cut;
}

/**
 * The first of `name`, `name-2`, `name-3`… that is not taken, letter case aside (a FAT drive has none).
 *
 * @param taken names in lower case; the chosen one is added
 */
export function uniqueName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot) : '';
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
    candidate = `${stem.slice(0, 55 - extension.length)}-${n}${extension}`;
  }
  taken.add(candidate.toLowerCase());
  return candidate;
}

const portablePart = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/u;

/** Whether every part of a path is a name that FAT, exFAT, NTFS and APFS take as it is. @param path with slashes */
export function isPortablePath(path: string): boolean {
  return path
    .split('/')
    .every((part) => portablePart.test(part) && !part.endsWith('.') && !reserved.test(part));
}

/** What two names have in common that a drive without letter case, or one that composes letters, takes for one. */
export function nameOnDrives(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
