import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listing } from '../electron/disk.ts';
import { homeVariables, makeHome } from '../electron/harness.ts';
import { descendants } from '../electron/processes.ts';
import { nobody, nobodyCanSandbox, nobodyCommand } from '../electron/stage.ts';
import { buildWhenStale, checkout } from '../runtime/build.ts';
import { ensurePackages, windowPackages } from '../runtime/debian.ts';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { findElectron, type ElectronRuntime } from '../runtime/electron-runtime.ts';
import { encodePng } from '../runtime/png.ts';
import { colourShares, readScreen } from '../runtime/screen.ts';
import { forTrying, packageApp } from './packager.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const asRoot = process.getuid?.() === 0;
const refused = 64;

let work: string;
let runtime: ElectronRuntime;
let folder: string;
let program: string;
let display: Display;
let home: string;

beforeAll(async () => {
  await ensurePackages(windowPackages, say);
  buildWhenStale(say);
  runtime = await findElectron(say);
  work = mkdtempSync(join(tmpdir(), 'holdfast-package-'));
  chmodSync(work, 0o755);
  packageApp(runtime, work, ['--linux', 'dir']);
  const official = runtime.kind === 'official';
  folder = join(work, official ? '' : forTrying.folder, 'linux-unpacked');
  program = join(folder, official ? 'holdfast' : forTrying.executableName);
  display = await privateDisplay(work);
  home = makeHome(asRoot ? nobody : null);
});

afterAll(async () => {
  await display.stop();
  for (const path of [work, home]) rmSync(path, { recursive: true, force: true });
});

/** A person's environment, not this run's; nothing of npm or of a checkout is in it. */
function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    ...homeVariables(home),
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/dev/null',
    DISPLAY: display.name ?? '',
    ...extra,
  };
}

function commandLine(args: readonly string[]): readonly [string, ...string[]] {
  return asRoot ? nobodyCommand(program, ...args) : [program, ...args];
}

function runToEnd(args: readonly string[], extra: Readonly<Record<string, string>> = {}) {
  const [command, ...rest] = commandLine(args);
  return spawnSync(command, rest, { cwd: home, env: environment(extra), encoding: 'utf8', timeout: 20_000 });
}

describe('what is inside', () => {
  const inside = (): readonly string[] => listPackage(join(folder, 'resources/app.asar'), { isPack: false });

  it('is the built app, and every library that the engine loads', () => {
    expect(inside()).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/LICENSE',
        '/out/main/index.js',
        '/out/main/engine.js',
        '/out/preload/index.cjs',
        '/out/renderer/index.html',
        '/node_modules/better-sqlite3/lib/index.js',
        '/node_modules/sodium-native/index.js',
        '/node_modules/puppeteer-core/package.json',
      ]),
    );
  });

  it('is none of the sources, tests, tools or runtimes of a checkout', () => {
    const foreign = inside().filter((path) =>
      /^\/(?:main|preload|renderer|tests|docs|release)(?:\/|$)|^\/assets\/(?!fonts(?:\/|$))|\.(?:ts|tsx|map|cc|cpp|gyp|bare)$|node-linux-|\/(?:electron|playwright|vitest|@cypress)(?:\/|$)/u.test(
        path,
      ),
    );
    expect(foreign).toEqual([]);
    expect(existsSync(join(folder, 'resources/default_app.asar'))).toBe(false);
  });

  it('is native code of this system only, as real files', () => {
    const natives = [...inside(), ...listing(folder)].filter((path) => path.endsWith('.node'));
    expect(natives.length).toBeGreaterThanOrEqual(4);
    const system = `linux-${process.arch}`;
    expect(natives.filter((path) => !path.includes(system))).toEqual([]);
    const real = listing(join(folder, 'resources/app.asar.unpacked')).filter((path) =>
      path.endsWith('.node'),
    );
    expect(real.length * 2).toBe(natives.length);
  });

  it('tells whoever looks at the computer nothing', () => {
    const manifest = extractFile(join(folder, 'resources/app.asar'), 'package.json').toString('utf8');
    expect(manifest).not.toMatch(/abuse|evidence|victim|police/iu);
  });

  it('has the fuses of electron-builder.yml', async () => {
    const wire = await getCurrentFuseWire(program);
    const state = (fuse: FuseV1Options): string => String.fromCharCode(Number(wire[fuse]));
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    expect(off.map(state)).toEqual(off.map(() => '0'));
    expect(on.map(state)).toEqual(on.map(() => '1'));
  });

  it('cannot be mistaken when it is not on the official Electron', () => {
    const official = runtime.kind === 'official';
    expect(existsSync(join(folder, 'FOR-TRYING-ONLY.txt'))).toBe(!official);
    expect(program.includes('for-trying-only')).toBe(!official);
  });
});

describe('it does not start', () => {
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect',
    '--no-sandbox',
    '--log-net-log=net.json',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp',
    '--user-data-dir=/tmp',
    '--holdfast',
  ])('with %s', (argument) => {
    const done = runToEnd([argument]);
    expect(done.status).toBe(refused);
    expect(done.stderr).toContain(`Holdfast does not start with: ${argument.split('=')[0]}`);
    expect(done.stderr).not.toMatch(/listening on/u);
  });

  it('as Node', () => {
    const done = runToEnd(['-p', '6 * 7'], { ELECTRON_RUN_AS_NODE: '1' });
    expect(done.status).toBe(refused);
    expect(done.stdout).not.toContain('42');
  });

  it.runIf(asRoot)('as root', () => {
    const done = spawnSync(program, ['--no-sandbox'], {
      env: environment(),
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(done.status).toBe(refused);
    expect(done.stderr).toContain('running as root');
  });
});

describe('it starts', () => {
  let app: ChildProcess;
  let marker: string;

  beforeAll(() => {
    if (asRoot && !nobodyCanSandbox()) throw new Error('This machine gives `nobody` no user namespaces.');
    marker = join(home, 'loaded');
    const hook = join(work, 'hook.cjs');
    writeFileSync(hook, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`);
    chmodSync(hook, 0o644);
    const [command, ...rest] = commandLine([]);
    // Everything that a checkout listens to, and that Electron would: a package must be deaf to it.
    const env = environment({
      NODE_OPTIONS: `--require ${hook}`,
      HOLDFAST_ENGINE_NODE: process.execPath,
      HOLDFAST_DOCUMENTS: '/etc',
      HOLDFAST_ALLOW_PRIVATE: '1',
      HOLDFAST_STAND_IN: '1',
    });
    app = spawn(command, rest, { cwd: home, env, stdio: ['ignore', 'inherit', 'inherit'] });
  });

  afterAll(() => {
    app.kill('SIGKILL');
  });

  it('with its window on the screen, painted by the renderer', async () => {
    const painted = (): number => {
      const shares = colourShares(readScreen(work));
      // The page and its frame, light; the text and its edges are many colours more.
      return shares.size > 50 ? (shares.get('#FDFBF6') ?? 0) + (shares.get('#EFE9DD') ?? 0) : 0;
    };
    await expect.poll(painted, { timeout: 30_000, interval: 250 }).toBeGreaterThan(0.3);
    // What the engine has to say about itself arrives a moment later.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const screen = readScreen(work);
    const pictures = join(checkout, 'test-results');
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, 'package-window.png'), encodePng(screen.width, screen.height, screen.rgb));
    expect(painted()).toBeGreaterThan(0.3);
    expect(app.exitCode).toBeNull();
  });

  it('deaf to the switches of a checkout and of Node', () => {
    const commands = descendants(app.pid ?? 0).map(({ command }) => command);
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((command) => command.includes(process.execPath))).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  });

  it('and ends without a trace', async () => {
    const ended = new Promise<number | null>((resolve) => app.on('exit', resolve));
    app.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(listing(home).filter((name) => !/^(?:run\/dconf\/user$|cache\/fontconfig\/)/u.test(name))).toEqual(
      [],
    );
    expect(readdirSync(join(home, 'Documents'))).toEqual([]);
  });
});
