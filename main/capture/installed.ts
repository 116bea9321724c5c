import { join } from 'node:path';

export interface Candidate {
  readonly name: string;
  readonly path: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const linuxNames = [
  ['google-chrome-stable', 'Google Chrome'],
  ['google-chrome', 'Google Chrome'],
  ['chrome', 'Google Chrome'],
  ['microsoft-edge-stable', 'Microsoft Edge'],
  ['microsoft-edge', 'Microsoft Edge'],
  ['msedge', 'Microsoft Edge'],
  ['brave-browser-stable', 'Brave'],
  ['brave-browser', 'Brave'],
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
] as const;

const macApplications = [
  ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
  ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft Edge'],
  ['Brave Browser.app/Contents/MacOS/Brave Browser', 'Brave'],
  ['Chromium.app/Contents/MacOS/Chromium', 'Chromium'],
] as const;

const windowsPrograms = [
  ['Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
  ['BraveSoftware\\Brave-Browser\\Application\\brave.exe', 'Brave'],
  ['Chromium\\Application\\chrome.exe', 'Chromium'],
] as const;

/** Where Chrome, Edge, Brave and Chromium put themselves, best first. Snap's own folder comes last: a
 * confined browser cannot use a profile in memory. */
export function installedCandidates(
  platform: NodeJS.Platform,
  environment: Environment,
): readonly Candidate[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
    return roots.flatMap((root) => macApplications.map(([path, name]) => ({ name, path: join(root, path) })));
  }
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (key) => environment[key] ?? [],
    );
    return roots.flatMap((root) =>
      windowsPrograms.map(([path, name]) => ({ name, path: `${root}\\${path}` })),
    );
  }
  return [
    ...linuxFolders.flatMap((folder) =>
      linuxNames.map(([file, name]) => ({ name, path: join(folder, file) })),
    ),
    { name: 'Chromium', path: '/snap/bin/chromium' },
  ];
}

/** The browser that a package carries beside the app. */
export function shippedCandidates(folder: string, platform: NodeJS.Platform): readonly Candidate[] {
  const file = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  return [join(folder, file), join(folder, 'chrome-headless-shell', file)].map((path) => ({
    name: 'chrome-headless-shell',
    path,
  }));
}
