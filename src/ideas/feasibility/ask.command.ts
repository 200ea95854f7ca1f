import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { tellAssessor } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { routes } from "../routes.ts";
import { askedIdeas, askedServices, type Questions } from "./questions.query.ts";

interface Asking extends Questions {
  readonly dueAt: Date;
  readonly by: string;
  readonly asWhom: string;
}

interface FeasibilityRequest {
  readonly id: string;
  readonly proposalId: string;
  readonly service: string;
  /** Null once they left. */
  readonly assessorId: string | null;
}

/**
 * Asks services about aspects of an idea, of several, or of all whose study is open; what a service was asked already is not asked again.
 * In one transaction, with one letter to each service. Gives how many opinions are asked for.
 */
export async function askServices(db: Db, asking: Asking): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { processId, proposalIds, assessors, aspects, dueAt, by } = asking;
    // In one order, so that two who ask at once wait for each other instead of both.
    const { rows } = await sql<FeasibilityRequest>`
      insert into ideas.assessment (proposal_id, aspect, service, assessor_id, asked_by, due_at)
      select p.id, k.aspect, v.service, v.person_id, ${by}, ${dueAt.toISOString()}::timestamptz
      from (${askedIdeas(asking)}) p cross join (${askedServices(assessors)}) v cross join unnest(${aspects}::text[]) k (aspect)
      order by p.id, k.aspect, v.service, v.person_id
      on conflict (proposal_id, aspect, service) do nothing
      returning id, proposal_id as "proposalId", service, assessor_id as "assessorId"`.execute(trx);
    if (rows.length === 0) return 0;
    for (const ofService of Map.groupBy(rows, ({ service, assessorId }) => `${assessorId} ${service}`).values()) await tell(trx, asking, ofService);
    await recordAct(trx, {
      who: by,
      act: "study.ask",
      room: "participation",
      about: proposalIds?.length === 1 ? { kind: "proposal", id: proposalIds[0]! } : { kind: "process", id: processId },
      after: { services: [...new Set(rows.map(({ service }) => service))], aspects, count: rows.length, dueAt: dueAt.toISOString() },
    });
    return rows.length;
  });
}

/** One service: a line in the journey of each idea, and one letter, which leads to all that it has to give if that is several. */
async function tell(trx: Db, { by, asWhom, dueAt }: Asking, asked: readonly FeasibilityRequest[]): Promise<void> {
  const [{ id, service, assessorId, proposalId: first }] = asked as [FeasibilityRequest, ...FeasibilityRequest[]];
  const ideas = [...new Set(asked.map(({ proposalId }) => proposalId))];
  for (const proposalId of ideas) await writeJourney(trx, { proposalId, act: "study_asked", by, asWhom, words: service, internal: true });
  const { rows } = await sql<{ title: string }>`select title from ideas.proposal where id = ${first}`.execute(trx);
  const href = asked.length === 1 ? routes.assess.href({ id }) : routes.assessments.href();
  const title = ideas.length > 1 ? `${rows[0]!.title} (+ ${ideas.length - 1})` : rows[0]!.title;
  if (assessorId !== null) await tellAssessor(trx, assessorId, { news: "to_assess", title, href, at: dueAt.toISOString(), except: by });
}
