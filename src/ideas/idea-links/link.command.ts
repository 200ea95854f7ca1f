import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { addLink, type NewLink, type OldLink, removeLink } from "#thread";

/** Joins an idea to a thing of the house, or undoes it: the thread keeps both, the audit log who. */
export async function linkIdea(db: Db, proposalId: string, link: NewLink): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await addLink(trx, link);
    await recordAct(trx, {
      who: link.by!,
      act: "proposal.link",
      room: "participation",
      about: { kind: "proposal", id: proposalId },
      after: { from: link.from, relation: link.relation, to: link.to },
      reason: typeof link.reason === "string" ? link.reason : link.reason.fr,
    });
  });
}

/** False when it was undone already. */
export async function unlinkIdea(db: Db, proposalId: string, link: OldLink): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await removeLink(trx, link))) return false;
    const { from, relation, to, by } = link;
    await recordAct(trx, {
      who: by!,
      act: "proposal.unlink",
      room: "participation",
      about: { kind: "proposal", id: proposalId },
      before: { from, relation, to },
    });
    return true;
  });
}
