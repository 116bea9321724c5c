import { Check, CircleAlert, Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { exhibitLabel } from '../../evidence.ts';
import type { LoggedRequest, RemovalPage } from '../../session/removals.ts';
import { useSay } from '../../words/words.tsx';
import { StateCell } from './StateCell.tsx';
import { useTimes } from './times.ts';

interface RemovalTableProps {
  readonly pages: readonly RemovalPage[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** More ambers than these in one list would say nothing any more; the list is sorted by what presses most. */
const ambers = 2;

export function RemovalTable({ pages, selected, onSelect }: RemovalTableProps) {
  const say = useSay();
  const careful = new Set(pages.filter(wantsCare).slice(0, ambers));
  return (
    <table className="removal-table">
      <caption className="sr">{say('removals.caption')}</caption>
      <thead>
        <tr>
          {(['page', 'saved', 'keep', 'remove', 'answer', 'looked'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`removals.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <PageRow
            key={page.key}
            page={page}
            isSelected={page.key === selected}
            isCareful={careful.has(page)}
            onSelect={() => onSelect(page.key)}
          />
        ))}
      </tbody>
    </table>
  );
}

function wantsCare({ state, next, clock }: RemovalPage): boolean {
  return state === 'over' || state === 'back' || next === 'save' || (state === 'running' && clock !== null);
}

interface PageRowProps {
  readonly page: RemovalPage;
  readonly isSelected: boolean;
  readonly isCareful: boolean;
  readonly onSelect: () => void;
}

function PageRow({ page, isSelected, isCareful, onSelect }: PageRowProps) {
  const say = useSay();
  return (
    <tr className={isSelected ? 'is-chosen' : undefined}>
      <th scope="row">
        <Button className="page-name mono" aria-pressed={isSelected} onPress={onSelect}>
          {page.address === '' ? say('removals.no-address') : withoutScheme(page.address)}
        </Button>
      </th>
      <td data-l={say('removals.column.saved')}>
        <SavedCell page={page} isCareful={isCareful} />
      </td>
      <td data-l={say('removals.column.keep')} className="num">
        <SentCell requests={page.requests.filter(({ fields }) => fields.request === 'preservation')} />
      </td>
      <td data-l={say('removals.column.remove')} className="num">
        <SentCell requests={page.requests.filter(({ fields }) => removing.has(fields.request))} />
      </td>
      <td data-l={say('removals.column.answer')}>
        <StateCell page={page} isCareful={isCareful} />
      </td>
      <td data-l={say('removals.column.looked')} className="num two">
        <LookedCell page={page} />
      </td>
    </tr>
  );
}

const removing: ReadonlySet<string> = new Set(['removal', 'take-it-down', 'dmca', 'dsa', 'gdpr', 'demand']);

/** As LOOK's pictures have it: the scheme tells nothing, and every letter of the rest is there. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//iu, '');
}

function SavedCell({ page, isCareful }: Pick<PageRowProps, 'page' | 'isCareful'>) {
  const say = useSay();
  const [first] = page.saved;
  if (first !== undefined) {
    const more = page.saved.length - 1;
    return (
      <span className="state ok">
        <Check className="i" aria-hidden="true" />
        {exhibitLabel(first)}
        {more > 0 && <span className="small quiet"> {say('removals.more', { count: more })}</span>}
      </span>
    );
  }
  if (page.closed) {
    return (
      <span className="state wait">
        <Lock className="i" aria-hidden="true" />
        {say('removals.closed')}
      </span>
    );
  }
  return (
    <span
      className={`state ${isCareful && page.state !== 'running' && page.state !== 'over' ? 'care' : 'wait'}`}
    >
      <CircleAlert className="i" aria-hidden="true" />
      {say(page.others.length > 0 ? 'removals.other-saved' : 'removals.not-saved')}
    </span>
  );
}

function SentCell({ requests }: { readonly requests: readonly LoggedRequest[] }) {
  const times = useTimes();
  const sent = requests.flatMap(({ fields }) => (fields.sent === null ? [] : [fields.sent]));
  const last = sent.at(-1);
  if (last === undefined) return <span className="quiet">–</span>;
  return times.short(last);
}

function LookedCell({ page: { state, clock, lastLook, requests } }: { readonly page: RemovalPage }) {
  const say = useSay();
  const times = useTimes();
  const last = Math.max(...requests.map(({ sentAt }) => sentAt ?? Number.NEGATIVE_INFINITY));
  if (lastLook !== null && lastLook.at >= last) {
    return say(`looked.${lastLook.says}`, { day: times.day(lastLook.at) });
  }
  if (state === 'running' && clock !== null) return say('looked.due', { when: times.day(clock.until) });
  return <span className="quiet">–</span>;
}
