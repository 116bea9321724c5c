import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useSay } from '../../words/words.tsx';

type Notices = readonly { readonly name: string; readonly text: string }[];

/** The notices of the work of others that this app is made with: long, so loaded only when somebody opens it. */
export function Licences() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [notices, setNotices] = useState<Notices | null>(null);
  useEffect(() => {
    if (!open) return;
    void import('virtual:third-party-licences').then((module) => setNotices(module.notices));
  }, [open]);
  return (
    <Disclosure className="more" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="disclose">
          <ChevronRight className="i s" aria-hidden="true" />
          {say('help.licences.read')}
        </Button>
      </Heading>
      <DisclosurePanel>
        {notices?.map(({ name, text }) => (
          <section key={name}>
            <h4>{name}</h4>
            <p className="licence mono">{text}</p>
          </section>
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}
