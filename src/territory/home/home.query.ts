import type { VNode } from "preact";

import type { AllOffers } from "#platform/offers.ts";
import type { Commune } from "../commune.ts";
import type { DueDate, Figure, HomeAct, MapCount, SlotContext } from "../offers.ts";

/** One colour of the map with its counts. */
export interface MapLayer {
  readonly count: MapCount;
  readonly byCommune: ReadonlyMap<string, number>;
}

export interface HomeParts {
  readonly bands: readonly VNode[];
  readonly invitations: readonly VNode[];
  readonly layers: readonly MapLayer[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DueDate[];
  readonly acts: readonly HomeAct[];
}

/** Asks every room for its parts, at the same time. What a room has nothing to say about is absent. */
export async function gatherHome(offers: AllOffers, context: SlotContext, commune: Commune | null): Promise<HomeParts> {
  const [bands, invitations, layers, figures, dates] = await Promise.all([
    Promise.all(inOrder(offers.homeSlots).map((slot) => slot.render(context, commune))),
    Promise.all(inOrder(offers.homeInvitations).map((line) => line.render(context, commune))),
    Promise.all(inOrder(offers.mapCounts).map(async (count) => ({ count, byCommune: await count.count(context) }))),
    Promise.all(inOrder(offers.homeFigures).map((figure) => figure.measure(context))),
    Promise.all(offers.deadlines.map((deadline) => deadline.list(context, commune))),
  ]);
  return {
    bands: bands.filter((band) => band !== null),
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
