import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { type Commune, inCommune, ofCommune } from "./commune.ts";
import { loadTerritory } from "./load/load.command.ts";
import { readTerritory } from "./territory-memory.ts";

const { db } = await testDb();

async function communesOf(siren: string): Promise<ReadonlyMap<string, Commune>> {
  await loadTerritory({ db, settings: readSettings({ EPCI_SIREN: siren }), say: () => {} });
  return new Map((await readTerritory(db)).communes.map((commune) => [commune.name, commune]));
}

const said = (commune: Commune | undefined) => [ofCommune(commune!, "fr"), inCommune(commune!, "fr")];

describe("words before the name of a commune", () => {
  it("are those of the official code for each of the 95 communes", async () => {
    const communes = await communesOf("200093201");
    const elided = [...communes.values()].filter((one) => ofCommune(one, "fr").startsWith("d’")).map(({ name }) => name);
    expect(elided.join(", ")).toBe(
      "Allennes-les-Marais, Annœullin, Anstaing, Armentières, Aubers, Emmerin, Englos, Ennetières-en-Weppes, Erquinghem-le-Sec, Erquinghem-Lys, Escobecques, " +
        "Hallennes-lez-Haubourdin, Halluin, Hantay, Haubourdin, Herlies, Houplin-Ancoisne, Houplines, Illies",
    );
    expect(said(communes.get("Le Maisnil"))).toEqual(["du Maisnil", "au Maisnil"]);
    expect(said(communes.get("La Chapelle-d’Armentières"))).toEqual(["de La Chapelle-d’Armentières", "à La Chapelle-d’Armentières"]);
    // The h of Hem is aspirated: the official code gives it 0, and 1 to the seven others of the metropolis.
    expect(said(communes.get("Hem"))).toEqual(["de Hem", "à Hem"]);
    const others = [...communes.values()].filter((one) => !elided.includes(one.name) && one.name !== "Le Maisnil");
    expect(others.map((one) => ofCommune(one, "fr"))).toEqual(others.map(({ name }) => `de ${name}`));
  });

  it("leave no article uncontracted, wherever the house stands", async () => {
    const havre = await communesOf("200084952");
    expect(said(havre.get("Le Havre"))).toEqual(["du Havre", "au Havre"]);
    const paris = await communesOf("200054781");
    expect(said(paris.get("Les Lilas"))).toEqual(["des Lilas", "aux Lilas"]);
    expect(said(paris.get("L’Haÿ-les-Roses"))).toEqual(["de L’Haÿ-les-Roses", "à L’Haÿ-les-Roses"]);
    for (const commune of [...havre.values(), ...paris.values()]) expect(said(commune).join(" ")).not.toMatch(/\b(de|à) Les? /);
  });

  it("stay the same for all names in English and in Dutch", () => {
    const maisnil = { name: "Le Maisnil", liaison: 2 } as const;
    expect([ofCommune(maisnil, "en"), inCommune(maisnil, "en"), ofCommune(maisnil, "nl"), inCommune(maisnil, "nl")]).toEqual([
      ...["of Le Maisnil", "in Le Maisnil", "van Le Maisnil", "in Le Maisnil"],
    ]);
  });
});
