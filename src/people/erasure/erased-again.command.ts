import type { Db } from "#platform/db/db.ts";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";

import type { Settings } from "#platform/settings.ts";
import type { Contributions } from "./erasure.ts";

/** Beside the keys, in no backup: identifiers without a name, so that a backup of an earlier day does not bring back who was erased since. */
const fileOf = ({ DATA_DIR }: Settings) => join(DATA_DIR, "erased");

export async function noteErased(settings: Settings, id: string, contributions: Contributions): Promise<void> {
  await mkdir(settings.DATA_DIR, { recursive: true });
  await appendFile(fileOf(settings), `${id} ${contributions}\n`, { mode: 0o600 });
}

/** Closes the accounts that were erased and are here again: they are due at once. */
export async function closeErased(db: Db, settings: Settings): Promise<void> {
  const lines = (await readFile(fileOf(settings), "utf8").catch(() => "")).split("\n").filter((line) => /^[0-9a-f-]{36} (anonymise|remove)$/.test(line));
  if (lines.length === 0) return;
  await sql`
    with noted as (
      select distinct on (id) id, contributions from (select split_part(line, ' ', 1)::uuid as id, split_part(line, ' ', 2) as contributions
        from unnest(${lines}::text[]) line) lines order by id, contributions desc),
    back as (
      update people.person p set erasure_asked_at = now() - interval '15 days' from noted
      where p.id = noted.id and p.erased_at is null returning p.id, noted.contributions),
    gone as (delete from people.session s using back where s.person_id = back.id)
    insert into people.erasure (person_id, contributions) select id, contributions from back
    on conflict (person_id) do update set contributions = excluded.contributions`.execute(db);
}
