import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Case, findCase } from "../case/case.query.ts";
import { actorOf } from "../case/gate.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { moveProposal } from "../move-proposal.command.ts";
import { askCommuneOf } from "../opinion/ask.command.ts";
import { openStudy } from "../feasibility/open.command.ts";
import { readDecisions } from "./admissibility.query.ts";
import type { Decision } from "./decide.form.ts";

interface NewDecision extends Decision {
  readonly proposalId: string;
  readonly stageId: string | null;
  readonly by: string;
  readonly asWhom: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "decided" | "closed" | "gone_on" };

/** Judges whether an idea may go on, or revises what was judged while nothing was built on it. */
export async function decideAdmissibility(db: Db, given: NewDecision): Promise<Outcome> {
  return db.transaction().execute((trx) => decideWithin(trx, given));
}

/**
 * Declares filed ideas of one process admissible, each whole or not at all; what others judged meanwhile stays as it is. Gives how many.
 */
export async function admitSeveral(
  { db, visitor }: Pick<Visit<string, Visitor>, "db" | "visitor">,
  ids: readonly string[],
  { processId, stageId }: { readonly processId: string; readonly stageId: string },
): Promise<number> {
  const admission = { decision: "admitted", criterionId: null, reasons: null, seen: 0, stageId } as const;
  let count = 0;
  for (const id of ids) {
    const judged = await findCase(db, id);
    if (judged?.process.id !== processId) continue;
    if ((await decideAdmissibility(db, { ...admission, ...actorOf({ visitor }, judged) })).ok) count += 1;
  }
  return count;
}

export async function decideWithin(trx: Db, given: NewDecision): Promise<Outcome> {
  const judged = await lockCase(trx, given.proposalId);
  if (!judged || !isUnderWay(judged)) return { ok: false, problem: "closed" };
  const [last] = await readDecisions(trx, judged.id);
  if ((last?.number ?? 0) !== given.seen) return { ok: false, problem: "decided" };
  if (!mayDecide(judged, last?.decision ?? null, given.decision)) return { ok: false, problem: "gone_on" };
  await write(trx, judged, given, last !== undefined);
  return { ok: true };
}

/** The first decision is on what was just filed; a revision turns the last one round, before the idea has gone further. */
function mayDecide({ state }: Case, last: "admitted" | "refused" | null, next: "admitted" | "refused"): boolean {
  if (last === null) return state === "filed";
  return next === "admitted" ? state === "inadmissible" : state === "admissible";
}

async function write(trx: Db, judged: Case, given: NewDecision, revises: boolean): Promise<void> {
  const { proposalId, decision, criterionId, reasons, stageId, by, asWhom, seen } = given;
  const admitted = decision === "admitted";
  const { rows } = await sql<{ says: string | null }>`
    insert into ideas.admissibility (proposal_id, number, stage_id, decision, criterion_id, criterion_says, reasons, by, as_whom)
    values (${proposalId}, ${seen + 1}, ${stageId}, ${decision}, ${criterionId},
      (select name from ideas.criterion where id = ${criterionId} and stage_id = ${stageId}), ${reasons}, ${by}, ${asWhom})
    returning criterion_says as says`.execute(trx);
  const words = [rows[0]!.says, reasons].filter(Boolean).join(" — ") || null;
  const act = revises ? "admissibility_revised" : admitted ? "admitted" : "refused";
  await moveProposal(trx, { id: proposalId, to: admitted ? "admissible" : "inadmissible", act, stageId, by, asWhom, reason: words });
  if (admitted) {
    await askCommuneOf(trx, judged, by);
    await openStudy(trx, judged);
  }
  await tellParticipants(trx, judged, admitted ? (revises ? "readmitted" : "admitted") : "refused", { reason: words, except: by, part: "recevabilite" });
  await recordAct(trx, {
    who: by,
    act: revises ? "proposal.revise_admissibility" : "proposal.judge_admissibility",
    room: "participation",
    about: { kind: "proposal", id: proposalId },
    before: { state: judged.state },
    after: { decision, criterion: rows[0]!.says },
    reason: reasons,
  });
}
