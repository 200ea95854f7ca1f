import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import meetings from "../meetings/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import opinions from "../opinions/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import places from "../places/module.ts";
import questionnaires from "../questionnaires/module.ts";
import territory from "../territory/module.ts";
import texts from "../texts/module.ts";
import thread from "../thread/module.ts";
import processes from "../processes/module.ts";
import ideas from "./module.ts";
import type { ProposalState } from "./proposal.ts";

export interface TestProcess {
  readonly id: string;
  readonly slug: string;
  readonly stageId: string;
}

export interface TestProposal {
  readonly id: string;
  readonly number: number;
  /** "/participer/…/idees/12-des-bancs", to which acts add a word. */
  readonly href: string;
}

interface ProcessOptions {
  readonly state?: "draft" | "rehearsal" | "published" | "ended";
  readonly kind?: string;
  /** Minutes from now, by the clock of the database. */
  readonly opens?: number;
  readonly closes?: number | null;
  readonly ownerCommune?: string | null;
  readonly settings?: object;
}

interface ProposalOptions {
  readonly state?: ProposalState;
  readonly authorId?: string | null;
  readonly title?: string;
}

/** Those that people take part in, and those under them. */
export const roomsOfParticipation = [territory, people, notifications, moderation, thread, places, processes, ideas, texts, questionnaires, meetings, opinions];

/** The house with processes and ideas in it, for tests of what people do to them. */
export async function actsHouse(options: Parameters<typeof testHouse>[1] = {}) {
  const house = await testHouse(roomsOfParticipation, options);
  const { db } = house;
  let count = 0;

  async function addProcess({ state = "published", kind = "collect", opens = -60, closes = 60, ownerCommune = null, settings = {} }: ProcessOptions = {}) {
    count += 1;
    const slug = `demarche-${count}`;
    const { rows } = await sql<{ id: string }>`
      insert into processes.process (slug, title, summary, scale, owner_commune, owner_service, template, state, published_at, ended_at)
      values (${slug}, ${`Démarche ${count}`}, 'Essai de démarche', 'metropolis', ${ownerCommune}, 'Direction de la citoyenneté', 'ideas', ${state},
        ${state === "draft" || state === "rehearsal" ? null : sql`now()`}, ${state === "ended" ? sql`now()` : null})
      returning id`.execute(db);
    const id = rows[0]!.id;
    const stageId = await addStage(id, { kind, opens, closes, settings });
    return { id, slug, stageId } satisfies TestProcess;
  }

  async function addStage(processId: string, { kind = "debate", opens = -60, closes = 60, settings = {} }: ProcessOptions = {}): Promise<string> {
    const { rows } = await sql<{ id: string }>`
      insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at, closes_at, settings)
      select ${processId}, coalesce(max(position), 0) + 1, ${kind}, 'Une étape', 'Toute personne', 'La métropole',
        clock_timestamp() + make_interval(secs => ${opens * 60}), clock_timestamp() + make_interval(secs => ${closes === null ? null : closes * 60}), ${JSON.stringify(settings)}::jsonb
      from processes.stage where process_id = ${processId} returning id`.execute(db);
    return rows[0]!.id;
  }

  async function addProposal(process: TestProcess, { state = "filed", authorId = null, title }: ProposalOptions = {}): Promise<TestProposal> {
    const said = title ?? `Des bancs dans la rue ${randomUUID().slice(0, 6)}`;
    const slug = "des-bancs";
    const { rows } = await sql<{ id: string; number: number }>`
      with taken as (update processes.process set last_number = last_number + 1 where id = ${process.id} returning last_number)
      insert into ideas.proposal (process_id, number, slug, state, title, body, author_id, signature, state_reason)
      select ${process.id}, last_number, ${slug}, ${state}, ${said}, 'Pour s’asseoir à l’ombre, près de l’école.', ${authorId}, 'Une habitante',
        ${["inadmissible", "infeasible", "not_awarded", "abandoned"].includes(state) ? "Une raison" : null}
      from taken returning id, number`.execute(db);
    await sql`
      insert into ideas.proposal_version (proposal_id, number, title, body) select id, version, title, body from ideas.proposal where id = ${rows[0]!.id}`.execute(
      db,
    );
    const { id, number } = rows[0]!;
    return { id, number, href: `/participer/${process.slug}/idees/${number}-${slug}` };
  }

  const proposal = async (id: string) =>
    (
      await sql<{ state: string; supports: number; comments: number; counted_supports: number; title: string }>`
      select state, supports, comments, counted_supports, title from ideas.proposal where id = ${id}`.execute(db)
    ).rows[0]!;
  const told = async (person: string) =>
    (
      await sql<{ kind: string; payload: Record<string, unknown> }>`
      select kind, payload from notifications.message where person_id = ${person} order by id`.execute(db)
    ).rows;
  /** Somebody whose account is old enough for no brake to hold what they write. */
  const addSettled = async (person: Parameters<typeof addPerson>[1] = {}) => {
    const id = await addPerson(db, person);
    await sql`update people.person set created_at = now() - interval '1 year' where id = ${id}`.execute(db);
    return id;
  };
  const chloe = await addSettled({ name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return { ...house, addProcess, addStage, addProposal, proposal, told, addSettled, chloe };
}

export type ActsHouse = Awaited<ReturnType<typeof actsHouse>>;

export const textOf = async (answer: Response | Promise<Response>): Promise<string> =>
  (await (await answer).text()).replaceAll("&nbsp;", " ").replaceAll("\u00a0", " ");
