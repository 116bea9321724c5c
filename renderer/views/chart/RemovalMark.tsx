import type { ChartExhibit } from '../../case.ts';
import { RowLink } from '../../components/RowLink.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { useTimes } from '../removal/times.ts';

interface RemovalMarkProps {
  readonly removal: NonNullable<ChartExhibit['removal']>;
  /** It stands among other words, and says what it is about. */
  readonly named?: boolean;
}

/** Where asking for removal stands, as a link to the log of that page. */
export function RemovalMark({ removal: { state, page, at }, named = false }: RemovalMarkProps) {
  const say = useSay();
  const times = useTimes();
  const { go } = usePlace();
  const words =
    state === 'gone' && at !== null
      ? say('removal-state.gone.at', { day: times.day(at) })
      : say(`removal-state.${state}`);
  return (
    <RowLink onPress={() => go({ name: 'removals', page })}>
      {named ? say('chart.removal', { state: words }) : words}
    </RowLink>
  );
}
