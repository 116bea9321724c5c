/** Every screen of the window: for tests, and for pictures to look at. */
import { chartScreens } from './chart.ts';
import { exhibitScreens } from './exhibit.ts';
import { firstScreens } from './first.ts';
import { leavingScreens } from './leaving.ts';
import { restScreens } from './rest.ts';
import { savingScreens } from './saving.ts';
import type { Screen } from './scene.ts';

export const all: readonly Screen[] = [
  ...firstScreens,
  ...chartScreens,
  ...exhibitScreens,
  ...savingScreens,
  ...leavingScreens,
  ...restScreens,
];
