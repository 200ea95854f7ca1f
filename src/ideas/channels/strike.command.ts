import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { strikeComment } from "#processes";
import { recountComments } from "../proposal.subject.ts";
import { recountSupports } from "../merge/settle-supports.command.ts";
import { moveProposal } from "../move-proposal.command.ts";
import { findEntry } from "./ledger.query.ts";
import type { EntryKind } from "./source.ts";

interface Striking {
  readonly entryId: string;
  readonly reason: string;
  readonly by: string;
  readonly asWhom: string;
}

type StrikeOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "struck_already" | "decided" };

interface Row {
  readonly kind: EntryKind;
  readonly proposal_id: string;
  readonly comment_id: string | null;
  readonly struck: boolean;
}

/** Strikes a line out of the ledger, which keeps it and says why: counts follow, a comment goes, an idea is withdrawn unless it was judged. */
export function strike(db: Db, { entryId, reason, by, asWhom }: Striking): Promise<StrikeOutcome> {
  return db.transaction().execute(async (trx): Promise<StrikeOutcome> => {
    const { rows: found } = await sql<{ root: string }>`
      select ideas.root_of(proposal_id) as root from ideas.entry where id = ${entryId}`.execute(trx);
    const root = found[0]!.root;
    await sql`select from ideas.proposal where id = ${root} for update`.execute(trx);
    const { rows } = await sql<Row>`
      select kind, proposal_id, comment_id, struck_at is not null as struck from ideas.entry where id = ${entryId} for update`.execute(trx);
    const entry = rows[0]!;
    if (entry.struck) return { ok: false, problem: "struck_already" };
    if (entry.kind === "proposal") {
      const moved = await moveProposal(trx, { id: entry.proposal_id, to: "withdrawn", act: "withdrawn", by, asWhom, reason });
      if (!moved.ok) return { ok: false, problem: "decided" };
    }
    await sql`
      update ideas.entry set struck_by = ${by}, struck_at = clock_timestamp(), struck_reason = ${reason} where id = ${entryId}`.execute(trx);
    await undo(trx, entry, root);
    await sql`delete from ideas.contact where entry_id = ${entryId}`.execute(trx);
    const about = { kind: "entry", id: entryId };
    await recordAct(trx, { who: by, act: "entry.strike", room: "participation", about, before: { kind: entry.kind, proposal: entry.proposal_id }, reason });
    return { ok: true };
  });
}

/** Strikes out each of these lines of one source, one by one. `left`: the sheets of those that stay, struck out meanwhile or judged. */
export async function strikeSeveral(
  db: Db,
  sourceId: string,
  ids: readonly string[],
  why: Omit<Striking, "entryId">,
): Promise<{ count: number; left: string[] }> {
  const left: string[] = [];
  for (const id of ids) {
    const entry = await findEntry(db, sourceId, id);
    const struck = entry && (await strike(db, { ...why, entryId: entry.id }));
    if (!struck?.ok) left.push(entry?.sheet ?? "?");
  }
  return { count: ids.length - left.length, left };
}

async function undo(trx: Db, { kind, comment_id }: Row, root: string): Promise<void> {
  if (kind === "supports") await recountSupports(trx, root);
  if (kind !== "comment") return;
  if (comment_id) await strikeComment(trx, comment_id);
  await recountComments(trx, root);
}
