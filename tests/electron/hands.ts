import { execFileSync } from 'node:child_process';

export interface Hands {
  click(x: number, y: number): void;
  type(text: string): void;
  press(...keys: readonly string[]): void;
}

/**
 * The person's own hands on a display: real X11 key and mouse events, for a window that no test owns. The pointer stands
 * over whatever gets the keys, since there is no window manager to give the focus: nobody else's window may lie there.
 */
export function handsOn(display: string): Hands {
  const xdotool = (...args: readonly string[]): void => {
    execFileSync('xdotool', args, { env: { PATH: process.env['PATH'], DISPLAY: display } });
  };
  return {
    click: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    type: (text) => xdotool('type', '--delay', '20', text),
    press: (...keys) => xdotool('key', '--delay', '20', ...keys),
  };
}
