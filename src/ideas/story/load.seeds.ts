import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { readTerritory } from "#territory";
import { crowd, type Channel, channels, loadProcess, plantComments, type StoryComment } from "#processes";
import { authorKinds, type ProposalState } from "../proposal.ts";
import { dice, ideas2025 } from "./ideas/ideas-2025.ts";
import { plantProposals, type StoryProposal } from "./ideas/plant-proposals.ts";

const proposalId = (n: number) => `76000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** The first idea of the load process has this many comments. */
const manyComments = 1000;

/** As many invented ideas as places, in one process that collects them now, the first of them much discussed. */
export async function plantLoad({ db, places, say }: Pick<SeedContext, "db" | "places" | "say">): Promise<void> {
  const known = await db.selectFrom("ideas.proposal").select("id").where("id", "=", proposalId(1)).executeTakeFirst();
  if (known || places === null) return;
  await plantProposals(db, await loadProposals(db, places));
  await plantFigures(db);
  await plantComments(db, comments());
  say(`Participation: ${places} ideas, one with ${manyComments} comments`);
}

const states: readonly ProposalState[] = ["filed", "filed", "filed", "filed", "admissible", "admissible", "feasible", "inadmissible", "withdrawn"];

async function loadProposals(db: Db, count: number): Promise<StoryProposal[]> {
  const { communes } = await readTerritory(db);
  const weighed = communes.flatMap((commune) => Array.from({ length: 1 + Math.ceil(commune.population / 8000) }, () => commune));
  const now = Date.now();
  return Array.from({ length: count }, (_, at): StoryProposal => {
    const roll = (what: string, sides: number) => dice(`${what} ${at}`, sides);
    const [idea, other] = [ideas2025[roll("idea", ideas2025.length)]!, ideas2025[roll("other", ideas2025.length)]!];
    const commune = roll("everywhere", 8) === 0 ? null : weighed[roll("commune", weighed.length)]!;
    const state = states[roll("state", states.length)]!;
    const author = crowd[roll("author", crowd.length)]!;
    return {
      ...{ id: proposalId(at + 1), processId: loadProcess.id, number: at + 1, level: "metropolis", state, commune },
      title: `${idea.title}${commune ? `, ${commune.name}` : ""} (${at + 1})`.slice(0, 140),
      body: `${idea.text}\n\n${other.text}`,
      categoryId: loadProcess.categories[roll("category", loadProcess.categories.length)]!,
      address: commune && roll("address", 4) > 0 ? `${roll("door", 200) + 1} rue de la Charge` : null,
      costCents: roll("cost", 5) === 0 ? null : roll("euros", 120) * 100_000,
      ...{ authorId: author.id, signature: author.signature },
      authorKind: authorKinds[Math.max(0, roll("kind", 14) - 8)]!,
      channel: channels[Math.max(0, roll("channel", 15) - 9)] as Channel,
      filedAt: new Date(now - 80 * 86_400_000 * (1 - at / count)),
      reason: state === "inadmissible" ? "Écartée pour l’essai de charge." : null,
    };
  });
}

/** Counts without the rows they count: load tests read them alone. */
async function plantFigures(db: Db): Promise<void> {
  await sql`
    update ideas.proposal set supports = abs(hashint4(number)) % 400, comments = case number when 1 then ${manyComments} else abs(hashint4(number + 1)) % 30 end
    where process_id = ${loadProcess.id}`.execute(db);
}

/** Threads of two replies each, on the first idea. */
function comments(): StoryComment[] {
  const begin = Date.now() - 60 * 86_400_000;
  const id = (n: number) => `77000000-0000-4000-8000-${String(n + 1).padStart(12, "0")}`;
  return Array.from({ length: manyComments }, (_, at) => ({
    ...{ id: id(at), proposal: proposalId(1), thread: at % 3 === 0 ? null : id(at - (at % 3)), at: new Date(begin + at * 40 * 60_000) },
    ...{ author: crowd[at % crowd.length]!.id, signature: crowd[at % crowd.length]!.signature },
    position: at % 3 === 0 ? (["for", "against", "neutral"] as const)[at % 9 === 0 ? 0 : at % 2]! : null,
    body: ideas2025[at % ideas2025.length]!.text.slice(0, 600),
  }));
}
