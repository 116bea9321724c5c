import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ExhibitDetail } from '../../evidence.ts';
import type { WordId } from '../../words/en/index.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { FactRows } from './FactsList.tsx';
import { Hash } from './Hash.tsx';
import { textAt, textsAt } from './manifest.ts';
import { recordRows, stepLines } from './record.ts';

/** The rest of the record, for the reader who wants to repeat or to doubt it. */
export function MoreFacts({ detail }: { readonly detail: ExhibitDetail }) {
  const say = useSay();
  const formats = useFormats();
  const { exhibit, manifest, manifestSha256 } = detail;
  const clock = textAt(manifest, 'time', 'clockSource');
  const noted = exhibit.warnings.map((warning) =>
    [warning.code, warning.detail].filter((text) => text !== '').join(': '),
  );
  return (
    <Disclosure className="more">
      <Heading level={3}>
        <Button slot="trigger" className="disclose">
          <ChevronRight className="i s" aria-hidden="true" />
          {say('facts.all')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <FactRows rows={recordRows(manifest, say, formats)} />
        <Lines title="facts.steps" lines={stepLines(manifest, say)} />
        <p className="help">{say('facts.english')}</p>
        <Lines title="fact.clock" lines={clock === null ? [] : [clock]} lang="en" />
        <Lines title="facts.signals" lines={textsAt(manifest, 'signals')} lang="en" />
        <Lines title="facts.changes" lines={textsAt(manifest, 'changes')} lang="en" />
        <Lines title="facts.noted" lines={noted} lang="en" />
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

interface LinesProps {
  readonly title: WordId;
  readonly lines: readonly string[];
  /** Of lines that the record itself holds, in its own language. */
  readonly lang?: 'en';
}

function Lines({ title, lines, lang }: LinesProps) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className="quiet">{say(title)}</h4>
      <ul className="changes" {...(lang === undefined ? {} : { lang })}>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the record never changes
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}
