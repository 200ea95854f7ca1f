import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Case } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { findStudy } from "./study.query.ts";
import type { AssessVerdict } from "../verdicts.ts";

interface GivenAssessment {
  readonly id: string;
  readonly proposalId: string;
  readonly service: string;
  readonly seen: number;
  readonly verdict: AssessVerdict;
  readonly reasons: string;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
  /** For the team and the services alone. */
  readonly note: string | null;
  readonly by: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "not_open" | "closed" };

/** Gives or changes the opinion of a service, until the study is concluded. Public at once; its note never. */
export async function giveAssessment(db: Db, given: GivenAssessment): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, given.proposalId);
    const study = await findStudy(trx, given.proposalId);
    if (!judged || !study || !isUnderWay(judged)) return { ok: false, problem: "closed" };
    if (study.conclusion !== null) return { ok: false, problem: "not_open" };
    if (!(await keep(trx, given))) return { ok: false, problem: "changed" };
    await publish(trx, judged, given);
    return { ok: true };
  });
}

/** False when somebody else of the service was faster. */
async function keep(trx: Db, { id, seen, verdict, reasons, investmentCents, runningCents }: GivenAssessment): Promise<boolean> {
  await sql`
    insert into ideas.assessment_past (assessment_id, number, verdict, reasons, investment_cents, running_cents, given_at)
    select id, number, verdict, reasons, investment_cents, running_cents, given_at from ideas.assessment
    where id = ${id} and number = ${seen} and number > 0`.execute(trx);
  const { numAffectedRows } = await sql`
    update ideas.assessment set number = number + 1, verdict = ${verdict}, reasons = ${reasons}, investment_cents = ${investmentCents},
      running_cents = ${runningCents}, given_at = now()
    where id = ${id} and number = ${seen}`.execute(trx);
  return numAffectedRows === 1n;
}

async function publish(trx: Db, judged: Case, { id, service, seen, verdict, reasons, note, by }: GivenAssessment): Promise<void> {
  if (note !== null)
    await sql`insert into ideas.internal_note (proposal_id, words, as_whom, by) values (${judged.id}, ${note}, ${service}, ${by})`.execute(trx);
  const told = { code: "assessment", verdict } as const;
  await writeJourney(trx, { proposalId: judged.id, act: seen > 0 ? "assessment_revised" : "assessed", by, asWhom: service, told, words: reasons });
  await tellParticipants(trx, judged, "assessed", { who: service, told, reason: reasons, except: by, part: "faisabilite" });
  await recordAct(trx, {
    who: by,
    act: "study.assess",
    room: "participation",
    about: { kind: "assessment", id },
    after: { proposal: judged.id, verdict },
    reason: reasons,
  });
}
