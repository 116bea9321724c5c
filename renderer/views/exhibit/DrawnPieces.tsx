import type { Size } from './use-zoom.ts';

/** Rows of one piece. */
const pieceRows = 8000;

interface DrawnPiecesProps {
  readonly address: string;
  readonly alt: string;
  /** In pixels; null until the first piece has told it. */
  readonly size: Size | null;
  /** In CSS, of the whole; undefined while it is not known. */
  readonly width: string | undefined;
  readonly onSize: (size: Size) => void;
  readonly onFail: () => void;
}

/**
 * One picture, drawn in pieces of its rows. Chromium makes a picture smaller in 16-bit coordinates where no graphics
 * card does it: drawn whole, everything below row 65,535 would be that row once more. The file is fetched and decoded
 * once, since all pieces name one address.
 */
export function DrawnPieces({ address, alt, size, width, onSize, onFail }: DrawnPiecesProps) {
  const pieces = size === null || size.height <= pieceRows ? 1 : Math.ceil(size.height / pieceRows);
  return (
    <div className="pieces" style={width === undefined ? undefined : { width }}>
      {Array.from({ length: pieces }, (_piece, at) => (
        <img
          // oxlint-disable-next-line react/no-array-index-key -- pieces are their places
          key={at}
          src={address}
          alt={at === 0 ? alt : ''}
          decoding="async"
          draggable={false}
          style={size === null || pieces === 1 ? undefined : boxOf(at, size)}
          onLoad={
            at === 0
              ? ({ currentTarget: { naturalWidth, naturalHeight } }) =>
                  onSize({ width: naturalWidth, height: naturalHeight })
              : undefined
          }
          onError={onFail}
        />
      ))}
    </div>
  );
}

/** The rows of one piece, as wide as the whole. */
function boxOf(at: number, { width, height }: Size) {
  const top = at * pieceRows;
  const rows = Math.min(pieceRows, height - top);
  return {
    aspectRatio: `${width} / ${rows}`,
    objectViewBox: `inset(${top}px 0px ${height - top - rows}px 0px)`,
  };
}
