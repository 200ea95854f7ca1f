import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { askReferees, goOn } from "../application/referees.command.ts";
import { signCharter } from "../charter/charter.command.ts";
import type { Applying } from "./apply.form.ts";

/** `already`: it is a member, or has applied. */
type ApplyOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "already" };

interface Applicant {
  readonly id: string;
  readonly name: string;
}

/** Applies, and asks the members that were named; others are asked where fewer were. */
export async function apply(db: Db, applying: Applying, applicant: Applicant): Promise<ApplyOutcome> {
  const { structureId, college, brings, referees, listed, charter } = applying;
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into network.member (kind, structure_id, person_id, name, college, brings, listed, charter, applied_by)
        values (${structureId ? "structure" : "person"}, ${structureId}, ${structureId ? null : applicant.id},
          coalesce((select name from people.structure where id = ${structureId}::uuid), ${applicant.name}), ${college}, ${brings},
          ${structureId === null && listed}, ${charter}, ${applicant.id}) returning id`.execute(trx);
      const { id } = rows[0]!;
      await signCharter(trx, id, charter, applicant.id);
      await askReferees(trx, id, referees, true);
      await goOn(trx, id);
      return { ok: true, id };
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken !== "member_structure_once" && broken !== "member_person_once") throw error;
    return { ok: false, problem: "already" };
  }
}
