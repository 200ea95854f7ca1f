import type { Locale } from "#platform/i18n/locale.ts";

/** A mail as it is thought: plain sentences, at most one thing to press. Rendered as plain text and as light HTML. */
export interface Letter {
  /** Says the thing itself: "Votre lien de connexion", never "Notification". */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** Of a letter that gathers several things: each under the title of its part. */
  readonly parts?: readonly LetterPart[];
  /** The address is whole: `https://…`. */
  readonly action?: LetterLink | undefined;
  /** After the action: how long it holds, what to do when it was not asked for. */
  readonly after?: readonly string[];
  /** Why this person gets it, at the foot. */
  readonly why: string;
  /** Where the person chooses what comes. */
  readonly choices?: LetterLink | undefined;
  /** Stops such mails: a page with a button, and a post to the same address without a session (RFC 8058). */
  readonly unsubscribe?: LetterLink | undefined;
}

/** What every letter of a house says of it. */
export interface LetterHead {
  /** "Beffroi, Métropole Européenne de Lille". */
  readonly name: string;
  /** "#a3341c". */
  readonly accent: string;
  /** Lines at the foot, before why this person gets it. */
  readonly signature: string | null;
}

export interface LetterLink {
  readonly label: string;
  readonly href: string;
}

export interface LetterPart {
  readonly title: string;
  readonly entries: readonly { readonly title: string; readonly text?: string | undefined; readonly link?: LetterLink | undefined }[];
}

/** A mail that the room sends, with example values: shown in the gallery, checked in every language. */
export interface LetterExample {
  /** Room and mail: "people/sign-in-link". */
  readonly name: string;
  readonly letter: (locale: Locale) => Letter;
}

declare module "#platform/offers.ts" {
  interface Offers {
    letters: LetterExample;
  }
}
