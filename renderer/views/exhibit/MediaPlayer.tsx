import { useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { useSay } from '../../words/words.tsx';

/** What a page may not do here is not offered: nothing is downloaded, and no player goes elsewhere uncovered. */
const less = 'nodownload noremoteplayback';

/** Sound or video from the vault. Chromium decodes it in its sandbox; nothing plays by itself. */
export function MediaPlayer({
  address,
  mediaType,
}: {
  readonly address: string;
  readonly mediaType: string;
}) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const fail = (): void => setFailed(true);
  // Broadcasts' transport streams, and codecs that are not free, are forms that Chromium may not play.
  if (failed) return <Note tone="care">{say('exhibit.media.failed')}</Note>;
  return (
    <div className="paper media">
      {mediaType.startsWith('audio/') ? (
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
