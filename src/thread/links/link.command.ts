import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Relation, ThingRef } from "../relation.ts";

export interface NewLink {
  readonly from: ThingRef;
  readonly relation: Relation;
  readonly to: ThingRef;
  /** One sentence for everybody: why they belong together. What a person typed is one text; what the house says, one in each language. */
  readonly reason: string | Translated;
  /** `YYYY-MM-DD`, the day from which it holds. */
  readonly day: string;
  /** Null when a room adds it by itself. */
  readonly by: string | null;
}

/** A join to undo. Its reason stays with the row; no page says it. */
export type OldLink = Omit<NewLink, "day" | "reason"> & { readonly reason: string };

/** Joins two things, in the caller's transaction. Joined so already, the link stays as it was: the same act done twice is one. */
export async function addLink(trx: Db, { from, relation, to, reason, day, by }: NewLink): Promise<void> {
  const [text, reasons] = typeof reason === "string" ? [reason, null] : [reason.fr, reason];
  await sql`
    insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day, added_by)
    values (${from.kind}, ${from.id}, ${relation}, ${to.kind}, ${to.id}, ${text}, ${reasons && JSON.stringify(reasons)}::jsonb, ${day}, ${by})
    on conflict (from_kind, from_id, relation, to_kind, to_id) where removed_at is null do nothing`.execute(trx);
}

/** Undoes a join; the row stays, with the reason. False when there was none. */
export async function removeLink(trx: Db, link: OldLink): Promise<boolean> {
  const { from, relation, to, reason, by } = link;
  const removed = await sql`
    update thread.link set removed_at = now(), removed_by = ${by}, remove_reason = ${reason}
    where from_kind = ${from.kind} and from_id = ${from.id} and relation = ${relation} and to_kind = ${to.kind} and to_id = ${to.id}
      and removed_at is null`.execute(trx);
  return removed.numAffectedRows === 1n;
}

/** Undoes every join of a thing that is no more: an award that was withdrawn. */
export async function removeLinksAt(trx: Db, { kind, id }: ThingRef, { reason, by }: Pick<OldLink, "reason" | "by">): Promise<void> {
  await sql`
    update thread.link set removed_at = now(), removed_by = ${by}, remove_reason = ${reason.slice(0, 500)}
    where removed_at is null and ((from_kind = ${kind} and from_id = ${id}) or (to_kind = ${kind} and to_id = ${id}))`.execute(trx);
}
