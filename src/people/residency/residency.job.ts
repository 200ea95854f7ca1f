import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { tell } from "../emit-notice.ts";

/** Each morning: addresses of letters older than 60 days go; whoever's attestation ends within 30 days is told, once. */
export const residencyJob: Job = {
  name: "people/residency",
  cron: "20 5 * * *",
  async run({ db, now }) {
    const at = now();
    await db
      .updateTable("people.residency_letter")
      .set({ ended_at: sql`now()`, recipient: null, street: null, postal_code: null, city: null })
      .where("used_at", "is", null)
      .where("ended_at", "is", null)
      .where(sql<boolean>`coalesce(printed_at, asked_at) + interval '60 days' <= ${at}`)
      .execute();
    const territory = await readTerritory(db);
    await db.transaction().execute(async (trx) => {
      const ending = await trx
        .updateTable("people.residency")
        .set({ reminded_at: sql`now()` })
        .where("ended_at", "is", null)
        .where("reminded_at", "is", null)
        .where(sql<boolean>`valid_until between ${at}::date and ${at}::date + 30`)
        .returning(["person_id", "commune_code", "valid_until"])
        .execute();
      for (const { person_id, commune_code, valid_until } of ending) {
        const commune = territory.communeByCode(commune_code)?.commune.name ?? commune_code;
        await tell(trx, { to: [person_id], kind: "people.residency_ending", payload: { commune, until: valid_until } });
      }
    });
  },
};
