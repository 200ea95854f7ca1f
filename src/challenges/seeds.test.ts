import { sql } from "kysely";
import { expect, it } from "vitest";

import { cast, plantPeople } from "#people";
import { challengesHouse } from "./challenges.testing.ts";
import { seed } from "./seeds.ts";

const { owner, db, get, services } = await challengesHouse();

it("plants one challenge that is open and one with results, whose pages are read", async () => {
  const told: string[] = [];
  await plantPeople(owner, Object.values(cast));
  await seed({ db: owner, settings: services.settings, say: (step) => told.push(step), places: null });
  expect(told).toHaveLength(1);
  const { rows } = await sql<{
    open: boolean;
    results: boolean;
  }>`select challenges.is_open(id) as open, results_at is not null as results from challenges.challenge order by slug`.execute(db);
  expect(rows).toEqual([
    { open: true, results: false },
    { open: false, results: true },
  ]);
  for (const address of ["/defis", "/defis/ou-capte-la-5g/resultats", "/defis/ou-capte-la-5g/reponses/1", "/reutilisations", "/mesures"])
    expect([address, (await get(address)).status]).toEqual([address, 200]);
});
