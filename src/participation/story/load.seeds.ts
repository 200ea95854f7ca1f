import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/room.ts";
import { readTerritory } from "#territory";
import { type Channel, channels } from "../channel.ts";
import { authorKinds, type ProposalState } from "../proposal.ts";
import { crowd, plantCrowd } from "./crowd.ts";
import { dice, ideas2025 } from "./ideas/ideas-2025.ts";
import { plantProposals, type ToldProposal } from "./ideas/plant-proposals.ts";

/** The process of load tests: `bench:pages` asks for its lists. */
export const loadProcess = { id: "70000000-0000-4000-8000-000000009999", slug: "charge" } as const;

const category = (n: number) => `72000000-0000-4000-8000-00000099990${n}`;
const proposalId = (n: number) => `76000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const themes = ["Nature", "Se déplacer", "Apprendre", "Solidarités", "Culture", "Jeux"] as const;

/** The first idea of the load process has this many comments. */
const comments = 1000;

/** As many invented ideas as places, in one process that collects them now, the first of them much discussed. */
export async function plantLoad({ db, places, say }: Pick<SeedContext, "db" | "places" | "say">): Promise<void> {
  const known = await db.selectFrom("participation.process").select("id").where("id", "=", loadProcess.id).executeTakeFirst();
  if (known || places === null) return;
  await plantCrowd(db);
  await plantProcess(db);
  await plantProposals(db, await loadProposals(db, places));
  await plantFigures(db);
  await plantComments(db);
  say(`Participation: ${places} ideas, one with ${comments} comments`);
}

async function plantProcess(db: Db): Promise<void> {
  const { id, slug } = loadProcess;
  await sql`
    insert into participation.process (id, slug, title, summary, scale, owner_service, template, state, published_at, demo)
    values (${id}, ${slug}, 'Essai de charge', 'Une démarche inventée pour les essais de charge.', 'metropolis', 'Essais', 'participatory_budget', 'published', now(), true)`.execute(
    db,
  );
  await sql`
    insert into participation.stage (process_id, position, kind, title, actors, decides, opens_at)
    values (${id}, 0, 'collect', 'Déposer une idée', 'Tout le monde', 'Chacun', now() - interval '90 days'),
      (${id}, 1, 'admissibility', 'Vérifier', 'Essais', 'Essais', now() + interval '30 days')`.execute(db);
  for (const [n, name] of themes.entries())
    await sql`insert into participation.category (id, process_id, slug, position, name) values (${category(n)}, ${id}, ${`theme-${n + 1}`}, ${n}, ${name})`.execute(
      db,
    );
}

const states: readonly ProposalState[] = ["filed", "filed", "filed", "filed", "admissible", "admissible", "feasible", "inadmissible", "withdrawn"];

async function loadProposals(db: Db, count: number): Promise<ToldProposal[]> {
  const { communes } = await readTerritory(db);
  const weighed = communes.flatMap((commune) => Array.from({ length: 1 + Math.ceil(commune.population / 8000) }, () => commune));
  const now = Date.now();
  return Array.from({ length: count }, (_, at): ToldProposal => {
    const roll = (what: string, sides: number) => dice(`${what} ${at}`, sides);
    const [idea, other] = [ideas2025[roll("idea", ideas2025.length)]!, ideas2025[roll("other", ideas2025.length)]!];
    const commune = roll("everywhere", 8) === 0 ? null : weighed[roll("commune", weighed.length)]!;
    const state = states[roll("state", states.length)]!;
    const author = crowd[roll("author", crowd.length)]!;
    return {
      ...{ id: proposalId(at + 1), processId: loadProcess.id, number: at + 1, level: "metropolis", state, commune },
      title: `${idea.title}${commune ? `, ${commune.name}` : ""} (${at + 1})`.slice(0, 140),
      body: `${idea.text}\n\n${other.text}`,
      categoryId: category(roll("category", themes.length)),
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
    update participation.proposal set supports = abs(hashint4(number)) % 400, comments = case number when 1 then ${comments} else abs(hashint4(number + 1)) % 30 end
    where process_id = ${loadProcess.id}`.execute(db);
}

async function plantComments(db: Db): Promise<void> {
  const rows = Array.from({ length: comments }, (_, at) => ({
    id: `77000000-0000-4000-8000-${String(at + 1).padStart(12, "0")}`,
    at,
    thread: at % 3 === 0 ? null : `77000000-0000-4000-8000-${String(at - (at % 3) + 1).padStart(12, "0")}`,
    author: crowd[at % crowd.length]!.id,
    signature: crowd[at % crowd.length]!.signature,
    position: at % 3 === 0 ? ["for", "against", "neutral"][at % 9 === 0 ? 0 : at % 2]! : null,
    body: ideas2025[at % ideas2025.length]!.text.slice(0, 600),
  }));
  await sql`
    insert into participation.comment (id, proposal_id, thread_id, author_id, signature, position, body, replies, written_at)
    select id, ${proposalId(1)}, thread, author, signature, position, body, case when thread is null then 2 else 0 end,
      now() - interval '60 days' + make_interval(mins => 40 * at)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, thread uuid, author uuid, signature text, position text, body text, at int) order by at`.execute(
    db,
  );
}
