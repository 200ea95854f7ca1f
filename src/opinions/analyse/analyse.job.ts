import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job } from "#platform/jobs/job.ts";
import { analyseAside } from "./analyse-aside.ts";
import { keepFindings } from "./keep.command.ts";
import { readMaterial } from "./material.query.ts";

/** It is made again once so many people have answered since: who compares two of them never learns what one person said. */
export const fewestNews = 5;

/** Calculates conversations again in which something has changed: for the map and the report, and for what people are asked next. */
export const analyseJob: Job = {
  name: "opinions/analyse",
  says: {
    fr: "Calcul de ce qui unit et de ce qui divise",
    en: "Calculation of what unites and what divides",
    nl: "Berekening van wat verenigt en wat verdeelt",
  },
  cron: "*/10 * * * *",
  async run({ db, signal }) {
    for (const id of await listChanged(db)) {
      signal.throwIfAborted();
      await analyseConversation(db, id, signal);
    }
  },
};

/** Those that are open, with enough news; or from which something was taken. */
async function listChanged(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from opinions.conversation c left join opinions.analysis a on a.conversation_id = c.id
    where c.state = 'open' and (c.stale or (
      select count(distinct v.participant_id) from opinions.vote v where v.conversation_id = c.id and v.mark > coalesce(a.up_to_mark, 0)) >= ${fewestNews})
    order by c.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** What was taken out while it calculates makes it stale again: the mark goes before it reads. */
export async function analyseConversation(db: Db, id: string, signal?: AbortSignal): Promise<void> {
  await sql`update opinions.conversation set stale = false where id = ${id} and stale`.execute(db);
  const { material, upToMark } = await readMaterial(db, id);
  const findings = await analyseAside(material, signal);
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ state: string }>`select state from opinions.conversation where id = ${id} for update`.execute(trx);
    // What was published meanwhile was calculated with every vote.
    if (rows[0]?.state === "open") await keepFindings(trx, id, findings, upToMark);
  });
}
