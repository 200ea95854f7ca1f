import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What this person did in judging: acts as an agent or an assessor, scores as a juror, what they wrote as an author. */
export const judgingRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const read = async (query: ReturnType<typeof sql<object>>) => (await query.execute(db)).rows;
    return {
      admissibility: await read(sql<object>`
        select p.title, a.decision, a.reasons, a.at from ideas.admissibility a join ideas.proposal p on p.id = a.proposal_id
          where a.by = ${personId} order by a.at`),
      commune_opinions: await read(sql<object>`
        select p.title, g.verdict, g.reasons, g.at from ideas.opinion_given g join ideas.opinion o on o.id = g.opinion_id
        join ideas.proposal p on p.id = o.proposal_id where g.by = ${personId} order by g.at`),
      service_opinions: await read(sql<object>`
        select p.title, a.aspect, a.service, a.verdict, a.given_at from ideas.assessment a join ideas.proposal p on p.id = a.proposal_id
        where a.assessor_id = ${personId} order by a.asked_at`),
      jury_sheets: await read(sql<object>`
        select p.title, s.kind, s.conflict, c.score, c.reason, s.at from ideas.juror j
          join ideas.jury_sheet s on s.stage_id = j.stage_id and s.juror = j.number
        join ideas.proposal p on p.id = s.proposal_id left join ideas.jury_score c on c.sheet_id = s.id where j.person_id = ${personId}
          order by s.at, c.criterion_id`),
      study_replies: await read(sql<object>`select words, signature, at from ideas.study_reply where by = ${personId} order by at`),
      contests: await read(sql<object>`select about, words, signature, at, state from ideas.contest where by = ${personId} order by at`),
      internal_notes: await read(sql<object>`select words, at from ideas.internal_note where by = ${personId} order by at`),
    };
  },
};

/** Judgements stay: people rely on them. Nobody is named in them, and who acted is forgotten. */
export const judgingErasing: Erasing = {
  room: "participation",
  async erase(trx, personId) {
    await sql`update ideas.admissibility set by = null where by = ${personId}`.execute(trx);
    await sql`
      update ideas.routing set sent_by = nullif(sent_by, ${personId}), answered_by = nullif(answered_by, ${personId})
      where sent_by = ${personId} or answered_by = ${personId}`.execute(trx);
    await sql`update ideas.opinion set asked_by = null where asked_by = ${personId}`.execute(trx);
    await sql`update ideas.opinion_given set by = null where by = ${personId}`.execute(trx);
    await sql`
      update ideas.study set owner_id = nullif(owner_id, ${personId}), concluded_by = nullif(concluded_by, ${personId})
      where owner_id = ${personId} or concluded_by = ${personId}`.execute(trx);
    await sql`update ideas.study_past set reopened_by = null where reopened_by = ${personId}`.execute(trx);
    await sql`
      update ideas.assessment set assessor_id = nullif(assessor_id, ${personId}), asked_by = nullif(asked_by, ${personId})
      where assessor_id = ${personId} or asked_by = ${personId}`.execute(trx);
    await sql`update ideas.study_reply set by = null, signature = 'anonyme' where by = ${personId}`.execute(trx);
    await sql`update ideas.internal_note set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.jury_sheet s set conflict = '(effacé)' from ideas.juror j
      where j.stage_id = s.stage_id and j.number = s.juror and j.person_id = ${personId} and s.kind = 'conflict'`.execute(trx);
    await sql`update ideas.juror set person_id = null where person_id = ${personId}`.execute(trx);
    await sql`update ideas.jury_record set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.contest set by = null, signature = 'anonyme' where by = ${personId}`.execute(trx);
    await sql`update ideas.contest set decided_by = null where decided_by = ${personId}`.execute(trx);
    await sql`update ideas.award set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.official_answer_version set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.delivery_entry set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.evaluation set by = null where by = ${personId}`.execute(trx);
  },
};
