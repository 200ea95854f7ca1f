import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPlace } from "../../places/merge/merge.testing.ts";
import { planned } from "../planned.testing.ts";
import { visitsHouse } from "../visits.testing.ts";
import { tieVisit } from "../report/tie-visit.command.ts";
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

  it("is shown by the visit under the record that was kept, and comes back too", async () => {
    const [gone, kept] = [await addPlace(db, { name: "La Roue du Moulin" }), await addPlace(db, { name: "Roue du Moulin" })];
    const { id } = await proposed([gone.id]);
    await sql`update visits.stop set state = 'accepted' where request_id = ${id}`.execute(db);
    await sql`insert into visits.report (request_id, slug, title, body, people) values (${id}, ${`roue-${id}`}, 'Au moulin', ${"Un long récit. ".repeat(3)}, 8)`.execute(
      db,
    );
    await db.transaction().execute((trx) => tieVisit(trx, id));
    const shown = async () =>
      (await sql<{ id: string }>`select to_id as id from thread.link where from_id = ${id} and removed_at is null`.execute(db)).rows.map((row) => row.id);
    expect(await shown()).toEqual([gone.id]);
    await hear("places.merged", { gone: gone.id, kept: kept.id });
    expect(await shown()).toEqual([kept.id]);
    await hear("places.unmerged", { gone: gone.id, kept: kept.id });
    expect(await shown()).toEqual([gone.id]);
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
