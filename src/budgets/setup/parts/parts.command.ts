import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { lockDraft } from "../settings.command.ts";
import type { BudgetParts } from "./parts.form.ts";

/** Writes the parts anew and puts each project where its theme or its commune belongs. False once the vote is announced. */
export async function saveParts(db: Db, { voteId, by }: { voteId: string; by: string }, { basis, envelopes, homes }: BudgetParts): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return false;
    await trx.updateTable("budgets.project").set({ envelope: null }).where("vote_id", "=", voteId).execute();
    await trx.deleteFrom("budgets.envelope").where("vote_id", "=", voteId).execute();
    const rows = envelopes.map(({ number, name, amountCents, maxChoices, district }) => ({
      ...{ vote_id: voteId, number, name, district },
      ...{ amount_cents: amountCents, max_choices: maxChoices },
    }));
    if (rows.length > 0) await trx.insertInto("budgets.envelope").values(rows).execute();
    for (const [value, envelope] of homes) {
      const there = trx.updateTable("budgets.project").set({ envelope }).where("vote_id", "=", voteId);
      if (basis === "theme") await there.where("category", "=", value).execute();
      else await (value === "" ? there.where("commune_code", "is", null) : there.where("commune_code", "=", value)).execute();
    }
    await recordAct(trx, { who: by, act: "vote.set_parts", room: "budgets", about: { kind: "vote", id: voteId }, after: { basis, envelopes } });
    return true;
  });
}
