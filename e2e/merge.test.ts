import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader },
  { way: "with scripts off", scripts: false, reader: mouseReader },
] as const;

describe.each(ways)("an officer of the metropolis, $way", ({ way, scripts, reader }) => {
  async function arrive(address: string): Promise<Reader> {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, "chloe", address);
    return reader(page);
  }
  const said = ({ page }: Reader) => page.locator("main").innerText();
  const pathOf = ({ page }: Reader) => new URL(page.url()).pathname;

  it("merges two records of one place, follows the old address, and undoes the merge", async () => {
    const chloe = await arrive("/lieux/doublons");
    const { page } = chloe;
    await chloe.press("link", /Forge au Circuit/);
    expect(await said(chloe)).toMatch(/Quelle fiche garde son adresse/);
    const pair = pathOf(chloe);
    await chloe.press("button", "Voir le résultat avant de fusionner");
    expect(await said(chloe)).toMatch(/L’ancienne adresse \/lieux\/forge-au-circuit mènera à \/lieux\/la-forge-aux-circuits/);
    await chloe.write("Raison", "Le même atelier, deux fichiers.");
    await chloe.press("button", "Fusionner ces deux fiches");
    expect(await said(chloe)).toMatch(/Les deux fiches sont fusionnées/);

    await page.goto("/lieux/forge-au-circuit");
    expect(pathOf(chloe)).toBe("/lieux/la-forge-aux-circuits");
    await page.goto("/lieux/forge-au-circuit/historique");
    expect(pathOf(chloe)).toBe("/lieux/la-forge-aux-circuits/historique");

    await page.goto(pair);
    await chloe.press("link", "Défaire la fusion");
    await chloe.write("Raison", "Ce sont deux ateliers.");
    await chloe.press("button", "Défaire la fusion");
    expect(await said(chloe)).toMatch(/La fusion est défaite/);
    await page.goto("/lieux/forge-au-circuit");
    expect([pathOf(chloe), await page.locator("h1").innerText()]).toEqual(["/lieux/forge-au-circuit", "Forge au Circuit"]);
  });

  it("says what a column of a file is, tries it, then imports it for real", async () => {
    const chloe = await arrive("/lieux/importer");
    const { page } = chloe;
    // No hours, in a commune at the edge: other journeys do not meet it.
    const table = [
      "id,pivot,Bâtiment,commune,code_postal,code_insee,adresse,date_maj",
      "1,00000000000000,Atelier de bout en bout,Warneton,59560,59643,1 rue de la Lys,2026-11-01",
      "2,00000000000000,,Warneton,59560,59643,2 rue de la Lys,2026-11-01",
    ];
    await page
      .getByLabel("Fichier", { exact: true })
      .setInputFiles({ name: "lieux-2026-11-01.csv", mimeType: "text/csv", buffer: Buffer.from(table.join("\n")) });
    await chloe.write("Source", `Essai ${way}`);
    await chloe.press("button", "Envoyer le fichier");
    // The second way sends a file with the same titles: what its columns are is known.
    if (scripts) {
      expect(await said(chloe)).toMatch(/Dites ce que sont les colonnes[\s\S]*Bâtiment/);
      expect(await faultsOf(page)).toEqual([]);
      await chloe.choose("Bâtiment", "Nom");
      await chloe.press("button", "Essayer avec ces colonnes");
    }
    await untilFinished(chloe);
    expect(await said(chloe)).toMatch(/Essai terminé, rien n’a été écrit[\s\S]*Créés\s+1[\s\S]*Refusés\s+1[\s\S]*Lignes refusées/);
    await chloe.open("Colonnes nommées à la main");
    expect(await page.getByLabel("Bâtiment", { exact: true }).inputValue()).toBe("nom");

    await chloe.press("button", "Importer pour de bon");
    await untilFinished(chloe);
    expect(await said(chloe)).toMatch(/Import terminé[\s\S]*Créés\s+1/);
    await page.goto("/lieux/imports");
    expect(await said(chloe)).toContain(`Essai ${way}`);
  });

  async function untilFinished(reading: Reader): Promise<void> {
    for (let turns = 0; turns < 60 && (await reading.page.locator("progress").count()) > 0; turns += 1) {
      await reading.page.waitForTimeout(500);
      await reading.press("link", "Actualiser");
    }
  }
});
