import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Visitor } from "#platform/web/visitor.ts";
import { weighText } from "#moderation";
import { holdStage, signatureOf } from "#processes";
import { aboutAmendment } from "../amendment.reportable.ts";
import type { TextState } from "../text.ts";
import { type DebatedText, notHidden } from "../text.query.ts";
import type { ProposedAmendment } from "./amend.form.ts";

type FilingOutcome =
  | { readonly ok: true; readonly number: number; readonly held: boolean }
  | { readonly ok: false; readonly problem: "closed" }
  /** A version came out meanwhile in which the paragraph is gone. */
  | { readonly ok: false; readonly problem: "paragraph_gone" };

/** Files an amendment on the version that stands. Sent twice by the same form (`submission`), it is one. */
export async function fileAmendment(db: Db, text: DebatedText, proposed: ProposedAmendment, by: Visitor, submission: string): Promise<FilingOutcome> {
  return db.transaction().execute(async (trx) => {
    const { phase, running } = await holdStage(trx, text.stageId);
    const { rows } = await sql<{ state: TextState; version: number; number: number }>`
      select state, version, last_number + 1 as number from texts.text where id = ${text.id} for update`.execute(trx);
    const { state, version, number } = rows[0]!;
    const before = await sql<{ number: number; own: boolean; held: boolean }>`
      select a.number, a.author_id is not distinct from ${by.id} as own, not ${notHidden} as held from texts.amendment a
      where a.submission = ${submission}`.execute(trx);
    if (before.rows[0]?.own) return { ok: true, number: before.rows[0].number, held: before.rows[0].held };
    if (phase !== "now" || !running || state !== "open") return { ok: false, problem: "closed" };
    const { act, paragraph, body, reason } = proposed;
    if (paragraph !== null && !(await isThere(trx, text.id, version, paragraph))) return { ok: false, problem: "paragraph_gone" };
    const inserted = await sql<{ id: string }>`
      insert into texts.amendment (text_id, number, act, base_version, paragraph, body, reason, author_id, signature, submission)
      values (${text.id}, ${number}, ${act}, ${version}, ${paragraph}, ${body}, ${reason}, ${by.id}, ${signatureOf(by.name)},
        ${before.rows[0] ? null : submission})
      returning id`.execute(trx);
    await sql`update texts.text set last_number = ${number} where id = ${text.id}`.execute(trx);
    const { id } = inserted.rows[0]!;
    const about = (await aboutAmendment(trx, id))!;
    const brakes = await weighText(trx, { ...about, kind: "amendment", id, text: [body, reason].filter(Boolean).join("\n\n"), author: by.id });
    return { ok: true, number, held: brakes.length > 0 };
  });
}

async function isThere(trx: Db, textId: string, version: number, paragraph: number): Promise<boolean> {
  const { rows } = await sql`
    select from texts.text_paragraph where text_id = ${textId} and version = ${version} and paragraph = ${paragraph}`.execute(trx);
  return rows.length > 0;
}
