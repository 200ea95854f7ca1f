import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { house } from "./house.ts";
import { visitor } from "./browser.ts";
import { faultsOf } from "./looks.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const confirmLink = "/lieux/confirmer/demonstration-lien-de-confirmation";
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, name: "Tonnellerie du Port", address: "31 quai des Douves" },
  {
    way: "with scripts off",
    scripts: false,
    reader: mouseReader,
    name: "Kiosque Musical",
    address: "2 place de la Fanfare",
  },
] as const;

describe.each(ways)("$way", ({ scripts, reader, name, address: street }) => {
  const arrive = async (address: string, who?: keyof typeof cast): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  const main = ({ page }: Reader) => page.locator("main").innerText();
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const email = `${slug}@exemple.fr`;

  it("a resident proposes a place, an agent publishes it, it is found in the directory", async () => {
    const amina = await arrive("/lieux/proposer", "amina");
    await amina.write("Nom", name);
    await amina.choose("Commune", "Roubaix");
    await amina.write("Code postal", "59100");
    await amina.write("Adresse", street);
    await amina.tick("Jardin partagé");
    await amina.write("Courriels (facultatif)", email);
    await amina.press("button", "Proposer ce lieu");
    expect(await main(amina)).toContain("Votre proposition est envoyée");

    const denis = await arrive("/lieux/proposes", "denis");
    await denis.press("link", name);
    expect(await main(denis)).toContain("Ce lieu est proposé");
    await denis.press("link", "État de la fiche");
    await denis.press("button", "Publier la fiche");
    expect(await main(denis)).toContain("La fiche est publiée");

    const reader = await arrive(`/lieux?q=${encodeURIComponent(name)}`);
    // The filter that is on bears the name too.
    await reader.press("link", new RegExp(`^${name}$`));
    expect(await reader.page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    await amina.page.goto("/mon-espace");
    expect(await main(amina)).toMatch(new RegExp(`${name}\\s+Publiée`));
  });

  it("who keeps it claims it by the code sent to its published address, and edits it", async () => {
    const elif = await arrive(`/lieux/${slug}`, "elif");
    await elif.press("link", /Vous tenez ce lieu/);
    await elif.press("button", "Recevoir un code");
    if (scripts) expect(await faultsOf(elif.page)).toEqual([]);
    await elif.write("Code", await codeIn(email));
    await elif.press("button", "Valider le code");
    expect(await main(elif)).toContain("Vous tenez maintenant cette fiche");
    await elif.press("link", "Modifier la fiche");
    await elif.press("link", "Contacts");
    await elif.write("Téléphone (facultatif)", "03 53 01 90 01");
    await elif.press("button", "Enregistrer");
    expect(await main(elif)).toContain("Vos changements sont enregistrés");
    const reader = await arrive(`/lieux/${slug}/historique`);
    expect(await main(reader)).toContain("L’hôte du lieu");
    expect(await main(reader)).not.toContain("Elif");
  });

  it("two who edit the same field: the second sees both versions and chooses", async () => {
    const section = `/lieux/${slug}/modifier/contacts`;
    const [elif, denis] = [await arrive(section, "elif"), await arrive(section, "denis")];
    await elif.write("Téléphone (facultatif)", "03 53 01 90 02");
    await elif.press("button", "Enregistrer");
    await denis.write("Téléphone (facultatif)", "03 53 01 90 03");
    await denis.press("button", "Enregistrer");
    const clash = (await main(denis)).replaceAll(/[\u00a0\u202f]/g, " ");
    for (const said of ["modifiée pendant que vous écriviez", "03 53 01 90 01", "03 53 01 90 02", "03 53 01 90 03"]) expect(clash).toContain(said);
    // Axe is a script of its own.
    if (scripts) expect(await faultsOf(denis.page)).toEqual([]);
    await denis.press("button", "Enregistrer ces choix");
    expect(await main(denis)).toContain("Vos changements sont enregistrés");
    await denis.page.goto(`/lieux/${slug}`);
    expect((await main(denis)).replaceAll(/\s/g, "")).toContain("0353019003");
  });

  it("whoever reads the mail confirms by one button, and reading alone confirms nothing", async () => {
    const reader = await arrive(confirmLink);
    expect(await main(reader)).toContain("est-elle encore vraie");
    await reader.press("button", "Tout est encore vrai");
    expect(await main(reader)).toContain("La fiche est confirmée");
  });
});

/** The code of the last mail to a place, from the development mailbox. */
async function codeIn(email: string): Promise<string> {
  const list = await (await fetch(`${house}/_courrier?pour=${email}`)).text();
  const rows = [...list.matchAll(/<tr[^>]*>[\s\S]*?<\/tr>/g)].map(([row]) => row);
  const address = /href="(\/_courrier\/[^"]+)"/.exec(rows.find((row) => row.includes(email)) ?? "")?.[1];
  const mail = await (await fetch(`${house}${address}`)).text();
  return /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(mail.slice(mail.indexOf("<pre")))![0];
}
