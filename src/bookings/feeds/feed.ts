/** Of whom a calendar is: what somebody booked, or what is booked at a place that they keep, of one thing of it where `resourceId` is said. */
export type FeedOf = { readonly kind: "person" } | { readonly kind: "place"; readonly placeId: string; readonly resourceId: string | null };

/** An event as a calendar has it. */
export interface FeedEvent {
  readonly id: string;
  readonly version: number;
  readonly state: "asked" | "booked" | "cancelled" | "declined" | "lapsed" | "missed";
  readonly from: Date;
  readonly to: Date;
  readonly name: string;
  readonly placeName: string;
  readonly placeAddress: string;
}
