import type { VNode } from "preact";

import type { SlotContext } from "#territory";

/** A part of a place's page that another room has: a whole `<section>` with its `h2`. Null: nothing to show. */
export interface PlaceSlot {
  /** Small numbers come first. */
  readonly order: number;
  render(context: SlotContext, place: { readonly id: string }): Promise<VNode | null>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    placeSlots: PlaceSlot;
  }
}
