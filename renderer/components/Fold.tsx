import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface FoldProps {
  readonly title: string;
  /** Beside the title: what is inside, in a few words. */
  readonly hint?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away. What is inside is not drawn before it is opened. */
export function Fold({ title, hint, open = false, children }: FoldProps) {
  const [expanded, setExpanded] = useState(open);
  return (
    <Disclosure className="fold" isExpanded={expanded} onExpandedChange={setExpanded}>
      <Heading level={2}>
        <Button slot="trigger" className="fold-head">
          <ChevronRight className="i" aria-hidden="true" />
          {title}
          {hint !== undefined && <span className="quiet small">{hint}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>{expanded && <div className="fold-in">{children}</div>}</DisclosurePanel>
    </Disclosure>
  );
}
