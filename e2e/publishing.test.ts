import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { visitor } from "./browser.ts";
import { house } from "./house.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const plainly = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const says = async ({ page }: Reader) => plainly(await page.locator("main").innerText());

const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, named: "du quai" },
  { way: "with scripts off", scripts: false, reader: mouseReader, named: "du pont" },
] as const;

const head = "Numéro;Essence;Hauteur (m);Contact;Longitude;Latitude";
const species = ["Hêtre", "Tilleul", "Érable"];
/** Trees as a spreadsheet of here saves them: decimal commas; of one the height is no number. `later`: one grew, one is gone, one is new. */
function trees(later: boolean): string {
  const lines = Array.from({ length: 24 }, (_, at) => {
    const height = at === 4 ? "haut" : `${10 + at + (later && at === 2 ? 3 : 0)},5`;
    return `${100 + at};${species[at % 3]};${height};03 20 00 00 ${10 + at};3,06${at}5;50,63${at}5`;
  });
  const kept = later ? [...lines.slice(0, 23), "124;Hêtre;8,5;03 20 00 00 40;3,0615;50,6315"] : lines;
  return `${head}\n${kept.join("\n")}\n`;
}
/** In Windows-1252, which for these letters is Latin-1. */
const fileOf = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });

describe.each(ways)("a dataset, $way", ({ scripts, reader, named }) => {
  const title = `Arbres ${named}`;
  const id = `arbres-${named.replaceAll(" ", "-")}`;

  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, who, address);
    return reader(page);
  };
  /** A job reads or publishes: asked again as "Actualiser" does. */
  const until = (someone: Reader, words: string) =>
    expect
      .poll(
        async () => {
          await someone.page.goto(someone.page.url());
          return says(someone);
        },
        { timeout: 120_000, interval: 1_000 },
      )
      .toContain(words);

  it("is read from a dirty file, told line by line, stopped for its telephone numbers, and published", async () => {
    const chloe = await arrive("chloe", "/donnees/publier/nouveau");
    await chloe.give(chloe.page.locator("input[type=file]").first(), fileOf("arbres.csv", trees(false)));
    await chloe.choose("Qui publie", "La métropole");
    await chloe.write("Titre", title);
    await chloe.write("Description", "Un arbre par ligne, relevé par le service des espaces verts.");
    await chloe.choose(chloe.page.locator('select[name="theme"]'), "Régions et villes");
    await chloe.choose("Mise à jour promise", "Chaque année");
    await chloe.tick(chloe.page.locator('input[name="licence"][value="odbl-1.0"]'));
    await chloe.press("button", "Envoyer et lire le fichier");
    await until(chloe, "À relire avant de publier");
    const read = await says(chloe);
    expect(read).toMatch(/WINDOWS-1252[\s\S]*point-virgule/);
    expect(read).toMatch(/1 cellule à corriger[\s\S]*6\s+Hauteur \(m\)\s+haut\s+n’est pas : nombre/);
    expect(read).toContain("numéros de téléphone : 24");
    expect(read).toContain("décidez d’abord pour chacune");
    expect(await chloe.page.getByRole("button", { name: "Publier cette version" }).count()).toBe(0);
    await chloe.open("Numéro");
    await chloe.write(chloe.page.locator('input[name="says_numero"]'), "Le numéro peint au pied de l’arbre.");
    await chloe.tick(chloe.page.locator('input[name="decide_contact"][value="out"]'));
    await chloe.press("button", "Enregistrer les colonnes");
    await until(chloe, "Vérifiez le type des colonnes");
    await chloe.press("button", "Publier cette version");
    await until(chloe, "Cette version est publiée");
  });

  it("is sorted, filtered, drawn and mapped by a resident, whose question is answered to all", async () => {
    const elif = await arrive("elif", `/donnees/${id}`);
    const shown = await says(elif);
    expect(shown).toMatch(/Chaque année[\s\S]*Open Database License/);
    expect(shown).not.toContain("03 20 00 00");
    await elif.press("link", "Voir les lignes");
    await elif.choose(elif.page.locator('select[name="colonne"]'), "Essence");
    await elif.write("Contient", "Hêtre");
    await elif.press("button", "Voir les lignes");
    expect(await says(elif)).toContain("8 lignes");
    await elif.press("link", /hauteur_m/);
    expect(await says(elif)).toMatch(/100\s+Hêtre\s+10,5[\s\S]*121\s+Hêtre\s+31,5/);
    await elif.page.goto(`/donnees/${id}`);
    await elif.press("link", "Tracer un graphique");
    await elif.choose("Une barre ou un point par", "Essence");
    await elif.press("button", "Tracer");
    expect(await says(elif)).toMatch(/Nombre de lignes, par essence[\s\S]*Tilleul/);
    await elif.page.goto(`/donnees/${id}`);
    await elif.press("link", "Voir sur la carte");
    expect(await says(elif)).toContain("24 lignes");
    await elif.page.goto(`/donnees/${id}`);
    await elif.press("link", "Questions et réponses");
    await elif.write("Votre question", `À quelle date les arbres ${named} ont-ils été mesurés ?`);
    await elif.press("button", "Poser une question");
    expect(await says(elif)).toContain("Attend une réponse");
    const chloe = await arrive("chloe", `/donnees/${id}/questions`);
    await chloe.write("Réponse", "En mars, avant les feuilles.");
    await chloe.press("button", "Répondre à tous");
    await elif.page.goto(`/donnees/${id}/questions`);
    expect(await says(elif)).toContain("En mars, avant les feuilles.");
  });

  it("has a second version, whose changes are read row by row", async () => {
    const chloe = await arrive("chloe", `/donnees/publier/${id}`);
    await chloe.give(chloe.page.locator("input[type=file]").first(), fileOf("arbres-2.csv", trees(true)));
    await chloe.press("button", "Envoyer et lire le fichier");
    await until(chloe, "1 ajoutée, 1 changée, 1 retirée");
    await chloe.press("button", "Publier cette version");
    await until(chloe, "Cette version est publiée");
    const elif = await arrive("elif", `/donnees/${id}/versions`);
    await elif.press("link", "Voir ligne par ligne");
    const changes = await says(elif);
    expect(changes).toMatch(/102\s+changée\s+hauteur_m : 12,5 → 15,5/);
    expect(changes).toMatch(/123\s+retirée/);
    expect(changes).toMatch(/124\s+ajoutée/);
    expect(changes).not.toContain("03 20 00 00");
  });

  it("and a token reads the bookings of whoever gave it, until it is revoked", async () => {
    const bilal = await arrive("bilal", "/mon-espace/securite/jetons");
    await bilal.write("À quoi il sert", `Mon agenda ${named}`);
    await bilal.tick(bilal.page.locator('input[name="acts"][value="bookings.mine"]'));
    await bilal.press("button", "Créer un jeton");
    const token = await bilal.page.locator("main code").first().innerText();
    const ask = () => fetch(`${house}/reserver/mes-reservations.csv`, { headers: { authorization: `Bearer ${token}` } });
    const file = await ask();
    expect([file.status, file.headers.get("content-type")?.split(";")[0]]).toEqual([200, "text/csv"]);
    await bilal.press("link", "Revenir aux jetons");
    await bilal.press("button", `Révoquer le jeton Mon agenda ${named}`);
    expect(await says(bilal)).toContain("Jeton révoqué.");
    expect((await ask()).status).toBe(401);
  });
});
