import { describe, expect, test } from 'vitest';
import { runsNothing } from '../../main/capture/still.ts';
import { useHarness } from './harness.ts';

const harness = useHarness();
const html = { 'Content-Type': 'text/html; charset=utf-8' };

describe('a page is not waited for only where nothing runs on it', () => {
  test('text and pictures run nothing', () => {
    const page =
      '<!doctype html><meta http-equiv="x-ua-compatible"><p>The description is on = 1.</p><img src=a>';
    expect(runsNothing(html, page.replace('on = 1', 'in one'))).toBe(true);
  });

  test.each([
    '<SCRIPT>1</SCRIPT>',
    '<svg/onload=go()>',
    '<img src="x"onerror="go()">',
    '<p onclick\n= "go()">',
    '<iframe srcdoc="&lt;&#115;cript>">',
    '<frameset><frame src=a>',
    '<object data=a>',
    '<embed src=a>',
    '<video src=a>',
    '<svg><set attributeName=href to=a begin=1s>',
    '<meta http-equiv="Refresh" content="1">',
    '<meta http-equiv="&#114;efresh" content="1">',
    '<script>'.replace(/./gu, '$&\0'),
    '<scr\u001B(Bipt>',
  ])('%s may', (page) => {
    expect(runsNothing(html, `<p>Before</p>${page}`)).toBe(false);
  });

  test('so may what is sent on by its header, and what is not HTML', () => {
    expect(runsNothing({ ...html, REFRESH: '1;url=/' }, '<p>')).toBe(false);
    expect(runsNothing({ 'content-type': 'application/xhtml+xml' }, '<p>')).toBe(false);
    expect(runsNothing({}, '<p>')).toBe(false);
  });

  test.each(['/late-script', '/late-attribute', '/late-frame'])(
    'what comes a quarter of a second after `load` is in what is saved: %s',
    async (path) => {
      const captured = await harness.save(path);
      expect(captured.outcome.state).toBe('complete');
      expect(captured.read('page.mhtml').toString()).toContain('CAME LATE');
    },
  );
});
