import { describe, expect, it } from "vitest";

import { dayAhead } from "./day-ahead.ts";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { linkOfMail } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

/** A host welcomes one delegation at a time: each way of using the site comes on a day of its own. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, day: dayAhead("tuesday", 10), organisation: "Ville de Clavier" },
  { way: "with scripts off", scripts: false, reader: mouseReader, day: dayAhead("wednesday", 10), organisation: "Ville de Sobrepont" },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const mailOf = (slug: string) => `${slug}@example.org`;

describe.each(ways)("a delegation, $way", ({ scripts, reader, day, organisation }) => {
  const arrive = async (address = "/"): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await page.goto(address);
    return reader(page);
  };
  const email = `contact-${day}@delegation.example`;

  async function ask(): Promise<Reader> {
    const guest = await arrive("/visites");
    await guest.press("link", "Demander une visite");
    await guest.write("Organisation", organisation);
    await guest.choose("Genre d’organisation", "Ville ou collectivité");
    await guest.write("Ville", "Grandlac");
    await guest.choose("Pays", "Belgique");
    await guest.write("Personne à contacter", "Service Innovation");
    await guest.write("Adresse électronique", email);
    await guest.tick("Visiter des lieux");
    await guest.tick("Fablabs et ateliers");
    await guest.writeDay("Jour 1", day);
    await guest.write("Nombre de personnes", "12");
    await guest.choose("Langue de la visite", "Anglais");
    await guest.choose("Déplacements entre les lieux", "En car ou en minibus");
    await guest.press("button", "Envoyer la demande");
    expect(await says(guest)).toContain("Confirmez votre adresse");
    await guest.page.goto(await linkOfMail(guest, email, /\/visites\/confirmer\//));
    await guest.press("button", "Confirmer ma demande");
    expect(await says(guest)).toContain("Votre demande est arrivée");
    return guest;
  }

  async function addPlace(chloe: Reader, name: string): Promise<void> {
    await chloe.write("Nom ou mot (facultatif)", name);
    await chloe.press("button", "Chercher");
    await chloe.press("button", `Ajouter ${name}`);
    expect(await says(chloe)).toContain("Parcours enregistré");
  }

  /** By keyboard, Tab leads to the first of the three answers, and arrows to the others. */
  async function pick(host: Reader, choice: "Oui, j’accepte" | "Non"): Promise<void> {
    const accept = "Oui, j’accepte L’heure est réservée. Vous recevrez le programme.";
    if (choice === "Non" && reader === mouseReader) return host.tick("Non Dites pourquoi. L’équipe cherchera un autre lieu.");
    await host.tick(accept);
    if (choice === "Non") for (let steps = 0; steps < 2; steps += 1) await host.page.keyboard.press("ArrowDown");
  }

  async function answer(slug: string, choice: "Oui, j’accepte" | "Non"): Promise<void> {
    const host = await arrive();
    await host.page.goto(await linkOfMail(host, mailOf(slug), /\/visites\/reponse\//));
    await pick(host, choice);
    if (choice === "Non") await host.write("Raison ou remarque (facultatif)", "Travaux ce jour-là");
    await host.press("button", "Envoyer ma réponse");
    expect(await says(host)).toContain(choice === "Non" ? "Vous avez refusé" : "Vous avez accepté");
  }

  it("asks, is planned for, loses a host who is replaced, and gets its programme on paper and in its calendar", async () => {
    const guest = await ask();
    const chloe = await arrive();
    await signInAs(chloe.page, "chloe", "/visites/demandes");
    await chloe.press("link", organisation);
    await chloe.press("link", "Préparer le parcours");
    await addPlace(chloe, "L’Usine à Idées Vannes");
    await addPlace(chloe, "La Courée Ouverte");
    await chloe.press("link", organisation);
    await chloe.press("button", "Demander aux hôtes");
    expect(await says(chloe)).toContain("Les hôtes sont sollicités");

    await answer("l-usine-a-idees-vannes", "Oui, j’accepte");
    await answer("la-couree-ouverte", "Non");
    await chloe.press("link", "Préparer le parcours");
    expect(await says(chloe)).toContain("Travaux ce jour-là");
    await chloe.press("button", "Retirer La Courée Ouverte");
    await addPlace(chloe, "La Condensation");
    await chloe.press("link", organisation);
    await chloe.press("button", "Demander aux hôtes");
    await answer("la-condensation", "Oui, j’accepte");

    await guest.page.goto(await linkOfMail(guest, email, /\/visites\/suivi\//));
    expect(await says(guest)).toMatch(/Programme confirmé[\s\S]*L’Usine à Idées Vannes[\s\S]*La Condensation/);
    const calendar = await guest.page.request.get(`${new URL(guest.page.url()).pathname}/programme.ics`);
    expect(await calendar.text()).toMatch(new RegExp(`DTSTART;TZID=Europe/Paris:${day.replaceAll("-", "")}T093000[\\s\\S]*STATUS:CONFIRMED`));
    await guest.press("link", "Imprimer le programme");
    expect(await guest.page.getByRole("heading", { level: 1 }).innerText()).toContain(organisation);
    if (!scripts) return;
    const sheet = (await guest.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it("is told about afterwards", async () => {
    const chloe = await arrive();
    await signInAs(chloe.page, "chloe", "/visites/demandes/50000000-0000-4000-8000-000000000800/compte-rendu");
    if ((await chloe.page.getByLabel("Titre").inputValue()) === "") {
      await chloe.write("Titre", "Une cuisine, huit regards");
      await chloe.write("Récit de la visite", "La délégation a cuisiné avec les habitués.");
    }
    await chloe.press("button", /^Publier/);
    expect(await says(chloe)).toContain("Compte rendu publié");
    const reader = await arrive("/visites");
    await reader.press("link", "Une cuisine, huit regards");
    expect(await says(reader)).toContain("La délégation a cuisiné avec les habitués.");
  });
});
