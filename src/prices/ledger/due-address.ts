import { routes } from "../routes.ts";
import type { Due } from "./ledger.query.ts";

/** In an address, in the place of somebody who booked without an account. */
const guest = "sans-compte";

/** The account of one person with one thing, for whoever keeps the place. */
export const dueHref = ({ thingId, personId }: Pick<Due, "thingId" | "personId">): string => routes.due.href({ thing: thingId, person: personId ?? guest });

/** What such an address is about. */
export const whichOf = ({ thing, person }: { readonly thing: string; readonly person: string }) => ({ thing, person: person === guest ? null : person });
