import type { ReactNode } from 'react';
import type { ChartExhibit } from '../../case.ts';
import { RowLink } from '../../components/RowLink.tsx';
import { siteOf, verdictOf } from '../../evidence.ts';
import { useNumbering } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useFormats } from '../../words/formats.ts';
import { kindOf } from '../../words/en/findings.ts';
import { useSay } from '../../words/words.tsx';
import { RemovalMark } from './RemovalMark.tsx';
import { useSmallPicture } from './small-picture.ts';
import { RevealThumb, Thumb } from './Thumb.tsx';

interface ExhibitLineProps {
  readonly exhibit: ChartExhibit;
  /** The name is a link to the exhibit's page. */
  readonly linked?: boolean;
  readonly children?: ReactNode;
}

/** One exhibit in a few words, covered: the number it has in the person's order, what it is, where and when from. */
export function ExhibitLine({ exhibit, linked = true, children }: ExhibitLineProps) {
  const say = useSay();
  const { go } = usePlace();
  const label = useNumbering()(exhibit.place);
  const picture = useSmallPicture(exhibit.number);
  const { none, fault } = picture;
  const title = titleOf(exhibit) || say('chart.untitled');
  return (
    <div className="ex-line">
      <Thumb exhibit={exhibit} picture={picture} label={label} />
      <div>
        <p>
          {linked ? (
            <RowLink onPress={() => go({ name: 'exhibit', number: exhibit.number })}>
              <span className="exno">{label}</span> {title}
            </RowLink>
          ) : (
            <>
              <span className="exno">{label}</span> {title}
            </>
          )}
        </p>
        <p className="ex-meta">
          <Meta exhibit={exhibit} />
          {linked &&
            exhibit.origin === 'capture' &&
            exhibit.state !== 'failed' &&
            !exhibit.frozen &&
            !none && <RevealThumb picture={picture} label={label} />}
        </p>
        {linked && exhibit.removal !== null && (
          <p className="small">
            <RemovalMark removal={exhibit.removal} named />
          </p>
        )}
        {fault !== null && (
          <p className="small care-t" role="alert">
            {say(`error.${fault}`)}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** The person's own words for it come first. */
export function titleOf({ shows, title }: Pick<ChartExhibit, 'shows' | 'title'>): string {
  return shows.trim() === '' ? title : (shows.trim().split('\n')[0] ?? title);
}

function Meta({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const formats = useFormats();
  const address = exhibit.finalUrl ?? exhibit.url;
  return (
    <span className="small quiet">
      {exhibit.frozen
        ? say('chart.frozen')
        : say(address === null ? 'chart.line.file' : 'chart.line.page', {
            kind: say(`exhibit-kind.${exhibit.kind}`),
            site: address === null ? '' : siteOf(address),
            day: formats.shortDay(exhibit.savedLocal),
          })}
      {verdictOf(exhibit) === 'other-page' && exhibit.looksLike !== null && (
        <span className="care-t"> {say(kindOf(exhibit.looksLike))}</span>
      )}
    </span>
  );
}
