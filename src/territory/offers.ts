import type { VNode } from "preact";

import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated, WrittenIn } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Settings } from "#platform/settings.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { IconName } from "#platform/ui/icons.ts";
import type { Commune } from "./commune.ts";
import type { Territory } from "./territory.ts";

/** What a slot is given to work with. */
export interface SlotContext {
  readonly db: Db;
  readonly territory: Territory;
  readonly locale: Locale;
  readonly now: Date;
  readonly offers: AllOffers;
  /** Who reads, and the settings of the house, where a part is for some only: the home says them. */
  readonly visitor?: Visitor | null;
  readonly settings?: Settings;
}

/** A part of a commune's page (its places, what is open now): a whole `<section>` with its `h2`. Null: nothing to show. */
export interface CommuneSlot {
  /** Small numbers come first. */
  readonly order: number;
  render(context: SlotContext, commune: Commune): Promise<VNode | null>;
}

/** A part of the home that a metropolis may move or leave out. */
export interface HomePart {
  /** "places": lower-case letters. */
  readonly key: string;
  readonly says: Translated;
}

/** A band of the home, under the hero: a whole `<section class="band">` with its `h2`. `commune` is the one that was chosen. */
export interface HomeSlot {
  readonly order: number;
  /** What it is called by whoever puts the home in order; without it, it stays where it is. */
  readonly part?: HomePart;
  render(context: SlotContext, commune: Commune | null): Promise<VNode | null>;
}

/** A colour of the home's map: how many things of one sort each commune has. The same counts fill the table beside it. */
export interface MapCount {
  /** The first count that a commune has gives its pane the colour. */
  readonly order: number;
  /** Names the sort in addresses and ids: "places". */
  readonly key: string;
  /** `--glass-…` of the look. */
  readonly glass: "vote" | "idea" | "talk" | "place";
  /** What the legend says: "Tiers-lieux ouverts". */
  readonly label: Readonly<Record<Locale, string>>;
  /** The tip and the table's words for one commune: "3 lieux". */
  describe(count: number, locale: Locale): string;
  /** Where the commune's list is. */
  href(commune: Commune): string;
  /** Commune code → how many. Codes that are absent count none. */
  count(context: SlotContext): Promise<ReadonlyMap<string, number>>;
}

/** A house of the street of figures ("la rue des chiffres"), computed from rows. Null: nothing to say yet. */
export interface HomeFigure {
  readonly order: number;
  measure(context: SlotContext): Promise<Figure | null>;
}

export interface Figure {
  /** As it is said: "17 / 40", "41 %". */
  readonly value: string;
  /** One line: "nouveaux tiers-lieux ouverts depuis janvier 2026". */
  readonly label: string;
  /** Windows of the house: one per thing, lit when done. Up to 40. */
  readonly windows?: { readonly lit: number; readonly of: number };
  readonly href?: string;
  /** Where the figure comes from: "Annuaire Beffroi". Its day is the page's. */
  readonly source: string;
}

/** One line under the home's field, such as "17 lieux vous accueillent": a link and what it says. */
export interface HomeInvitation {
  readonly order: number;
  render(context: SlotContext, commune: Commune | null): Promise<VNode | null>;
}

/** What ends or falls due, for everybody. The home shows the nearest. */
export interface Deadline {
  list(context: SlotContext, commune: Commune | null): Promise<readonly DueDate[]>;
}

export interface DueDate {
  readonly title: string;
  /** In which language that is, when its record says. */
  readonly lang?: WrittenIn;
  readonly href: string;
  /** `YYYY-MM-DD`, in the time of the place. */
  readonly day: string;
  /** Where, or how much: a few words. */
  readonly what: string;
  /** Those among them that people wrote. */
  readonly quotes?: string;
}

/** Something that anybody may begin, on the home: a verb, a sentence, an icon. */
export interface HomeAct {
  readonly order: number;
  readonly icon: IconName;
  readonly title: Translated;
  readonly says: Translated;
  readonly href: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    deadlines: Deadline;
    homeActs: HomeAct;
    communeSlots: CommuneSlot;
    homeSlots: HomeSlot;
    homeInvitations: HomeInvitation;
    mapCounts: MapCount;
    homeFigures: HomeFigure;
  }
}
