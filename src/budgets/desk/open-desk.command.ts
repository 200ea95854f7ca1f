import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";

interface NewDesk {
  readonly voteId: string;
  readonly name: string;
  readonly communeCode: string | null;
  readonly note: string;
  readonly by: string;
}

type OpenOutcome = { ok: true; id: string } | { ok: false; problem: "name_taken" };

export async function openDesk(db: Db, { voteId, name, communeCode, note, by }: NewDesk): Promise<OpenOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<OpenOutcome> => {
      const { id } = await trx
        .insertInto("budgets.desk")
        .values({ vote_id: voteId, name, commune_code: communeCode, note })
        .returning("id")
        .executeTakeFirstOrThrow();
      await recordAct(trx, { who: by, act: "desk.open", room: "budgets", about: { kind: "desk", id }, after: { name } });
      return { ok: true, id };
    });
  } catch (error) {
    if (brokenConstraint(error) === "desk_vote_id_name_key") return { ok: false, problem: "name_taken" };
    throw error;
  }
}

/** Closed: its kiosks send everything they keep, even a few ballots. */
export async function closeDesk(db: Db, { deskId, closed, by }: { deskId: string; closed: boolean; by: string }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable("budgets.desk")
      .set({ closed_at: closed ? sql<Date>`clock_timestamp()` : null })
      .where("id", "=", deskId)
      .execute();
    await recordAct(trx, { who: by, act: closed ? "desk.close" : "desk.reopen", room: "budgets", about: { kind: "desk", id: deskId } });
  });
}
