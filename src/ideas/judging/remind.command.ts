import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { findCase } from "../case/case.query.ts";
import { type House, tellAssessor, tellCommune, tellJuror, tellOfficers } from "../notices/notify.command.ts";
import { routes } from "../routes.ts";

/** Whoever let the day of an answer pass is told once: the level that received an idea, the service that was asked. */
export async function remindLate(db: Db, house: House): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ proposalId: string; toLevel: string; communeCode: string; dueAt: Date }>`
      update ideas.routing set reminded_at = now() where state = 'waiting' and due_at < now() and reminded_at is null
      returning proposal_id as "proposalId", to_level as "toLevel", commune_code as "communeCode", due_at as "dueAt"`.execute(trx);
    for (const { proposalId, toLevel, communeCode, dueAt } of rows) {
      const judged = (await findCase(trx, proposalId))!;
      const work = { news: "route_late", title: judged.title, href: routes.routing.href({ id: proposalId }), at: dueAt.toISOString() } as const;
      if (toLevel === "commune") await tellCommune(trx, communeCode, "participation.to_route", work);
      else await tellOfficers(trx, house, judged, "participation.to_route", work);
    }
  });
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; title: string; assessorId: string; dueAt: Date }>`
      update ideas.assessment a set reminded_at = now() from ideas.study s join ideas.proposal p on p.id = s.proposal_id
      where s.proposal_id = a.proposal_id and s.conclusion is null and a.verdict is null and a.due_at < now() and a.reminded_at is null
        and a.assessor_id is not null
      returning a.id, p.title, a.assessor_id as "assessorId", a.due_at as "dueAt"`.execute(trx);
    for (const { id, title, assessorId, dueAt } of rows)
      await tellAssessor(trx, assessorId, { news: "assess_late", title, href: routes.assess.href({ id }), at: dueAt.toISOString() });
  });
}

/** Three days before a jury ends, whoever has not judged everything is told once. */
export async function remindJurors(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ personId: string; slug: string; title: string; closesAt: Date }>`
      insert into ideas.jury_reminder (stage_id, person_id)
      select distinct s.id, m.person_id from processes.stage s join processes.process c on c.id = s.process_id and c.state = 'published'
      join processes.process_member m on m.process_id = c.id and m.part = 'juror'
      join ideas.proposal p on p.process_id = c.id and p.state = 'feasible'
      where s.kind = 'jury' and s.opens_at <= now() and s.closes_at between now() and now() + interval '3 days'
        and not exists (select from ideas.jury_sheet h join ideas.juror j on j.stage_id = h.stage_id and j.number = h.juror
          where h.stage_id = s.id and h.proposal_id = p.id and j.person_id = m.person_id)
      on conflict do nothing
      returning person_id as "personId", (select c.slug from processes.stage s join processes.process c on c.id = s.process_id
        where s.id = stage_id) as slug,
        (select c.title from processes.stage s join processes.process c on c.id = s.process_id where s.id = stage_id) as title,
        (select closes_at from processes.stage s where s.id = stage_id) as "closesAt"`.execute(trx);
    for (const { personId, slug, title, closesAt } of rows)
      await tellJuror(trx, personId, { news: "to_judge", title, href: routes.jury.href({ process: slug }), at: closesAt.toISOString() });
  });
}
