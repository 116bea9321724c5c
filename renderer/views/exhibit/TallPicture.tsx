import { Told } from '../../components/Told.tsx';
import { useState } from 'react';
import { Note } from '../../components/Note.tsx';
import { exhibitLabel, type Exhibit } from '../../evidence.ts';
import { useSay } from '../../words/words.tsx';

interface TallPictureProps {
  readonly address: string;
  readonly exhibit: Exhibit;
  readonly what: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The height of the browser window in which pages are captured: what "a screen" means to the reader. */
const screenHeight = 800;

/** A picture of a whole page, as wide as the place allows, in a scroller of its own. */
export function TallPicture({ address, exhibit, what }: TallPictureProps) {
  const say = useSay();
  const [size, setSize] = useState<Size | 'failed' | null>(null);
  const label = exhibitLabel(exhibit.number);
  if (size === 'failed') return <Note tone="care">{say('exhibit.picture.failed')}</Note>;
  return (
    <>
      <section
        className="paper scroll"
        aria-label={say('exhibit.scroller', { what, label })}
        // A scroller without anything to press must take the focus itself, or no key could move it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <img
          src={address}
          alt={say('exhibit.picture.alt', { label, title: exhibit.title })}
          decoding="async"
          onLoad={({ currentTarget: img }) => setSize({ width: img.naturalWidth, height: img.naturalHeight })}
          onError={() => setSize('failed')}
        />
      </section>
      <Told className="cap num">
        {size !== null &&
          say('exhibit.size', {
            width: size.width,
            height: size.height,
            screens: Math.round(size.height / screenHeight),
          })}
      </Told>
    </>
  );
}
