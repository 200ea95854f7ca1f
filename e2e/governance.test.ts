import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { sizes, visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: a place that opens now has opened by the day that is measured.
const house = (await sharedHouse("present")).urls[0]!;
const objective = "/objectifs/quarante-nouveaux-tiers-lieux";
const ways = [
  {
    way: "by keyboard alone",
    scripts: true,
    reader: keyboardReader,
    viewport: sizes.desk,
    name: "Corderie des Toits",
    street: "4 rue du Cordage-Bleu",
    target: "44",
  },
  {
    way: "with scripts off, on a phone",
    scripts: false,
    reader: mouseReader,
    viewport: sizes.phone,
    name: "Verrerie du Pont",
    street: "9 rue du Verre-Soufflé",
    target: "48",
  },
] as const;

describe.each(ways)("$way", ({ scripts, reader, viewport, name, street, target }) => {
  const arrive = async (address: string, who?: keyof typeof cast): Promise<Reader> => {
    const page = await visitor(house, { viewport, javaScriptEnabled: scripts });
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  const main = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const opened = async (address: string) => {
    const reads = mouseReader(plainVisitor(house));
    await reads.page.goto(address);
    const figure = /Tiers-lieux ouverts\n?\s*(\d[\d ]*)/.exec(await main(reads));
    return Number(figure?.[1]?.replaceAll(" ", ""));
  };

  it("an agent edits a target: it stands at once, with its reason, and the version before stays readable", async () => {
    const agent = await arrive(`${objective}/modifier`, "chloe");
    const value = agent.page.locator("#value_0");
    await value.fill(target);
    await agent.write("Pourquoi ce changement", `Le conseil vise ${target}.`);
    await agent.press("button", "Enregistrer");
    expect(await main(agent)).toContain("Objectif enregistré");
    expect(await main(agent)).toContain(`Cible : ${target} au 31 décembre 2028`);
    const resident = await arrive("/strategie/strategie-numerique");
    expect(await main(resident)).toContain(`Le conseil vise ${target}.`);
  });

  it("an opened place moves the figure; a resident follows it back to the place", async () => {
    const dashboard = "/tableau-de-bord/communes/roubaix";
    const before = await opened(dashboard);
    expect(before).toBeGreaterThan(0);

    const amina = await arrive("/lieux/proposer", "amina");
    await amina.write("Nom", name);
    await amina.choose("Commune", "Roubaix");
    await amina.write("Code postal", "59100");
    await amina.write("Adresse", street);
    await amina.tick("Jardin partagé");
    await amina.write("Courriels (facultatif)", `${slug}@exemple.fr`);
    await amina.press("button", "Proposer ce lieu");
    expect(await main(amina)).toContain("Votre proposition est envoyée");

    const denis = await arrive(`/lieux/${slug}/etat`, "denis");
    await denis.press("button", "Publier la fiche");
    expect(await main(denis)).toContain("La fiche est publiée");
    await denis.press("link", "Dater son ouverture");
    await denis.writeDay("Ouverture (facultatif)", dayOf(Date.now()));
    await denis.press("button", "Enregistrer les dates");
    expect(await main(denis)).toContain("Les dates sont enregistrées");

    await expect.poll(() => opened(dashboard), { interval: 1_000 }).toBe(before + 1);

    const resident = await arrive(dashboard);
    if (viewport === sizes.phone) await resident.open(/^Les \d+ indicateurs$/);
    await resident.press("link", /^Voir les lignes\s*: Tiers-lieux ouverts$/);
    expect(resident.page.url()).toContain("/indicateurs/places.opened/lignes?territoire=commune");
    expect(await main(resident)).toContain(`${before + 1} lignes`);
    await resident.press("link", new RegExp(`^${name}$`));
    expect(await resident.page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
  });

  it("the objective says where it stands, and its thread leads to the places that opened", async () => {
    const resident = await arrive("/tableau-de-bord");
    await resident.press("link", /nouveaux tiers-lieux/);
    expect(await main(resident)).toMatch(/En avance|Tenu|À surveiller|En retard/);
    expect(await main(resident)).toContain("Le fil");
    if (viewport === sizes.phone) await resident.open(/^Les \d+ nœuds$/);
    expect(await main(resident)).toContain(name);
    expect(await main(resident)).toMatch(new RegExp(`\\d+ sur ${target} visés`));
    expect(await main(resident)).toContain(`Le conseil vise ${target}.`);
    await resident.page.locator(".thread a[href^='/lieux/']").first().click();
    expect(resident.page.url()).toMatch(/\/lieux\/[a-z0-9-]+$/);
    await resident.press("link", /nouveaux tiers-lieux/);
    expect(resident.page.url()).toContain(objective);
  });

  it("an agent enters a figure that nobody counts; dashboards show it", async () => {
    const agent = await arrive("/indicateurs", "chloe");
    await agent.press("link", "Définir un indicateur");
    await agent.write("Titre", `Emplois, ${name}`);
    await agent.write("Comment c’est compté", "Emplois salariés déclarés.");
    await agent.write("Source", "Enquête");
    await agent.press("button", "Enregistrer");
    await agent.press("link", "Saisir une valeur");
    await agent.write("Valeur", "321");
    await agent.press("button", "Enregistrer");
    expect(await main(agent)).toContain("Valeur enregistrée");
    const reader = await arrive("/tableau-de-bord");
    await reader.open("indicateurs, avec leur source");
    expect(await main(reader)).toMatch(new RegExp(`Emplois, ${name}[\\s\\S]*?321`));
  });
});

it("is ready for paper: every table but the long one of a part's curves stands open, nothing to click is left", async () => {
  const page = await visitor(house, { viewport: sizes.desk });
  for (const address of ["/tableau-de-bord", "/tableau-de-bord/communes/roubaix", objective]) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    const tables = page.locator("main table:not(.multiples ~ details .stack)");
    expect(await tables.count()).toBeGreaterThan(0);
    for (const table of await tables.all()) expect(await table.locator("tbody tr").first().isVisible()).toBe(true);
    for (const gone of [".verbs", ".filters", ".no-print"]) for (const one of await page.locator(gone).all()) expect(await one.isVisible()).toBe(false);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "screen" });
  }
});

it.each([
  ["fr", "Où en est", "Les indicateurs", "Stratégies"],
  ["en", "Where does", "Indicators", "Strategies"],
  ["nl", "Hoe ver staat", "De indicatoren", "Strategieën"],
])("stands in %s", async (locale, dashboard, indicators, strategies) => {
  const page = await visitor(house, { locale });
  const title = async (address: string) => {
    await page.goto(address);
    return page.getByRole("heading", { level: 1 }).innerText();
  };
  expect(await title("/tableau-de-bord")).toContain(dashboard);
  expect(await title("/indicateurs")).toBe(indicators);
  expect(await title("/strategie")).toBe(strategies);
});
