import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { collectOffers } from "#platform/offers.ts";
import { activitiesHouse } from "../activities.testing.ts";
import { searchableActivities, searchableServices } from "../offers/activities.searchable.ts";

const house = await activitiesHouse();
const { db, here, there } = house;
const offers = collectOffers([]);
afterAll(() => house.close());

const found = async (of: typeof searchableActivities, words: string, typos = false) => {
  const { hits, total } = await of.search(db, { words, typos, limit: 5, offset: 0, locale: "fr", now: new Date(), offers });
  expect(total).toBe(hits.length);
  return hits.map(({ title }) => title);
};
const rename = (id: string, name: string) => sql`update places.place set name = ${name} where id = ${id}`.execute(db);

describe("what services and activities are searched by", () => {
  let service: { id: string };
  let activity: { id: string; dates: readonly string[] };

  beforeAll(async () => {
    service = await house.service(0);
    await sql`update activities.service set title = 'Repair café des tilleuls', about = 'On y répare ensemble grille-pain et radios.' where id = ${service.id}`.execute(
      db,
    );
    activity = await house.activity({ title: "Vannerie en osier", about: "Un panier rond en une matinée.", audience: "Dès dix ans" });
  });

  it("is the name of their place too, from the moment it is given another", async () => {
    expect(await found(searchableServices, "grange tilleuls")).toEqual(["Repair café des tilleuls"]);
    await sql`
      insert into bookings.resource (slug, place_id, kind, name, about, state)
      values ('presse', ${here.id}, 'equipment', 'Presse à pommes', 'Une presse de vingt litres, avec son broyeur.', 'open')`.execute(db);
    expect(await (await house.get("/recherche?q=grange+broyeur")).text()).toContain("Presse à pommes");
    await rename(here.id, "La Manufacture essayée");
    expect(await (await house.get("/recherche?q=manufacture+presse")).text()).toContain("Presse à pommes");
    expect(await (await house.get("/recherche?q=grange+broyeur")).text()).not.toContain("Presse à pommes");
    for (const [kind, title] of [
      [searchableServices, "Repair café des tilleuls"],
      [searchableActivities, "Vannerie en osier"],
    ] as const) {
      expect(await found(kind, "manufacture")).toContain(title);
      expect(await found(kind, "grange")).toEqual([]);
    }
  });

  it("follows them to another place, and back", async () => {
    await sql`update activities.activity set place_id = ${there.id} where id = ${activity.id}`.execute(db);
    expect(await found(searchableActivities, "moulin osier")).toEqual(["Vannerie en osier"]);
    expect(await found(searchableActivities, "manufacture osier")).toEqual([]);
    await sql`update activities.activity set place_id = ${here.id} where id = ${activity.id}`.execute(db);
    expect(await found(searchableActivities, "manufacture osier")).toEqual(["Vannerie en osier"]);
  });

  it("is their texts, whatever somebody writes into the column", async () => {
    await sql`update activities.service set words = to_tsvector('french', 'casino') where id = ${service.id}`.execute(db);
    expect(await found(searchableServices, "casino")).toEqual([]);
    expect(await found(searchableServices, "radios")).toEqual(["Repair café des tilleuls"]);
    await sql`update activities.service set about = 'On y répare ensemble des bicyclettes.' where id = ${service.id}`.execute(db);
    expect(await found(searchableServices, "radios")).toEqual([]);
  });

  it("forgives a slip in the title", async () => {
    expect(await found(searchableServices, "tileuls", true)).toEqual(["Repair café des tilleuls"]);
    expect(await found(searchableActivities, "vanerie", true)).toEqual(["Vannerie en osier"]);
  });

  it("is read by an index", async () => {
    const plan = await db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      const lines = await Promise.all(
        ["service", "activity"].map((table) =>
          sql<{ "QUERY PLAN": string }>`explain select from ${sql.table(`activities.${table}`)} where words @@ to_tsquery('french', 'osier')`.execute(trx),
        ),
      );
      return lines.flatMap(({ rows }) => rows.map((row) => row["QUERY PLAN"])).join("\n");
    });
    expect(plan).toContain("service_words");
    expect(plan).toContain("activity_words");
  });

  it("finds nothing that is no more announced", async () => {
    await sql`update activities.date set state = 'cancelled', reason = 'Panne' where activity_id = ${activity.id}`.execute(db);
    expect(await found(searchableActivities, "osier")).toEqual([]);
    await sql`update activities.service set state = 'withdrawn' where id = ${service.id}`.execute(db);
    expect(await found(searchableServices, "tilleuls")).toEqual([]);
  });
});
