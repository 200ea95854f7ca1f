import { sql } from "kysely";

import { cast } from "#people";
import { crowd } from "#processes";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { placesFor, sizesOf } from "./assembly.ts";
import { computeFiles } from "./draw/compute.ts";
import { findDraw } from "./draw/pool.query.ts";
import { makeLink } from "./letters/send.command.ts";
import { joinHanded } from "./recommend/recommend.command.ts";
import { freeSeat } from "./seats/free-seat.command.ts";
import { plantLetters } from "./invite/letters.seeds.ts";
import { plantLife } from "./life.seeds.ts";
import { type AssemblyStory, toldAssemblies } from "./story.seeds.ts";

const idOf = (kind: "4a" | "4b" | "4c" | "4d" | "4e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const at = (days: number, clock = "18:30"): Date => instantOf(addDays(dayOf(new Date()), days), clock);
const invented = "ordre de grandeur, pour la démonstration";

/** The private link of somebody of each assembly in the demo. */
const demoLink = (n: number): string => `demo-assemblee-dossier-${n}`;

/** Three assemblies, each with its people: recruiting, sealed, drawn. */
export async function seed({ db, settings, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  for (const told of toldAssemblies) await plant(db, told);
  await plantLetters(db, settings);
  await plantLife(db);
  await joinHanded(db, idOf("4a", 4), null);
  say(`Assemblies: ${toldAssemblies.length} of the demo's story`);
}

async function plant(db: Db, told: AssemblyStory): Promise<void> {
  const id = idOf("4a", told.n);
  await insertRows(db, "assemblies.assembly", [
    {
      ...{ id, slug: told.slug, title: told.title, question: told.question, asks: told.asks, owner_service: told.service, size: told.size, state: "open" },
      ...{ registers_until: at(told.until, "23:59").toISOString(), allowance_cents: 6000, childcare: true, created_by: cast.chloe.id, demo: true },
      ...{
        erase_on: addDays(dayOf(new Date()), told.erase),
        answer_by: addDays(dayOf(new Date()), told.answer),
        created_at: at(told.until - 60).toISOString(),
      },
    },
  ]);
  const quotas = await plantCriteria(db, told);
  await plantPeople(db, told, quotas);
  if (told.state === "open") return;
  await sql`update assemblies.assembly set state = 'closed' where id = ${id}`.execute(db);
  if (told.draw) await plantDraw(db, told, told.draw);
}

interface Criterion {
  readonly id: string;
  /** Identifiers of its values, as often as people have them. */
  readonly shares: readonly string[];
}

async function plantCriteria(db: Db, { n, size }: AssemblyStory): Promise<Criterion[]> {
  const { communes, metropolis } = await readTerritory(db);
  const share = (label: string, part: number) => ({ label, population: Math.round(metropolis.population * part) });
  const all = [
    { name: "Genre", kind: "asked", source: invented, values: [share("Femmes", 0.52), share("Hommes", 0.48)], weights: [6, 4] },
    {
      name: "Âge",
      kind: "asked",
      source: invented,
      values: [share("16 à 29 ans", 0.27), share("30 à 59 ans", 0.48), share("60 ans et plus", 0.25)],
      weights: [2, 5, 5],
    },
    {
      name: "Taille de la commune",
      kind: "commune_size",
      source: `population municipale ${metropolis.populationYear}, par commune`,
      values: sizesOf(communes),
      weights: [2, 3, 3, 4],
    },
  ];
  await insertRows(
    db,
    "assemblies.criterion",
    all.map(({ name, kind, source }, k) => ({ id: idOf("4b", n * 10 + k), assembly_id: idOf("4a", n), position: k + 1, kind, name, source })),
  );
  const rows = all.flatMap(({ values }, k): Row[] => {
    const sum = values.reduce((total, { population }) => total + population, 0);
    return values.map(({ label, population }, v) => ({
      ...{ id: idOf("4c", n * 100 + k * 10 + v), criterion_id: idOf("4b", n * 10 + k), position: v + 1, label, population },
      ...placesFor(population, sum, size),
    }));
  });
  await insertRows(db, "assemblies.quota", rows);
  return all.map(({ values, weights }, k) => ({
    id: idOf("4b", n * 10 + k),
    shares: values.flatMap((_, v) => Array.from({ length: weights[v] ?? 1 }, () => idOf("4c", n * 100 + k * 10 + v))),
  }));
}

async function plantPeople(db: Db, { n, people, until, state }: AssemblyStory, criteria: readonly Criterion[]): Promise<void> {
  const numbers = Array.from({ length: people }, (_, at) => at + 1);
  const rows = numbers.map((number): Row => {
    const person = crowd[(n * 300 + number) % crowd.length]!;
    const registered = at(Math.min(-1, until - 30 + (number % 25)), "12:00").toISOString();
    const [paper, unconfirmed] = [number % 9 === 0, state === "open" && number % 13 === 0];
    return {
      ...{
        id: idOf("4d", n * 1000 + number),
        assembly_id: idOf("4a", n),
        number,
        name: person.name,
        email: paper ? null : `inscrit-${n}-${number}@beffroi.example`,
      },
      ...{ phone: paper ? "03 53 01 00 00" : null, address: paper ? `${number} rue des Essais` : null, channel: paper ? "paper" : "web" },
      ...{ entered_by: paper ? cast.chloe.id : null, wants_care: number % 7 === 0, wants_help: number % 31 === 0 ? "Un ascenseur" : null },
      ...{ consented_at: registered, created_at: registered, confirmed_at: unconfirmed ? null : registered, demo: true },
    };
  });
  await insertRows(db, "assemblies.candidate", rows);
  if (state === "open") await makeLink(db, idOf("4d", n * 1000 + 13), demoLink(n));
  // Each criterion turns at its own pace, so that all kinds of people meet.
  const choices = numbers.flatMap((number) =>
    criteria.map(({ id, shares }, k) => ({
      candidate_id: idOf("4d", n * 1000 + number),
      criterion_id: id,
      quota_id: shares[(number * (k * 2 + 1) + (number >> k)) % shares.length],
    })),
  );
  await insertRows(db, "assemblies.choice", choices);
}

async function plantDraw(db: Db, { n, size }: AssemblyStory, told: NonNullable<AssemblyStory["draw"]>): Promise<void> {
  const [assemblyId, id] = [idOf("4a", n), idOf("4e", n)];
  const files = await computeFiles(await findDraw(db, assemblyId, size), "leximin");
  if ("changes" in files) throw new Error(`The demo's assembly ${n} cannot be drawn: ${JSON.stringify(files.changes)}`);
  await insertRows(db, "assemblies.draw", [
    { id, assembly_id: assemblyId, number: 1, kind: "panel", size, started_by: cast.chloe.id, started_at: at(told.sealed, "17:40").toISOString(), demo: true },
  ]);
  await sql`
    update assemblies.draw set state = 'ready', pool = ${files.pool}, rules = ${files.rules}, panels = ${files.panels}, prints = ${files.prints}, seal = ${files.seal},
      computed_at = ${at(told.sealed, "17:41")} where id = ${id}`.execute(db);
  await sql`
    update assemblies.draw set state = 'sealed', chance = 'dice', source = ${told.source}, takes_place_at = ${at(told.at)}, takes_place = ${told.place},
      sealed_at = ${at(told.sealed, "18:02")}, sealed_by = ${cast.chloe.id} where id = ${id}`.execute(db);
  if (!told.figures) return;
  await sql`
    update assemblies.draw set state = 'revealed', figures = ${told.figures}, witnesses = ${told.witnesses ?? null}, revealed_at = ${at(told.at, "18:51")},
      revealed_by = ${cast.chloe.id} where id = ${id}`.execute(db);
  const members = files.panels.split("\n")[Number(told.figures)]!.split(" ").slice(1).map(Number);
  await insertRows(
    db,
    "assemblies.seat",
    members.map((number) => ({
      assembly_id: assemblyId,
      draw_id: id,
      candidate_id: idOf("4d", n * 1000 + number),
      number,
      since: at(told.at, "18:51").toISOString(),
    })),
  );
  await sql`update assemblies.assembly set state = 'drawn' where id = ${assemblyId}`.execute(db);
  await plantAnswers(db, { assemblyId, n }, told);
}

async function plantAnswers(
  db: Db,
  { assemblyId, n }: { readonly assemblyId: string; readonly n: number },
  { at: day, refuse = 0, silent = 0 }: NonNullable<AssemblyStory["draw"]>,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from assemblies.seat where assembly_id = ${assemblyId} order by number limit ${refuse}`.execute(db);
  for (const { id } of rows) await freeSeat(db, null, id, "refused");
  const answered = at(day + 4, "10:00");
  await sql`update assemblies.step s set at = ${answered} from assemblies.draw d where d.id = s.draw_id and d.assembly_id = ${assemblyId}`.execute(db);
  await sql`
    update assemblies.seat set answered_at = ${answered}, state = case when state = 'asked' and id not in (
        select id from assemblies.seat where assembly_id = ${assemblyId} and state = 'asked' order by number desc limit ${silent}) then 'accepted' else state end
    where assembly_id = ${assemblyId}`.execute(db);
  const { rows: members } = await sql<{ candidate: string }>`
    select candidate_id as candidate from assemblies.seat where assembly_id = ${assemblyId} and state = 'accepted' and candidate_id is not null
    order by number limit 1`.execute(db);
  for (const { candidate } of members) await makeLink(db, candidate, demoLink(n));
}
