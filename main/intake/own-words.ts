import type { MailRecord, Transcript } from '../core/readings.ts';

/** In UTF-16 code units: as much as the vault keeps of one exhibit to find it by. */
const most = 1_000_000;

/** What a file that was brought in says, to find it by. It goes into the encrypted index alone, never into a manifest. */
export class OwnWords {
  readonly #parts: string[] = [];
  #room = most;

  add(...texts: readonly string[]): void {
    for (const text of texts) {
      if (this.#room <= 0) return;
      if (text === '') continue;
      const part = text.slice(0, this.#room);
      this.#parts.push(part);
      // One more for the space between two.
      this.#room -= part.length + 1;
    }
  }

  /** Of a reading: who wrote, to whom, and what. */
  addReading(reading: MailRecord | Transcript): void {
    if (reading.format === 'holdfast-mail/1') {
      const people = [...reading.from, ...reading.to, ...reading.cc];
      this.add(reading.subject, ...people.flatMap(({ name, address }) => [name, address]), reading.text);
      this.add(...reading.attachments.map(({ nameInMail }) => nameInMail));
      return;
    }
    for (const { name, messages } of reading.chats) {
      this.add(name);
      for (const { sender, text, attachment } of messages) this.add(sender ?? '', text, attachment ?? '');
    }
  }

  get text(): string {
    return this.#parts.join(' ').slice(0, most).toWellFormed();
  }
}
