/** What happens in the network, with the word in the address. */
export const eventWords = { activity: "activites", training: "formations", cohort: "promotions", general: "assemblees" } as const;
export type EventKind = keyof typeof eventWords;

export interface NetworkEvent {
  readonly kind: EventKind;
  readonly title: string;
  /** Written by somebody in French, whatever the page's language. */
  readonly french: boolean;
  readonly at: Date;
  readonly place: string | null;
  readonly href: string | null;
  /** Cancelled, or its room is no longer booked. */
  readonly off: boolean;
}
