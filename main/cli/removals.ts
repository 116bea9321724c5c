import { exhibitLabel } from '../core/evidence.ts';
import type { RemovalPage } from '../core/removal-model.ts';
import { utcInstant } from '../core/brands.ts';
import { printable, type Output } from './output.ts';
import { withVault, type VaultOptions } from './session.ts';

/** Lists every address that somebody was asked about, what presses most first. Nothing is opened. */
export function showRemovals(output: Output, vault: string, options: VaultOptions): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const { pages, clockWentBack } = await session.ask('removals', {});
    if (clockWentBack) {
      output.note("This computer's clock shows a time before something that was written down already.");
    }
    for (const page of pages) output.say(removalJson(page), removalSentence(page));
    if (pages.length === 0) output.note('Nobody was asked to remove anything yet.');
  });
}

const instantOf = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : utcInstant(at);

function removalJson(page: RemovalPage): Record<string, unknown> {
  const { address, state, next, clock, lastLook, retention, requests } = page;
  return {
    address,
    state,
    next,
    warnings: page.warnings,
    saved: page.saved.map(exhibitLabel),
    closed: page.closed,
    clock:
      clock === null
        ? null
        : {
            kind: clock.kind,
            state: clock.state,
            until: instantOf(clock.until),
            hoursLeft: Math.floor(clock.left / 3_600_000),
            valid: clock.valid,
            about: clock.about,
          },
    lastLook:
      lastLook === null
        ? null
        : { exhibit: exhibitLabel(lastLook.exhibit), at: instantOf(lastLook.at), says: lastLook.says },
    goneSince: instantOf(page.goneAt),
    backSince: instantOf(page.backAt),
    recordsOfThePoster: { state: retention.state, days: retention.days },
    requests: requests.map(({ record, fields, sentAt }) => ({
      record,
      request: fields.request,
      recipient: fields.recipient,
      sent: instantOf(sentAt),
      confirmation: fields.confirmation,
      answer: fields.answer,
      outcome: fields.outcome,
    })),
  };
}

const states: Readonly<Record<RemovalPage['state'], string>> = {
  'not-asked': 'not asked yet',
  waiting: 'waiting for an answer',
  running: 'the time for an answer runs',
  over: 'the 48 hours are over: look again now',
  there: 'still there',
  'said-removed': 'they say it is gone: look again',
  refused: 'refused',
  gone: 'gone',
  back: 'back again',
  'given-up': 'no longer asked for',
};

function removalSentence(page: RemovalPage): string {
  const { address, state, saved, clock, goneAt, warnings } = page;
  const left =
    state === 'running' && clock !== null
      ? ` ${Math.floor(clock.left / 3_600_000)} h left, until ${utcInstant(clock.until)}.`
      : '';
  const since = state === 'gone' && goneAt !== null ? ` since ${utcInstant(goneAt)}` : '';
  const kept = saved.length === 0 ? 'Not saved.' : `Saved as ${saved.map(exhibitLabel).join(', ')}.`;
  return [
    `${printable(address === '' ? '(no address yet)' : address)}  ${states[state]}${since}.${left}`,
    `    ${kept} Next: ${page.next}.${warnings.length === 0 ? '' : ` Please look: ${warnings.join(', ')}.`}`,
  ].join('\n');
}
