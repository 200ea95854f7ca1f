import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Case } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { moveProposal, writeJourney } from "../move-proposal.command.ts";
import { dayOf } from "#platform/time/day.ts";
import { tieStudy, untieStudy } from "../thread/tie.command.ts";
import { findStudy, type Study } from "./study.query.ts";

interface Conclusion {
  readonly proposalId: string;
  /** Of the study that was read: who concludes at the same time is told, not overwritten. */
  readonly version: number;
  readonly conclusion: "feasible" | "infeasible";
  readonly reasons: string;
  readonly settles: string | null;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
  readonly by: string;
  readonly asWhom: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "concluded" | "not_owner" | "gone_on" };

/** Concludes a study, once. Who concludes owns it from then on. */
export async function concludeStudy(db: Db, given: Conclusion): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, given.proposalId);
    const study = await findStudy(trx, given.proposalId);
    if (!judged || !study || !isUnderWay(judged)) return { ok: false, problem: "gone_on" };
    if (study.conclusion !== null || study.version !== given.version) return { ok: false, problem: "concluded" };
    if (study.ownerId !== null && study.ownerId !== given.by) return { ok: false, problem: "not_owner" };
    if (!(await move(trx, judged, given))) return { ok: false, problem: "gone_on" };
    await keep(trx, given);
    await tieStudy(trx, { proposalId: judged.id, conclusion: given.conclusion, day: dayOf(new Date()) });
    const { conclusion, reasons, investmentCents, by } = given;
    await tellParticipants(trx, judged, conclusion, {
      reason: reasons,
      cents: conclusion === "feasible" ? investmentCents : null,
      except: by,
      part: "faisabilite",
    });
    await recordAct(trx, {
      who: by,
      act: "study.conclude",
      room: "participation",
      about: { kind: "proposal", id: judged.id },
      before: { state: judged.state },
      after: { conclusion, investmentCents, runningCents: given.runningCents },
      reason: reasons,
    });
    return { ok: true };
  });
}

/** A study that was reopened may end as it did: the idea is there already, and its journey says so again. */
async function move(trx: Db, { id, state }: Case, { conclusion, reasons, by, asWhom }: Conclusion): Promise<boolean> {
  const line = { act: "concluded", by, asWhom };
  if (state === conclusion) {
    if (conclusion === "infeasible") await sql`update ideas.proposal set state_reason = ${reasons.slice(0, 4000)} where id = ${id}`.execute(trx);
    await writeJourney(trx, { ...line, proposalId: id, state, words: reasons.slice(0, 4000) });
    return true;
  }
  if (!["filed", "admissible", "feasible", "infeasible"].includes(state)) return false;
  return (await moveProposal(trx, { ...line, id, to: conclusion, reason: reasons.slice(0, 4000) })).ok;
}

async function keep(trx: Db, { proposalId, conclusion, reasons, settles, investmentCents, runningCents, by, asWhom }: Conclusion): Promise<void> {
  await sql`
    update ideas.study set conclusion = ${conclusion}, reasons = ${reasons}, settles = ${settles}, investment_cents = ${investmentCents},
      running_cents = ${runningCents}, concluded_at = now(), concluded_by = ${by}, concluded_as = ${asWhom}, owner_id = ${by}, version = version + 1
    where proposal_id = ${proposalId}`.execute(trx);
}

interface Act {
  readonly proposalId: string;
  readonly by: string;
  readonly asWhom: string;
}

/** One owner concludes: whoever takes a study over is that owner, in everybody's sight. */
export async function takeOver(db: Db, { proposalId, by, asWhom }: Act): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ before: string | null }>`
      with old as (select owner_id from ideas.study where proposal_id = ${proposalId} and conclusion is null for update)
      update ideas.study s set owner_id = ${by}, version = version + 1 from old where s.proposal_id = ${proposalId}
        returning old.owner_id as before`.execute(trx);
    if (rows.length === 0) return false;
    await writeJourney(trx, { proposalId, act: "study_owned", by, asWhom, internal: true });
    await recordAct(trx, {
      who: by,
      act: "study.take_over",
      room: "participation",
      about: { kind: "proposal", id: proposalId },
      before: { owner: rows[0]!.before },
      after: { owner: by },
    });
    return true;
  });
}

/** Takes a conclusion back, with a public reason, while nothing was awarded on it. It stays readable. */
export async function reopenStudy(db: Db, { proposalId, by, asWhom, why }: Act & { readonly why: string }): Promise<boolean> {
  return db.transaction().execute((trx) => reopenWithin(trx, { proposalId, by, asWhom, why }));
}

export async function reopenWithin(trx: Db, { proposalId, by, asWhom, why }: Act & { readonly why: string }): Promise<boolean> {
  const judged = await lockCase(trx, proposalId);
  const study = await findStudy(trx, proposalId);
  if (!judged || !isReopenable(judged, study)) return false;
  await sql`
    insert into ideas.study_past (proposal_id, version, conclusion, reasons, settles, investment_cents, running_cents, concluded_at,
      concluded_as, reopened_by, why)
    select proposal_id, version, conclusion, reasons, settles, investment_cents, running_cents, concluded_at, concluded_as, ${by}, ${why}
    from ideas.study where proposal_id = ${proposalId}`.execute(trx);
  await sql`
    update ideas.study set conclusion = null, concluded_at = null, concluded_by = null, version = version + 1
      where proposal_id = ${proposalId}`.execute(trx);
  await untieStudy(trx, proposalId, { reason: why, by });
  await writeJourney(trx, { proposalId, act: "study_reopened", by, asWhom, words: why });
  await tellParticipants(trx, judged, "reopened", { reason: why, except: by, part: "faisabilite" });
  await recordAct(trx, { who: by, act: "study.reopen", room: "participation", about: { kind: "proposal", id: proposalId }, reason: why });
  return true;
}

const isReopenable = ({ state }: Pick<Case, "state">, study: Study | null): boolean =>
  study !== null && study.conclusion !== null && (state === "feasible" || state === "infeasible");
