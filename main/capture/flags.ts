import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proxyFlags } from './proxy.ts';

/**
 * A browser that speaks to nobody but the page: no updates, no reports, no pings, no guesses, no first run.
 */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  // It asks its maker for updates of its parts and for signed-in accounts in spite of the switches above. Port 9 is one
  // that it never connects to.
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--mute-audio',
  '--dns-prefetch-disable',
  '--font-render-hinting=none',
  // A page could otherwise learn and reach addresses of this network past the guard.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Its name in versions before.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // HttpsUpgrades would open another address than the one that was typed.
  `--disable-features=${[
    'AutofillServerCommunication',
    'CertificateTransparencyComponentUpdater',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsFirstModeV2',
    'HttpsUpgrades',
    'InterestFeedContentSuggestions',
    'NetworkPrediction',
    'NetworkTimeServiceQuerying',
    'OptimizationGuideModelDownloading',
    'Prerender2',
  ].join(',')}`,
];

/**
 * Settings of the profile that have no switch. Nothing is connected to before it is asked for: a connection made ahead
 * (for a frame that is about to load) went past the guard to addresses of this network. And where a certificate does not
 * hold, the browser does not ask its maker whether a hotel's sign-in page stands in between.
 */
export const quietPreferences = {
  net: { network_prediction_options: 2 },
  alternate_error_pages: { enabled: false },
} as const;

/** Has a new profile begin with these settings. */
export async function writePreferences(profile: string, preferences: object): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true, mode: 0o700 });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 });
}

/**
 * Puppeteer's own defaults that a hostile page would profit from: without a gesture no window may open, and a page that goes
 * from place to place without an end is held to two hundred in ten seconds, as in anybody's browser.
 */
export const unwantedDefaults = [
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-ipc-flooding-protection',
];

export function browserFlags(options: {
  readonly proxy?: string | undefined;
  readonly root: boolean;
}): string[] {
  return [
    ...quiet,
    ...proxyFlags(options.proxy),
    // Chromium refuses to start its sandbox as root (containers, tests); for everybody else it stays on.
    ...(options.root ? ['--no-sandbox'] : []),
  ];
}

/**
 * Everything that the browser and its libraries write beside the profile (sockets, font and shader caches,
 * certificate stores) goes into the private folder as well.
 */
export function browserEnvironment(folder: string, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  const own = { TMPDIR: folder, TMP: folder, TEMP: folder };
  if (platform !== 'linux') return { ...process.env, ...own };
  return {
    ...process.env,
    ...own,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
}
