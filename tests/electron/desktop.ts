import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inject } from 'vitest';
import { homeVariables, makeHome } from './harness.ts';
import { nobodyCommand } from './stage.ts';

/** A bus of its own, and what was started on it. */
export interface Desktop {
  /** For `DBUS_SESSION_BUS_ADDRESS`, or for `DBUS_SYSTEM_BUS_ADDRESS`. */
  readonly bus: string;
  /** The number of the one to whom everything on it belongs. */
  readonly uid: number;
  /** Whoever starts on it runs as the app does: a bus lets nobody else in. */
  start(...command: readonly string[]): ChildProcess;
  /** @returns what it said; throws when it ended with another status than 0 */
  ask(...command: readonly string[]): Promise<string>;
  /** Waits until these names are taken. */
  there(...names: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const asOwner = (...command: readonly string[]): readonly [string, ...string[]] =>
  inject('stage').owner === null ? (command as readonly [string, ...string[]]) : nobodyCommand(...command);

const busRules = (address: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <servicedir>/usr/share/dbus-1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** @param display for what shows itself @param prepare writes what a program finds in its home */
export async function startDesktop(
  display: string,
  prepare: (config: string) => void = () => undefined,
): Promise<Desktop> {
  const home = makeHome();
  const variables = homeVariables(home);
  prepare(variables['XDG_CONFIG_HOME'] ?? home);
  const rules = join(home, 'bus.conf');
  writeFileSync(rules, busRules(`unix:path=${join(home, 'bus')}`), { mode: 0o644 });
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    ...variables,
    DISPLAY: display,
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };
  const children: ChildProcess[] = [];
  const launch = (stdio: 'ignore' | 'pipe', ...command: readonly string[]): ChildProcess => {
    const [program, ...args] = asOwner(...command);
    const child = spawn(program, args, { env, stdio: ['ignore', stdio, 'ignore'] });
    children.push(child);
    return child;
  };
  const daemon = launch(
    'pipe',
    'dbus-daemon',
    `--config-file=${rules}`,
    '--nofork',
    '--nopidfile',
    '--print-address',
  );
  const [address] = (await once(daemon.stdout as Readable, 'data')) as [Buffer];
  const bus = address.toString().trim();
  env['DBUS_SESSION_BUS_ADDRESS'] = bus;
  env['DBUS_SYSTEM_BUS_ADDRESS'] = bus;
  const ask = async (...command: readonly string[]): Promise<string> => {
    const child = launch('pipe', ...command);
    let said = '';
    child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
    return said.trim();
  };
  return {
    bus,
    uid: inject('stage').owner?.uid ?? process.getuid?.() ?? 0,
    ask,
    there: async (...names) => {
      for (const name of names) await ask('gdbus', 'wait', '-e', '-t', '20', name);
    },
    start: (...command) => launch('ignore', ...command),
    stop: async () => {
      for (const child of children.toReversed()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill();
        await once(child, 'exit');
      }
    },
  };
}

/** Xfce's own panel, with nothing on it but the place for small icons: other people's host of what the app shows there. */
export function panelAlone(config: string): void {
  const folder = join(config, 'xfce4/xfconf/xfce-perchannel-xml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'xfce4-panel.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=10;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="40"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`,
  );
  const { owner } = inject('stage');
  if (owner !== null) chownTree(config, owner);
}

function chownTree(config: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  let folder = config;
  for (const name of ['xfce4', 'xfconf', 'xfce-perchannel-xml']) {
    folder = join(folder, name);
    chownSync(folder, uid, gid);
  }
}
