import { can, may, type Reach, reachOf, type Visitor } from "#platform/web/visitor.ts";

/** Adds resources of a place, says their rules, keeps its day. */
export const power = "bookings.keep";
/** Is told of requests and answers them. */
export const answering = "bookings.answer";
/** Books for people who have neither mail nor phone: whoever helps them, at a place, for a commune, in the network. */
export const helpPower = "bookings.help";
/** Keeps the school holidays that series leave out. */
export const holidayPower = "bookings.holidays";

export const keeper = may(power);

interface Where {
  readonly communeCode: string;
  readonly placeId: string;
}

/** Whether they keep what is booked there. */
export const keeps = (someone: Visitor | null, { communeCode, placeId }: Where): boolean => can(someone, power, { commune: communeCode, place: placeId });

/** What they keep. */
export const keptBy = (someone: Visitor): Reach => reachOf(someone, power);
