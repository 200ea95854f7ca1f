import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { FieldWord } from "#platform/ui/field-word.ts";
import type { FooterGroup } from "#platform/ui/footer-groups.ts";
import type { IconName } from "#platform/ui/icons.ts";

/**
 * What rooms hand to rooms that must not know them (house law 3): a foundation room adds the list it wants to receive by
 * `declare module "#platform/offers.ts" { interface Offers { communeSlots: CommuneSlot } }`; others put members of it in their
 * manifest. A page finds them all in `visit.offers`.
 */
export interface Offers {
  verbs: VerbLink;
  navLinks: NavLink;
  footerLinks: FooterLink;
  powers: Power;
  areas: Area;
  words: FieldWord;
}

export type AllOffers = { readonly [kind in keyof Offers]: readonly Offers[kind][] };

/** An entry of the main navigation: the four verbs of the thread. */
interface VerbLink {
  readonly verb: "listen" | "decide" | "do" | "show";
  readonly href: string;
  /** Its pages stand under the verb, but the menu does not lead there. */
  readonly beside?: true;
  /** Some only may see it: no search engine is led there. */
  readonly closed?: true;
}

/** A tool beside the brand: search, "mon espace". */
interface NavLink {
  readonly href: string;
  readonly label: Translated;
  readonly icon?: IconName;
  /** Only before sign-in, or only after; for everybody unless said. */
  readonly shown?: "signed_out" | "signed_in";
}

/** Something that people may do, and who: what gates ask for (`may("places.publish")`) and what the page "who may do what" lists. */
export interface Power {
  /** Room and act: "places.publish". */
  readonly name: string;
  /** Said as an act: "Publier une fiche". */
  readonly says: Translated;
  /** Everybody, everybody with an account, or the roles whose scope covers the thing. */
  readonly holders: "anyone" | "signed_in" | readonly string[];
}

/** A part of the house as people call it: each room names itself, and every first word of its powers' names. */
export interface Area {
  /** "places". */
  readonly name: string;
  readonly says: Translated;
}

interface NamedLink {
  readonly href: string;
  /** Or how to ask what it says today: on every page, so from memory. */
  readonly label: Translated | ((db: Db) => Promise<Translated>);
}

/** A link, or how to ask for those of today: from memory too. */
type FooterLink = { readonly group: FooterGroup } & (
  | NamedLink
  | { readonly list: (db: Db) => Promise<readonly { readonly href: string; readonly label: Translated }[]> }
);

/** The name of an area, for people; its word where no room names it: a log kept from a room that is gone. */
export const sayArea = (areas: readonly Area[], name: string, locale: Locale): string => areas.find((area) => area.name === name)?.says[locale] ?? name;

export function collectOffers(rooms: readonly { readonly offers?: Partial<AllOffers> }[]): AllOffers {
  const all: Record<string, unknown[]> = {};
  for (const room of rooms) {
    for (const [kind, offered] of Object.entries(room.offers ?? {})) (all[kind] ??= []).push(...(offered as unknown[]));
  }
  // A list that nobody fills is empty, not missing.
  // Which kinds there are, rooms declare: no type of this list can know them.
  return new Proxy(all, { get: (lists, kind) => lists[kind as string] ?? [] }) as unknown as AllOffers;
}
