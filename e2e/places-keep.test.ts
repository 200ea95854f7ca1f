import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { dayAhead } from "./day-ahead.ts";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { linkOfMail } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const kept = "/lieux/la-quenouille-de-la-cour-bleue";
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, nth: 2, until: "17h15", suspended: "/lieux/la-condensation" },
  {
    way: "with scripts off",
    scripts: false,
    reader: mouseReader,
    nth: 3,
    until: "17h",
    suspended: "/lieux/le-dimanche-roubaisien",
  },
] as const;

describe.each(ways)("$way", ({ way, nth, scripts, reader, until, suspended }) => {
  const arrive = async (address: string, who?: keyof typeof cast): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  const status = (page: Page) => page.getByRole("status").innerText();

  it("a reader reports a mistake, the host corrects the hours after a preview, the reader is thanked", async () => {
    const words = `La porte ferme à ${until}, vu ${way}`;
    const email = `lecteur-${until}@exemple.fr`;
    const someone = await arrive(kept);
    await someone.press("link", "Signaler une erreur");
    await someone.tick("Les horaires");
    await someone.write("Ce qui ne va pas", words);
    await someone.write("Votre adresse électronique", email);
    await someone.press("button", "Envoyer le signalement");
    expect(await status(someone.page)).toContain("Un courriel vous attend");
    await someone.page.goto(await linkOfMail(someone, email, /signalement\/confirmer/));
    await someone.press("button", "Confirmer et envoyer");
    expect(await status(someone.page)).toContain("Votre signalement est envoyé");

    const bilal = await arrive(`${kept}/signalements`, "bilal");
    expect(await bilal.page.locator("main").innerText()).toContain(words);
    await bilal.press("link", "Corriger la fiche d’abord");
    await bilal.write("d’abord à", until);
    await bilal.press("button", "Vérifier");
    expect(await bilal.page.locator("main").innerText()).toContain("Rien n’est encore enregistré");
    expect(
      await bilal.page
        .getByRole("row", { name: /^Lundi/ })
        .first()
        .innerText(),
    ).toMatch(/17\s?h/);
    await bilal.press("button", "Enregistrer");
    expect(await status(bilal.page)).toContain("Les horaires sont enregistrés");
    await bilal.page.goto(`${house}${kept}/signalements`);
    await bilal.write("Votre réponse (facultatif)", `Le lundi finit à ${until}.`);
    await bilal.press("button", "C’est corrigé");
    expect(await status(bilal.page)).toContain("corrigé");

    const thanks = await linkOfMail(someone, email, /\/lieux\/la-quenouille/);
    expect(thanks).toBe(`${house}${kept}`);
    await someone.page.goto(thanks);
    expect(await someone.page.locator("main").innerText()).toMatch(/\d+ signalements, réponse en/);
  });

  it("the host shows a photo with its words, and plans a closing", async () => {
    const bilal = await arrive(`${kept}/photos`, "bilal");
    const alt = `Six tables près des fenêtres, ${way}`;
    const background = { r: nth * 40, g: 90, b: 120 };
    const content = await sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .jpeg()
      .toBuffer();
    await bilal.page.locator("#photo").setInputFiles({ name: "salle.jpg", mimeType: "image/jpeg", buffer: content });
    await bilal.write("Ce que l’on voit", alt);
    await bilal.tick("J’ai le droit de publier cette photo, et les personnes que l’on reconnaît sont d’accord");
    await bilal.press("button", "Ajouter la photo");
    expect(await status(bilal.page)).toContain("La photo est ajoutée");
    await bilal.page.goto(`${house}${kept}`);
    expect(await bilal.page.getByRole("img", { name: alt }).count()).toBe(1);

    const day = dayAhead("wednesday", 10 + nth);
    await bilal.page.goto(`${house}${kept}/fermetures`);
    await bilal.writeDay("Premier jour fermé", day);
    await bilal.write("Raison (facultatif)", "Inventaire");
    await bilal.press("button", "Voir l’effet");
    expect(await bilal.page.locator("main").innerText()).toContain("Si vous l’ajoutez");
    await bilal.press("button", "Ajouter la fermeture");
    expect(await status(bilal.page)).toContain("La fermeture est ajoutée");
  });

  it("an officer suspends a record with a reason, readers are told, and it is restored", async () => {
    const chloe = await arrive(`${suspended}/etat`, "chloe");
    await chloe.write("Raison", "Travaux jusqu’à la fin du mois");
    await chloe.press("button", "Suspendre la fiche");
    expect(await status(chloe.page)).toContain("La fiche est suspendue");
    const page = scripts ? await visitor(house) : plainVisitor(house);
    expect((await page.goto(suspended))!.status()).toBe(410);
    expect(await page.locator("main").innerText()).toContain("Travaux jusqu’à la fin du mois");
    await chloe.press("button", "Rétablir la fiche");
    expect((await page.goto(suspended))!.status()).toBe(200);
  });
});
