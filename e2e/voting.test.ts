import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { bringAccount, linkOfMail } from "./newcomer.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const vote = "/votes/budget-participatif-2026";
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, viewport: { width: 1280, height: 900 } },
  { way: "with scripts off, on a phone of 320 px", scripts: false, reader: mouseReader, viewport: { width: 320, height: 640 } },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const code = async (reader: Reader) => /BF-[0-9A-Z]{4}-[0-9A-Z]{4}[-\s]+[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await says(reader))?.[0].replace(/\s+/g, "-") ?? "";

describe.each(ways)("a new resident votes, $way", ({ way, scripts, reader, viewport }) => {
  const arrive = async (): Promise<Reader> => reader(await visitor(house, { javaScriptEnabled: scripts, viewport }));

  it("chooses before signing in, checks, confirms with one press, holds a receipt, changes their mind", async () => {
    const someone = await arrive();
    const email = `vote-${way.length}@exemple.fr`;
    await bringAccount(someone, house, email, "Nadia Votante");
    await someone.page.goto(vote);
    // Each theme is folded: its link opens it.
    const choose = async (theme: string, title: string) => {
      await someone.press("link", theme);
      await someone.tick(title);
    };
    await choose("Se déplacer", "Une rue aux enfants le mercredi");
    await choose("Solidarités", "Un frigo partagé par quartier");
    // Enter, pressed on a box out of habit, ticks it and leaves the page where it is.
    const box = scripts && someone.page.getByRole("checkbox", { name: "Un frigo partagé par quartier" });
    for (const isTicked of [false, true]) {
      if (!box) break;
      await box.press("Enter");
      expect(await box.isChecked()).toBe(isTicked);
    }
    if (scripts)
      await expect
        .poll(async () => (await someone.page.locator(".purse").innerText()).replaceAll(/[\u00a0\u202f]/g, " "))
        .toContain("40 000 € sur 1 200 000 €");
    await someone.press("button", "Vérifier mon vote");
    expect(await says(someone)).toContain("Total, 2 projets");
    await someone.press("button", "Confirmer mon vote");
    expect(await says(someone)).toContain("Cochez la case si c’est vrai");
    if (scripts) expect(await faultsOf(someone.page)).toEqual([]);
    await someone.tick("J’y habite");
    await someone.choose("Commune", "Hem");
    await someone.tick("J’ai 16 ans ou plus.");
    await someone.press("button", "Confirmer mon vote");
    expect(await says(someone)).toContain("Votre vote est compté");
    const first = await code(someone);
    expect(first).toMatch(/^BF(-[0-9A-Z]{4}){4}$/);
    if (scripts) expect(await faultsOf(someone.page)).toEqual([]);
    await someone.press("link", "Vérifier");
    await someone.write("Code du reçu", first);
    await someone.press("button", "Chercher");
    expect(await says(someone)).toContain("Ce bulletin est dans l’urne");
    await someone.page.goto(`${vote}/recu`);
    await someone.press("button", "Me l’envoyer par courriel");
    expect(await says(someone)).toContain(email);
    const stranger = await arrive();
    await stranger.page.goto(await linkOfMail(someone, email, /\/recu\//));
    expect(await code(stranger)).toBe(first);
    if (scripts) expect(await faultsOf(stranger.page)).toEqual([]);

    await someone.page.goto(vote);
    expect(await says(someone)).toContain("Votre bulletin est compté");
    await choose("Jeux et sports", "Un skatepark couvert");
    await someone.press("button", "Vérifier mon vote");
    await someone.tick("J’y habite");
    await someone.choose("Commune", "Hem");
    await someone.tick("J’ai 16 ans ou plus.");
    await someone.press("button", "Confirmer mon vote");
    expect(await code(someone)).not.toBe(first);
    await someone.page.goto(`${vote}/mon-bulletin?recu=${first}`);
    // Nobody learns from the first code that its voter came back.
    expect(await says(someone)).toContain("Ce bulletin est dans l’urne");
  });
});

describe.each(ways)("the team tries a vote for and against projects, few of one theme, $way", ({ scripts, reader, viewport }) => {
  // The keyboard goes to the first option that begins so.
  const [supports, opposes] = scripts ? ["pour", "contre"] : ["pour\u00a0: 1", "contre\u00a0: 1"];
  const points = (title: string) => `Points pour\u00a0: ${title}`;

  it("chooses over a limit and is told which, checks, confirms with one press, holds a receipt", async () => {
    const chloe = reader(await visitor(house, { javaScriptEnabled: scripts, viewport }));
    await signInAs(chloe.page, "chloe", "/votes/budget-de-la-deule/repetition");
    await chloe.press("button", /la répétition|Recommencer/);
    await chloe.press("link", "Voter dans la répétition");
    expect(await says(chloe)).toContain("Vous pouvez aussi être contre 1 projet au plus");
    expect(await says(chloe)).toContain("Au plus 2 d’un même thème.");
    for (const title of ["Une terrasse flottante", "Nettoyer les berges en kayak"]) await chloe.choose(points(title), supports!);
    await chloe.choose(points("Des tables de pique-nique"), opposes!);
    const limits = chloe.page.locator(".purse .limits-said");
    expect(await limits.isVisible()).toBe(!scripts && viewport !== undefined && viewport.width < 992);
    const meter = async () => (await chloe.page.locator(".purse").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
    if (scripts) {
      await expect.poll(meter).toContain("Canal : 2 au plus.");
      expect(await meter()).toMatch(/Contre\s+1 sur 1/);
      expect(await faultsOf(chloe.page)).toEqual([]);
    }
    await chloe.press("button", "Vérifier mon vote");
    expect(await says(chloe)).toMatch(/vous en avez choisi trop du même thème\s+Canal \(3 sur 2\)/);
    await chloe.page.goBack();
    await chloe.choose(points("Nettoyer les berges en kayak"), scripts ? "ni" : "ni pour ni contre");
    await chloe.choose(points("Un sentier d’interprétation"), supports!);
    await chloe.press("button", "Vérifier mon vote");
    expect(await says(chloe)).toContain("Total, 3 projets");
    if (scripts) expect(await faultsOf(chloe.page)).toEqual([]);
    await chloe.choose("Commune", "Hem");
    await chloe.tick("J’ai 16 ans ou plus.");
    await chloe.press("button", "Confirmer mon vote");
    expect(await code(chloe)).toMatch(/^BF(-[0-9A-Z]{4}){4}$/);
  });
});

describe("a kiosk", () => {
  it("is voted on while the network is cut, survives being opened again, resets itself, and sends everything later", async () => {
    // The demo's own belongs to whoever opens it first: one of those who look at all pages may.
    const chloe = await visitor(house);
    await signInAs(chloe, "chloe", `${vote}/guichets`);
    await chloe.getByRole("link", { name: "Mairie de Hem, accueil" }).click();
    await chloe.getByRole("link", { name: "Bornes" }).click();
    await chloe.getByLabel("Nom de la borne").fill("Borne du hall");
    await chloe.getByRole("button", { name: "Préparer une borne" }).click();
    const kiosk = (await chloe.locator("main a[href*='/votes/borne/']").getAttribute("href"))!;
    const page = await visitor(house, { viewport: { width: 1024, height: 768 } });
    await page.goto(kiosk);
    await expect.poll(() => page.locator("[data-part=state]").innerText()).toContain("connectée");
    // The worker that keeps the page for later takes hold at the second visit.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect.poll(() => page.locator("[data-part=state]").innerText()).toContain("connectée");
    await page.context().setOffline(true);
    await page.reload();
    const ballot = async (pass: string, project: string) => {
      await page.getByLabel("Code du jeton").fill(pass);
      await page.getByRole("button", { name: "Commencer" }).click();
      await page.getByLabel(project).check();
      await page.getByRole("button", { name: "Vérifier mon vote" }).click();
      await page.getByRole("button", { name: "Confirmer mon vote" }).click();
      await page.getByText(/BF-[0-9A-Z]{4}/).waitFor();
      await page.getByRole("button", { name: "Terminé" }).click();
    };
    await ballot("hem0 0002", "Un ponton pour les barques de la Deûle");
    expect(await page.locator("[data-part=state]").innerText()).toBe("Bulletins gardés sur cette borne\u00a0: 1, sans réseau");
    expect(await page.locator("input:checked").count()).toBe(0);
    expect(await page.content()).not.toMatch(/BF-[0-9A-Z]{4}-[0-9A-Z]{4}-/);
    await page.getByLabel("Code du jeton").fill("HEM0-0002");
    await page.getByRole("button", { name: "Commencer" }).click();
    await page.getByText("Ce jeton a déjà servi").waitFor();
    await ballot("HEM0-0005", "Baignade surveillée l’été");

    await chloe.goto(`${vote}/guichets`);
    await chloe.getByRole("link", { name: "Mairie de Hem, accueil" }).click();
    await chloe.getByRole("button", { name: "Fermer le guichet" }).click();
    await page.context().setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => page.locator("[data-part=state]").innerText()).toContain("Bulletins gardés sur cette borne\u00a0: 0");
    await chloe.getByRole("link", { name: "Bornes" }).click();
    const row = await chloe.locator("tr", { hasText: "Borne du hall" }).first().innerText();
    // How many entered is told in steps of five: the second pass is given to somebody, the fifth to nobody yet.
    expect(row.replace(/\s+/g, " ")).toMatch(/Moins de 5 1 0/);

    // Another device that opens the address is not the kiosk: it says so, and nobody begins there.
    const other = await visitor(house);
    await other.goto(kiosk);
    await expect.poll(() => other.locator("[data-part=state]").innerText()).toContain("cet appareil n’est pas la borne");
    await other.getByRole("alert").getByText("Demandez à l’agent").waitFor();
    expect(await other.getByRole("button", { name: "Commencer" }).count()).toBe(0);
    await other.context().setOffline(true);
    await other.evaluate(() => dispatchEvent(new Event("online")));
    expect(await other.locator("[data-part=state]").innerText()).toContain("cet appareil n’est pas la borne");
    // The kiosk itself stays what it was.
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => page.locator("[data-part=state]").innerText()).toContain("connectée");
  });
});
