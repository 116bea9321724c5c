import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';

/**
 * The person's own hands on the private display: real X11 key and mouse events, for a window that no test owns. The
 * pointer stands over whatever gets the keys, since there is no window manager to give the focus.
 */
function xdotool(...args: readonly string[]): void {
  execFileSync('xdotool', args, { env: { PATH: process.env['PATH'], DISPLAY: inject('display') ?? '' } });
}

export const hands = {
  click: (x: number, y: number): void => xdotool('mousemove', String(x), String(y), 'click', '1'),
  type: (text: string): void => xdotool('type', '--delay', '20', text),
  press: (...keys: readonly string[]): void => xdotool('key', '--delay', '20', ...keys),
};
