import type { LockCause } from '../../preload/contract.ts';
import { list, type BusMessage, type BusValue } from '../core/bus-message.ts';
import { connectBus, type Bus } from './bus.ts';

type Tell = (cause: LockCause) => void;

const logind = 'org.freedesktop.login1';
const session = `${logind}.Session`;
const properties = 'org.freedesktop.DBus.Properties';

/** What draws the locked screen says so itself, under one of these names. */
const screenSavers = ['gnome', 'freedesktop', 'cinnamon', 'mate', 'xfce', 'ukui'] as const;

/**
 * Whether the screen of this person was locked, on Linux: Electron tells that on Windows and macOS only
 * (electron/electron issue 24800). Two sources, since not every desktop uses both: the login service, and the desktop's
 * own screen saver. Where there is neither, nothing is told. Not asked is Chromium's `getSystemIdleState`: it calls a
 * screen locked that the X server only made dark after ten minutes, and a batch would be stopped for it.
 *
 * @param tell may be told the same thing by several of them
 */
export function watchScreenLock(env: NodeJS.ProcessEnv, tell: Tell): void {
  if (process.platform !== 'linux') return;
  void watchLogins(env['DBUS_SYSTEM_BUS_ADDRESS'] ?? 'unix:path=/run/dbus/system_bus_socket', tell);
  const own = env['DBUS_SESSION_BUS_ADDRESS'] ?? `unix:path=${env['XDG_RUNTIME_DIR'] ?? ''}/bus`;
  void watchScreenSavers(own, tell);
}

/** GNOME, KDE, Cinnamon and others keep the login service informed; some lockers only do as it says. */
async function watchLogins(address: string, tell: Tell): Promise<void> {
  const bus = await connectBus(address, (signal) => {
    const cause = causeOf(signal);
    if (cause !== undefined && bus !== undefined) void tellIfOwn(bus, signal.path, cause, tell);
  });
  const from = `type='signal',sender='${logind}',path_namespace='/org/freedesktop/login1/session'`;
  bus?.listen(`${from},interface='${properties}',member='PropertiesChanged'`);
  bus?.listen(`${from},interface='${session}',member='Lock'`);
}

function causeOf({ member, body: [of, changed] }: BusMessage): LockCause | undefined {
  if (member === 'Lock') return 'screen-locked';
  if (of !== session) return undefined;
  if (entry(changed, 'LockedHint') === true) return 'screen-locked';
  return entry(changed, 'Active') === false ? 'user-switched' : undefined;
}

/** Others may be at work on the same computer; and a console that she leaves for the desktop is no reason. */
async function tellIfOwn(bus: Bus, path: string, cause: LockCause, tell: Tell): Promise<void> {
  const call = { destination: logind, path, interface: properties, member: 'GetAll', texts: [session] };
  const about = (await bus.ask(call))?.body[0];
  const [user] = list(entry(about, 'User'));
  if (user !== process.getuid?.()) return;
  if (cause === 'user-switched' && entry(about, 'Type') === 'tty') return;
  tell(cause);
}

function entry(dictionary: BusValue | undefined, name: string): BusValue | undefined {
  const pair = list(dictionary).find((one) => list(one)[0] === name);
  return list(pair)[1];
}

async function watchScreenSavers(address: string, tell: Tell): Promise<void> {
  const bus = await connectBus(address, ({ member, body }) => {
    if (member === 'ActiveChanged' && body[0] === true) tell('screen-locked');
  });
  for (const one of screenSavers)
    bus?.listen(`type='signal',interface='org.${one}.ScreenSaver',member='ActiveChanged'`);
}
