import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { startTestProvider, type TestProvider } from "../src/people/openid/identity-provider.testing.ts";
import { addAuthenticator, codeOf } from "./authenticator.ts";
import { sizes, visitor } from "./browser.ts";
import { faultsOf, htmlFaults } from "./looks.ts";
import { bringAccount, linkOfMail, nameSelf, openAccount, signInByLink } from "./newcomer.ts";
import { freePort, type OpenHouse, openHouse } from "./open-house.ts";
import { begunFolder } from "./own-folder.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";

const ways = [
  { way: "with a mouse", size: "phone", scripts: true, reader: mouseReader },
  { way: "by keyboard alone", size: "desk", scripts: true, reader: keyboardReader },
  { way: "with scripts off", size: "phone", scripts: false, reader: mouseReader },
] as const;
const journeys = ways.map((way) => ({ ...way, viewport: sizes[way.size] }));
const password = "quatre moulins à vent";
let count = 0;
const newAddress = () => `parcours-${(count += 1)}-${Date.now()}@exemple.fr`;
const at = (page: Page) => new URL(page.url()).pathname;

const name = "Amina Delattre";

async function signOut(person: Reader): Promise<void> {
  await person.page.goto("/mon-espace/securite");
  await person.press("button", "Me déconnecter");
  expect(await person.page.locator("main").innerText()).toContain("Vous êtes déconnecté");
}

describe.each(journeys)("somebody, $way, on a $size", ({ scripts, reader, viewport }) => {
  const arrive = async () => reader(await visitor(house, { viewport, javaScriptEnabled: scripts }));

  it("opens an account by a link and is at home", async () => {
    const amina = await arrive();
    await openAccount(amina, newAddress(), name);
    expect(at(amina.page)).toBe("/mon-espace");
    await amina.page.goto("/connexion");
    expect(at(amina.page)).toBe("/mon-espace");
  });

  it("chooses a password, leaves, and comes back with it", async () => {
    const email = newAddress();
    const amina = await arrive();
    await bringAccount(amina, house, email, name);
    await amina.page.goto("/mon-espace/securite");
    await amina.press("link", "Choisir un mot de passe");
    await amina.write("Nouveau mot de passe", "court");
    await amina.write("Le même, une seconde fois", "court");
    await amina.press("button", "Changer de mot de passe");
    expect(await amina.page.locator(".error-summary").innerText()).toContain("Écrivez au moins 12 signes");
    await amina.write("Nouveau mot de passe", password);
    await amina.write("Le même, une seconde fois", password);
    await amina.press("button", "Changer de mot de passe");
    expect(await amina.page.locator("main").innerText()).toContain("Votre mot de passe est changé");
    await signOut(amina);
    await amina.open("Avec un mot de passe");
    await amina.write("Adresse du compte", email);
    await amina.write("Mot de passe", password);
    await amina.press("button", "Me connecter");
    expect(at(amina.page)).toBe("/mon-espace");
  });

  it("adds a second factor, and is asked for it the next time", async () => {
    const email = newAddress();
    const amina = await arrive();
    await bringAccount(amina, house, email, name);
    await amina.page.goto("/mon-espace/securite");
    await amina.press("link", "Ajouter une application");
    await amina.press("button", "Commencer");
    const secret = await amina.page.locator("code.secret").innerText();
    expect(await amina.page.locator(".backup-codes li").count()).toBe(10);
    await amina.write("Les six chiffres de l’application", codeOf(secret));
    await amina.press("button", "Mettre en place");
    await signOut(amina);
    await signInByLink(amina, email);
    expect(at(amina.page)).toBe("/second-facteur");
    await amina.write("Code", codeOf(secret, 1));
    await amina.press("button", "Continuer");
    expect(at(amina.page)).toBe("/mon-espace");
  });
});

describe.each(Object.entries(sizes))("a device that knows passkeys, on a %s", (_size, viewport) => {
  it("becomes a key of the account, opens it, and is refused when it does not recognise its person", async () => {
    const page = await visitor(house, { viewport });
    const device = await addAuthenticator(page);
    const amina = mouseReader(page);
    await bringAccount(amina, house, newAddress(), name);
    await page.goto("/mon-espace/securite");
    await amina.write("Nom de la clé (facultatif)", "Mon téléphone");
    await amina.press("button", "Ajouter une clé d’accès");
    await page.getByText("La clé d’accès est ajoutée").waitFor();
    expect(await page.getByRole("heading", { name: "Mon téléphone" }).count()).toBe(1);
    await signOut(amina);
    await amina.press("button", "Avec une clé d’accès");
    await page.waitForURL("**/mon-espace");

    await signOut(amina);
    await device.recognise(false);
    await amina.press("button", "Avec une clé d’accès");
    await page.locator("beffroi-passkey [data-problem]:visible, .notice.danger").first().waitFor();
    expect(at(page)).toMatch(/^\/connexion/);

    await device.recognise(true);
    await amina.press("button", "Avec une clé d’accès");
    await page.waitForURL("**/mon-espace");
    await page.goto("/mon-espace/securite");
    await amina.open(/Modifier «\s*Mon téléphone\s*»/);
    await amina.press("button", "Retirer cette clé");
    await page.getByText("La clé d’accès est retirée").waitFor();
  });
});

describe("with an identity provider", () => {
  const folder = begunFolder();
  let own: OpenHouse;
  let franceconnect: TestProvider;
  let proconnect: TestProvider;

  beforeAll(async () => {
    const port = await freePort();
    const home = `http://localhost:${port}`;
    const start = (id: string, person: TestProvider["person"]) =>
      startTestProvider({ redirectUri: `${home}/connexion/par/${id}/retour`, postLogout: `${home}/deconnexion/retour`, person });
    franceconnect = await start("franceconnect", { sub: "amina", email: "amina@fournisseur.fr", given_name: "Amina", family_name: "Delattre" });
    proconnect = await start("proconnect", { sub: "denis", email: "denis@agents.fr", given_name: "Denis", usual_name: "Mallet", siret: "13002526500013" });
    const settingsOf = (name: string, { issuer, clientId, clientSecret }: TestProvider) => ({
      [`${name}_ISSUER`]: issuer,
      [`${name}_CLIENT_ID`]: clientId,
      [`${name}_CLIENT_SECRET`]: clientSecret,
    });
    const settings = { ...settingsOf("FRANCECONNECT", franceconnect), ...settingsOf("PROCONNECT", proconnect) };
    own = await openHouse(await folder, { PORT: String(port), PUBLIC_URL: home, SEED: "0", ...settings });
  });

  afterAll(async () => {
    await own?.close();
    await Promise.all([franceconnect?.close(), proconnect?.close()]);
  });

  it.each(journeys)("a resident comes in with FranceConnect and leaves both, $way, on a $size", async ({ scripts, reader, viewport }) => {
    const amina = reader(await visitor(own.url, { viewport, javaScriptEnabled: scripts }));
    await amina.page.goto("/connexion");
    await amina.press("link", "S’identifier avec FranceConnect");
    await amina.page.waitForURL("**/mon-espace");
    await amina.page.goto("/mon-espace/securite");
    await amina.press("button", "Me déconnecter");
    expect(await amina.page.locator("h1").innerText()).toBe("Vous êtes déconnecté de Beffroi");
    await amina.press("link", "Me déconnecter de FranceConnect");
    expect(amina.page.url()).toContain(franceconnect.issuer);
    await amina.page.goto(`${own.url}/mon-espace`);
    expect(at(amina.page)).toBe("/connexion");
  });

  it("a public officer comes in with ProConnect", async () => {
    const page = await visitor(own.url);
    await page.goto("/connexion");
    await page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
    await page.waitForURL("**/mon-espace");
    expect(await page.getByRole("link", { name: "Se connecter" }).count()).toBe(0);
  });
});

describe("every state of signing in", () => {
  it("passes axe and is valid HTML", async () => {
    const page = await visitor(house);
    const faults: string[] = [];
    const check = async (name: string, on = page) => void faults.push(...(await faultsOf(on, name)), ...(await htmlFaults(await sent(on), name)));
    for (const address of ["/connexion", "/connexion?fait=lien", "/connexion?fait=identite-a-relier", "/mot-de-passe-oublie", "/connexion/lien?jeton=x"]) {
      await page.goto(address);
      await check(address);
    }
    await page.goto("/connexion");
    await mouseReader(page).press("button", "Recevoir un lien");
    await check("no address");
    await mouseReader(page).open("Avec un mot de passe");
    await mouseReader(page).press("button", "Me connecter");
    await check("no password");
    await page.goto("/connexion?suite=/mon-espace/securite");
    await mouseReader(page).press("button", /Elif/);
    expect(at(page)).toBe("/mon-espace/securite");
    await check("security");
    await page.goto("/mon-espace/securite/mot-de-passe");
    await check("password");
    await mouseReader(page).press("button", "Changer de mot de passe");
    await check("weak password");
    await page.goto("/second-facteur/ajout");
    await check("second factor, before");
    await mouseReader(page).press("button", "Commencer");
    await check("second factor, scan");
    const email = newAddress();
    const other = await visitor(house);
    const newcomer = mouseReader(other);
    await other.goto("/connexion");
    await newcomer.write("Adresse électronique", email);
    await newcomer.press("button", "Recevoir un lien");
    await other.goto(await linkOfMail(newcomer, email, /connexion/));
    await check("link", other);
    await newcomer.press("button", "Me connecter");
    await check("welcome", other);
    await nameSelf(newcomer, "Amina Delattre");
    await other.goto("/second-facteur/ajout");
    await newcomer.press("button", "Commencer");
    const secret = await other.locator("code.secret").innerText();
    await newcomer.write("Les six chiffres de l’application", codeOf(secret));
    await newcomer.press("button", "Mettre en place");
    await other.goto("/second-facteur/retrait");
    await check("second factor, removal", other);
    await signOut(newcomer);
    await signInByLink(newcomer, email);
    expect(at(other)).toBe("/second-facteur");
    await check("second factor, asked", other);
    expect(faults).toEqual([]);
  });
});

/** What the house answers at the address where a page stands. */
const sent = async (page: Page) => (await page.request.get(page.url())).text();
