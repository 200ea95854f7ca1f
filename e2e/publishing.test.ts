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
/** Trees as a spreadsheet of here saves them: decimal commas; of one the height is no number. */
function trees(): string {
  const lines = Array.from({ length: 24 }, (_, at) => {
    const height = at === 4 ? "haut" : `${10 + at},5`;
    return `${100 + at};${species[at % 3]};${height};03 20 00 00 ${10 + at};3,06${at}5;50,63${at}5`;
  });
  return `${head}\n${lines.join("\n")}\n`;
}
/** In Windows-1252, which for these letters is Latin-1. */
const fileOf = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });

describe.each(ways)("a dataset, $way", ({ scripts, reader, named }) => {
  const title = `Arbres ${named}`;

  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, who);
    await page.goto(address);
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
    await chloe.give(chloe.page.locator("input[type=file]").first(), fileOf("arbres.csv", trees()));
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
    expect(read).toMatch(/1 cellule à corriger[\s\S]*6\s+hauteur_m\s+haut\s+n’est pas : nombre/);
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
