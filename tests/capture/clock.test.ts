import { EventEmitter } from 'node:events';
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ClockWatch, type ClockCheck } from '../../main/capture/clock.ts';

const now = Date.UTC(2026, 10, 22, 12);
const ago = (milliseconds: number): string => new Date(now - milliseconds).toUTCString();
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

interface Answer {
  readonly host?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly from?: 'fromDiskCache' | 'fromServiceWorker' | 'fromPrefetchCache';
}

function check(answers: readonly Answer[]): ClockCheck {
  const session = new EventEmitter();
  const watch = new ClockWatch(() => now);
  watch.attach(session as unknown as CDPSession);
  for (const { host = 'a.example', headers, from } of answers) {
    const response = { url: `https://${host}/x`, headers, ...(from === undefined ? {} : { [from]: true }) };
    session.emit('Network.responseReceived', { response });
  }
  return watch.check;
}

describe("this computer's clock against the sites'", () => {
  test('nothing that tells the time: not checked', () => {
    const none = check([{ headers: {} }, { headers: { Date: 'yesterday' } }, { headers: { Date: '' } }]);
    expect(none).toMatchObject({
      offsetMilliseconds: 'not collected',
      source: "this computer's clock, not checked",
    });
  });

  test.each([
    [0, 'within 2 seconds of the Date headers seen'],
    [1_000, 'within 2 seconds of the Date headers seen'],
    [90_000, '90 seconds ahead of the Date headers seen'],
    [10 * minute, '10 minutes ahead of the Date headers seen'],
    [-5 * hour, '5 hours behind the Date headers seen'],
    [-400 * day, '400 days behind the Date headers seen'],
  ])('a clock that is %i ms off is told of', (offset, words) => {
    const { offsetMilliseconds, line } = check([{ headers: { date: ago(offset) } }]);
    expect(offsetMilliseconds).toBe(offset);
    expect(line).toBe(`this computer's clock, ${words}`);
  });

  test('an answer out of a cache tells when it was made, so it does not count', () => {
    const cached: Answer[] = [
      { headers: { Date: ago(3 * hour), Age: '10800' } },
      { headers: { DATE: ago(2 * day), aGe: '1' } },
      ...(['fromDiskCache', 'fromServiceWorker', 'fromPrefetchCache'] as const).map((from) => ({
        headers: { date: ago(day) },
        from,
      })),
    ];
    const only = check(cached);
    expect(only.offsetMilliseconds).toBe('not collected');
    expect(only.source).toContain('came out of a cache');
    const withFresh = check([...cached, { headers: { date: ago(0), age: '0' } }]);
    expect(withFresh.offsetMilliseconds).toBe(0);
    expect(withFresh.source).toContain('1 answer from 1 host (the median; 5 cached answers left out)');
  });

  test('one host with a wrong Date does not outvote the others, however often it answers', () => {
    const wrong = Array.from({ length: 500 }, () => ({
      host: 'wrong.example',
      headers: { date: ago(30 * day) },
    }));
    const right = ['b.example', 'c.example'].map((host) => ({ host, headers: { date: ago(0) } }));
    expect(check([...wrong, ...right])).toMatchObject({ offsetMilliseconds: 0 });
    const mostly = Array.from({ length: 9 }, (_, at) => ({
      headers: { date: ago(at === 4 ? -day : minute) },
    }));
    expect(check(mostly).offsetMilliseconds).toBe(minute);
  });

  test('where every site says otherwise it is this clock that is told of as wrong', () => {
    const three = ['a.example', 'b.example', 'c.example'].map((host) => ({
      host,
      headers: { date: ago(-3 * day) },
    }));
    expect(check(three).line).toBe("this computer's clock, 3 days behind the Date headers seen");
  });
});
