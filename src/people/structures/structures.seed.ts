import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { cast } from "../cast.ts";
import { addMember } from "./membership.command.ts";
import { type StoryStructure, toldStructures } from "./structures.story.ts";

const reason = "Histoire de la démonstration";

/** Structures with their members, a request that waits for an answer, and an invitation that waits for a click. */
export async function seedStructures(db: Db): Promise<void> {
  const territory = await readTerritory(db);
  const [another] = territory.communes;
  /** In another metropolis than the story's all are of one commune, with its name and its postal code. */
  const placeOf = ({ kind, commune }: StoryStructure) => {
    const told = territory.communeBySlug(commune);
    if (told) return { commune_code: told.code };
    return { commune_code: another!.code, postal_code: another!.postalCodes[0]!, ...(kind === "commune" && { name: `${another!.name} (démonstration)` }) };
  };
  const rows = toldStructures.map(({ members, commune, ...structure }) => ({
    ...structure,
    ...placeOf({ ...structure, members, commune }),
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
