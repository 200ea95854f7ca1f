import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessState } from "#processes";
import { findRules } from "../channels/import/rules.query.ts";
import type { Rules } from "../write/rules.query.ts";

interface ProcessRules {
  readonly rules: Rules;
  readonly ownerService: string;
  /** Whether ideas may still be brought in: not once it ended or was cancelled. */
  readonly takes: boolean;
}

/** What an idea of a process must be, for a job: nobody is there to be shown the process or not. */
export async function rulesFor(db: Db, processId: string, locale: Locale): Promise<ProcessRules> {
  const { rows } = await sql<{ ownerService: string; state: ProcessState }>`
    select owner_service as "ownerService", state from processes.process where id = ${processId}`.execute(db);
  const { ownerService, state } = rows[0]!;
  return { rules: await findRules(db, processId, locale), ownerService, takes: state !== "ended" && state !== "cancelled" };
}

/** For the command line, which sees every process. */
export async function findProcessId(db: Db, slug: string): Promise<string | null> {
  return (await db.selectFrom("processes.process").select("id").where("slug", "=", slug).executeTakeFirst())?.id ?? null;
}
