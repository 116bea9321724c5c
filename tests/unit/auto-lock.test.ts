import { beforeEach, describe, expect, it } from 'vitest';
import { AutoLock } from '../../main/shell/auto-lock.ts';
import type { LockSoon } from '../../preload/contract.ts';

let at: number;
let systemIdle: number;
let working: boolean;
let browsing: boolean;
let said: (LockSoon | null)[];
let locked: number;
let lock: AutoLock;

/** Lets the time go by, second by second. */
function pass(minutes: number): void {
  for (let second = 0; second < minutes * 60; second++) {
    at += 1_000;
    systemIdle += 1;
    lock.tick();
  }
}

beforeEach(() => {
  [at, systemIdle, working, browsing, said, locked] = [1_000_000, 0, false, false, [], 0];
  lock = new AutoLock({
    now: () => at,
    systemIdle: () => systemIdle,
    working: () => working,
    browsing: () => browsing,
    warn: (soon) => said.push(soon),
    lock: () => locked++,
  });
  lock.watch(10);
});

describe('a vault that nobody uses', () => {
  it('locks after the time that was chosen, once, and says so a minute before, counting down', () => {
    pass(8.9);
    expect(said).toEqual([]);
    pass(0.2);
    expect(said[0]).toEqual({ seconds: 60, waitsForWork: false });
    expect(locked).toBe(0);
    pass(0.9);
    expect(said.at(-2)).toEqual({ seconds: 1, waitsForWork: false });
    expect(said.at(-1)).toBeNull();
    expect(locked).toBe(1);
    pass(60);
    expect(locked).toBe(1);
  });

  it('stays open as often as somebody says so, in the last second too', () => {
    for (let time = 0; time < 12; time++) {
      pass(9.98);
      expect(said.at(-1)).toMatchObject({ waitsForWork: false });
      lock.used();
      expect(said.at(-1)).toBeNull();
    }
    expect(locked).toBe(0);
  });

  it('goes by the new time when that is changed meanwhile', () => {
    pass(6);
    lock.watch(5);
    pass(0.1);
    expect(locked).toBe(1);
  });

  it('does not count while it is closed', () => {
    lock.stop();
    pass(120);
    expect([locked, said]).toEqual([0, []]);
  });
});

describe('work that is under way', () => {
  it('is finished first; then it locks', () => {
    working = true;
    pass(15);
    expect(locked).toBe(0);
    expect(said.at(-1)).toEqual({ seconds: 0, waitsForWork: true });
    working = false;
    pass(0.1);
    expect(locked).toBe(1);
  });

  it('is not waited for longer than half an hour', () => {
    working = true;
    pass(39.9);
    expect(locked).toBe(0);
    pass(0.2);
    expect(locked).toBe(1);
  });
});

describe('the browser window for signing in', () => {
  it('keeps it open while somebody uses the computer, and no longer', () => {
    browsing = true;
    for (let time = 0; time < 10; time++) {
      pass(3);
      systemIdle = 0;
    }
    expect(locked).toBe(0);
    pass(10.1);
    expect(locked).toBe(1);
  });

  it('does not make anybody else’s use of the computer count', () => {
    for (let time = 0; time < 4; time++) {
      pass(3);
      systemIdle = 0;
    }
    expect(locked).toBe(1);
  });
});
