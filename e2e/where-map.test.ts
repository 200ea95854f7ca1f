import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { sizes, visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const write = "/participer/budget-participatif-2026-2027/deposer";
const title = "Un abri pour attendre le car à l’ombre";

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const arrive = async (options: Parameters<typeof visitor>[1] = {}): Promise<Reader> => mouseReader(await visitor(house, options));
const field = ({ page }: Reader, label: string) => page.getByLabel(label, { exact: true }).inputValue();
/** Where the mark lies, in pixels from the corner of the plan. */
const markOn = async ({ page }: Reader, plan: string) => {
  const [mark, picture] = [await page.locator(`.where-plan.${plan} .mark`).boundingBox(), await page.locator(`input[name=${plan}]`).boundingBox()];
  return { x: mark!.x + mark!.width / 2 - picture!.x, y: mark!.y + mark!.height / 2 - picture!.y };
};

describe("somebody who shows where their idea lies, with scripts off", () => {
  it.each([
    ["carte", "desk", { x: 509, y: 212 }, { x: 300, y: 260 }],
    ["petite-carte", "phone", { x: 229, y: 95 }, { x: 140, y: 110 }],
  ] as const)("presses the metropolis, then their commune, and loses nothing of what they wrote: %s", async (plan, size, first, second) => {
    const author = await arrive({ javaScriptEnabled: false, viewport: sizes[size] });
    const { page } = author;
    const picture = page.locator(`input[name=${plan}]`);
    await page.goto(write);
    await author.write("Titre", title);
    await author.write("Description", "On attend en plein soleil, debout, à côté de la route. Un toit et un banc suffiraient.");
    await author.choose("Thème", "Nature et fraîcheur");
    await picture.click({ position: first });
    expect(page.url()).toMatch(/\/deposer\/[\w-]+\?fait=repere#plan$/);
    expect(await page.locator("#commune option:checked").innerText()).toBe("Roubaix");
    expect(await field(author, "Titre")).toBe(title);

    await picture.click({ position: second });
    const mark = await markOn(author, plan);
    expect(Math.hypot(mark.x - second.x, mark.y - second.y)).toBeLessThan(6);
    expect(await says(author)).toContain("Repère : Roubaix");
    expect(await field(author, "Coordonnées (facultatif)")).toMatch(/^50\.\d{1,5}, 3\.\d{1,5}$/);

    // By keyboard there is no place to press: the words say what to do, and the mark stays.
    await picture.press("Enter");
    expect(await says(author)).toContain("Aucun endroit n’a été indiqué sur le plan");
    expect(await field(author, "Titre")).toBe(title);
    expect(await field(author, "Coordonnées (facultatif)")).not.toBe("");

    // Enter in a field keeps the draft: it does not press the plan.
    await page.getByLabel("Titre", { exact: true }).press("Enter");
    expect(page.url()).toContain("fait=enregistre");
    await author.press("button", "Retirer le repère");
    expect(await field(author, "Coordonnées (facultatif)")).toBe("");
    await author.choose("Commune", "Lille");
    await author.press("button", "Afficher le plan de la commune choisie");
    expect(await page.locator(`input[name=${plan}]`).getAttribute("alt")).toContain("Plan de Lille");
    await picture.click({ position: second });
    await author.press("button", "Continuer");
    expect(page.url()).toMatch(/\/verifier$/);
  });

  it("finds the same plan when they change a filed idea, whose Enter key still saves", async () => {
    const author = await arrive({ javaScriptEnabled: false });
    const { page } = author;
    await page.goto(write);
    await author.write("Titre", title);
    await author.write("Description", "On attend en plein soleil, debout, à côté de la route. Un toit et un banc suffiraient.");
    await author.choose("Thème", "Nature et fraîcheur");
    await author.choose("Commune", "Roubaix");
    await author.press("button", "Continuer");
    const check = new URL(page.url()).pathname;
    await author.press("link", "Se connecter pour déposer");
    await signInAs(page, "elif", check);
    await page.locator("[name=accord]").check();
    await author.press("button", "Déposer l’idée");
    await author.press("link", "Modifier le texte");
    await author.write("Pourquoi ce changement (facultatif)", "Le lieu exact");
    await page.locator("input[name=carte]").click({ position: { x: 300, y: 260 } });
    expect(page.url()).toMatch(/\/modifier#plan$/);
    expect(await field(author, "Pourquoi ce changement (facultatif)")).toBe("Le lieu exact");
    expect(await says(author)).toContain("Le repère est posé");
    await page.getByLabel("Titre", { exact: true }).press("Enter");
    expect(await says(author)).toContain("Votre texte est enregistré");
  });
});

it("with scripts a press, the arrows and Escape move the mark at once, and what is typed meanwhile stays", async () => {
  const author = await arrive();
  const { page } = author;
  await page.goto(write);
  await author.write("Titre", title);
  await author.choose("Commune", "Roubaix");
  await page.locator("input[name=carte][alt*=Roubaix]").click({ position: { x: 300, y: 260 } });
  await author.write("Description", "Un texte que rien ne vient effacer.");
  await page.getByText("Repère\u00a0: Roubaix").waitFor();
  const before = await field(author, "Coordonnées (facultatif)");
  expect(await field(author, "Description")).toContain("rien ne vient effacer");
  await page.locator("input[name=carte]").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((old) => (document.querySelector("#point") as HTMLInputElement).value !== old, before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("carte");
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("input[name=carte]").focus();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => (document.querySelector("#point") as HTMLInputElement).value === "");
  await page.reload();
  expect(await field(author, "Titre")).toBe(title);
});
