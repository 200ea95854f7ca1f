import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { AmendmentAct, AmendmentState } from "./text.ts";
import { notHidden } from "./text.query.ts";

export interface Amendment {
  readonly id: string;
  readonly number: number;
  readonly act: AmendmentAct;
  readonly baseVersion: number;
  /** Replaced, deleted, or after which it comes; null: it comes first. */
  readonly paragraph: number | null;
  /** Its rank in the version on which it was written: "§ 4". Null for a heading and for the beginning. */
  readonly rank: number | null;
  /** The wording of that paragraph when it was written. */
  readonly baseBody: string | null;
  /** The wording of it that the public reads today; null when it is gone. */
  readonly currentBody: string | null;
  readonly body: string | null;
  readonly reason: string;
  readonly authorId: string | null;
  readonly signature: string;
  readonly state: AmendmentState;
  readonly supports: number;
  readonly filedAt: Date;
  readonly decidedAt: Date | null;
  readonly decision: string | null;
  readonly result: string | null;
  readonly intoVersion: number | null;
  /** Moderators hold it, or have hidden it. */
  readonly hidden: boolean;
}

const columns = sql`
  a.id, a.number, a.act, a.base_version as "baseVersion", a.paragraph, a.body, a.reason, a.author_id as "authorId", a.signature, a.state, a.supports,
  a.filed_at as "filedAt", a.decided_at as "decidedAt", a.decision, a.result, a.into_version as "intoVersion", not ${notHidden} as hidden,
  b.body as "baseBody", c.body as "currentBody",
  case when b.level = 0 then (select count(*)::int from texts.text_paragraph r
    where r.text_id = a.text_id and r.version = a.base_version and r.level = 0 and r.position <= b.position) end as rank`;

const tables = sql`
  texts.amendment a join texts.text t on t.id = a.text_id
  left join texts.text_paragraph b on b.text_id = a.text_id and b.version = a.base_version and b.paragraph = a.paragraph
  left join texts.text_paragraph c on c.text_id = a.text_id and c.version = t.version and c.paragraph = a.paragraph`;

/** Also one that is hidden: the page answers why. */
export async function findAmendment(db: Db, textId: string, number: string): Promise<Amendment | null> {
  if (!/^\d{1,6}$/.test(number)) return null;
  const { rows } = await sql<Amendment>`select ${columns} from ${tables} where a.text_id = ${textId} and a.number = ${Number(number)}`.execute(db);
  return rows[0] ?? null;
}

interface AmendmentsQuestion {
  readonly state?: AmendmentState | "decided" | null;
  readonly paragraph?: number | null;
  readonly order?: Order<keyof typeof keys>;
}

/** The direction in which each begins. */
const keys = {
  text: { by: sql`b.position`, falls: false },
  supports: { by: sql`a.supports`, falls: true },
  newest: { by: sql`a.number`, falls: true },
};

/** Those that the public sees, withdrawn ones only when asked for. */
export async function listAmendments(
  db: Db,
  textId: string,
  { state = null, paragraph = null, order = { by: "text", descending: false } }: AmendmentsQuestion,
  { limit, offset }: Range,
): Promise<Slice<Amendment>> {
  const states = state === "decided" ? ["accepted", "accepted_in_part", "refused"] : state ? [state] : ["open", "accepted", "accepted_in_part", "refused"];
  const where = sql`a.text_id = ${textId} and ${notHidden} and a.state = any(${states}::text[])
    and (${paragraph}::integer is null or a.paragraph = ${paragraph})`;
  const { by, falls } = keys[order.by];
  const direction = falls !== order.descending ? sql`desc nulls last` : sql`asc nulls first`;
  const [found, counted] = await Promise.all([
    sql<Amendment>`select ${columns} from ${tables} where ${where} order by ${by} ${direction}, a.number limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from texts.amendment a where ${where}`.execute(db),
  ]);
  return { rows: found.rows, total: counted.rows[0]!.count };
}

export async function hasSupported(db: Db, amendmentId: string, personId: string | undefined): Promise<boolean> {
  if (!personId) return false;
  const { rows } = await sql`select from texts.amendment_support where amendment_id = ${amendmentId} and person_id = ${personId}`.execute(db);
  return rows.length > 0;
}

/** Others on the same paragraph that are not withdrawn or refused: what one takes, the other meets. */
export async function listRivals(db: Db, textId: string, amendment: Pick<Amendment, "id" | "act" | "paragraph">): Promise<Amendment[]> {
  if (amendment.act === "insert") return [];
  const { rows } = await sql<Amendment>`
    select ${columns} from ${tables}
    where a.text_id = ${textId} and a.paragraph = ${amendment.paragraph} and a.id <> ${amendment.id} and a.act <> 'insert'
      and a.state in ('open', 'accepted', 'accepted_in_part') and ${notHidden}
    order by a.number limit 50`.execute(db);
  return rows;
}
