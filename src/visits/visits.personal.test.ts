import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPlace } from "../places/merge/merge.testing.ts";
import { addPerson } from "../people/people.testing.ts";
import { planned } from "./planned.testing.ts";
import { copyOf, eraseIn } from "../people/erasure/erasure.testing.ts";
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

const nothing = { answers: [], journal: [], messages_of_visits: [], reports: [], requests: [] };

describe("what visits keep about a person", () => {
  it("is theirs to read: what they answered, and nothing of others", async () => {
    const { host } = await answeredByHost();
    const kept = await copyOf(house, host, "visits");
    expect(kept["answers"]).toEqual([expect.objectContaining({ state: "declined", reason: "Nous serons fermés ce jour-là." })]);
    expect(await copyOf(house, await addPerson(db, { name: "Quelqu’un" }), "visits")).toEqual(nothing);
  });

  it("loses the name when the person goes; the answer stays", async () => {
    const { host, id } = await answeredByHost();
    await eraseIn(house, "visits", host, "remove");
    expect(await copyOf(house, host, "visits")).toEqual(nothing);
    const { rows } = await sql<{ state: string }>`select state from visits.stop where request_id = ${id}`.execute(db);
    expect(rows).toEqual([{ state: "declined" }]);
  });
});
