import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

/** Later than the stage ends, whenever that is. */
const until = `${Number(dayOf(Date.now()).slice(0, 4)) + 1}-12-20`;

const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, title: "Les berges de la Marque", slug: "les-berges-de-la-marque" },
  {
    way: "with scripts off",
    scripts: false,
    reader: mouseReader,
    title: "Le parc des Tisseuses",
    slug: "le-parc-des-tisseuses",
  },
] as const;

describe.each(ways)("$way", ({ scripts, reader, title, slug }) => {
  const arrive = async (address: string, who?: keyof typeof cast): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  const main = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
  /** A group of radios is one stop of Tab: inside it, arrows choose. */
  const pickTemplate = async ({ page }: Reader, value: string) => {
    const wanted = page.locator(`input[name="template"][value="${value}"]`);
    if (reader === mouseReader) return wanted.check();
    const first = page.locator('input[name="template"]').first();
    for (let steps = 0; steps < 100 && !(await first.evaluate((one) => one === document.activeElement)); steps += 1) await page.keyboard.press("Tab");
    for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press("ArrowDown");
    expect(await wanted.isChecked()).toBe(true);
  };
  const yesterday = Temporal.Now.plainDateISO("Europe/Paris").subtract({ days: 1 }).toString();
  const reason = "Deux réunions de quartier ont été reportées à cause des crues.";

  it("an agent prepares a process from a template, composes a stage and rehearses it: nobody else finds it", async () => {
    const agent = await arrive("/participer/instruction", "chloe");
    await agent.press("link", "Préparer une démarche");
    await pickTemplate(agent, "blank");
    await agent.write("Titre", title);
    await agent.write("En une phrase", "Que faire des rives, du moulin au pont\u202f?");
    await agent.write("Service responsable", "Direction des espaces naturels");
    await agent.press("button", "Créer le brouillon");
    expect(await main(agent)).toContain("Écrivez l’introduction");

    await agent.press("link", "Textes et territoire");
    await agent.write("Introduction (facultatif)", "La rivière déborde plus souvent. Parlons-en avant les travaux.");
    await agent.press("button", "Enregistrer");
    expect(await main(agent)).toContain("C’est enregistré");

    await agent.press("link", "Étapes");
    await agent.press("link", "Ajouter une étape");
    await agent.tick("Recueil d’idées");
    await agent.press("button", "Continuer");
    await agent.writeDay("Date", yesterday);
    await agent.press("button", "Ajouter l’étape");
    expect(await main(agent)).toContain("Déposer une idée");

    await agent.press("link", "Publication");
    await agent.press("button", "Commencer la répétition");
    expect(await main(agent)).toContain("L’équipe essaie le parcours");
    await agent.press("link", "Voir la page publique");
    expect(await main(agent)).toContain("Répétition");

    const stranger = plainVisitor(house);
    expect((await stranger.goto(`/participer/${slug}`))!.status()).toBe(404);
  });

  it("then publishes it: a resident finds it among what is open, reads who decides, and follows it", async () => {
    const agent = await arrive(`/participer/instruction/demarche/${slug}/etat`, "chloe");
    await agent.press("button", "Publier la démarche");
    expect(await main(agent)).toContain("Tout le monde la voit");

    const amina = await arrive("/participer", "amina");
    await amina.press("link", title);
    const page = await main(amina);
    expect(page).toContain("La rivière déborde plus souvent");
    expect(page).toContain("Qui décide quoi");
    expect(page).toContain("Ouvert maintenant");
    await amina.press("button", "Suivre");
    expect(await main(amina)).toContain("Ne plus suivre");
  });

  it("extends a stage with a reason: the resident reads it on the page and in their messages", async () => {
    const agent = await arrive(`/participer/instruction/demarche/${slug}`, "chloe");
    await agent.press("link", /^Prolonger ou fermer Déposer une idée/);
    await agent.writeDay("Date", until);
    await agent.write("Raison, publiée", "Trop");
    await agent.press("button", "Publier le changement");
    expect(await main(agent)).toContain("Écrivez la raison");
    await agent.write("Raison, publiée", reason);
    await agent.press("button", "Publier le changement");
    expect(await main(agent)).toContain("Les dates sont changées");

    const resident = await arrive(`/participer/${slug}`);
    expect(await main(resident)).toContain(reason);
    expect(await main(resident)).toContain(`20 décembre ${until.slice(0, 4)}`);
    const amina = await arrive("/mon-espace/notifications", "amina");
    expect(await main(amina)).toContain(`${title} : « Déposer une idée » est prolongée`);
  });
});

it("a resident goes from the figures of the budget of 2025 to the ideas that they count, and to the reasons of one", async () => {
  const page = plainVisitor(house);
  await page.goto("/decider");
  await page.getByRole("link", { name: "Budget participatif métropolitain 2025" }).first().click();
  expect((await page.locator("#chemin").innerText()).replaceAll(/[\u00a0\u202f]/g, " ")).toContain("137 idées déposées");
  await page.locator("#chemin a", { hasText: "idées déposées" }).click();
  expect(page.url()).toContain("/participer/budget-participatif-2025/idees");
  await page.locator("main h3 a, main h2 a").first().click();
  expect(page.url()).toMatch(/\/idees\/\d+-/);
});
