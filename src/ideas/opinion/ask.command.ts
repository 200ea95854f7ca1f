import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tellCommune } from "../notices/notify.command.ts";
import type { Case } from "../case/case.query.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { routes } from "../routes.ts";

/** The commune in which an idea stands is asked for its opinion, when the process has a stage for that. The whole metropolis is no commune. */
export async function askCommuneOf(trx: Db, judged: Case, by: string | null): Promise<void> {
  if (judged.communeCode === null) return;
  await askCommune(trx, judged, judged.communeCode, by);
}

/**
 * Asks one commune, once. Its deadline is the end of the stage, or the days that the stage gives; asked after that end, it has the same
 * days from today. False: it was asked before, or the process asks for no opinion.
 */
export async function askCommune(trx: Db, judged: Case, communeCode: string, by: string | null): Promise<boolean> {
  const { rows } = await sql<{ id: string; stageId: string }>`
    with stage as (
      select s.* from processes.stage s where s.process_id = ${judged.process.id} and s.kind = 'opinion'
      order by (s.closes_at is null or s.closes_at > now()) desc, s.position limit 1
    ), asked as (
      insert into ideas.opinion (proposal_id, stage_id, commune_code, asked_by, due_at)
      select ${judged.id}, s.id, ${communeCode}, ${by},
        case when s.closes_at <= now() then now() + make_interval(days => coalesce((s.settings ->> 'days')::integer, 30)) end
      from stage s on conflict (proposal_id, commune_code) do nothing returning id, stage_id)
    select asked.id, asked.stage_id as "stageId" from asked`.execute(trx);
  const asked = rows[0];
  if (!asked) return false;
  const due = await sql<{ at: Date }>`select due_at as at from ideas.opinion_now where id = ${asked.id}`.execute(trx);
  await writeJourney(trx, { proposalId: judged.id, act: "opinion_asked", stageId: asked.stageId, by, asWhom: judged.process.ownerService });
  const href = routes.opinion.href({ id: asked.id });
  await tellCommune(trx, communeCode, "participation.to_opine", { news: "to_opine", title: judged.title, href, at: due.rows[0]!.at.toISOString(), except: by });
  return true;
}
