import { sql } from "kysely";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { cast } from "#people";
import { addVote } from "../src/budgets/vote.testing.ts";
import { bureauVote, comeToCount, giveShare, letBoxClose, letOpen, letVote, onAPhone, says, tabTo } from "./bureau-sessions.ts";
import { sizes, visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { keyboardReader } from "./reader.ts";
import { closeBeside, openBeside } from "./running-vote.ts";
import { sharedHouse } from "./shared-house.ts";

const { folder, urls } = await sharedHouse("present");
const house = urls[0]!;
const beside = await openBeside({ DATA_DIR: folder });
afterAll(() => closeBeside(beside));

const { address: vote, id: voteId, members: bureau } = bureauVote;
const onPhone = (who: keyof typeof cast, next: string) => onAPhone(house, who, next);

async function inThreeLanguages(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const value of locales) {
    await page.context().addCookies([{ name: "affichage", value, url: house }]);
    await page.reload();
    faults.push(...(await faultsOf(page)));
  }
  await page.context().addCookies([{ name: "affichage", value: "fr", url: house }]);
  await page.reload();
  return faults;
}

/** Shares as they stand on the screen, each for its member. */
async function openingSession(): Promise<string[]> {
  const chloe = await onPhone("chloe", `${vote}/bureau`);
  const { page } = chloe;
  expect(await says(chloe)).toContain("Le serveur seul");
  await chloe.write("Membres du bureau", `${bureau.map((who) => cast[who].email).join("\n")}`);
  await chloe.press("button", "Nommer le bureau");
  expect(await says(chloe)).toContain("partagée entre 3 personnes ; il en faut 2");
  expect(await faultsOf(page)).toEqual([]);
  await chloe.press("link", "Tenir la séance d’ouverture");
  await tabTo(page, page.getByRole("link", { name: "Aller au contenu" }));
  const make = page.getByRole("button", { name: "Faire la clé" });
  await make.focus();
  await page.keyboard.press("Enter");
  const shares: string[] = [];
  for (const [at, who] of bureau.entries()) {
    await page.getByRole("heading", { name: `Part ${at + 1} sur 3, pour ${cast[who].name}` }).waitFor();
    expect(await page.getByRole("img", { name: "La part, à photographier" }).isVisible()).toBe(true);
    shares.push(await page.locator("[data-part=code]").innerText());
    if (at === 0) expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, page.getByRole("button", { name: "au membre suivant" }));
    await page.keyboard.press("Enter");
  }
  expect(new Set(shares).size).toBe(3);
  expect(await says(chloe)).toContain("Toutes les parts sont montrées.");
  for (const share of shares) expect(await page.content()).not.toContain(share);
  expect(await page.getByLabel("Chaque membre dit avoir sa part").evaluate((box) => box === document.activeElement)).toBe(true);
  const committed = await page.locator("input[name=graine]").inputValue();
  await chloe.press("button", "Publier la clé et finir la séance");
  expect(await says(chloe)).toContain("Demandez à chaque membre s’il a sa part, puis cochez");
  expect(await says(chloe)).not.toContain("Faire la clé\n");
  expect(await page.locator("input[name=graine]").inputValue()).toBe(committed);
  expect(await faultsOf(page)).toEqual([]);
  await chloe.tick("Chaque membre dit avoir sa part");
  await chloe.press("button", "Publier la clé et finir la séance");
  expect(await says(chloe)).toContain("Chaque membre a sa part de la clé.");
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${vote}/preparation`);
  await chloe.tick("J’ai tout relu, et la répétition a eu lieu.");
  await chloe.press("button", "Annoncer le vote");
  expect(await says(chloe)).toContain("Le vote est annoncé");
  const { rows } = await sql<{ told: string }>`select seed_commitment as told from budgets.bureau where vote_id = ${voteId}`.execute(beside.owner.db);
  expect(rows[0]!.told).toBe(committed);
  return shares;
}

/** Two people name nobody else: each takes their share of the secret, which is shown once. */
async function takeSecret(): Promise<string[]> {
  const chloe = await onPhone("chloe", `${vote}/secret`);
  await chloe.write("Première personne", cast.farid.email);
  await chloe.write("Seconde personne", cast.farid.email);
  await chloe.press("button", "Nommer les deux personnes");
  expect(await says(chloe)).toContain("Nommez deux personnes différentes");
  const second = chloe.page.getByLabel("Seconde personne", { exact: true });
  expect(await second.inputValue()).toBe(cast.farid.email);
  await second.focus();
  await chloe.page.keyboard.press("Control+A");
  await chloe.page.keyboard.type(cast.ines.email);
  await chloe.page.keyboard.press("Enter");
  await chloe.page.getByText("Les deux personnes sont nommées").waitFor();
  expect(await faultsOf(chloe.page)).toEqual([]);
  const shares: string[] = [];
  for (const who of ["farid", "ines"] as const) {
    const holder = await onPhone(who, `${vote}/secret`);
    await holder.press("button", "Prendre ma part");
    shares.push(await holder.page.locator(".share .code").innerText());
    expect(await faultsOf(holder.page)).toEqual([]);
    await holder.page.goto(`${vote}/secret`);
    expect(await says(holder)).not.toContain("Prendre ma part");
  }
  return shares;
}

async function countingSession([first, second, third]: readonly string[], secretShare: string): Promise<void> {
  const bilal = await comeToCount(house, "bilal");
  expect(await says(bilal)).toContain("Il manque 2 parts.");
  expect(await faultsOf(bilal.page)).toEqual([]);
  expect(
    await giveShare(
      bilal,
      first!.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    ),
  ).toContain("Relisez la part");
  expect(await bilal.page.getByLabel("Votre part", { exact: true }).inputValue()).toBe("");
  expect(await faultsOf(bilal.page)).toEqual([]);
  expect(await giveShare(bilal, secretShare)).toContain("Cette part est celle du secret");
  // As somebody types what they read.
  const given = await giveShare(bilal, first!.toLowerCase().replaceAll("-", " "));
  expect(given).toContain("La part est acceptée");
  expect(given).toContain("Il manque 1 part.");
  expect(given).toContain(`Peuvent encore donner leur part : ${cast.gaelle.name} et ${cast.denis.name}.`);
  const denis = await comeToCount(house, "denis");
  expect(await giveShare(denis, first!)).toContain(`La part 1, de ${cast.bilal.name}, est déjà donnée`);
  expect(await giveShare(denis, third!)).toContain("Les parts nécessaires sont là");
  expect(await faultsOf(denis.page)).toEqual([]);
  for (const share of [first!, second!, third!]) expect(await denis.page.content()).not.toContain(share);
}

/** The count is a job of each minute. */
async function waitForCount(): Promise<void> {
  const gaelle = await onPhone("gaelle", `${vote}/bureau/depouillement`);
  await expect
    .poll(
      async () => {
        await gaelle.page.reload();
        return says(gaelle);
      },
      { interval: 2_000 },
    )
    .toContain("L’urne est ouverte et dépouillée.");
  expect(await faultsOf(gaelle.page)).toEqual([]);
  await gaelle.press("link", "Procès-verbal");
  const minutes = await gaelle.page.locator("body").innerText();
  for (const words of ["Séance de dépouillement", cast.bilal.name, "Part non donnée", "Tête du journal public"]) expect(minutes).toContain(words);
  expect(await faultsOf(gaelle.page)).toEqual([]);
  await gaelle.page.goBack();
  await gaelle.press("link", "Voir le résultat");
  expect(new URL(gaelle.page.url()).pathname).toBe(`${vote}/resultat`);
}

/** Roll and box: an insider has taken somebody off the roll meanwhile, whose ballot nobody explains any more. */
async function reconcileSession(shares: readonly string[]): Promise<void> {
  await sql`delete from budgets.roll where ctid = (select min(ctid) from budgets.roll where vote_id = ${voteId})`.execute(beside.owner.db);
  const farid = await onPhone("farid", `${vote}/rapprochement`);
  const bring = async (first: string, second: string, press: string) => {
    await farid.write(cast.farid.name, first);
    await farid.write(cast.ines.name, second);
    await farid.press("button", press);
    return says(farid);
  };
  expect(await faultsOf(farid.page)).toEqual([]);
  expect(await bring(shares[0]!, shares[0]!, "Rapprocher")).toContain("Cette part n’est pas celle qui a été remise");
  expect(await faultsOf(farid.page)).toEqual([]);
  const outcome = await bring(shares[0]!, shares[1]!, "Rapprocher");
  for (const words of ["Le rapprochement est au journal", "1 bulletin n’est celui de personne sur la liste.", "Ce vote n’est pas scellé"])
    expect(outcome).toContain(words);
  expect(await faultsOf(farid.page)).toEqual([]);
  await farid.press("link", "Laisser sceller sous réserve");
  expect(await faultsOf(farid.page)).toEqual([]);
  expect(await bring(shares[0]!, shares[1]!, "Inscrire la réserve")).toContain("Dites pourquoi");
  await farid.write("Pourquoi le vote peut être scellé", "Une ligne manque à la liste\u202f; son bulletin est d’avant la clôture.");
  expect(await bring(shares[0]!, shares[1]!, "Inscrire la réserve")).toContain("La réserve est au journal");
  expect(await says(farid)).toContain("Sous réserve : 1 bulletin que rien n’explique.");
  expect(await faultsOf(farid.page)).toEqual([]);
  for (const share of shares) expect(await farid.page.content()).not.toContain(share);
}

describe("a bureau that has never done it", () => {
  let shares: readonly string[];
  let secret: readonly string[];

  it("holds the opening session by keys alone on a phone: shares one by one, the confirmation, the announcement", async () => {
    shares = await openingSession();
    expect(shares).toHaveLength(3);
  });

  it("has two others hold the secret, each of whom takes their share once", async () => {
    secret = await takeSecret();
    expect(new Set(secret).size).toBe(2);
  });

  it("holds the counting session after the closing: a share not read well, one of the secret, one given twice; the count, the minutes, the result", async () => {
    await letOpen(beside);
    await letVote(beside, 25);
    await letBoxClose(beside);
    await countingSession(shares, secret[0]!);
    await waitForCount();
  });

  it("sees what nobody explains, and lets the vote be sealed with a reserve", async () => {
    await reconcileSession(secret);
  });
});

describe("pages that no address leads to", () => {
  it("an observer's own, before and after it is confirmed and stopped", async () => {
    const { page } = keyboardReader(await visitor(house, { viewport: sizes.phone }));
    await page.goto("/votes/budget-participatif-2026/observateurs");
    await page.getByLabel("Votre adresse").fill("lea@exemple.fr");
    await page.keyboard.press("Enter");
    await page.getByText("Ouvrez son lien pour confirmer").waitFor();
    const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = 'lea@exemple.fr'`.execute(beside.db);
    await page.goto(/https?:\/\/[^/\s]+(\/votes\/\S+\/observateurs\/[\w-]+)/.exec(rows[0]!.text)![1]!);
    expect(await inThreeLanguages(page)).toEqual([]);
    await page.getByRole("button", { name: "Confirmer" }).press("Enter");
    await page.getByText("C’est confirmé").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Ne plus recevoir ces lettres" }).press("Enter");
    await page.getByText("Votre adresse est effacée").waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it("the list of a vote that is held by a list, and that of codes", async () => {
    const { page } = await onPhone("chloe", "/mon-espace");
    for (const electors of ["list", "codes"] as const) {
      const { slug } = await addVote(beside.owner.db, beside.settings, { electors, opens: 3600, closes: 7200 });
      await page.goto(`/votes/${slug}/votants`);
      expect(await inThreeLanguages(page)).toEqual([]);
    }
  });
});
