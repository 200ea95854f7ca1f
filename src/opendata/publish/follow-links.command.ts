import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { type FetchesFile, fileAt } from "./linked-file.ts";
import { sendEdition } from "./publish.command.ts";
import { rowsOfFile } from "./sent-file.ts";

interface FollowedLink {
  readonly id: string;
  readonly link: string;
  readonly print: string | null;
  /** Who sent its last version. */
  readonly by: string;
}

interface Following {
  readonly db: Db;
  readonly files: Files;
  readonly megabytes: number;
  /** Of the task: "Lecture de arbres.csv". */
  readonly title: (file: string) => string;
  readonly signal: AbortSignal;
  readonly fetches?: FetchesFile;
}

/**
 * Reads each file that stays elsewhere again. What is different becomes a version that waits for a person; while one waits nothing is read. What
 * cannot be read is told beside the dataset, and what is published stays. Gives how many versions were made.
 */
export async function followLinks({ db, files, megabytes, title, signal, fetches }: Following): Promise<number> {
  let made = 0;
  for (const { id, link, print, by } of await listFollowed(db)) {
    signal.throwIfAborted();
    const found = await fileAt(link, megabytes, fetches);
    if (!found.ok) await noteRead(db, id, link, found.fault);
    else if (found.print === print) await noteRead(db, id, link, null);
    else {
      const sent = await rowsOfFile(found.file, { url: link, print: found.print });
      const number = sent && (await sendEdition({ db, files, by, title: title(sent.fileName), most: megabytes }, id, sent));
      if (number) made += 1;
      else await noteRead(db, id, link, "format");
    }
  }
  return made;
}

async function listFollowed(db: Db): Promise<FollowedLink[]> {
  const { rows } = await sql<FollowedLink>`
    select p.id, p.link, p.link_print as print, coalesce(e.sent_by, p.created_by) as by
    from opendata.published p join opendata.edition e on e.dataset = p.id and e.number = (select max(number) from opendata.edition where dataset = p.id)
    where p.link is not null and p.withdrawn_at is null and coalesce(e.sent_by, p.created_by) is not null
      and not exists (select from opendata.edition w where w.dataset = p.id and w.published_at is null and w.discarded_at is null)
    order by p.id`.execute(db);
  return rows;
}

async function noteRead(db: Db, id: string, link: string, fault: string | null): Promise<void> {
  await sql`update opendata.published set link_fault = ${fault}, link_read_at = clock_timestamp() where id = ${id} and link = ${link}`.execute(db);
}
