/** The chart, what is written down in it, and what it is drawn as. */
import { story } from '../case-story.ts';
import { FakeLocker } from '../fake-locker.ts';
import { timelineStory } from '../timeline-story.ts';
import { button, press, rail, steps, unfold, waitFor, waitForData, type Screen } from './scene.ts';

const told = (): FakeLocker => story().locker;
const incident = steps(async (page) => {
  await page.getByRole('link', { name: 'Private images posted' }).click();
}, waitFor('case.evidence'));

export const chartScreens: readonly Screen[] = [
  { name: 'chart', locker: told, go: waitForData('Private images posted') },
  {
    name: 'chart-empty',
    locker: () => new FakeLocker({ open: true }),
    go: waitFor('chart.empty'),
  },
  { name: 'by-exhibit', locker: told, go: steps(press('chart.by-exhibit'), waitForData('The post')) },
  {
    name: 'columns-and-filters',
    locker: told,
    go: steps(press('chart.by-exhibit'), press('chart.columns'), press('filter.open')),
  },
  { name: 'incident', locker: told, go: incident },
  {
    name: 'incident-choosing',
    locker: told,
    go: steps(incident, unfold('section.mark'), async (page, words) => {
      await page
        .getByRole('button', { name: words('pick.open') })
        .first()
        .click();
      await page.getByRole('list', { name: words('pick.list') }).waitFor();
    }),
  },
  {
    name: 'take-out',
    locker: told,
    go: steps(incident, press('out.ask'), waitFor('out.title')),
  },
  {
    name: 'people',
    locker: told,
    go: steps(press('people.title'), waitForData('throwaway_8842, share.example')),
  },
  {
    name: 'account',
    locker: told,
    go: steps(press('people.title'), async (page, words) => {
      await page.getByRole('link', { name: 'throwaway_8842, share.example' }).click();
      await page.getByLabel(words('case.handle')).waitFor();
    }),
  },
  { name: 'summary', locker: told, go: steps(press('summary.open'), waitFor('summary.worst')) },
  { name: 'tables', locker: told, go: steps(press('tables.open'), waitFor('tables.warn')) },
  {
    name: 'timeline',
    locker: () => timelineStory().locker,
    go: rail('rail.timeline', async (page) => {
      await page.getByText('False profile').first().waitFor({ state: 'attached' });
      // In a narrow window the table comes first.
      const mark = page.getByRole('button', { name: /False profile/u }).first();
      if (await mark.isVisible()) await mark.click();
    }),
  },
  {
    name: 'timeline-table',
    locker: () => timelineStory().locker,
    go: rail('rail.timeline', press('timeline.table')),
  },
  {
    name: 'timeline-empty',
    drawnOnly: true,
    locker: () => new FakeLocker({ open: true }),
    go: rail('rail.timeline'),
  },
  {
    name: 'helper',
    locker: told,
    go: steps(async (page, words) => {
      await button(page, words('helper.offer')).click();
      await page.getByLabel(words('helper.label')).fill('Ana');
      await button(page, words('helper.begin')).click();
      await button(page, words('helper.end')).waitFor();
      await page.getByRole('link', { name: 'Private images posted' }).click();
    }, unfold('section.words')),
  },
  {
    name: 'locks-soon',
    locker: told,
    go: async (page, words, locker) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await locker.tell('lockSoon', { seconds: 42, waitsForWork: false });
      await button(page, words('lock-soon.stay')).waitFor();
    },
  },
];
