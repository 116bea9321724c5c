import { fork } from 'node:child_process';
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { Channel, Wire } from '../../preload/rpc-client.ts';
import { fileThreads } from '../core/file-threads.ts';

export interface EngineProcess {
  readonly channel: Channel;
  /** Dead at once, whatever it is doing: an engine that hangs must not keep its keys. */
  kill(): void;
}

/** Beside the shell in out/main, whether in a checkout or in the package's archive. */
const entry = join(import.meta.dirname, 'engine.js');

/** better-sqlite3 and its like need Node-API 10 and die without a word below it. */
export const nodeApiNeeded = 10;

/**
 * What the engine gets to see of the environment: enough to find a browser and to start it on this screen, nothing
 * that could change how the engine itself runs (`NODE_OPTIONS` and its like).
 */
const passedOn = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'TZ',
  'USER',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
  'SystemRoot',
  'SystemDrive',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'ProgramW6432',
  'HOMEDRIVE',
  'HOMEPATH',
];

function engineEnvironment(): Record<string, string> {
  const env: Record<string, string> = { UV_THREADPOOL_SIZE: String(fileThreads) };
  for (const name of passedOn) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/** The engine in Electron's own utility process: the real thing. */
export function startInUtility(quiet: boolean): EngineProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Holdfast engine',
    stdio: quiet ? 'ignore' : 'inherit',
    env: engineEnvironment(),
  });
  return {
    kill: () => {
      try {
        // `child.kill()` would ask politely.
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      } catch {
        // It was quicker.
      }
    },
    channel: {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
      post: (message) => child.postMessage(message),
      onMessage: (heard) => void child.on('message', (message: Wire) => heard(message)),
      onClose: (heard) => void child.on('exit', (code) => heard(`the engine ended with ${code}`)),
    },
  };
}

/** The same entry and the same port in a plain Node: for a checkout whose Electron is too old. */
export function startInNode(node: string): EngineProcess {
  const child = fork(entry, [], {
    execPath: node,
    execArgv: [],
    // Bytes must arrive as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: engineEnvironment(),
  });
  return {
    kill: () => void child.kill('SIGKILL'),
    channel: {
      post: (message) => void child.send(message),
      onMessage: (heard) => void child.on('message', (message) => heard(message as unknown as Wire)),
      onClose: (heard) => {
        child.on('error', (error: NodeJS.ErrnoException) => heard(`the engine did not start: ${error.code}`));
        child.on('exit', (code, signal) => heard(`the engine ended with ${code ?? signal}`));
      },
    },
  };
}
