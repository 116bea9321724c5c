import type { Answer } from '../../../preload/contract.ts';
import type { VaultInfo } from '../../evidence.ts';
import { ask } from '../../locker.ts';
import { BinderProvider } from '../../session/binder.tsx';
import { ChartChoicesProvider } from '../../session/chart-choices.tsx';
import { CheckProvider } from '../../session/check.tsx';
import { CopyingProvider } from '../../session/copying.tsx';
import { keepDrafts } from '../../session/drafts.ts';
import { HandOverProvider } from '../../session/hand-over.tsx';
import { JobsProvider } from '../../session/jobs.tsx';
import { ToSaveProvider } from '../../session/to-save.tsx';
import { SignInProvider } from '../../session/sign-in.tsx';
import { HelperProvider } from '../../session/helper.tsx';
import { PackingProvider } from '../../session/packing.tsx';
import { PlaceProvider } from '../../session/place.tsx';
import { Frame } from './Frame.tsx';
import { HelperStrip } from './HelperStrip.tsx';

interface OpenVaultProps {
  readonly vault: VaultInfo;
  readonly about: Answer<'about'> | null;
  readonly onHide: () => void;
  readonly onLocked: (code: null) => void;
}

/** Everything that lives only while the vault is open; a lock unmounts it all. */
export function OpenVault({ vault, about, onHide, onLocked }: OpenVaultProps) {
  const lock = (): void => {
    // What is being typed goes into the vault first.
    void keepDrafts()
      .then(() => ask('lockVault', {}))
      .catch(() => undefined)
      .then(() => onLocked(null));
  };
  return (
    <PlaceProvider>
      <JobsProvider>
        <ToSaveProvider>
          <SignInProvider>
            <CheckProvider>
              <HelperProvider>
                <ChartChoicesProvider>
                  <HandOverProvider>
                    <CopyingProvider>
                      <PackingProvider>
                        <BinderProvider>
                          <HelperStrip />
                          <Frame vault={vault} version={about?.version ?? ''} onHide={onHide} onLock={lock} />
                        </BinderProvider>
                      </PackingProvider>
                    </CopyingProvider>
                  </HandOverProvider>
                </ChartChoicesProvider>
              </HelperProvider>
            </CheckProvider>
          </SignInProvider>
        </ToSaveProvider>
      </JobsProvider>
    </PlaceProvider>
  );
}
