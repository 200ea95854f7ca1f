import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";
import { countSupports } from "../amendment/support.command.ts";

/** What texts keep about a person. */
export const textRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const [amendments, supports, decisions] = await Promise.all([
      sql<object>`
        select t.title as text, a.number, a.act, a.body, a.reason, a.signature, a.state, a.filed_at
        from texts.amendment a join texts.text t on t.id = a.text_id where a.author_id = ${personId} order by a.filed_at`.execute(db),
      sql<object>`
        select t.title as text, a.number, s.at from texts.amendment_support s
        join texts.amendment a on a.id = s.amendment_id join texts.text t on t.id = a.text_id
        where s.person_id = ${personId} order by s.at`.execute(db),
      sql<object>`
        select t.title as text, a.number, a.state, a.decided_at from texts.amendment a join texts.text t on t.id = a.text_id
        where a.decided_by = ${personId} order by a.decided_at`.execute(db),
    ]);
    return { amendments: amendments.rows, amendment_supports: supports.rows, amendment_answers: decisions.rows };
  },
};

const erasedWords = "Texte effacé à la demande de son auteur.";

/** Amendments stay, or are withdrawn with their words, without a name; what has entered a text stays in it. Supports go: one person, one support. */
export const textErasing: Erasing = {
  room: "participation",
  async erase(trx, personId, contributions) {
    if (contributions === "remove")
      await sql`
        update texts.amendment set body = case when act = 'delete' then null else ${erasedWords} end, reason = ${erasedWords}
        where author_id = ${personId} and state in ('open', 'withdrawn')`.execute(trx);
    await sql`
      update texts.amendment
      set author_id = null, signature = 'anonyme', state = case when ${contributions === "remove"} and state = 'open' then 'withdrawn' else state end
      where author_id = ${personId}`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      delete from texts.amendment_support where person_id = ${personId} returning amendment_id as id`.execute(trx);
    await countSupports(
      trx,
      rows.map(({ id }) => id),
    );
    await sql`update texts.amendment set decided_by = null where decided_by = ${personId}`.execute(trx);
    await sql`update texts.text_change set by = null where by = ${personId}`.execute(trx);
    await sql`update texts.text_version set published_by = null where published_by = ${personId}`.execute(trx);
    await sql`update texts.text set created_by = null where created_by = ${personId}`.execute(trx);
  },
};
