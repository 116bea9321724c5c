import type { captureCalls } from '../../../preload/calls/capture.ts';
import { CodedError } from '../../../preload/errors.ts';
import { present } from '../../core/present.ts';
import { capturePages, savedBy } from '../capture-pages.ts';
import type { Answers, Desk } from '../desk.ts';
import { stampNew } from '../stamp-new.ts';

export const answerCapture = (desk: Desk): Answers<typeof captureCalls> => {
  const { browsers, jobs, tool } = desk;
  const { signIns } = browsers;

  return {
    capturePages: (asked) => capturePages(desk, asked),
    recapturePage: async ({ exhibit: number, ...asked }) => {
      desk.answered(asked.underEighteen);
      const { url } = desk.vault.exhibit(number);
      // What was frozen does not come back by another door (DOMAIN §6).
      desk.vault.chart.mustNotBeFrozen(number);
      if (url === null || url === '') throw new CodedError('no-address');
      const [line] = await capturePages(desk, { ...asked, urls: [url] }, number);
      return line ?? { url, exhibit: null, code: 'cancelled' };
    },
    openSignIn: ({ job, url, underEighteen: said }) => {
      const underEighteen = desk.answered(said);
      desk.vault.chart.mustNotLeadToFrozen(url);
      return jobs.run(job, async () => {
        const { allowPrivate, browserPath } = browsers.settings;
        await signIns.open(job, url, { allowPrivate, browserPath, proxy: browsers.proxy(), underEighteen });
        return null;
      });
    },
    saveSignedIn: (asked) =>
      jobs.run(asked.job, async (signal) => {
        const line = await signIns.save(asked, {
          vault: desk.vault,
          press: browsers.headless,
          tool,
          signal,
          onProgress: (progress, said) =>
            desk.tell(present({ job: asked.job, item: 0, items: 1, ...progress, line: said })),
        });
        await stampNew(desk, savedBy([line]), signal);
        return line;
      }),
    keepSignIn: ({ job, label }) => signIns.keep(job, label, desk.vault),
    closeSignIn: async ({ job }) => {
      await signIns.close(job);
      return null;
    },
    listSessions: () => desk.vault.kept.sessions(),
    forgetSession: ({ session }) => {
      desk.vault.kept.forgetSession(session);
      return null;
    },
  };
};
