import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { moveProposal } from "../move-proposal.command.ts";
import type { OpenedProposal } from "../open-proposal.query.ts";
import { lastingHref } from "../proposal-address.ts";

/** False when something was decided on it meanwhile, or when it was withdrawn already. Those who signed with the author are told. */
export async function withdrawProposal(db: Db, { process, proposal }: OpenedProposal, { by, why }: { by: string; why: string | null }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const moved = await moveProposal(trx, { id: proposal.id, to: "withdrawn", act: "withdrawn", by, asWhom: proposal.signature, reason: why });
    if (!moved.ok) return false;
    await trx
      .updateTable("ideas.coauthor")
      .set({ state: "cancelled", email: null, token_hash: null, answered_at: new Date() })
      .where("proposal_id", "=", proposal.id)
      .where("state", "=", "invited")
      .execute();
    const payload = { title: proposal.title, who: proposal.signature, href: lastingHref(process.slug, proposal.number) };
    await notify(trx, {
      to: proposal.coauthors.map(({ personId }) => personId).filter((one) => one !== null),
      kind: "participation.my_idea_withdrawn",
      payload,
    });
    return true;
  });
}
