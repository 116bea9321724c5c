import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge.ts';
import type { Result } from './errors.ts';

const locker = createBridge(
  async (method, args) => (await ipcRenderer.invoke(`locker:${method}`, args)) as Result<unknown>,
  (event, listener) => {
    const heard = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(`locker:${event}`, heard);
    return () => ipcRenderer.off(`locker:${event}`, heard);
  },
);

contextBridge.exposeInMainWorld('locker', locker);
