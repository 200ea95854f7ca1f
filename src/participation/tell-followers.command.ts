import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import type { ProcessSheet } from "./process.query.ts";
import type { ProcessNewsPayload } from "./process-news.ts";
import { routes } from "./routes.ts";

type Told = Omit<ProcessNewsPayload, "process" | "href">;

/** Tells whoever follows a process or has an idea in it, but for the one who acts, if and when the transaction commits. */
export async function tellFollowers(
  trx: Db,
  process: Pick<ProcessSheet, "id" | "slug" | "title">,
  kind: "participation.process_moved" | "participation.stage_near",
  told: Told,
  except: string | null = null,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from participation.follow where process_id = ${process.id}
    union
    select author_id from participation.proposal where process_id = ${process.id} and author_id is not null and state not in ('withdrawn', 'merged')`.execute(
    trx,
  );
  const payload: ProcessNewsPayload = { ...told, process: process.title, href: routes.process.href({ process: process.slug }) };
  await notify(trx, { to: rows.map(({ id }) => id).filter((id) => id !== except), kind, payload });
}
