import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { routes } from "./routes.ts";

export interface VersionPayload {
  readonly text: string;
  readonly version: number;
  readonly final: boolean;
  readonly summary: string;
  readonly href: string;
}

/** Who follows the process, and whose amendments went in, are told of a version. In rehearsal nobody is. */
export async function tellVersion(trx: Db, textId: string, { by }: { by: string }): Promise<void> {
  const { rows } = await sql<{ text: string; slug: string; process: string; version: number; final: boolean; summary: string; to: readonly string[] }>`
    select t.title as text, t.slug, p.slug as process, t.version, t.state = 'final' as final, v.summary,
      array(select f.person_id::text from processes.follow f where f.process_id = p.id
        union select a.author_id::text from texts.amendment a where a.text_id = t.id and a.into_version = t.version and a.author_id is not null) as to
    from texts.text t join processes.process p on p.id = t.process_id
    join texts.text_version v on v.text_id = t.id and v.number = t.version
    where t.id = ${textId} and p.state = 'published'`.execute(trx);
  if (!rows[0]) return;
  const { text, slug, process, version, final, summary, to } = rows[0];
  const payload: VersionPayload = { text, version, final, summary, href: routes.text.href({ process, text: slug }) };
  await notify(trx, { to: to.filter((id) => id !== by), kind: "participation.text_version", payload });
}
