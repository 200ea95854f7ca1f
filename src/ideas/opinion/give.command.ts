import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Case } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { findOpinion, type Opinion } from "./opinion.query.ts";
import type { OpinionVerdict } from "../verdicts.ts";

interface GivenOpinion {
  readonly opinionId: string;
  /** How many were given when whoever gives this one read the page. */
  readonly seen: number;
  readonly verdict: OpinionVerdict;
  readonly reasons: string;
  readonly by: string;
  readonly asWhom: string;
  /** It came by letter: whoever runs the process writes it down. */
  readonly onBehalf: boolean;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "not_open" | "too_late" | "closed" };

/** Gives or changes the opinion of a commune, until its deadline by the clock of the database: an extension or an early end counts at once. */
export async function giveOpinion(db: Db, given: GivenOpinion): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const { rows } = await sql<{ proposalId: string }>`
      select o.proposal_id as "proposalId" from ideas.opinion o join processes.stage s on s.id = o.stage_id
      where o.id = ${given.opinionId} for share of s`.execute(trx);
    const judged = rows[0] ? await lockCase(trx, rows[0].proposalId) : null;
    const asked = await findOpinion(trx, given.opinionId);
    const refusal = await refusalOf(trx, judged, asked, given);
    if (refusal || !judged) return { ok: false, problem: refusal ?? "closed" };
    await write(trx, judged, given);
    return { ok: true };
  });
}

async function refusalOf(trx: Db, judged: Case | null, asked: Opinion | null, { seen }: GivenOpinion) {
  if (!judged || !asked || !isUnderWay(judged) || !["filed", "admissible", "feasible"].includes(judged.state)) return "closed";
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
  const { now } = rows[0]!;
  if (now < asked.opensAt) return "not_open";
  if (now >= asked.dueAt) return "too_late";
  return asked.number === seen ? null : "changed";
}

async function write(trx: Db, judged: Case, { opinionId, seen, verdict, reasons, by, asWhom, onBehalf }: GivenOpinion): Promise<void> {
  await sql`
    insert into ideas.opinion_given (opinion_id, number, verdict, reasons, as_whom, on_behalf, by)
    values (${opinionId}, ${seen + 1}, ${verdict}, ${reasons}, ${asWhom}, ${onBehalf}, ${by})`.execute(trx);
  const told = { code: "opinion", verdict } as const;
  await writeJourney(trx, { proposalId: judged.id, act: seen > 0 ? "opinion_revised" : "opinion_given", by, asWhom, told, words: reasons });
  await tellParticipants(trx, judged, "opinion", { who: asWhom, told, reason: reasons, except: by, part: "avis" });
  await recordAct(trx, {
    who: by,
    act: onBehalf ? "opinion.write_down" : "opinion.give",
    room: "participation",
    about: { kind: "opinion", id: opinionId },
    after: { proposal: judged.id, verdict },
    reason: reasons,
  });
}
