import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import type { ProcessNewsPayload } from "../process-news.ts";
import { routes } from "../routes.ts";
import { insertProcess, layStages } from "./create.command.ts";
import type { TemplateStage } from "./templates.ts";

/** What is asked of the public: their ideas, or answers to a questionnaire. */
export const proposedKinds = ["collect", "questionnaire"] as const;
export type ProposedKind = (typeof proposedKinds)[number];

interface ProposedProcess {
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  readonly kind: ProposedKind;
  /** The first day; the stage lasts so many. */
  readonly begins: string;
  readonly lasts: number;
  /** Code of the commune whose agents will run it; null: those of the metropolis. */
  readonly ownerCommune: string | null;
  /** The structure that proposes it, in whose name, and what it did: a line among the partners. */
  readonly structureId: string;
  readonly structure: string;
  readonly part: string;
}

const settings: Readonly<Record<ProposedKind, object>> = { collect: { perPerson: 3 }, questionnaire: { signed: "anonymous" } };

/** One stage that asks, and what becomes of it. */
const stagesOf = ({ kind, lasts }: Pick<ProposedProcess, "kind" | "lasts">): readonly TemplateStage[] => [
  { kind, opensAfter: 0, lasts, settings: settings[kind] },
  { kind: "award", opensAfter: lasts + 14, lasts: 45 },
];

/**
 * A draft that somebody outside proposes, in the caller's transaction: agents of its owner find it on their desk, are told, and alone change,
 * publish or delete it. Whoever proposes it is of its team as an officer, and so sees it before it is published; that gives no power of an agent.
 */
export async function proposeProcess(
  trx: Db,
  { introduction, ownerCommune, structureId, structure, part, begins, ...proposed }: ProposedProcess,
  by: string,
): Promise<{ readonly id: string; readonly slug: string }> {
  const scale = ownerCommune === null ? ("metropolis" as const) : ("communes" as const);
  const { title, summary } = proposed;
  const service = structure.slice(0, 160);
  const { id, slug } = await insertProcess(trx, { title, summary, scale, ownerCommune, service, origin: { template: "blank" } }, by);
  if (ownerCommune !== null) await trx.insertInto("processes.process_commune").values({ process_id: id, commune_code: ownerCommune }).execute();
  await trx.updateTable("processes.process").set({ introduction }).where("id", "=", id).execute();
  await layStages(trx, id, stagesOf(proposed), begins, "fr");
  await trx.insertInto("processes.process_member").values({ process_id: id, person_id: by, part: "officer", service }).execute();
  await sql`
    insert into processes.process_partner (process_id, position, name, part, structure_id)
    values (${id}, 0, ${service}, ${part.slice(0, 300)}, ${structureId})`.execute(trx);
  await recordAct(trx, { who: by, act: "process.propose", room: "participation", about: { kind: "process", id }, after: { slug, title, ownerCommune } });
  const payload: ProcessNewsPayload = { news: "proposed", process: title, stage: structure, href: routes.manage.href({ process: slug }) };
  await notify(trx, { to: await findAgents(trx, ownerCommune), kind: "participation.proposed", payload });
  return { id, slug };
}

/** Agents of the commune, or of the metropolis. */
async function findAgents(trx: Db, commune: string | null): Promise<string[]> {
  const [kind, scope] = commune === null ? (["metropolis", null] as const) : (["commune", commune] as const);
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from people.role_grant where role = 'agent' and scope_kind = ${kind} and scope_id is not distinct from ${scope}
      and revoked_at is null and (ends_at is null or ends_at > now())`.execute(trx);
  return rows.map(({ id }) => id);
}
