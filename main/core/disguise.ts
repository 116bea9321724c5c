/** What the window, the task bar and the tray may call the app (docs/adr/0012). Closed: every one has an icon. */
export const disguises = ['plain', 'notes', 'units', 'household'] as const;
export type Disguise = (typeof disguises)[number];

/** Beside the vault's own files, unencrypted: it must hold before the vault is opened (FORMAT.md). */
export const disguiseFile = 'disguise';

/** @param text the content of {@link disguiseFile}; anything unknown means no disguise */
export function disguiseIn(text: string): Disguise {
  return disguises.find((one) => one === text.trim()) ?? 'plain';
}
