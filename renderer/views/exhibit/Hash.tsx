import { Selectable } from '../../components/Selectable.tsx';
import { useSay } from '../../words/words.tsx';

/** A SHA-256 in groups of eight. The groups are set apart by CSS, so that what is selected is the hash without gaps. */
export function Hash({ sha256, name }: { readonly sha256: string; readonly name: string }) {
  const say = useSay();
  return (
    <div className="hash">
      <Selectable label={say('hash.select.of', { name })}>
        {[0, 8, 16, 24, 32, 40, 48, 56].map((start) => (
          <span key={start}>{sha256.slice(start, start + 8)}</span>
        ))}
      </Selectable>
    </div>
  );
}
