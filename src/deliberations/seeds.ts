import { insertRows } from "#platform/db/insert-rows.ts";
import type { Db } from "#platform/db/db.ts";
import { remark } from "#platform/imports/remark.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { readTerritory, type Territory } from "#territory";
import { editTexts } from "./edit/edit.texts.ts";
import { plantActs, type ActStory } from "./story/acts.seeds.ts";
import { type AwardedIdea, findAwarded, findProcess } from "./story/story-things.query.ts";
import { ofCommunes, ofLaureates, ofOneIdea, ofProcess, others } from "./story/told.seeds.ts";

/** Acts about what the other rooms planted: awards, places and processes are looked up, whatever they are called there. */
export async function seed({ db, places, say }: SeedContext): Promise<void> {
  if (places !== null) return;
  const territory = await readTerritory(db);
  const awarded = await findAwarded(db, "budget-participatif-2025");
  // Without the story of ideas there is nothing to decide on.
  if (awarded.length === 0) return;
  const acts = await tellActs(db, territory, awarded);
  await plantActs(db, territory, acts, cast.chloe.id);
  await plantRuns(db);
  say(`Deliberations: ${acts.length} of the demo's story`);
}

async function tellActs(db: Db, territory: Territory, awarded: readonly AwardedIdea[]): Promise<ActStory[]> {
  const today = dayOf(new Date());
  const after = (day: string, days: number) => [addDays(day, days), addDays(today, -3)].toSorted()[0]!;
  const [chained, ...rest] = awarded;
  const settled = rest.filter(({ place }) => place !== null);
  const [budget, bicycle, young] = [
    await findProcess(db, "budget-participatif-2025"),
    await findProcess(db, "plan-velo-2027-2031"),
    await findProcess(db, "budget-participatif-des-jeunes"),
  ];
  const [lambersart, roubaix] = [await findAwarded(db, "rues-aux-ecoles-lambersart"), await findAwarded(db, "boite-a-idees-roubaix")];
  return [
    ...(budget ? [ofProcess(1, budget, addDays(budget.day, -24), "du budget participatif 2025")] : []),
    ...(chained ? [...ofOneIdea(chained, chained.day, after(chained.day, 40)), ofLaureates(4, rest, chained, chained.day)] : []),
    ...settled
      .filter(({ place }) => place !== null && territory.communeByCode(place.commune))
      .map((one, at) => ofCommunes(5 + at, one, after(one.day, 28 + at * 7))),
    ...others({ lambersart, roubaix, bicycle, young, after, today }),
  ];
}

const report = {
  ...{ read: 14, registered: 11, changed: 0, same: 1, rejected: 2, ignored: ["DELIB_MATIERE_NOM"] },
  rejections: [
    { line: 6, name: "2026-DL-031", field: "date", message: remark((locale) => editTexts[locale].problems.adopted), said: "31/02/2026" },
    { line: 12, name: "2026-DL-037", field: "siret", message: remark((locale) => editTexts[locale].problems.siret), said: "2159051260001" },
  ],
};

const runId = (n: number): string => `df000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** One file in each state that a page shows. */
async function plantRuns(db: Db): Promise<void> {
  const run = (n: number, more: object) => ({
    ...{
      id: runId(n),
      task_id: runId(9),
      trial_id: null,
      file_id: null,
      file_name: "deliberations-2026.csv",
      dry_run: true,
      assemblies: ["59512"],
      started_by: cast.denis.id,
    },
    ...{ refusal: null, report: null },
    ...more,
  });
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const [nine, eight] = [ago(9), ago(8)];
  await insertRows(db, "deliberations.import_run", [
    run(1, { started_at: nine, finished_at: nine, report }),
    run(2, { trial_id: runId(1), dry_run: false, started_at: eight, finished_at: eight, report }),
    run(3, { file_name: "registre-2025.xlsx", started_at: nine, finished_at: nine, refusal: "columns" }),
  ]);
}
