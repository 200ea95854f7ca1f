import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { readTerritory } from "#territory";
import people from "../../people/module.ts";
import notifications from "../../notifications/module.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { savePlace } from "../saving/save-place.command.ts";

const { db, get } = await testHouse([territory, people, notifications, places]);
const facts = { name: "La Filature", insee_code: "59512", postal_code: "59100", address: "12 quai de Gand" };
await db.transaction().execute(async (trx) => {
  const { id } = await savePlace(trx, facts, { source: "Essai", sourceId: "1", factsDate: "2026-06-01" });
  const change = async (changed: object) =>
    changePlace(trx, { placeId: id, facts: changed, author: { kind: "metropolis", personId: null }, reason: "Vu sur place" }, await readTerritory(trx));
  await change({ phone: "+33320000001" });
  await change({ summary: "Un atelier partagé." });
});
const text = async (address: string) => (await get(address)).text();
/** The cells that name the rows of the table, in order. */
const fields = (html: string) => [...html.matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(([, name]) => name);

describe("whoever reads what changed in a record", () => {
  it("sees the latest first, one fact alone, or by fact", async () => {
    const all = fields(await text("/lieux/la-filature/historique"));
    expect(all.slice(0, 2)).toEqual(["Résumé", "Téléphone"]);
    expect(fields(await text("/lieux/la-filature/historique?information=phone"))).toEqual(["Téléphone"]);
    const sorted = fields(await text("/lieux/la-filature/historique?tri=quand"));
    expect(sorted).toEqual(all);
    expect(fields(await text("/lieux/la-filature/historique?tri=-quand"))).toEqual(all.toReversed());
  });

  it("takes it home as a file; of a record that is not public there is none", async () => {
    const lines = (await text("/lieux/la-filature/historique.csv?information=phone")).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("Vu sur place");
    expect((await get("/lieux/nulle-part/historique.csv")).status).toBe(404);
  });
});
