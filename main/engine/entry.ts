/**
 * The engine's process: the same file as Electron's `utilityProcess`, as a forked Node process, and bundled.
 * It speaks only over its parent's port and ends with it.
 */
import './threads.ts';
import type { Channel, Wire } from '../../preload/rpc-client.ts';
import { serve } from './rpc.ts';
import { createService } from './service.ts';

process.umask(0o077);

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (event: { data: unknown }) => void): void;
}

function parentChannel(): Channel {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (port !== undefined) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (heard) => port.on('message', ({ data }) => heard(data as Wire)),
      onClose: () => undefined,
    };
  }
  if (process.send === undefined) throw new Error('the engine is started by Holdfast, not by hand');
  return {
    // The parent may be gone already; then nobody is there to hear it.
    post: (message) => {
      if (process.connected) process.send?.(message, () => undefined);
    },
    onMessage: (heard) => void process.on('message', (message) => heard(message as Wire)),
    onClose: (heard) => void process.on('disconnect', () => heard('the parent is gone')),
  };
}

const channel = parentChannel();
const service = createService((event, payload) => channel.post({ kind: 'event', event, payload }));
serve(channel, service.implementation);

const end = (): void => {
  void service.close().finally(() => process.exit(0));
};
channel.onClose(end);
process.on('SIGTERM', end);
// Ctrl+C goes to the whole terminal group; the parent decides what it means.
process.on('SIGINT', () => undefined);
