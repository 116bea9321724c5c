import type { safetyCalls } from '../../../preload/calls/safety.ts';
import { cloudServiceIn } from '../../core/safety.ts';
import { isRemovable } from '../../export/removable.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerSafety = (desk: Desk): Answers<typeof safetyCalls> => ({
  safetySettings: () => desk.vault.safetySettings(),
  changeSafetySettings: (change) => desk.vault.changeSafetySettings(change),
  lockBecause: async ({ reason }) => {
    await desk.lock(reason);
    return null;
  },
  keepDisguise: async ({ disguise }) => {
    await desk.vault.keepDisguise(disguise);
    return null;
  },
  aboutPlace: async ({ place }) => {
    const path = desk.places.path(place);
    return { cloud: cloudServiceIn(path), removable: await isRemovable(path) };
  },
  helper: () => desk.vault.helping.helper,
  beginHelp: ({ label }) => {
    desk.vault.helping.begin(label);
    return null;
  },
  endHelp: () => {
    desk.vault.helping.end();
    return null;
  },
});
