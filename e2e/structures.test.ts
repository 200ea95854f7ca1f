import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, siret: "73282932000074" },
  { way: "with scripts off", scripts: false, reader: mouseReader, siret: "35600000000048" },
] as const;

describe.each(ways)("$way", ({ way, scripts, reader, siret }) => {
  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, who, address);
    return reader(page);
  };
  const main = ({ page }: Reader) => page.locator("main").innerText();

  it("somebody registers a structure, another asks to join it and is accepted", async () => {
    const name = `Les Voisins, ${way}`;
    const hugo = await arrive("hugo", "/structures");
    await hugo.press("link", "Déclarer une structure");
    await hugo.write("Nom", name);
    await hugo.choose("Type", "Association");
    await hugo.write("SIRET (facultatif)", `${siret.slice(0, 9)} ${siret.slice(9, 13)}${siret.endsWith("0") ? "1" : "0"}`);
    await hugo.press("button", "Déclarer cette structure");
    expect(await main(hugo)).toContain("clé de contrôle");
    expect(await hugo.page.getByLabel("Nom", { exact: true }).inputValue()).toBe(name);
    await hugo.page.getByLabel("SIRET (facultatif)").fill("");
    await hugo.write("SIRET (facultatif)", siret);
    await hugo.press("button", "Déclarer cette structure");
    expect(await main(hugo)).toContain("Vous en êtes responsable");
    const address = new URL(hugo.page.url()).pathname;

    const gaelle = await arrive("gaelle", address);
    await gaelle.press("link", "Demander à la rejoindre");
    await gaelle.write("Message aux responsables (facultatif)", "Nous sommes voisins.");
    await gaelle.press("button", "Envoyer la demande");
    expect(await main(gaelle)).toContain("Votre demande est envoyée");

    await hugo.page.goto(address);
    await hugo.press("link", "Gérer les membres");
    expect(await main(hugo)).toMatch(/Gaëlle Morel[\s\S]*Nous sommes voisins\./);
    await hugo.press("button", "Accepter Gaëlle Morel");
    expect(await main(hugo)).toMatch(/La demande est acceptée[\s\S]*2 membres/);
    await gaelle.page.goto("/mon-espace");
    expect(await main(gaelle)).toContain(name);
  });

  it("an administrator gives a role and takes it back; the door opens, then closes", async () => {
    const louise = await arrive("louise", "/roles");
    await louise.press("link", "Donner un rôle");
    await louise.choose("Rôle", "Audit");
    await louise.press("button", "Continuer");
    await louise.write("Adresse électronique de la personne", "elif@beffroi.example");
    await louise.write("Raison", "Remplacement de deux mois");
    await louise.press("button", "Donner ce rôle");
    expect(await main(louise)).toMatch(/Le rôle est donné[\s\S]*Elif Kaplan/);

    const elif = await arrive("elif", "/journal-des-actes?acte=role.grant");
    expect(await main(elif)).toMatch(/Louise Sénéchal[\s\S]*Rôle donné[\s\S]*Remplacement de deux mois/);
    await elif.press("link", "Vérifier la chaîne");
    expect(await main(elif)).toContain("La chaîne est entière");

    await louise.page.goto("/roles?q=elif&role=auditor");
    await louise.press("link", "Retirer Elif Kaplan");
    await louise.write("Raison", "Fin du remplacement");
    await louise.press("button", "Retirer ce rôle");
    expect(await main(louise)).toContain("Le rôle est retiré");
    const answer = await elif.page.goto("/journal-des-actes");
    expect(answer!.status()).toBe(403);
  });

  it("a resident asks for a code by post, an agent prints it, the code attests the commune", async () => {
    const gaelle = await arrive("gaelle", "/mon-espace/residence");
    await gaelle.write("Numéro et rue", "8 rue imaginaire");
    await gaelle.write("Code postal", "59100");
    await gaelle.choose("Commune", "Roubaix");
    await gaelle.press("button", "Demander le courrier");
    expect(await main(gaelle)).toContain("Votre demande est notée");

    const denis = await arrive("denis", "/habitants/courriers");
    await denis.press("button", "Préparer les feuilles");
    const letter = denis.page.locator("article", { hasText: "Gaëlle Morel" });
    const code = await letter.locator(".post-letter-letters").innerText();
    expect(code).toMatch(/^[A-Z\d]{5} [A-Z\d]{5}$/);
    expect(await letter.locator("svg").count()).toBe(1);
    await denis.press("link", "Revenir à la file");
    await denis.press("button", "C’est posté");
    expect(await main(denis)).toContain("notés comme postés");

    await gaelle.page.goto("/mon-espace/residence");
    await gaelle.press("link", "Écrire le code reçu");
    await gaelle.write("Code", code.toLowerCase());
    await gaelle.press("button", "Attester ma commune");
    expect(await main(gaelle)).toMatch(/Votre commune est attestée pour deux ans[\s\S]*Roubaix/);
  });
});
