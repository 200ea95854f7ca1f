import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { stagesOf } from "#processes";
import { readDecisions } from "../admissibility/admissibility.query.ts";
import { decideWithin } from "../admissibility/decide.command.ts";
import { reopenWithin } from "../feasibility/conclude.command.ts";
import type { Case } from "../case/case.query.ts";
import { lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { publishAgain } from "../jury/publish.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import type { Contest } from "./contest.query.ts";
import { currentStage } from "../case/current-stage.ts";

interface ContestDecision {
  readonly contestId: string;
  readonly outcome: "upheld" | "rejected";
  readonly reasons: string;
  /** Of a jury: sheets that do not count any more. */
  readonly exclude: readonly string[];
  readonly by: string;
  readonly asWhom: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "decided" | "gone_on" };

/** The judgement cannot be undone any more: takes the whole transaction back. */
class GoneOn extends Error {}

/** Upholds or rejects an objection. Upheld, what it contests is undone in the same transaction: all of it, or nothing. */
export async function decideContest(db: Db, given: ContestDecision): Promise<Outcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const { rows } = await sql<Pick<Contest, "proposalId" | "about" | "state">>`
        select proposal_id as "proposalId", about, state from ideas.contest where id = ${given.contestId} for update`.execute(trx);
      const contest = rows[0];
      if (contest?.state !== "open") return { ok: false, problem: "decided" };
      const judged = (await lockCase(trx, contest.proposalId))!;
      await close(trx, judged, given);
      if (given.outcome === "upheld") await undo(trx, judged, contest.about, given);
      await recordAct(trx, {
        who: given.by,
        act: "contest.decide",
        room: "participation",
        about: { kind: "proposal", id: judged.id },
        after: { about: contest.about, outcome: given.outcome, excluded: given.exclude.length },
        reason: given.reasons,
      });
      return { ok: true };
    });
  } catch (error) {
    if (error instanceof GoneOn) return { ok: false, problem: "gone_on" };
    throw error;
  }
}

async function close(trx: Db, judged: Case, { contestId, outcome, reasons, by, asWhom }: ContestDecision): Promise<void> {
  await sql`
    update ideas.contest set state = ${outcome}, reasons = ${reasons}, decided_at = now(), decided_by = ${by}, decided_as = ${asWhom}
    where id = ${contestId}`.execute(trx);
  await writeJourney(trx, { proposalId: judged.id, act: `contest_${outcome}`, by, asWhom, words: reasons });
  await tellParticipants(trx, judged, outcome, { reason: reasons, except: by, part: "contestations" });
}

async function undo(trx: Db, judged: Case, about: Contest["about"], { reasons, exclude, by, asWhom }: ContestDecision): Promise<void> {
  const stages = await stagesOf(trx, judged.process.id);
  if (about === "admissibility") {
    const [last] = await readDecisions(trx, judged.id);
    const stageId = currentStage(stages, "admissibility", new Date())?.id ?? null;
    const revised = { proposalId: judged.id, seen: last?.number ?? 0, stageId, decision: "admitted", criterionId: null, reasons, by, asWhom } as const;
    if (!(await decideWithin(trx, revised)).ok) throw new GoneOn();
  } else if (about === "feasibility") {
    if (!(await reopenWithin(trx, { proposalId: judged.id, by, asWhom, why: reasons.slice(0, 2000) }))) throw new GoneOn();
  } else {
    const stage = currentStage(stages, "jury", new Date());
    if (!stage) throw new GoneOn();
    await sql`
      update ideas.jury_sheet set excluded_at = now(), excluded_reason = ${reasons.slice(0, 2000)}
      where stage_id = ${stage.id} and proposal_id = ${judged.id} and kind = 'score' and excluded_at is null
        and id::text = any(${[...exclude]}::text[])`.execute(trx);
    await publishAgain(trx, { stage, why: reasons.slice(0, 2000), by, asWhom });
  }
}
