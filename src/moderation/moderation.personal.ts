import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What the room keeps about a person: what they reported, what was decided on theirs. */
export const personRecords: PersonRecords = {
  room: "moderation",
  async records(db, personId) {
    const reports = await sql<object>`
      select c.kind, c.title, r.rule, r.words, r.created_at from moderation.report r join moderation.case_file c on c.id = r.case_id
      where r.reporter_id = ${personId} order by r.created_at`.execute(db);
    const decisions = await sql<object>`
      select c.kind, c.title, d.outcome, d.rule, d.statement, d.decided_at, a.words as appeal, a.outcome as judgment, a.reason as judgment_reason
      from moderation.case_file c join moderation.decision d on d.case_id = c.id left join moderation.appeal a on a.decision_id = d.id
      where c.author_id = ${personId} order by d.decided_at`.execute(db);
    return { reports: reports.rows, decisions_on_mine: decisions.rows };
  },
};

/** Decisions stay, for the log's counts; what leads to the person goes, and what they wrote when they ask for it. */
export const erasing: Erasing = {
  room: "moderation",
  async erase(trx, personId, contributions) {
    const remove = contributions === "remove";
    await sql`
      update moderation.report set words = case when ${remove} then '' else words end, reporter_id = null
        where reporter_id = ${personId}`.execute(trx);
    await sql`
      update moderation.case_file set excerpt = case when ${remove} then '' else excerpt end, author_id = null
        where author_id = ${personId}`.execute(trx);
  },
};
