import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/**
 * The lists of a place go over to the record that was kept, as what they price does; and back. What it attested goes over, unless the other
 * did. Its account goes over beside the other one: what was written stays, and each keeps its numbers.
 */
const merged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    await sql`update prices.list set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    await sql`update prices.account set place_id = ${kept}, place_before = coalesce(place_before, ${gone}) where place_id = ${gone}`.execute(db);
    await sql`
      update prices.coupon c set place_id = ${kept}, place_before = ${gone} where c.place_id = ${gone}
        and not exists (select from prices.coupon o where o.place_id = ${kept} and o.code = c.code)`.execute(db);
    await sql`update prices.pass set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    await sql`
      update prices.attestation a set place_id = ${kept} where a.place_id = ${gone} and not exists (
        select from prices.attestation o where o.place_id = ${kept} and (o.person_id = a.person_id or o.structure_id = a.structure_id) and o."group" = a."group")`.execute(
      db,
    );
  },
};

const unmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    await sql`update prices.list set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
    for (const table of ["prices.account", "prices.pass", "prices.coupon"])
      await sql`update ${sql.table(table)} set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
  },
};

export const mergedPlaces: readonly Listener[] = [merged, unmerged];
