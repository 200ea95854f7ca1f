import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Details } from "../offer.ts";
import { lockOffer } from "../offers.query.ts";
import { record } from "../record.command.ts";
import { tieOffers } from "../tie.command.ts";

/** Of one place, or of one commune: drafts and what is open. */
const most = 50;

/** Words of the house's own addresses. */
const reserved = ["annonces"];

type AddOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "many" };

export async function addOffer(db: Db, details: Details, by: string): Promise<AddOutcome> {
  return db.transaction().execute(async (trx) => {
    const owner = details.placeId ?? details.communeCode;
    // Those of one owner wait for each other: else ten who send at once would all be the fiftieth.
    await waitInLine(trx, `premises.offer ${owner}`);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from premises.offer where state in ('draft', 'open')
        and (place_id = ${details.placeId}::uuid or (${details.placeId}::uuid is null and place_id is null and commune_code = ${details.communeCode}))`.execute(
      trx,
    );
    if (rows[0]!.count >= most) return { ok: false, problem: "many" };
    const { id } = await trx
      .insertInto("premises.offer")
      .values({ ...columnsOf(details), slug: await slugFor(trx, details.title), created_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await record(trx, { id, act: "add", by, after: { title: details.title, place: details.placeId, commune: details.communeCode } });
    return { ok: true, id };
  });
}

/** False when somebody saved it meanwhile, or it was withdrawn. */
export async function editOffer(db: Db, id: string, details: Details, { by, version }: { by: string; version: number }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await lockOffer(trx, id);
    if (!before || before.version !== version || before.state === "withdrawn") return false;
    await trx
      .updateTable("premises.offer")
      .set({ ...columnsOf(details), version: version + 1, changed_at: sql<Date>`clock_timestamp()` })
      .where("id", "=", id)
      .execute();
    await tieOffers(trx, [id]);
    await record(trx, { id, act: "edit", by, before: told(before), after: told(details) });
    return true;
  });
}

/** What the log of acts keeps: what is offered, and no contacts. */
const told = ({ placeId, communeCode, title, surface, rentCents, rentPer, fromDay, untilDay, closesOn }: Details) => ({
  ...{ place: placeId, commune: communeCode, title, surface, rent_cents: rentCents, rent_per: rentPer },
  ...{ from_day: fromDay, until_day: untilDay, closes_on: closesOn },
});

const columnsOf = (details: Details) => ({
  ...{ place_id: details.placeId, commune_code: details.communeCode, kind: details.kind, title: details.title, about: details.about },
  ...{ uses: [...details.uses], surface: details.surface, rent_cents: details.rentCents, rent_per: details.rentPer, rent_note: details.rentNote },
  ...{ times: details.times, address: details.address, from_day: details.fromDay, until_day: details.untilDay, closes_on: details.closesOn },
  ...{ wheelchair: details.wheelchair, access: details.access, email: details.email, phone: details.phone },
});

export const slugFor = (trx: Db, title: string): Promise<string> => freeSlug(trx, "premises.offer", slugOf(title, "local"), { reserved });
