import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import type { Territory } from "#territory";
import { listFeasible } from "#ideas";
import type { VoteStory } from "./plant.ts";
import { demoVotes, span } from "./story.seeds.ts";

/** The process of the demo whose stage for a vote is open. */
const process = "budget-participatif-des-jeunes";

interface Stage {
  readonly id: string;
  readonly processId: string;
  readonly opens: Date;
  readonly closes: Date | null;
}

/** A vote that is a stage of a process: its projects are the ideas that were found feasible. Null in a house without that process. */
export async function youngVote(db: Db, settings: Settings, territory: Territory): Promise<VoteStory | null> {
  const { rows } = await sql<Stage>`
    select s.id, s.process_id as "processId", s.opens_at as opens, s.closes_at as closes
    from processes.stage s join processes.process p on p.id = s.process_id where p.slug = ${process} and s.kind = 'vote'`.execute(db);
  const stage = rows[0];
  const ideas = stage ? (await listFeasible(db, stage.processId)).filter(({ costCents }) => costCents !== null) : [];
  if (!stage || ideas.length < 2) return null;
  const { opens, closes, announced } = span(settings, 12, 17);
  return {
    id: demoVotes.young,
    slug: process,
    title: "Budget participatif des jeunes",
    summary: "60\u00a0000\u00a0€ pour les premières idées étudiées.",
    budget: 60_000,
    kind: "approval",
    limits: { min: 1, max: 3 },
    accepts: ["residence", "study"],
    minAge: 12,
    maxAge: 25,
    parameters: { rule: "equal-shares", completion: "add1", step: "1", tie: ["votes", "cost", "lot"] },
    opens,
    closes,
    announced,
    seed: "e94b1d7c05f23a68b8c6d2e1f0a9375b",
    projects: ideas.map(({ title, summary, costCents, communeCode, category }) => {
      const commune = communeCode ? territory.communeByCode(communeCode)?.commune.name : null;
      return [category?.name ?? "Autres idées", title, commune ?? "", costCents! / 100_000, summary] as const;
    }),
    of: { processId: stage.processId, stageId: stage.id, ideas: ideas.map(({ id }) => id) },
  };
}
