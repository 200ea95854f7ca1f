import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { tell } from "../emit-notice.ts";

/** How long the address of a letter is kept, and an attestation after its two years. */
export const addressDays = 60;

/** Each morning: addresses of letters go after 60 days, attestations 60 days after their end; whoever's attestation ends within 30 days is told, once. */
export const residencyJob: Job = {
  name: "people/residency",
  says: { fr: "Fin des attestations de résidence", en: "End of proofs of residence", nl: "Einde van woonplaatsbewijzen" },
  cron: "20 5 * * *",
  async run({ db, now }) {
    const at = now();
    await db
      .updateTable("people.residency_letter")
      .set({ ended_at: sql`now()`, recipient: null, street: null, postal_code: null, city: null })
      .where("used_at", "is", null)
      .where("ended_at", "is", null)
      .where(sql<boolean>`coalesce(printed_at, asked_at) + make_interval(days => ${addressDays}) <= ${at}`)
      .execute();
    await sql`delete from people.residency where valid_until < ${at}::date - ${addressDays}::integer`.execute(db);
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
