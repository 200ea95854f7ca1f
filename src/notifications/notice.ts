import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";

export const rhythms = ["at_once", "daily", "weekly", "never"] as const;
export type Rhythm = (typeof rhythms)[number];

export const isRhythm = (value: unknown): value is Rhythm => rhythms.includes(value as Rhythm);

/** What a notice says, in one language. Alone it is a mail; among others, an entry of a digest. */
export interface NoticeWords {
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
  /** Told only to those who hold this power: nobody else is asked to choose. */
  readonly power?: string;
  /** For the gallery and the tests of the three languages. */
  readonly example: payload;
  say(payload: payload, locale: Locale): NoticeWords;
  /** What it is about: messages of one kind about one thing share a mail. The address of its action, unless said. */
  thing?(payload: payload): string;
}

/** The name under which people find the notices of a room: "Tiers-lieux". */
interface NoticeRoom {
  /** What stands before the dot in its kinds: "places". */
  readonly room: string;
  readonly label: Translated;
}

declare module "#platform/offers.ts" {
  interface Offers {
    notices: Notice;
    noticeRooms: NoticeRoom;
  }
}

/** The notices that may come to this person, with the roles they hold, awake or not. */
export function noticesFor(visitor: Visitor, notices: readonly Notice[]): Notice[] {
  const awake = { ...visitor, grants: [...visitor.grants, ...visitor.dormant] };
  return notices.filter(({ power }) => power === undefined || can(awake, power));
}

export const roomOf = (kind: string): string => kind.split(".", 1)[0]!;

/** What the person chose, or what is usual. A notice that must reach them has no choice. */
export function rhythmOf({ kind, usual, optional = true }: Notice, chosen: ReadonlyMap<string, Rhythm>): Rhythm {
  return optional ? (chosen.get(kind) ?? usual) : "at_once";
}

/** "//elsewhere" and "https:" are somebody else's. */
const ourAddress = /^\/(?![/\\])/;

/**
 * Null when the payload is not what the notice knows today, since an older version of the room may have written it, or when it
 * would lead elsewhere.
 */
export function sayNotice(notice: Notice, payload: object, locale: Locale): NoticeWords | null {
  try {
    const said = notice.say(payload, locale);
    return said.action && !ourAddress.test(said.action.href) ? null : said;
  } catch {
    return null;
  }
}

export const thingOf = (notice: Notice, payload: object, { action }: NoticeWords): string => notice.thing?.(payload) ?? action?.href ?? "";
