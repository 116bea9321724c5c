/** Which files of an exhibit can be looked at, and in which tab. Pure. */
import type { Artifact, Exhibit } from '../../evidence.ts';

export type PieceName =
  'picture' | 'pdf' | 'page-picture' | 'stamped' | 'media' | 'mail' | 'transcript' | 'text';

export interface Piece {
  readonly name: PieceName;
  readonly artifact: Artifact;
}

/** Pictures that Chromium decodes in its sandbox. SVG is a drawing with a program's reach: only bytes (shell/policy.ts). */
const pictureTypes = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/u;
/** A transport stream (ISO/IEC 13818-1), as sites send video in parts. No player of Chromium's takes it. */
export const broadcast = 'video/mp2t';
const mediaTypes = /^(?:video|audio)\//u;
/** Shown as it is written, a page's code too. */
const textTypes = /^(?:text\/|application\/(?:json|xml)$|message\/rfc822$)/u;

export function piecesOf(exhibit: Exhibit): readonly Piece[] {
  const { artifacts } = exhibit;
  const role = (name: Artifact['role']): Artifact | undefined =>
    artifacts.find((artifact) => artifact.role === name);
  const typed = (types: RegExp): Artifact | undefined =>
    artifacts.find(
      (artifact) =>
        (artifact.role === 'original' || artifact.role === 'media') && types.test(artifact.mediaType),
    );
  const candidates: readonly (readonly [PieceName, Artifact | undefined])[] = [
    ['picture', role('screenshot') ?? role('early-picture') ?? typed(pictureTypes)],
    ['pdf', role('page-pdf') ?? typed(/^application\/pdf$/u)],
    ['page-picture', role('page-picture')],
    ['stamped', role('screenshot-stamped')],
    ['media', playableOf(exhibit)[0]],
    ['mail', role('mail')],
    ['transcript', role('transcript')],
    ['text', typed(textTypes)],
  ];
  return candidates.flatMap(([name, artifact]) => (artifact === undefined ? [] : [{ name, artifact }]));
}

/**
 * How a file that lay inside another one (a mail's attachment, a member of a zip) can be looked at by itself; null when
 * it cannot be shown here.
 */
export function pieceOf(artifact: Artifact): Piece | null {
  const { role, mediaType } = artifact;
  if (role !== 'attached') return null;
  if (pictureTypes.test(mediaType)) return { name: 'picture', artifact };
  if (mediaType === 'application/pdf') return { name: 'pdf', artifact };
  if (mediaTypes.test(mediaType)) return { name: 'media', artifact };
  return textTypes.test(mediaType) ? { name: 'text', artifact } : null;
}

/** The picture that somebody brought in, where it is one that can be drawn. */
export function broughtPicture({ artifacts }: Exhibit): Artifact | undefined {
  return artifacts.find(({ role, mediaType }) => role === 'original' && pictureTypes.test(mediaType));
}

/** Sound and video, in the order of the record. */
export function playableOf({ artifacts }: Exhibit): readonly Artifact[] {
  return artifacts.filter(
    ({ role, mediaType }) => (role === 'original' || role === 'media') && mediaTypes.test(mediaType),
  );
}

/** `HEIC`: the kind of a picture that is not drawn here; null for what is no picture, or is drawn. */
export function kindOfPicture({ mediaType }: Artifact): string | null {
  if (!mediaType.startsWith('image/') || pictureTypes.test(mediaType)) return null;
  return mediaType
    .slice('image/'.length)
    .replace(/^x-|^vnd\.|\+xml$/gu, '')
    .toUpperCase();
}

/** The file whose hash stands for the exhibit on the screen. */
export function mainArtifact(exhibit: Exhibit): Artifact | undefined {
  return (
    exhibit.artifacts.find((artifact) => artifact.role === 'screenshot') ??
    exhibit.artifacts.find((artifact) => artifact.role === 'original' || artifact.role === 'text-record') ??
    exhibit.artifacts.find((artifact) => artifact.role === 'early-picture')
  );
}
