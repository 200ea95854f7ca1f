import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const budget = "/participer/budget-participatif-2026-2027";
const desk = "/participer/instruction/demarche/budget-participatif-2026-2027";

/** Each way has ideas and a writer of its own: what one does, the others do not meet, and no brake holds who writes little. */
const ways = [
  { way: "by keyboard alone", writer: "farid", scripts: true, reader: keyboardReader, idea: "12-des-tables", kept: 8, gone: 17 },
  { way: "with scripts off", writer: "gaelle", scripts: false, reader: mouseReader, idea: "13-recuperer-l-eau", kept: 9, gone: 18 },
] as const;

describe.each(ways)("on an idea, $way", ({ way, writer, scripts, reader, idea, kept, gone }) => {
  const open = async (): Promise<Reader> => reader(scripts ? await visitor(house) : plainVisitor(house));
  const said = ({ page }: Reader) => page.locator("main").innerText();
  const pathOf = ({ page }: Reader) => new URL(page.url()).pathname;

  it("a stranger supports by way of signing in, with one press left, and withdraws", async () => {
    const hugo = await open();
    const { page } = hugo;
    await page.goto(`${budget}/idees/${idea}`);
    const count = async () => Number((await page.locator(".support-count b").innerText()).replace(/\D/g, ""));
    const before = await count();
    await hugo.press("link", "Soutenir");
    expect(pathOf(hugo)).toBe("/connexion");
    await Promise.all([page.waitForNavigation(), page.locator('button[name="personne"][value="hugo"]').click()]);
    expect(pathOf(hugo)).toMatch(/\/soutenir$/);
    await hugo.press("button", "Soutenir");
    expect(await said(hugo)).toMatch(/Votre soutien est compté/);
    expect(await count()).toBe(before + 1);
    await hugo.press("button", "Retirer mon soutien");
    await page.getByRole("button", { name: "Soutenir", exact: true }).waitFor();
    expect(await count()).toBe(before);
  });

  it("a resident comments, replies to a comment, follows, and finds it in their space", async () => {
    const resident = await open();
    const { page } = resident;
    await signInAs(page, writer, `${budget}/idees/${idea}`);
    await resident.write("Votre commentaire", `Je peux prêter une échelle le samedi (${way}).`);
    await resident.press("button", "Publier");
    expect(await said(resident)).toMatch(/Votre commentaire est publié/);
    await resident.press("link", /^Répondre/);
    await resident.write("Votre commentaire", `Et une brouette aussi (${way}).`);
    await resident.press("button", "Publier la réponse");
    expect(await said(resident)).toContain(`Et une brouette aussi (${way}).`);
    if (scripts) {
      await resident.press("link", /^Modifier/);
      expect(pathOf(resident)).toMatch(/\/modifier$/);
      expect(await faultsOf(page)).toEqual([]);
      await page.goBack();
    }
    await resident.press("link", /^Supprimer/);
    await resident.press("button", "Supprimer mon commentaire");
    expect(await said(resident)).toMatch(/Votre commentaire est supprimé/);

    await resident.press("button", "Suivre");
    await page.getByRole("button", { name: "Ne plus suivre" }).waitFor();
    await page.goto("/mon-espace/suivi");
    expect(await page.locator(`main a[href*="/idees/${idea.split("-")[0]}-"]`).count()).toBe(1);
  });

  it("an agent merges two ideas whose authors cannot be asked, follows the old address, and undoes it", async () => {
    const chloe = await open();
    const { page } = chloe;
    await signInAs(page, "chloe", `${desk}/doublons`);
    await chloe.write("Idée gardée", String(kept));
    await chloe.write("Idée réunie à la première", String(gone));
    await chloe.write("Pourquoi", "Le même besoin, dans la même rue.");
    await chloe.press("button", "Demander aux auteurs");
    expect(await said(chloe)).toMatch(/La question est posée aux auteurs[\s\S]*Aucun auteur ne peut être interrogé/);
    const pair = pathOf(chloe);
    const ideaHref = (number: number) => page.locator(`main a[href^="${budget}/idees/${number}-"]`).first().getAttribute("href");
    const [keptHref, goneHref] = [(await ideaHref(kept))!, (await ideaHref(gone))!];
    await chloe.write("Pourquoi", "Une seule étude suffit pour les deux.");
    await chloe.press("button", "Réunir");
    expect(await said(chloe)).toMatch(/Les deux idées sont réunies/);

    await page.goto(goneHref);
    expect(pathOf(chloe)).toBe(keptHref);
    expect(await said(chloe)).toMatch(/Réunit une autre idée/);
    await page.goto(pair);
    await chloe.write("Pourquoi", "Ce sont deux rues, à la réflexion.");
    await chloe.press("button", "Défaire la réunion");
    expect(await said(chloe)).toMatch(/La réunion est défaite/);
    await page.goto(goneHref);
    expect(pathOf(chloe)).toBe(goneHref);
  });
});
