/** Sound or video from the vault. Chromium decodes it in its sandbox; nothing plays by itself. */
export function MediaPlayer({
  address,
  mediaType,
}: {
  readonly address: string;
  readonly mediaType: string;
}) {
  return (
    <div className="paper media">
      {mediaType.startsWith('audio/') ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence comes as it is, without captions
        <audio controls preload="metadata" src={address} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence comes as it is, without captions
        <video controls preload="metadata" src={address} />
      )}
    </div>
  );
}
