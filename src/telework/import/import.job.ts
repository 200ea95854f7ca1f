import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { agentTable } from "./columns.ts";
import { importLines, type Report } from "./import-lines.command.ts";
import { hasBegun } from "./import.query.ts";

interface AgentsOrder {
  readonly employer_id: string;
}

export type AgentsRun = Run<AgentsOrder, Report>;

/** Files of agents that an employer sends: known by their number, so that a file may be sent again. */
export const agentsImport = importer<AgentsOrder, Report>({
  table: "telework.agents_import",
  own: ["employer_id"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections"],
  accept: ["text/csv"],
  room: "telework",
  act: "agents",
  job: "telework/import-agents",
  says: { fr: "Import d’agents en télétravail", en: "Import of teleworking agents", nl: "Import van telewerkende medewerkers" },
  forgetting: { job: "telework/forget-agent-files", cron: "50 4 * * *", months: 3 },
  href: ({ employer_id, id }) => routes.agentsImport.href({ id: employer_id, run: id }),
  work,
});

async function work({ db, progress, signal }: JobContext, run: AgentsRun, content: ReadableStream<Uint8Array>): Promise<RunOutcome<Report>> {
  const read = readLines(await new Response(content).text(), agentTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  if (!(await hasBegun(db, run.employer_id))) return { refusal: "closed" };
  const asked = { db, employerId: run.employer_id, territory: await readTerritory(db), dryRun: run.dryRun, progress, signal };
  return { report: { ...(await importLines(asked, read.lines)), ignored: read.ignored } };
}
