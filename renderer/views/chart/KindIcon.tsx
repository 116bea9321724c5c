import type { ChartExhibit } from '../../case.ts';
import { RowIcon, type RowIconName } from '../../components/RowIcon.tsx';

const icons: { readonly [K in ChartExhibit['kind']]: RowIconName } = {
  page: 'globe',
  words: 'pencil',
  mail: 'mail',
  chat: 'messages',
  picture: 'image',
  video: 'clapper',
  sound: 'audio',
  document: 'text',
  other: 'file',
};

/** What kind of thing is under the cover; a lock when it is frozen. */
export function KindIcon({ exhibit }: { readonly exhibit: Pick<ChartExhibit, 'kind' | 'frozen'> }) {
  return <RowIcon name={exhibit.frozen ? 'lock' : icons[exhibit.kind]} />;
}
