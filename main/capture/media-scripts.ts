/* Runs on the page, in our isolated world, as text: see page-scripts.ts. */

export interface MediaElement {
  readonly kind: 'video' | 'audio';
  /** In the order in which they are to be tried. */
  readonly addresses: readonly string[];
  /** Copy protection is in force. */
  readonly isProtected: boolean;
  /** Its part of the window, 0 to 100. */
  readonly share: number;
}

/** Every player of the page, in shadow trees and in frames of the same origin too. */
export function findMedia(): MediaElement[] {
  const found: MediaElement[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (element.localName === 'iframe') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner !== null) visit(inner);
      }
      if (element.localName !== 'video' && element.localName !== 'audio') continue;
      const player = element as HTMLMediaElement;
      const sources = [...player.querySelectorAll('source')].map((source) => source.src);
      const box = player.getBoundingClientRect();
      const addresses = [player.currentSrc, player.src, ...sources].filter((address) => address !== '');
      found.push({
        kind: element.localName,
        addresses: [...new Set(addresses)],
        isProtected: player.mediaKeys !== null && player.mediaKeys !== undefined,
        share: Math.round((100 * box.width * box.height) / (innerWidth * innerHeight)),
      });
    }
  };
  visit(document);
  return found.slice(0, 200);
}
