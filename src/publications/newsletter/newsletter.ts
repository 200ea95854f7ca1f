import type { Locale } from "#platform/i18n/locale.ts";

export interface LetterWords {
  readonly subject: string;
  /** Paragraphs with an empty line between them; plain text. */
  readonly body: string;
}

/** French always; another language where it was written. */
export type LetterWordsOf = Partial<Readonly<Record<Locale, LetterWords>>>;

export interface Newsletter {
  readonly id: string;
  readonly version: number;
  readonly state: "draft" | "sending" | "sent";
  /** To how many. */
  readonly sent: number;
  /** Of these, the mails that a server refused; of the last thirty days. */
  readonly refused: number;
  readonly sentAt: Date | null;
  readonly words: LetterWordsOf;
}

/** What mails of this letter are noted under. */
export const mailRoomOf = (id: string): string => `publications/newsletter-${id}`;
