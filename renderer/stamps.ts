import type { Answer } from '../preload/contract.ts';

export type Timestamp = Answer<'timestamps'>[number];

/** Whose address was typed, as it writes itself; the text when it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** The contract takes http and https. */
export function isAuthority(text: string): boolean {
  return /^https?:\/\/[^\s]+$/iu.test(text.trim()) && URL.canParse(text.trim());
}

/** Below this the two clocks agree, as far as the way through the network lets one tell. */
const sure = 120_000;

/** By how many minutes this computer's clock and the authority's differed; 0 when they agree. */
export function minutesApart({ saidAt, receivedAt }: Timestamp): number {
  const apart = Math.abs(Date.parse(saidAt) - Date.parse(receivedAt));
  return apart < sure ? 0 : Math.round(apart / 60_000);
}
