import {
  AudioLines,
  Clapperboard,
  File,
  FileText,
  Globe,
  Image,
  Lock,
  Mail,
  MessagesSquare,
  PencilLine,
  type LucideIcon,
} from 'lucide-react';
import type { ChartExhibit } from '../../case.ts';

const icons: { readonly [K in ChartExhibit['kind']]: LucideIcon } = {
  page: Globe,
  words: PencilLine,
  mail: Mail,
  chat: MessagesSquare,
  picture: Image,
  video: Clapperboard,
  sound: AudioLines,
  document: FileText,
  other: File,
};

/** What kind of thing is under the cover; a lock when it is frozen. */
export function KindIcon({ exhibit }: { readonly exhibit: Pick<ChartExhibit, 'kind' | 'frozen'> }) {
  const Icon = exhibit.frozen ? Lock : icons[exhibit.kind];
  return <Icon className="i s" aria-hidden="true" />;
}
