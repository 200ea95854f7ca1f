import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { routes } from "../routes.ts";
import type { News } from "./news.texts.ts";

/** Tells the authors of an application, in the transaction of the act. */
export async function tellAuthors(trx: Db, { id, title }: { readonly id: string; readonly title: string }, news: News, reason: string | null): Promise<void> {
  const { rows } = await sql<{ id: string }>`select person_id as id from calls.author where application_id = ${id}`.execute(trx);
  const payload = { news, title, reason, href: routes.application.href({ id }) };
  await notify(trx, { to: rows.map((one) => one.id), kind: "calls.own", payload });
}
