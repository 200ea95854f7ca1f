import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { linkOfMail } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const write = "/participer/budget-participatif-2026-2027/deposer";

/** One person may file three ideas: each way of using the site is somebody else's. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, who: "gaelle", title: "La place de la Craie doit boire la pluie" },
  { way: "with scripts off", scripts: false, reader: mouseReader, who: "hugo", title: "Que la pluie entre dans la place de la Craie" },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const photo = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: "#6a8f5b" } })
    .jpeg()
    .toBuffer();

describe.each(ways)("somebody with an idea, $way", ({ way, scripts, reader, who, title }) => {
  const arrive = async (): Promise<Reader> => reader(scripts ? await visitor(house) : plainVisitor(house));
  const invited = `coauteur-${who}@idees.example`;

  it("writes it without an account, meets similar ones, signs in at the end, and a co-author signs too", async () => {
    const author = await arrive();
    const { page } = author;
    await page.goto(write);
    await author.write("Titre", title);
    // While one types, where scripts run.
    if (scripts) await page.locator("look-alikes a").first().waitFor();
    await author.write("Description", `Quand il pleut fort, la place devient un lac. Ouvrons le sol au milieu et plantons. Écrit ${way}.`);
    await author.choose("Thème", "Nature et fraîcheur");
    await author.choose("Commune", "Lille");
    await author.write("Coût estimé (facultatif)", "48 000");
    await page.setInputFiles("input[name=image]", { name: "IMG_7.jpg", mimeType: "image/jpeg", buffer: await photo() });
    await author.press("button", "Ajouter cette image");
    expect(await says(author)).toContain("L’image est ajoutée");
    // The draft has an address of its own, which opens it again.
    await page.goto(page.url().split("?")[0]!.split("#")[0]!);
    expect(await page.getByLabel("Titre", { exact: true }).inputValue()).toBe(title);

    await author.press("button", "Continuer");
    expect(await says(author)).toContain("Dites ce que montre l’image");
    await author.write("Ce que montre l’image", "La place sous l’eau, un matin de juin");
    await author.write("Coauteurs à inviter (facultatif)", invited);
    await author.press("button", "Continuer");
    expect(await says(author)).toContain("Une place qui boit la pluie");

    const check = new URL(page.url()).pathname;
    await author.press("link", "Se connecter pour déposer");
    expect(page.url()).toContain(`suite=${encodeURIComponent(check)}`);
    await signInAs(page, who, check);
    if (scripts) expect(await faultsOf(page)).toEqual([]);
    await author.tick(
      "J’accepte que ce texte, ses images et ses documents soient publics Vous pouvez modifier l’idée tant que personne ne l’a jugée, et la retirer quand vous voulez.",
    );
    await author.press("button", "Déposer l’idée");
    const filed = await says(author);
    expect(filed).toContain("Votre idée est déposée");
    expect(await page.locator("article img").getAttribute("alt")).toBe("La place sous l’eau, un matin de juin");
    const address = new URL(page.url()).pathname;

    const friend = await arrive();
    await friend.page.goto(await linkOfMail(friend, invited, /\/participer\/cosigner\//));
    expect(await says(friend)).toContain(title);
    await signInAs(friend.page, "katia", new URL(friend.page.url()).pathname);
    await friend.press("button", "Signer cette idée");
    expect(await says(friend)).toContain("Vous signez cette idée");
    await page.goto(address);
    expect(await says(author)).toContain("avec Katia W.");
  });

  it("changes it, reads what changed word by word, and takes it back", async () => {
    const author = await arrive();
    await signInAs(author.page, who, "/mon-espace/participations");
    await author.press("link", title);
    await author.press("link", "Modifier le texte");
    await author.page.getByLabel("Description", { exact: true }).fill("Quand il pleut fort, la place devient un étang. Ouvrons le sol au milieu et plantons.");
    await author.write("Pourquoi ce changement (facultatif)", "Le mot juste");
    await author.press("button", "Enregistrer cette version");
    expect(await says(author)).toContain("Votre texte est enregistré");
    await author.press("link", "2 versions, voir ce qui a changé");
    expect(await author.page.locator("ins", { hasText: "étang" }).count()).toBe(1);
    await author.page.goBack();
    await author.press("link", "Retirer l’idée");
    await author.press("button", "Retirer cette idée");
    expect(await says(author)).toContain("Cette idée a été retirée");
  });
});

it("a reader goes through all ideas at random without meeting one twice, then finds one by a word with a typo", async () => {
  const reader = mouseReader(await visitor(house, {}));
  await reader.page.goto("/participer/budget-participatif-2025/idees");
  await reader.press("link", "Au hasard");
  const seen: string[] = [];
  for (;;) {
    await reader.page.waitForLoadState("load");
    seen.push(...(await reader.page.locator(".entries h3 a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))));
    if ((await reader.page.getByRole("link", { name: "Suivante" }).count()) === 0) break;
    await reader.press("link", "Suivante");
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(await says(reader)).toContain(`${seen.length} idées trouvées`);
  await reader.page.goto("/participer/budget-participatif-2025/idees?q=filatture");
  expect(await says(reader)).toContain("Un verger de quartier derrière la filature");
});
