import { Component, type ReactNode } from 'react';
import { useSay } from '../words/words.tsx';
import { HideNow } from './HideNow.tsx';
import { Note } from './Note.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onHide: () => void;
}

/** A bug in a screen must not leave a blank window without the way out. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken onHide={this.props.onHide} /> : this.props.children;
  }
}

function Broken({ onHide }: { readonly onHide: () => void }) {
  const say = useSay();
  return (
    <div className="whole alone">
      <header>
        <span className="grow" />
        <HideNow onHide={onHide} />
      </header>
      <main className="card narrow">
        <Note tone="care" title={say('trouble.title')} spoken="at-once">
          {say('app.fault')}
        </Note>
      </main>
    </div>
  );
}
