/** Putting addresses into the page where they are saved. */
import type { Page } from 'playwright';

export const urls = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'];

/** Types them and answers the question; nothing is pressed yet. */
export async function toSave(page: Page, addresses: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Save a page' }).click();
  await page.getByRole('textbox').first().fill(addresses.join('\n'));
  await page.getByText('No, all were 18 or older, or nobody').first().click();
}
