import { homedir } from 'node:os';
import { join } from 'node:path';
import { browserEnvironment, browserFlags, quietPreferences, unwantedDefaults } from './flags.ts';

/**
 * Puppeteer's defaults that the window goes without: the bar that says "automated", with `navigator.webdriver`, which
 * sites refuse a sign-in for.
 */
export const withoutDefaults = [...unwantedDefaults, '--enable-automation'];

/** A profile that remembers nothing, should anything ever be opened in it beside our own context. */
export const preferences = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, cookie_controls_mode: 0, exit_type: 'Normal' },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  session: { restore_on_startup: 5 },
  signin: { allowed: false, allowed_on_next_startup: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
  download: { prompt_for_download: false },
  ...quietPreferences,
};

/** The same silence as for captures, with sound, and without a window before ours. */
export function visibleFlags(options: {
  readonly proxy?: string | undefined;
  readonly root: boolean;
}): string[] {
  const quiet = browserFlags(options).filter((flag) => flag !== '--mute-audio');
  return [
    ...quiet,
    '--no-startup-window',
    '--disable-save-password-bubble',
    '--hide-crash-restore-bubble',
    // The pipe alone already sets `navigator.webdriver`.
    '--disable-blink-features=AutomationControlled',
  ];
}

/** X11 looks for the right to draw in the home folder, which is another one for the browser. */
export function visibleEnvironment(folder: string, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  const own = browserEnvironment(folder, platform);
  if (platform !== 'linux') return own;
  return { ...own, XAUTHORITY: process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority') };
}
