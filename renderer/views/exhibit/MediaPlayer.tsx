import { useState } from 'react';
import { Note } from '../../components/Note.tsx';
import type { Artifact } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { TakeOut } from './TakeOut.tsx';

/** What a page may not do here is not offered: nothing is downloaded, and no player goes elsewhere uncovered. */
const less = 'nodownload noremoteplayback';

/** Sound or video from the vault. Chromium decodes it in its sandbox; nothing plays by itself. */
export function MediaPlayer({
  address,
  artifact,
}: {
  readonly address: string;
  readonly artifact: Artifact;
}) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const fail = (): void => setFailed(true);
  // Codecs that are not free are forms that Chromium may not play.
  if (failed) {
    return (
      <Note tone="care">
        <p>{say('exhibit.media.failed')}</p>
        <TakeOut artifact={artifact} />
      </Note>
    );
  }
  return (
    <div className="paper media">
      {artifact.mediaType.startsWith('audio/') ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence comes as it is, without captions
        <audio controls controlsList={less} preload="metadata" src={address} onError={fail} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence comes as it is, without captions
        <video
          controls
          controlsList={less}
          disablePictureInPicture
          preload="metadata"
          src={address}
          onError={fail}
        />
      )}
    </div>
  );
}
