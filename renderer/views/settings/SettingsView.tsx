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

/** What holds for this vault: how captures reach the network, and which sign-ins are kept. */
export function SettingsView() {
  const say = useSay();
  return (
    <div className="pad reading">
      <LanguageSection />
      <LockSection />
      <HideSection />
      <DisguiseSection />
      <ScreenSection />
      <PassphraseSection />
      <RecoverySection />
      <NumberingSection />
      <section>
        <h2>{say('proxy.title')}</h2>
        <p className="two">{say('proxy.lead')}</p>
        <ProxyForm />
      </section>
      <section>
        <h2>{say('session.title')}</h2>
        <p className="two">{say('session.lead')}</p>
        <KeptSignIns />
      </section>
      <KeptWhereSection />
      <DestroySection />
    </div>
  );
}
