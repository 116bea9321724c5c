import type { CDPSession, Protocol } from 'puppeteer-core';
import type { World } from './world.ts';

/** Elements of a page that is looked through for them; what is asked comes in one message (message-limit.ts). */
const mostTags = 200_000;
const mostRoots = 500;

/** How a closed shadow root stands in MHTML, in which a line may be broken anywhere (RFC 2045, section 6.7). */
const mark = new RegExp(Array.from('shadowmode=3D"closed"').join('(?:=\\r\\n)?'), 'u');

/** Whether there is a closed shadow root in the page; a text that only speaks of one counts too. */
export function mayHoldClosedRoots(mhtml: string): boolean {
  if (!mark.test(mhtml)) return false;
  let tags = 0;
  for (let at = mhtml.indexOf('<'); at !== -1 && tags <= mostTags; at = mhtml.indexOf('<', at + 1)) tags += 1;
  return tags <= mostTags;
}

/**
 * The closed shadow roots of the page. Its own scripts keep them from everybody, from our world too; the browser does not.
 *
 * @returns handles in this world, for {@link World.callWith}
 */
export async function closedRoots(session: CDPSession, world: World): Promise<string[]> {
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: number[] = [];
    const visit = ({ children, shadowRoots }: Protocol.DOM.Node): void => {
      for (const shadow of shadowRoots ?? []) {
        if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
        visit(shadow);
      }
      for (const child of children ?? []) visit(child);
    };
    visit(root);
    return await Promise.all(found.slice(0, mostRoots).map((node) => world.holdNode(node)));
  } finally {
    // Else the browser would tell of every change from now on.
    await session.send('DOM.disable').catch(() => undefined);
  }
}
