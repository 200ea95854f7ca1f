import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { linkOfMail, openAccount, signInByLink } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const ways = [
  { way: "by keyboard alone", key: "clavier", scripts: true, reader: keyboardReader },
  { way: "with scripts off", key: "sans", scripts: false, reader: mouseReader },
] as const;

/** Waits for the page of that title. */
const reads = ({ page }: Reader, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

describe.each(ways)("a person, $way,", ({ key, scripts, reader }) => {
  /** By keyboard, a group is one stop and its arrows choose. */
  const choose = async (someone: Reader, from: string, steps: number, to: string) => {
    if (key !== "clavier") return someone.tick(to);
    await someone.tick(from);
    for (let step = 0; step < Math.abs(steps); step += 1) await someone.page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  };
  const arrive = async (): Promise<Reader> => reader(scripts ? await visitor(house) : plainVisitor(house));

  it("changes their name and their language, and reads the house in it", async () => {
    const gaelle = await arrive();
    await signInAs(gaelle.page, "gaelle");
    await gaelle.press("link", "Profil");
    await gaelle.write("Nom montré aux autres", "Gaëlle du télétravail");
    await choose(gaelle, "Français", 2, "Nederlands");
    await gaelle.press("button", "Enregistrer");
    await reads(gaelle, "Profiel");
    expect(await gaelle.page.getByRole("status").innerText()).toContain("Uw profiel is bewaard");

    await gaelle.write("Naam die anderen zien", "Gaëlle Morel");
    await choose(gaelle, "Nederlands", -2, "Français");
    await gaelle.press("button", "Bewaren");
    await gaelle.press("link", "Vue d’ensemble");
    await reads(gaelle, "Bonjour Gaëlle Morel");
  });

  it("takes a copy of their data, and finds themselves in it", async () => {
    const hugo = await arrive();
    await signInAs(hugo.page, "hugo");
    await hugo.press("link", "Mes données");
    await hugo.press("button", "Demander une copie");
    for (let turns = 0; turns < 60 && (await hugo.page.getByRole("link", { name: "Actualiser" }).count()) > 0; turns += 1) {
      await hugo.page.waitForTimeout(300);
      await hugo.press("link", "Actualiser");
    }
    const copy = hugo.page.getByRole("link", { name: "Télécharger la copie" });
    const download = async () => {
      const downloading = hugo.page.waitForEvent("download");
      await copy.focus();
      await hugo.page.keyboard.press("Enter");
      return readFile(await (await downloading).path());
    };
    const answer = async () => (await hugo.page.request.get((await copy.getAttribute("href"))!)).body();
    const files = unzipSync(new Uint8Array(await (scripts ? download() : answer())));
    const { profile } = JSON.parse(strFromU8(files["people.json"]!));
    expect(profile).toMatchObject([{ name: "Hugo Lemaire", email: "hugo@beffroi.example" }]);
  });

  it("leaves, changes their mind by the mail, leaves again and changes their mind by signing in", async () => {
    const someone = await arrive();
    const email = `depart-${key}@exemple.fr`;
    await openAccount(someone, email, "Dominique Départ");
    await reads(someone, "Bonjour Dominique Départ");
    await leave(someone, email);
    await someone.page.goto("/mon-espace");
    expect(new URL(someone.page.url()).pathname).toBe("/connexion");

    await someone.page.goto(await linkOfMail(someone, email, /\/effacement\//));
    await reads(someone, /^Votre compte sera effacé le \d/);
    await someone.press("button", "Annuler l’effacement");
    await reads(someone, "L’effacement est annulé");

    await signInByLink(someone, email);
    await reads(someone, "Bonjour Dominique Départ");
    await leave(someone, email);
    await signInByLink(someone, email);
    await reads(someone, /^Votre compte sera effacé le \d/);
    await someone.press("button", "Annuler l’effacement");
    await someone.press("link", "Se connecter");
  });
});

async function leave(someone: Reader, email: string): Promise<void> {
  await someone.press("link", "Mes données");
  await someone.press("link", "Effacer mon compte");
  await someone.write("Votre adresse électronique", email);
  await someone.press("button", "Effacer mon compte");
  await reads(someone, "Votre compte est fermé");
}
