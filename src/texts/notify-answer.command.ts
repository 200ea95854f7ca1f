import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { routes } from "./routes.ts";
import type { AmendmentState } from "./text.ts";

export interface AnswerPayload {
  readonly text: string;
  readonly number: number;
  readonly state: AmendmentState;
  readonly decision: string | null;
  readonly href: string;
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly state: AmendmentState;
  readonly decision: string | null;
  readonly authorId: string | null;
  readonly text: string;
  readonly slug: string;
  readonly process: string;
  readonly supporters: readonly string[];
}

/** The author is told of an answer, whatever they chose; those who support it, as they chose. Of a text that another room holds nobody is. */
export async function tellAnswer(trx: Db, amendmentId: string): Promise<void> {
  const { rows } = await sql<Row>`
    select a.id, a.number, a.state, a.decision, a.author_id as "authorId", t.title as text, t.slug, p.slug as process,
      array(select person_id::text from texts.amendment_support s where s.amendment_id = a.id) as supporters
    from texts.amendment a join texts.text t on t.id = a.text_id join processes.process p on p.id = t.process_id
    where a.id = ${amendmentId}`.execute(trx);
  if (!rows[0]) return;
  const { number, state, decision, authorId, text, slug, process, supporters } = rows[0];
  const href = routes.amendment.href({ process, text: slug, amendment: String(number) });
  const payload: AnswerPayload = { text, number, state, decision, href };
  if (authorId) await notify(trx, { to: [authorId], kind: "participation.amendment_answered", payload });
  await notify(trx, { to: supporters.filter((id) => id !== authorId), kind: "participation.supported_amendment_answered", payload });
}
