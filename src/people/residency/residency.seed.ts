import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { readTerritory } from "#territory";
import { cast } from "../cast.ts";
import { attestResidency } from "./attest.command.ts";
import { hashCode } from "./code-secret.ts";

/** What the demo's letter says; only the hash of a real one is known. */
const demoCode = "RUXAT7K4MQ";

/** Amina is attested in Roubaix, Hugo's letter is in the post, and Elif's waits to be printed. */
export async function seedResidency(db: Db, settings: Settings): Promise<void> {
  const territory = await readTerritory(db);
  const commune = territory.communeBySlug("roubaix") ?? territory.communes[0]!;
  const place = { commune_code: commune.code, postal_code: commune.postalCodes[0] ?? "59100", city: commune.name };
  await attestResidency(db, { personId: cast.amina.id, communeCode: commune.code, communeName: commune.name, how: "desk", by: cast.denis.id });
  const id = "b0000000-0000-4000-8000-000000000001";
  const posted = { printed_at: sql<Date>`now()`, printed_by: cast.denis.id, sent_at: sql<Date>`now()` };
  await db
    .insertInto("people.residency_letter")
    .values({
      id,
      ...place,
      person_id: cast.hugo.id,
      recipient: cast.hugo.name,
      street: "4 rue imaginaire",
      code_hash: hashCode(settings, id, demoCode),
      ...posted,
    })
    .execute();
  await db
    .insertInto("people.residency_letter")
    .values({ ...place, person_id: cast.elif.id, recipient: cast.elif.name, street: "19 rue imaginaire, appartement 3" })
    .execute();
}
