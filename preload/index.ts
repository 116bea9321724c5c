import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createBridge } from './bridge.ts';
import type { Result } from './errors.ts';
import { wipeBytes } from './wipe.ts';

const locker = createBridge(
  async (method, args) => {
    const answered = ipcRenderer.invoke(`locker:${method}`, args);
    // `invoke` has copied the arguments out of this world already.
    wipeBytes(args);
    return (await answered) as Result<unknown>;
  },
  (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  (event, listener) => {
    const heard = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(`locker:${event}`, heard);
    return () => ipcRenderer.off(`locker:${event}`, heard);
  },
);

contextBridge.exposeInMainWorld('locker', locker);
