import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** What a window needs on a Debian machine that has never had one. */
export const windowPackages = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libcups2',
  'fonts-liberation',
] as const;

/** What the window is tried on: hands, and a desktop's bus, panel and login service. */
export const desktopPackages = [
  'dbus-daemon',
  'libglib2.0-bin',
  'python3-dbusmock',
  'xdotool',
  'xfce4-panel',
] as const;

/**
 * Makes sure that Debian packages are there: as root it installs what is missing, otherwise it says what to do.
 * On other systems it trusts the machine; what is missing is then named by whatever needs it.
 *
 * @throws Error with one sentence: what is missing and the command that installs it
 */
export async function ensurePackages(
  names: readonly string[],
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<void> {
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) return;
  const missing = names.filter((name) => !installed(name));
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`Missing on this machine: run \`sudo ${command}\` first.`);
  say(`Installing ${missing.join(', ')} ...`);
  const apt = async (...args: readonly string[]): Promise<boolean> => {
    const child = spawn('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 15 * 60_000,
    });
    const [status] = (await once(child, 'close')) as [number | null];
    return status === 0;
  };
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  // Package lists may be absent or stale on a fresh machine.
  if (!(await apt(...install)) && !((await apt('update')) && (await apt(...install)))) {
    throw new Error(`These packages could not be installed; run \`${command}\` and look at what it says.`);
  }
}

/** A package may go by a newer name (libasound2t64, libgtk-3-0t64) and only provide the old one. */
function installed(name: string): boolean {
  const asked = spawnSync(
    'dpkg-query',
    ['-W', '-f', '${db:Status-Abbrev} ${Package} ${Provides}\n', name, `${name}t64`],
    { encoding: 'utf8' },
  );
  return asked.stdout.split('\n').some((line) => line.startsWith('ii'));
}
