import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ExhibitDetail } from '../../evidence.ts';
import { useSay, type Say } from '../../words/words.tsx';
import { FactRows, type FactRow } from './FactsList.tsx';
import { Hash } from './Hash.tsx';
import { numberAt, textAt, textsAt } from './manifest.ts';

/** The rest of the record, for the reader who wants to repeat or to doubt it. */
export function MoreFacts({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const { manifest, manifestSha256 } = detail;
  const changes = textsAt(manifest, 'changes');
  return (
    <Disclosure className="more">
      <Heading level={3}>
        <Button slot="trigger" className="disclose">
          <ChevronRight className="i s" aria-hidden="true" />
          {say('facts.all')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <FactRows rows={rowsOf(manifest, say)} />
        {changes.length > 0 && (
          <>
            <h4 className="quiet">{say('facts.changes')}</h4>
            <ul className="changes">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        )}
        {manifestSha256 !== null && (
          <>
            <h4 className="quiet">{say('hash.manifest')}</h4>
            <Hash sha256={manifestSha256} name={say('role.manifest')} />
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function rowsOf(manifest: unknown, say: Say): readonly FactRow[] {
  const tls = (name: string): string | null => textAt(manifest, 'network', 'tls', name);
  const browser = (name: string): string | null => textAt(manifest, 'browser', name);
  const tool = (name: string): string | null => textAt(manifest, 'tool', name);
  const requests = numberAt(manifest, 'network', 'requests');
  const from = tls('validFrom');
  const to = tls('validTo');
  const valid =
    from === null || to === null
      ? null
      : say('fact.tls.valid', { from: from.slice(0, 10), to: to.slice(0, 10) });
  return [
    { word: 'fact.tls', value: joined('. ', tls('protocol'), tls('subject'), tls('issuer'), valid) },
    {
      word: 'fact.requests',
      value:
        requests === null
          ? null
          : say('fact.requests.count', {
              all: requests,
              failed: numberAt(manifest, 'network', 'requestsFailed') ?? 0,
            }),
    },
    { word: 'fact.browser', value: browser('product') },
    { word: 'fact.agent', value: browser('userAgent'), mono: true },
    {
      word: 'fact.window',
      value: say('fact.window.size', {
        width: browser('viewportWidth') ?? '?',
        height: browser('viewportHeight') ?? '?',
        scale: browser('scalePercent') ?? '?',
      }),
    },
    { word: 'fact.zone', value: joined(', ', browser('locale'), browser('timeZone')) },
    { word: 'fact.system', value: tool('system') },
    { word: 'fact.tool', value: joined(' ', tool('name'), tool('version'), tool('commit')) },
  ];
}

function joined(by: string, ...parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(by);
}
