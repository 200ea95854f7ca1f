import type { VNode } from "preact";

import type { Appearance } from "#platform/appearance/appearance.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Commune } from "../commune.ts";
import type { DueDate, Figure, HomeAct, HomePart, MapCount, SlotContext } from "../offers.ts";

/** One colour of the map with its counts. */
export interface MapLayer {
  readonly count: MapCount;
  readonly byCommune: ReadonlyMap<string, number>;
}

/** A band that a room drew; a key without one stands for what the home draws itself. */
interface HomeBand {
  readonly key: string | null;
  readonly band: VNode | null;
}

const own: readonly HomePart[] = [
  { key: "dates", says: { fr: "Les dates et ce qu’on peut commencer", en: "Dates, and what one may begin", nl: "Data, en wat men kan beginnen" } },
  { key: "figures", says: { fr: "La rue des chiffres", en: "The street of figures", nl: "De straat van de cijfers" } },
];

/** Parts that may be moved or left out, in the order that the house gives them. */
export const homeParts = ({ homeSlots }: Pick<AllOffers, "homeSlots">): HomePart[] => [...inOrder(homeSlots).flatMap(({ part }) => part ?? []), ...own];

/** A part that was never moved stays behind those that were, in its own order. */
function arrange(bands: readonly HomeBand[], { order, hidden }: Appearance["home"]): HomeBand[] {
  const placeOf = ({ key }: HomeBand) => (key === null ? -1 : order.includes(key) ? order.indexOf(key) : order.length);
  return bands.filter(({ key }) => key === null || !hidden.includes(key)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

export interface HomeParts {
  /** Those without a key first, then those of rooms and the home's own, in the order that was chosen. */
  readonly bands: readonly HomeBand[];
  readonly invitations: readonly VNode[];
  readonly layers: readonly MapLayer[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DueDate[];
  readonly acts: readonly HomeAct[];
}

/** Asks every room for its parts, at the same time. What a room has nothing to say about is absent. */
export async function gatherHome(offers: AllOffers, context: SlotContext, commune: Commune | null, chosen: Appearance["home"]): Promise<HomeParts> {
  const [bands, invitations, layers, figures, dates] = await Promise.all([
    Promise.all(inOrder(offers.homeSlots).map(async ({ part, ...slot }) => ({ key: part?.key ?? null, band: await slot.render(context, commune) }))),
    Promise.all(inOrder(offers.homeInvitations).map((line) => line.render(context, commune))),
    Promise.all(inOrder(offers.mapCounts).map(async (count) => ({ count, byCommune: await count.count(context) }))),
    Promise.all(inOrder(offers.homeFigures).map((figure) => figure.measure(context))),
    Promise.all(offers.deadlines.map((deadline) => deadline.list(context, commune))),
  ]);
  return {
    bands: arrange([...bands.filter(({ band }) => band !== null), ...own.map(({ key }) => ({ key, band: null }))], chosen),
    invitations: invitations.filter((line) => line !== null),
    layers: layers.filter(({ byCommune }) => [...byCommune.values()].some((number) => number > 0)),
    // A street has four houses at most (LOOK.md §6).
    figures: figures.filter((figure) => figure !== null).slice(0, 4),
    dates: nearest(dates.flat()),
    acts: inOrder(offers.homeActs).slice(0, 3),
  };
}

function nearest(dates: readonly DueDate[]): DueDate[] {
  return dates.toSorted((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title)).slice(0, 5);
}

export function inOrder<offer extends { readonly order: number }>(offers: readonly offer[]): offer[] {
  return [...offers].sort((a, b) => a.order - b.order);
}
