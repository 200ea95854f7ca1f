import type { Locale, Translated } from "#platform/i18n/locale.ts";

export const rhythms = ["at_once", "daily", "weekly", "never"] as const;
export type Rhythm = (typeof rhythms)[number];

/** What a notice says, in one language. Alone it is a mail; among others, an entry of a digest. */
export interface Said {
  /** Says the thing itself: "La Fabrique du Canal : une erreur est signalée". */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The address starts with "/": the house's own. */
  readonly action?: { readonly label: string; readonly href: string };
}

/** A kind of message that a room sends to people with an account. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest lists notices with every kind of payload.
export interface Notice<payload extends object = any> {
  /** Room and event: "places.report_filed". */
  readonly kind: string;
  /** In the choices of the person: "Une erreur est signalée sur mon lieu". */
  readonly label: Translated;
  /** When the person has not chosen. */
  readonly usual: Rhythm;
  /** False for what a person must be told whatever they chose: a decision about them. */
  readonly optional?: boolean;
  /** For the gallery and the tests of the three languages. */
  readonly example: payload;
  say(payload: payload, locale: Locale): Said;
}

declare module "#platform/room.ts" {
  interface Offers {
    notices: Notice;
  }
}
