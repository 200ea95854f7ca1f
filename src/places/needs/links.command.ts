import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { NewLink } from "./links.form.ts";

type AddedLink = { readonly ok: true } | { readonly ok: false; readonly problem: "twice" | "many" };

/** A short list helps, a long one does not. */
const most = 8;

/** Adds a link; those who add to the same need at the same time wait for each other. */
export async function addLink(db: Db, who: string, { need, title, url }: NewLink): Promise<AddedLink> {
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `places/need-link/${need}`);
    const { count } = await trx
      .selectFrom("places.need_link")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("need", "=", need)
      .executeTakeFirstOrThrow();
    if (Number(count) >= most) return { ok: false, problem: "many" };
    const { rows } = await sql<{ id: string }>`
      insert into places.need_link (need, title, url, kept_by) values (${need}, ${title}, ${url}, ${who}) on conflict do nothing returning id`.execute(trx);
    const [added] = rows;
    if (!added) return { ok: false, problem: "twice" };
    await recordAct(trx, { who, act: "need.add_link", room: "places", about: { kind: "need_link", id: added.id }, before: null, after: { need, title, url } });
    return { ok: true };
  });
}

/** False when it was removed already. */
export async function removeLink(db: Db, who: string, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<NewLink>`delete from places.need_link where id::text = ${id} returning need, title, url`.execute(trx);
    const [gone] = rows;
    if (!gone) return false;
    await recordAct(trx, { who, act: "need.remove_link", room: "places", about: { kind: "need_link", id }, before: { ...gone }, after: null });
    return true;
  });
}
