import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { routes } from "../routes.ts";
import { isShown } from "../statements.query.ts";

interface Row {
  readonly words: string;
  readonly number: number;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly ownerCommune: string | null;
}

/** A statement that people are asked of. Nobody is told to have written it. */
export const reportableStatement: Reportable = {
  kind: "statement",
  label: { fr: "une phrase d’une conversation", en: "a statement of a conversation", nl: "een stelling van een gesprek" },
  async find(db, id) {
    const { rows } = await sql<Row>`
      select t.words, t.number, c.title, c.slug, p.slug as process, p.owner_commune as "ownerCommune"
      from opinions.statement t join opinions.conversation c on c.id = t.conversation_id join processes.process p on p.id = c.process_id
      where t.id::text = ${id} and ${isShown} and c.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')`.execute(db);
    const found = rows[0];
    if (!found) return null;
    const { words, number, title, slug, process, ownerCommune } = found;
    const href = routes.statement.href({ process, conversation: slug, number: String(number) });
    return { title, href, excerpt: words, authorId: null, where: { commune: ownerCommune } };
  },
};
