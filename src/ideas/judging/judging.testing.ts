import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import places from "../../places/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { addProposal } from "../add-proposal.command.ts";
import processes from "../../processes/module.ts";
import ideas from "../module.ts";
import type { ProposalState } from "../proposal.ts";
import type { StageKind } from "../../processes/stage.ts";

export const roubaix = "59512";
export const lille = "59350";

interface TestStage {
  /** Days from now. */
  readonly opens?: number;
  readonly closes?: number | null;
  readonly settings?: object;
  readonly criteria?: readonly (readonly [name: string, weight?: number])[];
}

interface TestProcess {
  readonly stages: Partial<Record<StageKind, TestStage>>;
  readonly owner?: string | null;
  readonly envelope?: number | null;
  readonly state?: "draft" | "rehearsal" | "published" | "cancelled";
}

interface TestIdea {
  readonly title?: string;
  readonly commune?: string | null;
  readonly author?: string | null;
  readonly cost?: number | null;
  readonly state?: ProposalState;
}

let count = 0;

/** The house with a metropolis, its agents and people, for tests of what becomes of ideas. */
export async function judgingHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, processes, ideas]);
  const { db } = house;
  const chloe = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: roubaix }] });
  const lea = await addPerson(db, { name: "Léa Exemple", roles: [{ role: "agent", kind: "commune", id: lille }] });
  const amina = await addPerson(db, { name: "Amina Exemple" });
  const hugo = await addPerson(db, { name: "Hugo Exemple" });
  const told = async (person: string) =>
    (
      await sql<{ kind: string; news: string; payload: Record<string, unknown> }>`
        select kind, payload ->> 'news' as news, payload from notifications.message where person_id = ${person} order by id`.execute(db)
    ).rows;
  const state = async (id: string) => (await sql<{ state: ProposalState }>`select state from ideas.proposal where id = ${id}`.execute(db)).rows[0]!.state;
  const acts = async (id: string) =>
    (await sql<{ act: string }>`select act from ideas.journey where proposal_id = ${id} order by id`.execute(db)).rows.map(({ act }) => act);
  const audited = async (id: string) =>
    (await sql<{ act: string }>`select act from platform.audit where about_id = ${id} order by id`.execute(db)).rows.map(({ act }) => act);
  const follow = (person: string, id: string) => sql`insert into ideas.follow (person_id, proposal_id) values (${person}, ${id})`.execute(db);
  return { ...house, chloe, denis, lea, amina, hugo, told, state, acts, audited, follow, ...planting(house, amina) };
}

type House = Awaited<ReturnType<typeof testHouse>>;

function planting({ db }: House, amina: string) {
  return {
    /** Stages open a day ago and close in thirty unless said. Gives ids of stages by kind. */
    async process({ stages, owner = null, envelope = null, state = "published" }: TestProcess) {
      count += 1;
      const slug = `demarche-${count}`;
      const { rows } = await sql<{ id: string }>`
        insert into processes.process (slug, title, summary, scale, owner_commune, owner_service, envelope_cents, template, state, reason, published_at)
        values (${slug}, ${`Démarche ${count}`}, 'Un essai de la maison.', ${owner === null ? "metropolis" : "communes"}, ${owner}, 'Direction de la participation', ${envelope}, 'custom', ${state},
          ${state === "cancelled" ? "Annulée pour l’essai" : null}, ${state === "published" ? sql`now()` : null}) returning id`.execute(db);
      const { id } = rows[0]!;
      const ids: Partial<Record<StageKind, string>> = {};
      let position = 0;
      for (const [kind, stage] of Object.entries(stages) as [StageKind, TestStage][]) ids[kind] = await plantStage(db, id, (position += 1), kind, stage);
      return { id, slug, stages: ids as Record<StageKind, string> };
    },

    async idea(
      processId: string,
      { title = "Un verger au bord du canal", commune = roubaix, author = amina, cost = 2_000_000, state = "filed" }: TestIdea = {},
    ) {
      const content = {
        title,
        body: "Planter vingt pommiers et poser trois bancs.",
        categoryId: null,
        communeCode: commune,
        point: null,
        address: null,
        costCents: cost,
      };
      const { id, number, slug } = await addProposal(db, {
        ...content,
        processId,
        authorId: author,
        authorKind: "resident",
        signature: "Amina E.",
        channel: "web",
        by: author,
        asWhom: "l’auteur",
      });
      const reason = ["inadmissible", "infeasible", "not_awarded", "abandoned"].includes(state) ? "Raison de l’essai" : null;
      if (state !== "filed") await sql`update ideas.proposal set state = ${state}, state_reason = ${reason} where id = ${id}`.execute(db);
      return { id, number, slug };
    },

    async member(processId: string, personId: string, part: "lead" | "officer" | "assessor" | "juror", service = "") {
      await sql`insert into processes.process_member (process_id, person_id, part, service) values (${processId}, ${personId}, ${part}, ${service})`.execute(
        db,
      );
    },
  };
}

async function plantStage(
  db: House["db"],
  processId: string,
  position: number,
  kind: StageKind,
  { opens = -1, closes = 30, settings = {}, criteria = [] }: TestStage,
) {
  const { rows } = await sql<{ id: string }>`
    insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at, closes_at, settings)
    values (${processId}, ${position}, ${kind}, ${`Étape ${kind}`}, 'Tous', 'Le service', now() + make_interval(days => ${opens}),
      ${closes === null ? null : sql`now() + make_interval(days => ${closes})`}, ${JSON.stringify(settings)}::jsonb) returning id`.execute(db);
  const { id } = rows[0]!;
  for (const [at, [name, weight = 1]] of criteria.entries())
    await sql`insert into ideas.criterion (stage_id, position, name, weight) values (${id}, ${at + 1}, ${name}, ${weight})`.execute(db);
  return id;
}
