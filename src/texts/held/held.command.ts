import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProposedAmendment } from "../amend/amend.form.ts";
import { holdText } from "../compose.command.ts";
import { splitMarkdown } from "../text.ts";
import { putBlocks } from "../write/write.command.ts";

/** How a text that another room holds is signed: who wrote in it is known to that room alone. */
const unsigned = "panel";

/**
 * A text of another room, open to changes at once; its identifier. No page of this room shows it: who reads and changes it is that
 * room's affair. `source`: Markdown, a blank line between paragraphs.
 */
export async function beginHeldText(trx: Db, { title, source, by, state = "open" }: NewHeldText): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into texts.text (slug, title, state, version, created_by, final_at)
    values ('texte', ${title.slice(0, 160)}, ${state}, 1, ${by}, case when ${state === "final"} then now() end) returning id`.execute(trx);
  const { id } = rows[0]!;
  await sql`insert into texts.text_version (text_id, number, published_at, published_by) values (${id}, 1, now(), ${by})`.execute(trx);
  await putBlocks(trx, id, splitMarkdown(source));
  return id;
}

interface NewHeldText {
  readonly title: string;
  readonly source: string;
  readonly by: string | null;
  readonly state?: "open" | "final";
}

type HeldOutcome =
  | { readonly ok: true; readonly id: string /** Sent twice by the same form, it is one. */; readonly again: boolean }
  | { readonly ok: false; readonly problem: "final" | "paragraph_gone" };

/** A change that is proposed to the version that stands, as an amendment without a name. `submission`: of the form, a UUID. */
export async function proposeHeld(trx: Db, textId: string, { act, paragraph, body, reason }: ProposedAmendment, submission: string): Promise<HeldOutcome> {
  const { state, version } = await holdText(trx, textId);
  const before = await sql<{ id: string; same: boolean }>`
    select id, text_id = ${textId} as same from texts.amendment where submission = ${submission}`.execute(trx);
  if (before.rows[0]?.same) return { ok: true, id: before.rows[0].id, again: true };
  if (state !== "open") return { ok: false, problem: "final" };
  const there = await sql`
    select from texts.text_paragraph where text_id = ${textId} and version = ${version} and paragraph = ${paragraph}`.execute(trx);
  if (paragraph !== null && there.rows.length === 0) return { ok: false, problem: "paragraph_gone" };
  const { rows } = await sql<{ id: string }>`
    with n as (update texts.text set last_number = last_number + 1 where id = ${textId} returning last_number)
    insert into texts.amendment (text_id, number, act, base_version, paragraph, body, reason, signature, submission)
    select ${textId}, n.last_number, ${act}, ${version}, ${paragraph}, ${body}, ${reason}, ${unsigned}, ${before.rows[0] ? null : submission}::uuid from n returning id`.execute(
    trx,
  );
  return { ok: true, id: rows[0]!.id, again: false };
}

/** Taken back by whoever proposed it, as that room says. False: it was answered. */
export async function withdrawHeld(trx: Db, textId: string, amendmentId: string): Promise<boolean> {
  await holdText(trx, textId);
  const done = await sql`
    update texts.amendment set state = 'withdrawn' where id = ${amendmentId} and text_id = ${textId} and state = 'open'`.execute(trx);
  return done.numAffectedRows === 1n;
}

/** Called otherwise from now on. */
export async function renameHeldText(trx: Db, textId: string, title: string): Promise<void> {
  await sql`update texts.text set title = ${title} where id = ${textId} and process_id is null`.execute(trx);
}
