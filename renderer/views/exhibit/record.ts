/** The manifest of a capture as names and values (DOMAIN §2). Pure: what is not there is null, which is said in words. */
import type { Formats } from '../../words/formats.ts';
import type { WordId } from '../../words/en/index.ts';
import type { Say } from '../../words/words.tsx';
import type { FactRow } from './FactsList.tsx';
import { factAt, numberAt, objectsAt, textAt } from './manifest.ts';

export function recordRows(manifest: unknown, say: Say, formats: Formats): readonly FactRow[] {
  const at = (...path: readonly string[]): string | null => textAt(manifest, ...path);
  const local = (name: string): string | null => {
    const text = at('time', name);
    if (text === null) return null;
    const { day, clock, offset } = formats.wallClock(text);
    return `${day} ${clock} ${offset}`.trim();
  };
  return [
    { word: 'fact.started', value: local('startedLocal') },
    { word: 'fact.pictured', value: local('capturedLocal') },
    { word: 'fact.platform', value: at('address', 'platform') },
    { word: 'fact.redirects', value: redirects(manifest), mono: true },
    { word: 'fact.tls', value: tls(manifest, say) },
    { word: 'fact.fingerprint', value: at('network', 'tls', 'fingerprintSha256'), mono: true },
    { word: 'fact.public', value: at('network', 'publicAddress'), mono: true },
    { word: 'fact.requests', value: requests(manifest, say) },
    { word: 'fact.page', value: page(manifest, say) },
    { word: 'fact.scrolls', value: at('completeness', 'scrolls') },
    { word: 'fact.stopped', value: at('completeness', 'stoppedBecause') },
    { word: 'fact.text', value: counted(manifest, say) },
    { word: 'fact.age', value: age(at('person', 'underEighteen'), say) },
    { word: 'fact.browser', value: at('browser', 'product') },
    { word: 'fact.agent', value: at('browser', 'userAgent'), mono: true },
    { word: 'fact.agent.kind', value: agent(manifest, say) },
    {
      word: 'fact.window',
      value: say('fact.window.size', {
        width: at('browser', 'viewportWidth') ?? '?',
        height: at('browser', 'viewportHeight') ?? '?',
        scale: at('browser', 'scalePercent') ?? '?',
      }),
    },
    { word: 'fact.zone', value: joined(', ', at('browser', 'locale'), at('browser', 'timeZone')) },
    { word: 'fact.system', value: joined(', ', at('tool', 'system'), at('tool', 'node')) },
    {
      word: 'fact.tool',
      value: joined(' ', at('tool', 'name'), at('tool', 'version'), at('tool', 'commit')),
    },
  ];
}

const steps: Readonly<Record<string, WordId>> = {
  open: 'did.open',
  load: 'did.load',
  'early-picture': 'did.early-picture',
  settle: 'did.settle',
  freeze: 'did.freeze',
  'page-code': 'did.page-code',
  picture: 'did.picture',
  print: 'did.print',
  stamp: 'did.stamp',
  'network-record': 'did.network-record',
  media: 'did.media',
  seal: 'did.seal',
  'read-back': 'did.read-back',
};

const outcomes: Readonly<Record<string, WordId>> = {
  done: 'facts.step.done',
  failed: 'facts.step.failed',
  'timed-out': 'facts.step.timed-out',
};

/** Each step with what came of it and how long it took; one of a later version by the name it gave itself. */
export function stepLines(manifest: unknown, say: Say): readonly string[] {
  const named = (words: Readonly<Record<string, WordId>>, name: string): string => {
    const word = words[name];
    return word === undefined ? name : say(word);
  };
  return objectsAt(manifest, 'steps').map((step) => {
    const line = say('facts.step', {
      step: named(steps, textAt(step, 'step') ?? ''),
      outcome: named(outcomes, textAt(step, 'outcome') ?? ''),
      seconds: Math.round((numberAt(step, 'milliseconds') ?? 0) / 100) / 10,
    });
    const told = textAt(step, 'detail');
    return told === null ? line : `${line} (${told})`;
  });
}

function redirects(manifest: unknown): string | null {
  const hops = objectsAt(manifest, 'address', 'redirects').map((hop) =>
    joined(' ', textAt(hop, 'url'), textAt(hop, 'status') === null ? null : `(${textAt(hop, 'status')})`),
  );
  return joined(' → ', ...hops);
}

function tls(manifest: unknown, say: Say): string | null {
  const at = (name: string): string | null => textAt(manifest, 'network', 'tls', name);
  const [from, to] = [at('validFrom'), at('validTo')];
  const valid =
    from === null || to === null
      ? null
      : say('fact.tls.valid', { from: from.slice(0, 10), to: to.slice(0, 10) });
  return joined('. ', at('protocol'), at('subject'), at('issuer'), valid);
}

function requests(manifest: unknown, say: Say): string | null {
  const all = numberAt(manifest, 'network', 'requests');
  if (all === null) return null;
  return say('fact.requests.count', { all, failed: numberAt(manifest, 'network', 'requestsFailed') ?? 0 });
}

function page(manifest: unknown, say: Say): string | null {
  const at = (name: string): number | null => numberAt(manifest, 'completeness', name);
  const [width, height] = [at('pageWidth'), at('pageHeight')];
  if (width === null || height === null) return null;
  return say('fact.page.size', { width, height, pictured: at('pictureHeight') ?? 0 });
}

function counted(manifest: unknown, say: Say): string | null {
  const count = numberAt(manifest, 'completeness', 'textCharacters');
  return count === null ? null : say('changes.characters', { count });
}

function age(answer: string | null, say: Say): string | null {
  if (answer === 'no') return say('fact.age.no');
  return answer === 'not asked' ? say('fact.age.not-asked') : answer;
}

function agent(manifest: unknown, say: Say): string | null {
  const changed = factAt(manifest, 'browser', 'userAgentChanged');
  if (changed === null) return null;
  return say(changed ? 'fact.agent.changed' : 'fact.agent.own');
}

function joined(by: string, ...parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(by);
}
