import { sql } from "kysely";
import { type CommentSubject, holdStage, openingOfStage, processHead, type Subject } from "#processes";

import { routes } from "../routes.ts";

interface Row extends Pick<Subject, "title" | "process"> {
  readonly slug: string;
}

/** A text as a whole (paragraph 0) or one of its paragraphs. What is said of a paragraph that has left the text stays under its number. */
export const textSubject: CommentSubject = {
  kind: "text",
  things: sql`select id, process_id, null::integer as number, title, true as shown from texts.text where process_id is not null`,

  async find(db, ref) {
    if (ref.kind !== "text") return null;
    const { rows } = await sql<Row>`
      select t.title, ${processHead("r")} as process, t.slug
      from texts.text t join processes.process r on r.id = t.process_id where t.id = ${ref.id} and t.state <> 'draft'`.execute(db);
    if (!rows[0]) return null;
    const { title, process, slug } = rows[0];
    const params = { process: process.slug, text: slug, paragraph: String(ref.paragraph) };
    const href = ref.paragraph === 0 ? routes.text.href(params) : routes.paragraph.href(params);
    const writeHref = routes.commentParagraph.href(params);
    return { ref, kind: textSubject, title, process, href, listHref: href, writeHref, authorIds: [], communeCode: null };
  },

  opening: (db, { ref }) => openingOfStage(db, sql`select stage_id from texts.text where id = ${ref.id} and state = 'open'`),

  /** A text that is final is discussed no more. */
  hold: (db, ref, work) =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ stage: string; takes: boolean }>`
        select stage_id as stage, state = 'open' as takes from texts.text where id = ${ref.id} and stage_id is not null for share`.execute(trx);
      if (!rows[0]) return null;
      const { phase, running } = await holdStage(trx, rows[0].stage);
      return work(trx, { ref, open: running && phase === "now" && rows[0].takes });
    }),
};
