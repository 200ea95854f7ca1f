import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { slugOf } from "#platform/text/slug.ts";
import { own, printing, shared, type ModuleStory } from "./story.seeds.ts";

const idOf = (kind: "2a" | "2b" | "2c" | "2d" | "2e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
/** Who books in the demo, and learns. */
const guest = (n: number): string => `1f000000-0000-4000-8000-${String((n % 36) + 1).padStart(12, "0")}`;

/** Fab labs besides that of the demo's host. */
const labs = 7;

interface Lab {
  readonly placeId: string;
  readonly machineId: string;
}

/** Modules of eight fab labs, sessions behind and ahead, authorisations in each state, and machines that ask for them. */
export async function seed({ db, say, places: given }: SeedContext): Promise<void> {
  if (given !== null) return;
  const { rows } = await sql<Lab & { name: string; home: boolean }>`
    select distinct on (r.place_id) r.place_id as "placeId", r.id as "machineId", r.name,
      exists (select from bookings.resource h where h.place_id = r.place_id and h.id = '1d000000-0000-4000-8000-000000000005') as home
    from bookings.resource r where r.demo and r.kind = 'machine' order by r.place_id, r.id`.execute(db);
  const home = rows.find((one) => one.home);
  if (!home) return;
  const others = rows.filter((one) => !one.home).slice(0, labs);
  const modules = [
    ...[...shared, ...own].map((told, at) => ({ told, placeId: at < shared.length ? null : home.placeId })),
    ...others.map(({ placeId }) => ({ told: printing, placeId })),
  ];
  await plantModules(db, modules);
  await plantDemands(db, others);
  const sessions = await plantSessions(
    db,
    modules.map(({ placeId }) => placeId ?? home.placeId),
  );
  await plantAuthorisations(db);
  say(`Trainings: ${modules.length} modules of the demo's story, ${sessions} sessions`);
}

const first = shared.length + own.length;
/** A draft: nothing is planted of it. */
const draft = 5;

async function plantModules(db: Db, modules: readonly { readonly told: ModuleStory; readonly placeId: string | null }[]): Promise<void> {
  const words = ([title, about]: ModuleStory["en"]) => ({ title, about });
  const rows = modules.map(({ told, placeId }, at): Row => {
    const slug = slugOf(told.title);
    return {
      ...{ id: idOf("2a", at + 1), slug: at > first ? `${slug}-${at - first + 1}` : slug, place_id: placeId, kind: told.kind, title: told.title },
      ...{ about: told.about, translations: { en: words(told.en), nl: words(told.nl) }, months: told.months, state: at + 1 === draft ? "draft" : "open" },
      ...{ version: 1, created_by: placeId === null ? cast.chloe.id : cast.bilal.id, created_at: new Date(Date.now() - 400 * 86_400_000).toISOString() },
      ...{ changed_at: new Date().toISOString(), demo: true },
    };
  });
  await insertRows(db, "trainings.module", rows);
  const needs = modules.flatMap(({ told }, at) => (told.needs ?? []).map((need): Row => ({ module_id: idOf("2a", at + 1), needs_id: idOf("2a", need + 1) })));
  await insertRows(db, "trainings.prerequisite", needs);
  const trainers = modules.flatMap((_, at) =>
    [at === 0 ? cast.farid.id : at < first ? cast.bilal.id : cast.farid.id, guest(at)].map(
      (person): Row => ({ module_id: idOf("2a", at + 1), person_id: person }),
    ),
  );
  await insertRows(
    db,
    "trainings.trainer",
    trainers.map((row) => ({ ...row, since: new Date().toISOString() })),
  );
  // The home takes what the next fab lab teaches of its own laser's beginners for nothing; the next takes the first one's printing.
  const recognised = [
    [first + 1, first + 2],
    [first + 2, first + 1],
    [first + 3, first + 1],
  ].filter((pair) => pair.every((n) => n <= modules.length));
  await insertRows(
    db,
    "trainings.recognition",
    recognised.map(([module, accepts]): Row => ({ module_id: idOf("2a", module!), accepts_id: idOf("2a", accepts!), since: new Date().toISOString() })),
  );
}

/** The laser asks for its module, the embroidery machine is had with a trainer, printers of the first four fab labs ask for theirs. */
async function plantDemands(db: Db, others: readonly Lab[]): Promise<void> {
  const laser = "1d000000-0000-4000-8000-000000000005";
  const embroidery = "1d000000-0000-4000-8000-000000000007";
  const printers = others.slice(0, 4).map(({ machineId }, at) => ({ machineId, module: first + 1 + at }));
  const demand = (id: string, mode: string): Row => ({ resource_id: id, mode, by: cast.bilal.id, changed_at: new Date().toISOString() });
  await insertRows(db, "trainings.demand", [
    demand(laser, "trained"),
    demand(embroidery, "supervised"),
    ...printers.map((one) => demand(one.machineId, "trained")),
  ]);
  await insertRows(db, "trainings.requirement", [
    { resource_id: laser, module_id: idOf("2a", 2) },
    { resource_id: embroidery, module_id: idOf("2a", 4) },
    ...printers.map(({ machineId, module }) => ({ resource_id: machineId, module_id: idOf("2a", module) })),
  ]);
  await insertRows(
    db,
    "trainings.supervision",
    [1, 3].map((weekday) => ({ resource_id: embroidery, weekday, from_minute: 14 * 60, to_minute: 18 * 60 })),
  );
}

/** Of each module one behind, with its results, and two ahead; the first of those of the laser is full. */
async function plantSessions(db: Db, where: readonly string[]): Promise<number> {
  const today = dayOf(new Date());
  const sessions: Row[] = [];
  const seats: Row[] = [];
  for (const [at, placeId] of where.entries()) {
    if (at + 1 === draft) continue;
    for (const [turn, away] of [-21 - at, 4 + at, 24 + at].entries()) {
      const day = addDays(today, away);
      const id = idOf("2b", at * 3 + turn + 1);
      const size = at === 1 && turn === 1 ? 4 : 8;
      const [from, to] = [instantOf(day, "18:00"), instantOf(day, "20:00")];
      sessions.push({
        ...{ id, module_id: idOf("2a", at + 1), place_id: placeId, during: `[${from.toISOString()},${to.toISOString()})`, seats: size },
        ...{
          trainer_id: at > 0 && at < first ? cast.bilal.id : cast.farid.id,
          note: turn === 1 ? "On entre par la cour." : null,
          state: "planned",
          version: 1,
        },
        ...{ created_at: new Date().toISOString(), demo: true },
      });
      const guests = size === 4 ? 6 : turn === 0 ? 6 : turn === 1 ? 3 + (at % 4) : 0;
      for (let n = 0; n < guests; n++) {
        const taken = n < size;
        const behind = turn === 0;
        seats.push({
          ...{ id: idOf("2c", seats.length + 1), session_id: id, module_id: idOf("2a", at + 1), seats: size, person_id: guest(at * 5 + n * 3 + turn * 7) },
          ...{ state: taken ? "taken" : "waiting", number: taken ? n + 1 : null, asked_at: new Date(from.getTime() - (30 - n) * 86_400_000).toISOString() },
          ...{ result: behind ? (n === 0 ? "absent" : n === 1 ? "attended" : "passed") : null, result_at: behind ? to.toISOString() : null },
        });
      }
    }
  }
  const amina: Row = {
    ...{ id: idOf("2c", 900), session_id: idOf("2b", 2 * 3 + 3), module_id: idOf("2a", 3), seats: 8, person_id: cast.amina.id, state: "taken", number: 1 },
    ...{ asked_at: new Date().toISOString(), result: null, result_at: null },
  };
  await insertRows(db, "trainings.session", sessions);
  await insertRows(db, "trainings.seat", [...seats, amina]);
  return sessions.length;
}

/** Guests who passed, and people of the cast in each state. */
async function plantAuthorisations(db: Db): Promise<void> {
  const now = Date.now();
  const row = (n: number, module: number, person: string, from: number, until: number | null): Row => ({
    ...{ id: idOf("2d", n), module_id: idOf("2a", module), person_id: person, from_at: new Date(now + from * 86_400_000).toISOString(), card: 1, demo: true },
    until_at: until === null ? null : new Date(now + until * 86_400_000).toISOString(),
  });
  const told = [
    row(1, 1, cast.amina.id, -200, 895),
    row(2, 2, cast.amina.id, -190, 540),
    row(3, 4, cast.amina.id, -500, -135),
    row(4, 1, cast.elif.id, -300, 795),
    row(5, 2, cast.elif.id, -290, 440),
    row(6, 1, cast.gaelle.id, -1060, 20),
  ];
  await insertRows(db, "trainings.authorisation", told);
  await sql`
    insert into trainings.authorisation (module_id, person_id, from_at, until_at, demo)
    select t.module_id, t.person_id, t.result_at, t.result_at + make_interval(months => m.months), true
    from trainings.seat t join trainings.module m on m.id = t.module_id where t.result = 'passed' and t.person_id is not null
    on conflict do nothing`.execute(db);
  await insertRows(db, "trainings.suspension", [
    {
      ...{ id: idOf("2e", 1), authorisation_id: idOf("2d", 5), reason: "La découpe a été laissée seule un quart d’heure, la vitre ouverte.", by: guest(1) },
      ...{ at: new Date(now - 6 * 86_400_000).toISOString(), appealed_at: new Date(now - 4 * 86_400_000).toISOString() },
      appeal: "J’étais allée chercher l’extincteur parce que le carton noircissait. Je suis revenue tout de suite.",
    },
  ]);
}
