import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { notHidden } from "./text.query.ts";
import { routes } from "./routes.ts";

interface Row {
  readonly number: number;
  readonly body: string | null;
  readonly reason: string;
  readonly authorId: string | null;
  readonly text: string;
  readonly title: string;
  readonly process: string;
  readonly ownerCommune: string | null;
}

/** What an amendment says, and where; null for an unknown one, and when `shown` for one that the public does not see. */
export async function aboutAmendment(db: Db, id: string, { shown = false } = {}): Promise<ReportableThing | null> {
  const { rows } = await sql<Row>`
    select a.number, a.body, a.reason, a.author_id as "authorId", t.slug as text, t.title, p.slug as process, p.owner_commune as "ownerCommune"
    from texts.amendment a join texts.text t on t.id = a.text_id join processes.process p on p.id = t.process_id
    where a.id::text = ${id} and (not ${shown}::boolean or (p.state in ('published', 'ended', 'cancelled') and ${notHidden}))`.execute(db);
  const found = rows[0];
  if (!found) return null;
  const { number, body, reason, authorId, text, title, process, ownerCommune } = found;
  return {
    title: `Amendement n°\u00a0${number}, ${title}`,
    href: routes.amendment.href({ process, text, amendment: String(number) }),
    excerpt: [body, reason].filter(Boolean).join("\n\n").slice(0, 4000),
    authorId,
    where: { commune: ownerCommune },
  };
}

export const reportableAmendment: Reportable = {
  kind: "amendment",
  label: { fr: "un amendement", en: "an amendment", nl: "een amendement" },
  find: (db, id) => aboutAmendment(db, id, { shown: true }),
};
