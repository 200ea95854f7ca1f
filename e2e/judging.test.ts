import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

/** Each way of using the site takes the next idea of each queue. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, turn: 1 },
  { way: "with scripts off", scripts: false, reader: mouseReader, turn: 2 },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const tourcoing = "/participer/instruction/demarche/budget-participatif-tourcoing/etudes";

describe.each(ways)("an idea on its way, $way", ({ scripts, reader, turn }) => {
  const arrive = async (who: keyof typeof cast | null, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  /** The name of the nth link of a list: what anybody would read before they press it. */
  const nth = async ({ page }: Reader, selector: string, at: number): Promise<string> => (await page.locator(selector).nth(at).innerText()).trim();

  /** By keyboard, Tab leads to the first answer of a question, or to the one that is given, and arrows to the others. */
  async function pick(someone: Reader, answers: readonly string[], at: number): Promise<void> {
    const answer = someone.page.getByLabel(answers[at]!, { exact: true }).first();
    if (reader === mouseReader || at === 0 || (await answer.isChecked())) return someone.tick(answers[at]!);
    await someone.tick(answers[0]!);
    for (let steps = 0; steps < at; steps += 1) await someone.page.keyboard.press("ArrowDown");
    expect(await answer.isChecked()).toBe(true);
  }

  it("gets the opinion of its commune, with conditions", async () => {
    const denis = await arrive("denis", "/participer/instruction/avis");
    if (!(await says(denis)).includes("À donner avant le")) await denis.page.goto("/participer/instruction/avis?vue=donnes");
    await denis.press("link", await nth(denis, ".entries h2 a", 0));
    if ((await says(denis)).includes("Changer l’avis")) await denis.open("Changer l’avis");
    await pick(
      denis,
      ["Favorable La commune souhaite que l’idée se réalise.", "Favorable sous conditions Elle le souhaite si ces conditions sont remplies."],
      1,
    );
    await denis.page.getByLabel("Raisons", { exact: true }).first().fill("");
    await denis.write("Raisons", `Oui, si l’arrosage est prévu (${turn}).`);
    await denis.press("button", /(Donner|Changer) l’avis/);
    expect(await says(denis)).toContain("Avis publié");
    await denis.press("link", "Voir la page publique");
    expect(await says(denis)).toContain(`Oui, si l’arrosage est prévu (${turn}).`);
  });

  it("is studied by two services that disagree; one owner concludes and says how", async () => {
    const chloe = await arrive("chloe", tourcoing);
    const idea = await nth(chloe, ".entries h2 a", 0);
    const verdicts = [
      "Possible Rien ne s’y oppose.",
      "Possible avec réserve Possible, à des conditions que vous écrivez.",
      "Impossible Quelque chose s’y oppose, que vous écrivez.",
    ];
    const assess = async (who: "gaelle" | "katia", verdict: number, reasons: string, cost: string) => {
      const service = await arrive(who, "/participer/instruction/etudes");
      await service.press("link", idea);
      await pick(service, verdicts, verdict);
      await service.write("Raisons", reasons);
      await service.write("Investissement (facultatif)", cost);
      await service.write("Note interne (facultatif)", "Rappeler le voisin avant de répondre.");
      await service.press("button", "Donner l’avis");
      expect(await says(service)).toContain("Avis publié");
    };
    await assess("gaelle", 0, "Le terrain est plat et libre.", "21 000");
    await assess("katia", 2, "Le coût annuel n’est financé par personne.", "34 000");
    await chloe.press("link", idea);
    expect(await says(chloe)).toMatch(/Les services ne sont pas d’accord[\s\S]*de 21 000 € à 34 000 €/);
    await chloe.tick("Faisable");
    await chloe.write("Raisons", "La ville prend le coût annuel.");
    await chloe.write("Comment vous tranchez", "Le conseil municipal a voté l’entretien hier.");
    await chloe.press("button", "Publier la conclusion");
    expect(await says(chloe)).toContain("Conclusion publiée");
    await chloe.press("link", "Voir la page publique");
    await chloe.open(/Ce qu’ont dit les services/);
    const read = await says(chloe);
    expect(read).toMatch(/Faisable[\s\S]*Le conseil municipal a voté l’entretien hier[\s\S]*Le terrain est plat et libre/);
    expect(read).not.toContain("Rappeler le voisin");
  });

  it("is scored by a juror, who sees others’ scores only then, and by none who has a conflict of interest", async () => {
    const amina = await arrive("amina", "/participer/instruction/jury/ancienne-filature");
    const idea = await nth(amina, ".entries li:has(.badge.warn) h2 a", 0);
    await amina.press("link", idea);
    expect(await says(amina)).toContain("Les notes des autres s’affichent ici quand la vôtre est donnée.");
    for (const criterion of [0, 1, 2]) {
      const group = amina.page.locator("fieldset:has(legend.title)").nth(criterion);
      const field = await group.locator("input[type=radio]").first().getAttribute("name");
      await score(amina, field!, 4);
      await group.locator("textarea").fill(`Raison du critère ${criterion + 1}.`);
    }
    await amina.press("button", "Donner mes notes");
    expect(await says(amina)).toContain("Vos notes sont gardées.");
    expect(await says(amina)).not.toContain("Les notes des autres s’affichent ici");
    const elif = await arrive("elif", "/participer/instruction/jury/ancienne-filature");
    await elif.press("link", await nth(elif, ".entries li:has(.badge.warn) h2 a", 0));
    await elif.open("Déclarer un conflit d’intérêts");
    await elif.write("De quoi s’agit-il", "Mon association porte cette idée.");
    await elif.press("button", "Déclarer et ne pas juger");
    expect(await says(elif)).toContain("vous ne jugez pas cette idée");
  });

  /** By keyboard, arrows choose among the scores of one criterion. */
  async function score({ page }: Reader, name: string, value: number): Promise<void> {
    const radio = page.locator(`input[name="${name}"][value="${value}"]`);
    if (reader === mouseReader) return radio.check();
    await page.locator(`input[name="${name}"][value="0"]`).focus();
    await page.keyboard.press("Space");
    for (let steps = 0; steps < value; steps += 1) await page.keyboard.press("ArrowDown");
    expect(await radio.isChecked()).toBe(true);
  }

  it("gets its official answer, with the number of the deliberation", async () => {
    const chloe = await arrive("chloe", "/participer/instruction/demarche/boite-a-idees-roubaix/reponses");
    await chloe.press("link", await nth(chloe, ".entries h2 a", 0));
    const accepted = "Acceptée L’idée se réalise comme elle est écrite.";
    const refused = "Refusée L’idée ne se réalise pas : dites pourquoi.";
    await chloe.tick((await says(chloe)).includes("L’idée se réalise comme") ? accepted : refused);
    await chloe.page.getByLabel("Raisons", { exact: true }).first().fill("");
    await chloe.write("Raisons", "Le conseil municipal a délibéré et donne ici ses raisons.");
    await chloe.write("Délibération (facultatif)", `26-R-010${turn}`);
    await chloe.press("button", "Publier la réponse");
    expect(await says(chloe)).toContain("Réponse publiée");
    await chloe.press("link", "Voir la page publique");
    expect(await says(chloe)).toMatch(new RegExp(`Réponse officielle[\\s\\S]*26-R-010${turn}`));
  });

  it("is delivered step by step: a step done, money spent, a delay with its reason", async () => {
    const chloe = await arrive("chloe", "/participer/instruction/demarche/budget-participatif-2025/realisations");
    await chloe.press("link", await nth(chloe, "tbody tr:has(.badge.accent) th a", turn));
    await chloe.open("Noter une dépense");
    await chloe.write("Somme", "1 250");
    await chloe.write("Pour quoi", "Panneau d’information");
    await chloe.press("button", "Noter la dépense");
    expect(await says(chloe)).toContain("Panneau d’information");
    await chloe.open("Changer la date d’une étape");
    await chloe.page.getByLabel("Étapes", { exact: true }).last().selectOption({ index: 1 });
    await chloe.writeDay("Nouvelle date", "2029-05-15");
    await chloe.press("button", "Changer la date");
    expect(await says(chloe)).toContain("La date est repoussée : écrivez la raison");
    await chloe.write("Raison du retard (facultatif)", "Le fournisseur livre au printemps.");
    await chloe.press("button", "Changer la date");
    await chloe.press("link", "Voir la page publique");
    expect(await says(chloe)).toMatch(/En retard[\s\S]*Le fournisseur livre au printemps/);
  });

  it("is followed by its author from the idea to the place and to what is measured", async () => {
    const elif = await arrive("elif", "/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble");
    expect(await says(elif)).toMatch(/Réponse officielle[\s\S]*Acceptée/);
    await elif.open(/éléments du fil/);
    await elif.press("link", "La Ferme des Trois Cheminées");
    expect(await elif.page.getByRole("heading", { level: 1 }).innerText()).toContain("La Ferme des Trois Cheminées");
    await elif.press("link", "40 nouveaux tiers-lieux avant fin 2028");
    expect(await elif.page.getByRole("heading", { level: 1 }).innerText()).toContain("40 nouveaux tiers-lieux");
    expect(await says(elif)).toMatch(/17 sur 40|17 \/ 40/);
    await elif.page.goto("/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble");
    await elif.open(/éléments du fil/);
    await elif.press("link", "Tiers-lieux ouverts");
    expect(await says(elif)).toMatch(/Tiers-lieux ouverts, Roubaix/);
    await elif.press("link", "L’atelier où l’on répare ensemble");
    expect(await elif.page.getByRole("heading", { level: 1 }).innerText()).toContain("L’atelier où l’on répare ensemble");
  });
});
