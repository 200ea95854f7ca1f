import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";
import { questionsOf } from "../questions.ts";
import { readPages } from "../questionnaire.query.ts";
import { type BuildOutcome, done, fails, hold, record } from "./build.command.ts";
import type { Presentation } from "./presentation.form.ts";

/** Creates it in preparation, with one empty page. Gives its address. */
export async function createQuestionnaire(db: Db, at: { processId: string; stageId: string; by: string }, said: Presentation): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const rules = { reserved: ["nouveau"], processId: at.processId };
    const slug = await freeSlug(trx, "questionnaires.questionnaire", slugOf(said.title, "questionnaire"), rules);
    const { rows } = await sql<{ id: string }>`
      insert into questionnaires.questionnaire (process_id, stage_id, slug, title, introduction, thanks, signed, created_by)
      values (${at.processId}, ${at.stageId}, ${slug}, ${said.title}, ${said.introduction}, ${said.thanks}, ${said.signed}, ${at.by})
        returning id`.execute(trx);
    const { id } = rows[0]!;
    await sql`insert into questionnaires.questionnaire_page (questionnaire_id, position) values (${id}, 1)`.execute(trx);
    await record(trx, id, at.by, "create");
    return slug;
  });
}

/** Who answers can be changed as long as nobody has. */
export async function savePresentation(db: Db, id: string, said: Presentation, { version, by }: { version: number; by: string }): Promise<BuildOutcome> {
  return db.transaction().execute(async (trx) => {
    const held = await hold(trx, id);
    if (held.state === "published") return fails("published");
    if (held.version !== version) return fails("changed");
    await sql`
      update questionnaires.questionnaire
      set title = ${said.title}, introduction = ${said.introduction}, thanks = ${said.thanks}, version = version + 1,
        signed = case when locked_at is null then ${said.signed} else signed end
      where id = ${id}`.execute(trx);
    await record(trx, id, by, "present", { title: said.title });
    return done;
  });
}

/** The public finds it, and answers while its stage is open. Off line again as long as nobody has answered. */
export async function putOnline(db: Db, id: string, online: boolean, by: string): Promise<BuildOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state, locked } = await hold(trx, id);
    if (state === "published") return fails("published");
    if (!online && locked) return fails("locked");
    if (online && questionsOf(await readPages(trx, id)).length === 0) return fails("empty");
    await sql`update questionnaires.questionnaire set state = ${online ? "open" : "draft"} where id = ${id}`.execute(trx);
    await record(trx, id, by, online ? "put_online" : "take_offline");
    return done;
  });
}
