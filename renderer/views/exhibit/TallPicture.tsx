import { useRef, useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { Told } from '../../components/Told.tsx';
import { exhibitLabel, type Artifact, type Exhibit } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';
import { useJoin, usePair } from './compare/pair.tsx';
import { DrawnPieces } from './DrawnPieces.tsx';
import { TakeOut } from './TakeOut.tsx';
import { useZoom, type Size } from './use-zoom.ts';
import { ZoomBar } from './ZoomBar.tsx';
import type { Zoom } from './zoom.ts';

interface TallPictureProps {
  readonly address: string;
  readonly exhibit: Exhibit;
  readonly artifact: Artifact;
  readonly what: string;
}

/** The height of the browser window in which pages are captured: what "a screen" means to the reader. */
const screenHeight = 800;

/** A picture of a whole page, in a scroller of its own; alone, or one of two that go together. */
export function TallPicture(props: TallPictureProps) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  if (!failed) return <DrawnPicture {...props} onFail={() => setFailed(true)} />;
  return (
    <Note tone="care">
      <p>{say('exhibit.picture.failed')}</p>
      <TakeOut artifact={props.artifact} />
    </Note>
  );
}

function DrawnPicture({
  address,
  exhibit,
  what,
  onFail,
}: TallPictureProps & { readonly onFail: () => void }) {
  const say = useSay();
  const scroller = useRef<HTMLElement>(null);
  const pair = usePair();
  const [own, setOwn] = useState<Zoom>('fit');
  const [zoom, setZoom] = pair === null ? [own, setOwn] : [pair.zoom, pair.setZoom];
  const [size, setSize] = useState<Size | null>(null);
  const { width, shown } = useZoom(scroller, size, zoom, setZoom);
  useJoin(scroller, shown);
  const label = exhibitLabel(exhibit.number);
  return (
    <>
      <section
        ref={scroller}
        className="paper scroll zoomed"
        aria-label={say('exhibit.scroller', { what, label })}
        // A scroller without anything to press must take the focus itself, or no key could move it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <DrawnPieces
          address={address}
          alt={say('exhibit.picture.alt', { label, title: exhibit.title })}
          size={size}
          width={width}
          onSize={setSize}
          onFail={onFail}
        />
      </section>
      {pair === null && <ZoomBar zoom={zoom} shown={shown} onZoom={setZoom} />}
      <Told className="cap num">
        {size === null
          ? say('zoom.wait')
          : say('exhibit.size', {
              width: size.width,
              height: size.height,
              screens: Math.round(size.height / screenHeight),
            })}{' '}
        {shown !== null && say('zoom.now', { percent: Math.round(shown * 100) })}
      </Told>
      {pair === null && <p className="cap">{say('zoom.keys')}</p>}
    </>
  );
}
