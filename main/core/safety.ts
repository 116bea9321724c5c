/** How long an unused vault stays open, and what the window does to be seen less. Kept in the vault. */
export interface SafetySettings {
  readonly autoLockMinutes: 5 | 10 | 15 | 30;
  /** Out of screenshots and screen sharing, where the system can do that. */
  readonly hiddenFromCapture: boolean;
  /** `stay`: the cover is left standing until it is closed. */
  readonly afterHiding: 'close' | 'stay';
}

export const safetyDefaults: SafetySettings = {
  autoLockMinutes: 10,
  hiddenFromCapture: true,
  afterHiding: 'close',
};

const clouds = {
  OneDrive: /^onedrive(?: ?- ?.+)?$/iu,
  Dropbox: /^dropbox(?: \(.+\))?$/iu,
  'iCloud Drive': /^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/iu,
  'Google Drive': /^(?:google ?drive|googledrive(?:-.+)?|my drive)$/iu,
  Nextcloud: /^(?:nextcloud|owncloud)\d*$/iu,
  Box: /^box(?:-box| sync)?$/iu,
  pCloud: /^pcloud ?(?:drive|sync)?$/iu,
  MEGA: /^mega(?:sync)?$/iu,
} as const;
export type CloudService = keyof typeof clouds;

/**
 * The cloud service whose folder a path lies in, by the names that these services give their folders. Silence proves
 * nothing: a service may have been told to use another name, and Windows and macOS may sync the documents themselves.
 *
 * @param path absolute, with either kind of slash
 */
export function cloudServiceIn(path: string): CloudService | null {
  const names = path.split(/[\\/]+/u).filter((name) => name !== '');
  for (const [service, pattern] of Object.entries(clouds)) {
    if (names.some((name) => pattern.test(name))) return service as CloudService;
  }
  // macOS keeps the folders of all such services in one place: Library/CloudStorage/OneDrive-Personal
  const at = names.findIndex((name, index) => name === 'CloudStorage' && names[index - 1] === 'Library');
  const named = at === -1 ? undefined : names[at + 1]?.split('-')[0];
  return named === undefined ? null : cloudServiceIn(`/${named}`);
}
