import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Answer, LockReason } from '../preload/contract.ts';
import type { ErrorCode } from '../preload/errors.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { CannotStart } from './components/CannotStart.tsx';
import { StandInBar } from './components/StandInBar.tsx';
import type { VaultInfo, VaultPlace } from './evidence.ts';
import { keepDrafts } from './session/drafts.ts';
import { ask, codeOf, onVaultLost } from './locker.ts';
import { onWhereabouts } from './session/whereabouts.ts';
import { FirstRun } from './views/first-run/FirstRun.tsx';
import { OpenVault } from './views/frame/OpenVault.tsx';
import { RestoreView } from './views/restore/RestoreView.tsx';
import { Unlock } from './views/unlock/Unlock.tsx';
import type { WordId } from './words/en/index.ts';
import { useVaultLanguage } from './words/vault-language.ts';

type Phase =
  | { readonly name: 'starting' }
  | { readonly name: 'cannot'; readonly code: ErrorCode }
  | { readonly name: 'first-run' }
  /** A copy on a drive is made a vault again. */
  | { readonly name: 'restore' }
  /** `why`: what closed the vault, when nobody asked for it. */
  | { readonly name: 'unlock'; readonly why: WordId | null }
  | { readonly name: 'open'; readonly vault: VaultInfo }
  /** Nothing is drawn any more; the shell is closing the window. */
  | { readonly name: 'hidden' };

const queries = new QueryClient({
  defaultOptions: {
    // There is no network behind these queries: without this they would wait for one.
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 5_000 },
  },
});

export function App() {
  const [phase, setPhase] = useState<Phase>({ name: 'starting' });
  /** Where the vault lies that was open last in this window, so that a lock is one passphrase away from open. */
  const [last, setLast] = useState<VaultPlace | null>(null);
  const [about, setAbout] = useState<Answer<'about'> | null>(null);
  const speakAsVault = useVaultLanguage();

  const leave = useCallback((why: WordId | null): void => {
    // What was listed or read must not outlive the lock in the window's memory.
    queries.clear();
    setPhase((before) => {
      // A call may find the vault locked a moment before the reason is told.
      const reasonless = before.name === 'unlock' && before.why === 'error.vault-locked' && why !== null;
      return before.name === 'open' || reasonless ? { name: 'unlock', why } : before;
    });
  }, []);

  useEffect(() => {
    void ask('about', {}).then(setAbout, () => undefined);
    const start = async (): Promise<void> => {
      const phase = await firstPhase();
      if (phase.name === 'open') await speakAsVault();
      setPhase((before) => (before.name === 'hidden' ? before : phase));
    };
    void start();
    const unsubscribe = window.locker.subscribe('vaultLocked', ({ reason }) => leave(whyLocked(reason)));
    const uncoming = window.locker.subscribe('lockComing', () => {
      void keepDrafts()
        .then(() => ask('draftsKept', {}))
        .catch(() => undefined);
    });
    const unlisten = onVaultLost((code) => leave(`error.${code}`));
    const deafen = onWhereabouts((what) => {
      setLast(what.name === 'moved' ? what.place : null);
      if (what.name === 'destroyed') setPhase({ name: 'unlock', why: what.told });
    });
    return () => {
      unsubscribe();
      uncoming();
      unlisten();
      deafen();
    };
  }, [leave, speakAsVault]);

  const opened = useCallback(
    (vault: VaultInfo, place: VaultPlace): void => {
      setLast(place);
      // First the language, so that no other one flashes up; what was hidden meanwhile stays hidden.
      void speakAsVault().then(() =>
        setPhase((before) => (before.name === 'hidden' ? before : { name: 'open', vault })),
      );
    },
    [speakAsVault],
  );

  const hide = useCallback((): void => {
    // Its bare surface at once; the cover itself is asked for before React takes its time to clear what was here.
    document.documentElement.classList.add('gone');
    // Not waited for: calls reach the engine in their order, so the drafts are in before the lock.
    void keepDrafts();
    void ask('hideNow', {}).catch(() => undefined);
    setPhase({ name: 'hidden' });
    queries.clear();
  }, []);

  if (phase.name === 'hidden') return null;
  return (
    <QueryClientProvider client={queries}>
      {about?.runtime === 'stand-in' && <StandInBar />}
      <ErrorBoundary onHide={hide}>
        {phase.name === 'cannot' && <CannotStart code={phase.code} onHide={hide} />}
        {phase.name === 'first-run' && (
          <FirstRun
            onHide={hide}
            onCreated={opened}
            onHave={() => setPhase({ name: 'unlock', why: null })}
            onBack={() => setPhase({ name: 'restore' })}
          />
        )}
        {phase.name === 'unlock' && (
          <Unlock
            // What was destroyed must not stay chosen.
            key={last?.handle ?? ''}
            onHide={hide}
            why={phase.why}
            last={last}
            onOpened={opened}
            onNew={() => setPhase({ name: 'first-run' })}
            onBack={() => setPhase({ name: 'restore' })}
          />
        )}
        {phase.name === 'restore' && (
          <RestoreView
            onHide={hide}
            onBack={() => setPhase({ name: 'unlock', why: null })}
            onOpened={opened}
          />
        )}
        {phase.name === 'open' && (
          <OpenVault vault={phase.vault} about={about} onHide={hide} onLocked={leave} />
        )}
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

function whyLocked(reason: LockReason): WordId | null {
  if (reason === 'asked') return null;
  return reason === 'engine-gone' ? 'error.engine-gone' : `locked.${reason}`;
}

/** A reloaded window finds its vault open; a new person finds no vault and begins with the safety words. */
async function firstPhase(): Promise<Phase> {
  try {
    const vault = await ask('vaultInfo', {});
    if (vault !== null) return { name: 'open', vault };
  } catch (error) {
    // No vault can be made or opened here: no form may ask for a passphrase in vain.
    if (codeOf(error) === 'runtime-too-old') return { name: 'cannot', code: 'runtime-too-old' };
  }
  const nearby = await ask('nearbyVaults', {}).catch(() => []);
  return nearby.length === 0 ? { name: 'first-run' } : { name: 'unlock', why: null };
}
