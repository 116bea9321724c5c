import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { LimitsList } from '../../components/LimitsList.tsx';
import { useSay } from '../../words/words.tsx';

export function Limits() {
  const say = useSay();
  return (
    <Disclosure className="limits-box">
      <div className="row">
        <Heading level={2} className="limits-head">
          <Button slot="trigger" className="disclose">
            <ChevronRight className="i s" aria-hidden="true" />
            {say('first.limits')}
          </Button>
        </Heading>
        <span className="quiet small">{say('first.limits.short')}</span>
      </div>
      <DisclosurePanel>
        <LimitsList />
      </DisclosurePanel>
    </Disclosure>
  );
}
