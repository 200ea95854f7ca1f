import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { publishEditionJob } from "../publish-edition/publish-edition.job.ts";
import { readEditionJob } from "../read-edition/read-edition.job.ts";

interface House {
  readonly db: Db;
  readonly services: object;
}

/** The form of a dataset, filled in. */
export const told = {
  title: "Arbres d’alignement",
  description: "Un arbre par ligne, relevé par le service des espaces verts.",
  keywords: "arbres, nature",
  theme: "REGI",
  refresh: "ANNUAL",
  licence: "lo-2.0",
};

/** A form with a file. */
export function sending(content: string | Uint8Array<ArrayBuffer>, fields: Readonly<Record<string, string>>, name = "arbres.csv"): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("fichier", new File([content], name));
  return form;
}

/** Does what jobs were asked for and have not done: a test waits for no queue. */
export async function work({ db, services }: House): Promise<void> {
  const context = { ...services, db, signal: new AbortController().signal, progress: async () => {}, report: async () => {} } as never;
  const { rows } = await sql<{ id: string; kind: string; data: never }>`
    select id, kind, data from platform.task where kind in (${readEditionJob.name}, ${publishEditionJob.name}) and state = 'waiting' order by created_at`.execute(
    db,
  );
  for (const { id, kind, data } of rows) {
    await (kind === readEditionJob.name ? readEditionJob : publishEditionJob).run(context, data);
    await sql`update platform.task set state = 'done', finished_at = now() where id = ${id}`.execute(db);
  }
}
