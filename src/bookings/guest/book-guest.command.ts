import type { Db } from "#platform/db/db.ts";
import { book, type BookOutcome } from "../book/book.command.ts";
import type { Pays } from "../charges/pricing.ts";
import type { Asks } from "../conditions/ask.query.ts";
import type { Wish } from "../taking/plan.ts";
import type { Whom } from "../whom.ts";
import { countHeld } from "./guest.query.ts";
import { type Post, tellGuest } from "./tell-guest.command.ts";

/** Times that wait for a link to be followed: nobody keeps a thing from others by asking under many addresses. */
const mostHere = 3;
const mostTheirs = 2;

type GuestOutcome = BookOutcome | { readonly ok: false; readonly problem: "full" };

/**
 * Holds a time for somebody without an account, for half an hour, and writes to them: by the link in the letter they confirm it. What has a
 * price is held at the one that they were `shown`; it is owed once they confirm.
 */
export async function bookAsGuest(
  db: Db,
  house: Post & Asks & Pick<Pays, "offers">,
  guest: Extract<Whom, { kind: "guest" }>,
  { wish, shown }: { readonly wish: Wish } & Pick<Pays, "shown">,
): Promise<GuestOutcome> {
  try {
    return await book(db, null, [wish], {
      whom: guest,
      asks: house,
      pays: { offers: house.offers, shown },
      async also(trx, made) {
        const { here, theirs } = await countHeld(trx, wish.resourceId, guest.email);
        if (here > mostHere || theirs > mostTheirs) throw new Full();
        for (const { id } of made) await tellGuest(trx, house, id, "confirm");
      },
    });
  } catch (error) {
    if (error instanceof Full) return { ok: false, problem: "full" };
    throw error;
  }
}

/** Undoes what the transaction has done. */
class Full extends Error {}
