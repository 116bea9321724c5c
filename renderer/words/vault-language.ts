import { useCallback, useEffect, useRef } from 'react';
import { ask } from '../locker.ts';
import { useLanguage } from './words.tsx';

/**
 * Has the window speak as the vault wants that was just opened. What the person chose before it was open is newer
 * than what the vault knows, so the vault keeps that.
 *
 * @returns ends when it is settled; a vault that cannot say or keep it leaves the language as it is
 */
export function useVaultLanguage(): () => Promise<void> {
  const language = useLanguage();
  const now = useRef(language);
  useEffect(() => {
    now.current = language;
  }, [language]);
  return useCallback(async () => {
    const { chosen, follow } = now.current;
    try {
      const settings =
        chosen === null
          ? await ask('vaultSettings', {})
          : await ask('changeVaultSettings', { language: chosen });
      follow(settings.language);
    } catch {
      // Nothing is lost by it.
    }
  }, []);
}
