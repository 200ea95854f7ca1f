import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { hashOfToken } from "#platform/crypto/token.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import places from "../places/module.ts";
import invitations from "../invitations/module.ts";
import processes from "../processes/module.ts";
import bookings from "../bookings/module.ts";
import meetings from "../meetings/module.ts";
import territory from "../territory/module.ts";
import texts from "../texts/module.ts";
import thread from "../thread/module.ts";
import { findAssemblies } from "./assemblies.query.ts";
import { saveCriterion } from "./criteria/criteria.command.ts";
import { computeDraw } from "./draw/compute.job.ts";
import { revealDraw, sealDraw } from "./draw/seal.command.ts";
import { startDraw } from "./draw/start.command.ts";
import { findCurrent } from "./draw/current.query.ts";
import { createAssembly } from "./edit/edit.command.ts";
import { move } from "./manage/manage.command.ts";
import assemblies from "./module.ts";
import { register } from "./register/register.command.ts";

const today = dayOf(Date.now());

/** A house with an agent of the metropolis and one of a commune. Gives what makes assemblies, fills and draws them. */
export async function assembliesHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, invitations, bookings, processes, texts, meetings, assemblies]);
  const { db, owner, services } = house;
  const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const otherAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });

  /** Open, of so many places; three groups by age and two by side, each with room enough unless said. */
  async function open({ size = 4, quotas }: { size?: number; quotas?: readonly (readonly [label: string, min: number, max: number])[] } = {}) {
    const details = {
      title: "Une assemblée d’essai",
      question: "Que faire de la place ?",
      asks: "Trois samedis.",
      ownerCommune: null,
      ownerService: "Un service",
    };
    const more = {
      size,
      recruits: "open" as const,
      allowanceCents: 5000,
      childcare: true,
      eraseOn: addDays(today, 300),
      answerBy: null,
      registersUntil: new Date(Date.now() + 86_400_000),
    };
    const id = await createAssembly(db, { ...details, ...more }, { by: agent, stageId: null });
    const typed = (quotas ?? [["Femmes", 2, 2] as const, ["Hommes", 2, 2] as const]).map(([label, min, max]) => ({ label, population: 100, min, max }));
    await saveCriterion(db, { name: "Genre", source: "", quotas: typed }, { assemblyId: id, criterionId: null, kind: "asked", by: agent });
    await move(db, id, "open", { by: agent, reason: null });
    return id;
  }

  const assembly = async (id: string) => (await findAssemblies(db, sql`a.id = ${id}`))[0]!;

  /** Noted by an agent: confirmed at once. `values`: the group of each; `homes`: an address of each, alone unless said. */
  async function fill(id: string, values: readonly string[], homes: readonly string[] = []): Promise<number[]> {
    const { rows } = await sql<{ id: string; criterion: string; label: string }>`
      select q.id, q.criterion_id as criterion, q.label from assemblies.quota q join assemblies.criterion c on c.id = q.criterion_id where c.assembly_id = ${id}`.execute(
      db,
    );
    const numbers: number[] = [];
    for (const [at, value] of values.entries()) {
      const quota = rows.find(({ label }) => label === value)!;
      const typed = {
        code: null,
        name: `Personne ${at}`,
        email: `essai-${id.slice(0, 8)}-${at}@exemple.fr`,
        phone: null,
        address: homes[at] ?? `${at} rue seule`,
        wantsCare: false,
        wantsHelp: null,
      };
      const asked = { assemblyId: id, channel: "paper", locale: "fr", personId: null, by: agent, invitationId: null } as const;
      const done = await register(db, services, { ...typed, choices: new Map([[quota.criterion, quota.id]]) }, asked);
      if (!done.ok) throw new Error(done.problem);
      numbers.push(done.number);
    }
    return numbers;
  }

  /** Closed and computed; the identifier of the draw. */
  async function compute(id: string, kind: "panel" | "replacement" = "panel"): Promise<string> {
    const found = await assembly(id);
    if (found.state === "open") await move(db, id, "close", { by: agent, reason: null });
    const seated = await sql<{
      n: number;
    }>`select count(*)::int as n from assemblies.seat where assembly_id = ${id} and state in ('asked', 'accepted')`.execute(db);
    const size = kind === "panel" ? found.size : found.size - seated.rows[0]!.n;
    if (!(await startDraw(db, { assemblyId: id, kind, method: "leximin", size, by: agent }))) throw new Error("not started");
    const draw = (await findCurrent(db, id)).current!;
    await computeDraw(db, draw.id);
    return draw.id;
  }

  const announced = (seconds = 1) => ({ chance: "dice" as const, source: "Trois dés", at: new Date(Date.now() + seconds * 1000), place: "La salle" });
  const seal = (drawId: string, seconds?: number) => sealDraw(db, drawId, announced(seconds), agent);
  /** As if the hour had come: by the hand of the owner of the tables. */
  async function letItBeTime(drawId: string): Promise<void> {
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update assemblies.draw set takes_place_at = sealed_at + interval '1 millisecond' where id = ${drawId}`.execute(trx);
    });
  }
  const reveal = (drawId: string, figures = "724") => revealDraw(db, services, drawId, { figures, value: null, witnesses: null }, agent);

  /** Drawn: the identifier of its draw. */
  async function draw(id: string, figures?: string): Promise<string> {
    const drawId = await compute(id);
    await seal(drawId, 60);
    await letItBeTime(drawId);
    const revealed = await reveal(drawId, figures);
    if (revealed !== "revealed") throw new Error(revealed);
    return drawId;
  }

  const seats = async (id: string) =>
    (
      await sql<{ id: string; number: number; state: string }>`select id, number, state from assemblies.seat where assembly_id = ${id} order by number`.execute(
        db,
      )
    ).rows;

  /** A private link of somebody, as a letter would have brought it. */
  async function linkOf(assemblyId: string, number: number): Promise<string> {
    const token = `essai-${assemblyId.slice(0, 8)}-${number}`;
    await sql`
      insert into assemblies.candidate_link (hash, candidate_id)
      select ${hashOfToken(token)}, id from assemblies.candidate where assembly_id = ${assemblyId} and number = ${number}
      on conflict (hash) do nothing`.execute(db);
    return `/assemblees/dossier/${token}`;
  }

  return { ...house, linkOf, agent, otherAgent, open, assembly, fill, compute, seal, letItBeTime, reveal, draw, seats, announced };
}
