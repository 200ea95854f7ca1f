import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { mostProjects } from "./limits.ts";
import type { ProjectText } from "./project.form.ts";

export const rowOf = (project: ProjectText) => ({
  title: project.title,
  summary: project.summary,
  easy: project.easy,
  description: project.description,
  cost_cents: project.costCents,
  category: project.category,
  commune_code: project.communeCode,
  longitude: project.longitude,
  latitude: project.latitude,
  translations: JSON.stringify(project.translations),
});

export interface DraftChange {
  readonly voteId: string;
  readonly by: string;
}

export type NewProject = ProjectText & { readonly proposalId?: string; readonly picture?: { readonly href: string; readonly alt: string } | null };

/** At the end of a draft that the transaction holds. Gives their numbers; null, and nothing is added, where they are too many. */
export async function insertProjects(trx: Db, { voteId, by }: DraftChange, projects: readonly NewProject[]): Promise<readonly number[] | null> {
  const { rows } = await sql<{ last: number; count: number }>`
    select coalesce(max(number), 0)::int as last, count(*)::int as count from budgets.project where vote_id = ${voteId}`.execute(trx);
  const { last, count } = rows[0]!;
  if (count + projects.length > mostProjects || last + projects.length > mostProjects) return null;
  const numbered = projects.map((project, at) => ({ ...rowOf(project), vote_id: voteId, number: last + 1 + at, proposal_id: project.proposalId ?? null }));
  if (numbered.length > 0) await trx.insertInto("budgets.project").values(numbered).execute();
  await recordChange(trx, voteId, by, "vote.add_projects", { numbers: numbered.map(({ number }) => number) });
  return numbered.map(({ number }) => number);
}

export const recordChange = (trx: Db, voteId: string, by: string, act: string, after: object) =>
  recordAct(trx, { who: by, act, room: "budgets", about: { kind: "vote", id: voteId }, after });
