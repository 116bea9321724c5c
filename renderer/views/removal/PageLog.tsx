import { Link } from 'react-aria-components';
import type { When } from '../../../preload/case-fields.ts';
import { Act } from '../../components/Act.tsx';
import { exhibitLabel } from '../../evidence.ts';
import { useRecordNames } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import type { LoggedRequest, LogStep, Look, RemovalPage } from '../../session/removals.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { useSay, type Say } from '../../words/words.tsx';
import { useTimes } from './times.ts';
import { withoutScheme } from './RemovalTable.tsx';

interface PageLogProps {
  readonly page: RemovalPage;
  readonly pages: readonly RemovalPage[];
}

/** What was done and seen, oldest first, and what still lies ahead. */
export function PageLog({ page, pages }: PageLogProps) {
  const say = useSay();
  const { go } = usePlace();
  const names = useRecordNames('removal');
  const drafts = page.requests.filter(({ sentAt }) => sentAt === null);
  const back = pages.filter(({ key }) => page.cameBackAs.includes(key));
  return (
    <>
      {page.steps.length === 0 && drafts.length === 0 && <p className="help">{say('log.empty')}</p>}
      <ol className="removal-log">
        {page.steps.map((step) => (
          <Step key={keyOf(step)} step={step} page={page} />
        ))}
        {drafts.map((request) => (
          <li key={request.record}>
            <span className="log-at">{say('log.draft')}</span>
            <RequestWords request={request} />
          </li>
        ))}
      </ol>
      {page.follows.map((record) => (
        <p key={record} className="small">
          {say('log.follows', { name: names.get(record) || say('removal.untitled') })}
        </p>
      ))}
      {back.map(({ key, address }) => (
        <p key={key} className="small">
          <Act look="link" onPress={() => go({ name: 'removals', page: key })}>
            {say('log.came-back', { page: withoutScheme(address) })}
          </Act>
        </p>
      ))}
    </>
  );
}

function keyOf(step: LogStep): string {
  if (step.what === 'look') return `look ${step.look.exhibit}`;
  return step.what === 'saved' ? `saved ${step.exhibit}` : `${step.what} ${step.record}`;
}

function Step({ step, page }: { readonly step: LogStep; readonly page: RemovalPage }) {
  const say = useSay();
  const times = useTimes();
  const request = 'record' in step ? page.requests.find(({ record }) => record === step.record) : undefined;
  const known = request === undefined ? null : whenOf(step, request);
  const isAhead = step.what === 'clock' && step.clock.state === 'running';
  return (
    <li className={isAhead ? 'ahead' : undefined}>
      <time className="log-at num">{known === null ? times.moment(step.at) : times.wall(known)}</time>
      {step.what === 'saved' && <ExhibitWords word="log.saved" exhibit={step.exhibit} />}
      {step.what === 'look' && <LookWords look={step.look} />}
      {step.what === 'asked' && request !== undefined && <RequestWords request={request} />}
      {step.what === 'answered' && request !== undefined && (
        <span>{say('log.answered', { answer: choiceWords('answer', request.fields.answer, say) })}</span>
      )}
      {step.what === 'outcome' && request !== undefined && (
        <span>{say('log.outcome', { outcome: choiceWords('outcome', request.fields.outcome, say) })}</span>
      )}
      {step.what === 'clock' && (
        <span>
          {say(
            step.clock.kind === 'hours'
              ? isAhead
                ? page.closed
                  ? 'log.clock.closed'
                  : 'log.clock.ahead'
                : 'log.clock.over'
              : isAhead
                ? 'log.month.ahead'
                : 'log.month.over',
          )}
        </span>
      )}
    </li>
  );
}

/** As the person gave it; what was given without a time is said by when it was written down. */
function whenOf({ what }: LogStep, { fields }: LoggedRequest): When | null {
  if (what === 'asked') return fields.sent;
  if (what === 'answered') return fields.answered;
  return what === 'outcome' ? fields.outcomeSeen : null;
}

/** What was asked of whom, how, and the number they gave; the request itself is one press away. */
function RequestWords({ request: { record, fields } }: { readonly request: LoggedRequest }) {
  const say = useSay();
  const { go } = usePlace();
  const what = requestName(fields.request, say);
  const name = fields.recipient === '' ? what : say('log.asked.of', { what, who: fields.recipient });
  return (
    <span>
      {name}
      {fields.channel !== '' && ` · ${choiceWords('channel', fields.channel, say)}`}
      {fields.sentBy !== '' && ` · ${say('log.by', { who: fields.sentBy })}`}
      {fields.confirmation !== '' && (
        <>
          {' · '}
          {say('log.confirmation')} <span className="mono">{fields.confirmation}</span>
        </>
      )}{' '}
      <Act look="link" label={say('log.open.of', { name })} onPress={() => go({ name: 'removal', record })}>
        {say('log.open')}
      </Act>
    </span>
  );
}

export function requestName(request: string, say: Say): string {
  return request === '' ? say('log.nothing-asked') : choiceWords('request', request, say);
}

function LookWords({ look }: { readonly look: Look }) {
  const say = useSay();
  return (
    <span>
      <ExhibitWords word={`log.look.${look.says}`} exhibit={look.exhibit} />
      {look.elsewhere && ` ${say('log.look.elsewhere')}`}
    </span>
  );
}

interface ExhibitWordsProps {
  readonly word: 'log.saved' | `log.look.${Look['says']}`;
  readonly exhibit: number;
}

function ExhibitWords({ word, exhibit }: ExhibitWordsProps) {
  const say = useSay();
  const { go } = usePlace();
  const label = exhibitLabel(exhibit);
  const [before = '', after = ''] = say(word, { exhibit: '\uE000' }).split('\uE000');
  return (
    <span>
      {before}
      <Link className="link" onPress={() => go({ name: 'exhibit', number: exhibit })}>
        {label}
      </Link>
      {after}
    </span>
  );
}
