import { useState } from 'react';
import { HideNow } from '../../components/HideNow.tsx';
import { LanguageSelect } from '../../components/LanguageSelect.tsx';
import { Mark } from '../../components/Mark.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { CreateStep } from './CreateStep.tsx';
import { SafetyStep, type Shared } from './SafetyStep.tsx';

interface FirstRunProps {
  readonly onHide: () => void;
  readonly onCreated: (vault: VaultInfo, place: VaultPlace) => void;
  readonly onHave: () => void;
  /** To bring one back from a copy. */
  readonly onBack: () => void;
}

/** Two steps before anything is kept: is this computer safe, then name, place and passphrase. */
export function FirstRun({ onHide, onCreated, onHave, onBack }: FirstRunProps) {
  const say = useSay();
  const [step, setStep] = useState<1 | 2>(1);
  const [shared, setShared] = useState<Shared | null>(null);

  return (
    <div className="whole alone" key={step}>
      <header>
        <Mark size={24} />
        <span className="firm">{say('first.bar')}</span>
        <span className="quiet">{say('first.step', { step })}</span>
        <LanguageSelect />
        <span className="grow" />
        <span className="small two try">{say('hide.try')}</span>
        <HideNow onHide={onHide} />
      </header>
      <main className="card">
        {step === 1 ? (
          <SafetyStep
            onStop={onHide}
            onGo={(said) => {
              setShared(said);
              setStep(2);
            }}
            onHave={onHave}
            onRestore={onBack}
          />
        ) : (
          <CreateStep shared={shared === 'yes'} onBack={() => setStep(1)} onCreated={onCreated} />
        )}
      </main>
    </div>
  );
}
