import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { tellCommune } from "../notices/notify.command.ts";
import { type CaseCommune, communeOf } from "../case/case.query.ts";
import { communeQuality } from "../case/gate.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { routes } from "../routes.ts";

interface DueOpinion {
  readonly id: string;
  readonly proposalId: string;
  readonly title: string;
  readonly communeCode: string;
  readonly dueAt: Date;
  readonly ahead: number;
}

/** Two weeks and three days before the deadline, each once. Who was asked less than two weeks before it has just been told. */
export async function remindCommunes(db: Db): Promise<void> {
  const { rows } = await sql<DueOpinion>`
    select o.id, o.proposal_id as "proposalId", p.title, o.commune_code as "communeCode", o.due_at as "dueAt", due.ahead
    from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id join processes.process c on c.id = p.process_id
    cross join lateral (
      select 14 as ahead where o.due_at between now() + interval '3 days' and now() + interval '14 days'
        and o.asked_at < o.due_at - interval '14 days'
      union all select 3 where o.due_at between now() and now() + interval '3 days' and o.asked_at < o.due_at - interval '3 days'
    ) due
    where o.verdict is null and o.opens_at <= now() and p.state in ('filed', 'admissible', 'feasible') and c.state = 'published'
      and not exists (select from ideas.opinion_reminder r where r.opinion_id = o.id and r.ahead = due.ahead)
    order by o.due_at, o.id`.execute(db);
  for (const due of rows) await remind(db, due);
}

/**
 * Reminds communes of a process that are awaited, by hand: each at most once a day, and none that has answered. Gives how many.
 */
export async function remindSeveral(db: Db, processId: string, ids: readonly string[], by: string): Promise<number> {
  const { rows } = await sql<DueOpinion>`
    select o.id, o.proposal_id as "proposalId", p.title, o.commune_code as "communeCode", o.due_at as "dueAt",
      ceil(extract(epoch from o.due_at - now()) / 86400)::integer as ahead
    from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id join processes.process c on c.id = p.process_id
    where c.id = ${processId} and c.state = 'published' and o.id::text = any(${[...ids]}::text[]) and o.verdict is null
      and o.opens_at <= now() and o.due_at > now() and p.state in ('filed', 'admissible', 'feasible')
    order by o.id`.execute(db);
  let count = 0;
  for (const due of rows) if (await remind(db, due)) count += 1;
  if (count > 0) await recordAct(db, { who: by, act: "opinion.remind", room: "participation", about: { kind: "process", id: processId }, after: { count } });
  return count;
}

/** False when it was reminded so many days ahead already. */
async function remind(db: Db, { id, title, communeCode, dueAt, ahead }: DueOpinion): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into ideas.opinion_reminder (opinion_id, ahead) values (${id}, ${ahead}) on conflict do nothing returning 1`.execute(trx);
    if (rows.length === 0) return false;
    const work = { news: "opine_soon", title, href: routes.opinion.href({ id }), at: dueAt.toISOString() } as const;
    await tellCommune(trx, communeCode, "participation.to_opine", work);
    return true;
  });
}

/** What no commune answered in time goes into the idea's journey as what it is: a silence. */
export async function noteSilences(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ proposalId: string; stageId: string; commune: CaseCommune }>`
      update ideas.opinion o set silence_told = now()
      from ideas.opinion_now n join ideas.proposal p on p.id = n.proposal_id join processes.process c on c.id = p.process_id
      where n.id = o.id and o.silence_told is null and n.verdict is null and n.due_at <= now() and c.state in ('published', 'ended')
      returning o.proposal_id as "proposalId", o.stage_id as "stageId", ${communeOf(sql`o.commune_code`)} as commune`.execute(trx);
    for (const { proposalId, stageId, commune } of rows)
      await writeJourney(trx, { proposalId, act: "opinion_silent", stageId, by: null, asWhom: communeQuality(commune) });
  });
}
