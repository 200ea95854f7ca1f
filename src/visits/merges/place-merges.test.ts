import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPlace } from "../../places/merge/merge.testing.ts";
import { planned } from "../planned.testing.ts";
import { visitsHouse } from "../visits.testing.ts";
import { mergedPlaces } from "./place-merges.listeners.ts";

const house = await visitsHouse();
const { db } = house;
const { proposed } = planned(house);
const hear = (event: string, payload: object) => mergedPlaces.find((one) => one.event === event)!.handle({ db } as never, payload);
const placesOf = async (id: string) =>
  (await sql<{ place: string }>`select place_id as place from visits.stop where request_id = ${id} order by position`.execute(db)).rows.map(
    ({ place }) => place,
  );

describe("a place on a route whose record is merged into another", () => {
  it("is visited under the record that was kept, and comes back when the merge is undone", async () => {
    const [gone, kept] = [await addPlace(db, { name: "La Forge du Pont" }), await addPlace(db, { name: "Forge du Pont" })];
    const { id } = await proposed([gone.id]);
    await hear("places.merged", { gone: gone.id, kept: kept.id });
    expect(await placesOf(id)).toEqual([kept.id]);
    await hear("places.merged", { gone: gone.id, kept: kept.id });
    await hear("places.unmerged", { gone: gone.id, kept: kept.id });
    expect(await placesOf(id)).toEqual([gone.id]);
  });

  it("stays as it is where the route already goes to the other", async () => {
    const [gone, kept] = [await addPlace(db, { name: "Le Métier à tisser" }), await addPlace(db, { name: "Métier à tisser" })];
    const { id } = await proposed([gone.id, kept.id]);
    await hear("places.merged", { gone: gone.id, kept: kept.id });
    expect(await placesOf(id)).toEqual([gone.id, kept.id]);
    await hear("places.unmerged", { gone: gone.id, kept: kept.id });
    expect(await placesOf(id)).toEqual([gone.id, kept.id]);
  });
});
