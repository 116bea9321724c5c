import { useEffect, useRef, type ReactNode } from 'react';
import { Act } from '../../components/Act.tsx';
import type { SettingsPart } from '../../session/place.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { KeptSignIns } from './KeptSignIns.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ProxyForm } from './ProxyForm.tsx';
import { DestroySection } from './keys/DestroySection.tsx';
import { KeptWhereSection } from './keys/KeptWhereSection.tsx';
import { PassphraseSection } from './keys/PassphraseSection.tsx';
import { RecoverySection } from './keys/RecoverySection.tsx';
import { NumberingSection } from './numbering/NumberingSection.tsx';
import { DisguiseSection } from './safety/DisguiseSection.tsx';
import { HideSection } from './safety/HideSection.tsx';
import { LockSection } from './safety/LockSection.tsx';
import { ScreenSection } from './safety/ScreenSection.tsx';
import { TimestampsSection } from './timestamps/TimestampsSection.tsx';

interface Part {
  readonly part: SettingsPart;
  readonly title: WordId;
  readonly view: ReactNode;
}

/** What belongs together, the most needed first, what cannot be undone last. */
const groups: readonly { readonly title: WordId; readonly parts: readonly Part[] }[] = [
  {
    title: 'settings.group.safety',
    parts: [
      { part: 'lock', title: 'safety.lock', view: <LockSection /> },
      { part: 'hide', title: 'safety.hide', view: <HideSection /> },
      { part: 'disguise', title: 'safety.disguise', view: <DisguiseSection /> },
      { part: 'screen', title: 'safety.screen', view: <ScreenSection /> },
    ],
  },
  {
    title: 'settings.group.opening',
    parts: [
      { part: 'passphrase', title: 'pass.change', view: <PassphraseSection /> },
      { part: 'recovery', title: 'words.title', view: <RecoverySection /> },
    ],
  },
  {
    title: 'settings.group.evidence',
    parts: [
      { part: 'language', title: 'language.title', view: <LanguageSection /> },
      { part: 'numbering', title: 'numbering.title', view: <NumberingSection /> },
      { part: 'timestamps', title: 'stamps.title', view: <TimestampsSection /> },
    ],
  },
  {
    title: 'settings.group.network',
    parts: [
      { part: 'proxy', title: 'proxy.title', view: <ProxySection /> },
      { part: 'sign-ins', title: 'session.title', view: <SignInsSection /> },
    ],
  },
  {
    title: 'settings.group.vault',
    parts: [
      { part: 'place', title: 'kept.title', view: <KeptWhereSection /> },
      { part: 'destroy', title: 'destroy.title', view: <DestroySection /> },
    ],
  },
];

/** What holds for this vault, in one page with a list of its parts beside it: any of them is two presses away. */
export function SettingsView({ part }: { readonly part: SettingsPart | undefined }) {
  const say = useSay();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part !== undefined) show(page.current, part);
  }, [part]);
  return (
    <div className="settings" ref={page}>
      <nav className="parts" aria-label={say('settings.parts')}>
        {groups.map(({ title, parts }) => (
          <div key={title}>
            <p className="parts-title">{say(title)}</p>
            <ul>
              {parts.map((one) => (
                <li key={one.part}>
                  <Act look="link" onPress={() => show(page.current, one.part)}>
                    {say(one.title)}
                  </Act>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="pad reading">
        {groups.flatMap(({ parts }) =>
          parts.map((one) => (
            <div key={one.part} data-part={one.part}>
              {one.view}
            </div>
          )),
        )}
      </div>
    </div>
  );
}

/** Brings a part to the top, and the keyboard with it. */
function show(page: HTMLElement | null, part: SettingsPart): void {
  const heading = page?.querySelector<HTMLElement>(`[data-part="${part}"] h2`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

function ProxySection() {
  const say = useSay();
  return (
    <section>
      <h2>{say('proxy.title')}</h2>
      <p className="two">{say('proxy.lead')}</p>
      <ProxyForm />
    </section>
  );
}

function SignInsSection() {
  const say = useSay();
  return (
    <section>
      <h2>{say('session.title')}</h2>
      <p className="two">{say('session.lead')}</p>
      <KeptSignIns />
    </section>
  );
}
