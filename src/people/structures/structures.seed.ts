import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { cast } from "../cast.ts";
import { addMember } from "./membership.command.ts";
import { toldStructures } from "./structures.story.ts";

const reason = "Histoire de la démonstration";

/** Structures with their members, a request that waits for an answer, and an invitation that waits for a click. */
export async function seedStructures(db: Db): Promise<void> {
  const territory = await readTerritory(db);
  const codeOf = (slug: string) => (territory.communeBySlug(slug) ?? territory.communes[0]!).code;
  const rows = toldStructures.map(({ members, commune, ...structure }) => ({
    ...structure,
    commune_code: codeOf(commune),
    created_by: members[0]?.id ?? null,
    demo: true,
  }));
  await db.insertInto("people.structure").values(rows).execute();
  for (const { id: structureId, members } of toldStructures) {
    for (const [at, { id: personId, function: work }] of members.entries()) {
      await addMember(db, { structureId, personId, role: at === 0 ? "manager" : "member", function: work, reason, by: null });
    }
  }
  const [ateliers] = toldStructures;
  const message = "J’anime l’atelier couture du mardi et je voudrais suivre les demandes.";
  await db.insertInto("people.join_request").values({ structure_id: ateliers!.id, person_id: cast.elif.id, message }).execute();
  const token_hash = hashOfToken("invitation-de-demonstration");
  const invitation = { structure_id: ateliers!.id, email: cast.amina.email, function: "Bénévole", token_hash, invited_by: cast.bilal.id };
  await db.insertInto("people.invitation").values(invitation).execute();
}
