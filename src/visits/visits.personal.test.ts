import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPlace } from "../places/merge/merge.testing.ts";
import { addPerson } from "../people/people.testing.ts";
import { erasing, personRecords } from "./visits.personal.ts";
import { planned } from "./planned.testing.ts";
import { visitsHouse } from "./visits.testing.ts";

const house = await visitsHouse();
const { db, as } = house;
const { proposed, stops } = planned(house);

async function answeredByHost() {
  const place = await addPlace(db, { name: "La Halle aux outils" });
  const host = await addPerson(db, { name: "Hôtesse", roles: [{ role: "host", kind: "place", id: place.id }] });
  const { id } = await proposed([place.id]);
  const [stop] = await stops(id);
  const answer = await as(host).post(`/visites/accueil/${stop!.id}`, { answer: "decline", reason: "Nous serons fermés ce jour-là." });
  expect(answer.status).toBe(303);
  return { host, id };
}

describe("what visits keep about a person", () => {
  it("is theirs to read: what they answered, and nothing of others", async () => {
    const { host } = await answeredByHost();
    const kept = await personRecords.records(db, host, house.services.offers);
    expect(kept.answers).toEqual([expect.objectContaining({ state: "declined", reason: "Nous serons fermés ce jour-là." })]);
    expect(await personRecords.records(db, await addPerson(db, { name: "Quelqu’un" }), house.services.offers)).toEqual({
      answers: [],
      journal: [],
      reports: [],
    });
  });

  it("loses the name when the person goes; the answer stays", async () => {
    const { host, id } = await answeredByHost();
    await db.transaction().execute((trx) => erasing.erase(trx, host, "remove"));
    expect(await personRecords.records(db, host, house.services.offers)).toEqual({ answers: [], journal: [], reports: [] });
    const { rows } = await sql<{ state: string }>`select state from visits.stop where request_id = ${id}`.execute(db);
    expect(rows).toEqual([{ state: "declined" }]);
  });
});
