import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import type { ProcessSheet } from "./process.query.ts";
import type { ProcessNewsPayload } from "./process-news.ts";
import type { ProcessPlug } from "./process-plug.ts";
import { routes } from "./routes.ts";

type NewsFacts = Omit<ProcessNewsPayload, "process" | "href">;

/** Who changes a process, and what knows those who took part in it. */
export interface Teller {
  readonly by: string;
  readonly plugs: readonly ProcessPlug[];
}

/** Tells whoever follows a process or gave something in it, but for the one who acts, if and when the transaction commits. */
export async function tellFollowers(
  trx: Db,
  { by, plugs }: Pick<Teller, "plugs"> & Partial<Teller>,
  process: Pick<ProcessSheet, "id" | "slug" | "title">,
  kind: "participation.process_moved" | "participation.stage_near",
  told: NewsFacts,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from processes.follow where process_id = ${process.id}`.execute(trx);
  const reached = new Set(rows.map(({ id }) => id));
  for (const { participants } of plugs) for (const id of (await participants?.(trx, process.id)) ?? []) reached.add(id);
  if (by) reached.delete(by);
  const payload: ProcessNewsPayload = { ...told, process: process.title, href: routes.process.href({ process: process.slug }) };
  await notify(trx, { to: [...reached], kind, payload });
}
