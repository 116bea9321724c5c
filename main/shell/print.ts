import type { BrowserWindow } from 'electron';
import { CodedError } from '../../preload/errors.ts';

/**
 * Prints the page as its print styles show it, through the system's dialog, without the header and footer that would
 * carry a title and an address.
 *
 * @returns false when the dialog was closed
 * @throws CodedError `not-printed`
 */
export function printPage(window: BrowserWindow | undefined): Promise<boolean> {
  if (window === undefined || window.isDestroyed()) return Promise.reject(new CodedError('not-printed'));
  return new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: false }, (printed, reason) => {
      if (printed) resolve(true);
      else if (/cancel/iu.test(reason)) resolve(false);
      else reject(new CodedError('not-printed', reason));
    });
  });
}
