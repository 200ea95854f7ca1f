import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { readTerritory, type Territory } from "#territory";
import { processIds, closing, instantAt, opening, storyProcesses } from "#processes";
import { type Idea2025, ideas2025 } from "./ideas/ideas-2025.ts";
import { type OtherIdea, otherIdeas } from "./ideas/ideas-elsewhere.ts";
import { plantProposals, type StoryProposal } from "./ideas/plant-proposals.ts";

/** Every idea of the demo, filed. What becomes of them is planted by those who judge, merge and deliver. */
export async function plantIdeas({ db, say }: Pick<SeedContext, "db" | "say">): Promise<void> {
  const territory = await readTerritory(db);
  await plantProposals(db, [...ideas2025.map((idea) => filed2025(idea, territory)), ...otherIdeas.map((idea) => filedElsewhere(idea, territory))]);
  await withdrawSome(db);
  say(`Participation: ${ideas2025.length + otherIdeas.length} ideas`);
}

/** Ideas of the cast: theirs are the pages that the demo shows from inside. */
const amina = ["Un verger de quartier derrière la filature", "Une vraie piste cyclable avenue des Métiers", "Éclairer le passage sous le pont"];
const elif = ["L’atelier où l’on répare ensemble"];

function authorOf(title: string, authorId: string | null, signature: string) {
  if (amina.includes(title)) return { authorId: cast.amina.id, signature: "Amina D.", channel: "web" as const, authorKind: "resident" as const };
  if (elif.includes(title)) return { authorId: cast.elif.id, signature: "Elif K.", channel: "web" as const, authorKind: "resident" as const };
  return { authorId, signature };
}

function filed2025(idea: Idea2025, territory: Territory): StoryProposal {
  const { id, number, title, text, category, commune, where, costCents, filedAt } = idea;
  return {
    ...{ id, number, title, costCents, filedAt, processId: processIds.budget2025.id, body: text, address: where || null },
    ...{ channel: idea.channel, authorKind: idea.authorKind, ...authorOf(title, idea.authorId, idea.signature) },
    categoryId: processIds.budget2025.categories[category],
    commune: commune === null ? null : territory.communeBySlug(commune),
    level: "metropolis",
    state: "filed",
    reason: null,
  };
}

function filedElsewhere(idea: OtherIdea, territory: Territory): StoryProposal {
  const { id, number, title, text, process, category, commune, where, costCents } = idea;
  const collect = storyProcesses[process].stages["collect"]!;
  const [from, to] = [instantAt(collect.opens, opening).getTime(), Math.min(instantAt(collect.closes ?? 0, closing).getTime(), Date.now() - 7_200_000)];
  const siblings = otherIdeas.filter((one) => one.process === process).length;
  return {
    ...{ id, number, title, costCents, processId: processIds[process].id, body: text.length < 20 ? `${text}\n\nC’est tout.` : text, address: where || null },
    ...{ channel: idea.channel, authorKind: idea.authorKind, ...authorOf(title, idea.authorId, idea.signature) },
    categoryId: (processIds[process].categories as Readonly<Record<string, string>>)[category] ?? null,
    commune: commune === null ? null : territory.communeBySlug(commune),
    level: storyProcesses[process].owner ? "commune" : "metropolis",
    filedAt: new Date(from + ((to - from) * number) / (siblings + 1)),
    state: "filed",
    reason: null,
  };
}

async function withdrawSome(db: Db): Promise<void> {
  for (const { id, why, filedAt, signature, authorId } of ideas2025.filter(({ fate }) => fate === "withdrawn")) {
    const at = new Date(filedAt.getTime() + 9 * 86_400_000).toISOString();
    await sql`update ideas.proposal set state = 'withdrawn', state_at = ${at}, state_reason = ${why} where id = ${id}`.execute(db);
    await sql`
      insert into ideas.journey (proposal_id, at, act, state, by, as_whom, words)
      values (${id}, ${at}, 'withdrawn', 'withdrawn', ${authorId}, ${signature}, ${why})`.execute(db);
  }
}
