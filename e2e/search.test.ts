import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { sizes, visitor } from "./browser.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";

const ways = [
  { way: "by keyboard alone", size: "desk", scripts: true, reader: keyboardReader },
  { way: "with scripts off, on a phone", size: "phone", scripts: false, reader: mouseReader },
] as const;

describe.each(ways)("$way", ({ size, scripts, reader }) => {
  const arrive = async (address: string): Promise<Reader> => {
    const page = await visitor(house, { viewport: sizes[size], javaScriptEnabled: scripts });
    await page.goto(address);
    return reader(page);
  };
  const main = ({ page }: Reader) => page.locator("main").innerText();
  const search = async (someone: Reader, words: string) => {
    await someone.page.getByLabel("Que cherchez-vous", { exact: false }).fill("");
    await someone.write("Que cherchez-vous\u00a0?", words);
    await someone.press("button", "Chercher");
  };

  it("somebody searches from the home, mistypes, narrows, and arrives at a place", async () => {
    const someone = await arrive("/");
    if (size === "phone") await someone.press("button", "Menu");
    await someone.press("link", "Chercher");
    expect(await main(someone)).toContain("Ce que vous pouvez chercher");

    await search(someone, "roubiax");
    expect(await main(someone)).toMatch(/Voici ce qui y ressemble[\s\S]*Roubaix/);
    await search(someone, "fablabs Roubaix");
    expect(await main(someone)).toMatch(/Tiers-lieux/);
    expect(new URL(someone.page.url()).searchParams.get("q")).toBe("fablabs Roubaix");

    await search(someone, "médiation");
    await someone.press("link", /^Voir les \d+ résultats/);
    expect(new URL(someone.page.url()).searchParams.get("type")).toBe("lieux");
    await someone.press("link", "Suivante");
    expect(new URL(someone.page.url()).searchParams.get("page")).toBe("2");
    const first = someone.page.locator("main h3 a").first();
    const name = await first.innerText();
    await someone.press("link", name);
    expect(await someone.page.locator("h1").innerText()).toBe(name);
  });

  it("somebody who finds nothing is told what else to ask", async () => {
    const someone = await arrive("/recherche?q=couture+xylophonistique");
    expect(await main(someone)).toContain("Rien ne répond à");
    await someone.press("link", /^«\s*couture\s*»/);
    expect(await main(someone)).toMatch(/«\s*couture\s*»\s*: \d+ résultats?/);
  });

  it("the home says what falls due, and leads to its feed", async () => {
    const someone = await arrive("/");
    expect(await main(someone)).toMatch(/Prochaines échéances[\s\S]*Plan vélo[\s\S]*Fin de «[\s\S]*Vous voulez agir/);
    const feed = await someone.page.getByRole("link", { name: "Suivre ce qui change (fil Atom)" }).getAttribute("href");
    expect((await fetch(new URL(feed!, house))).headers.get("content-type")).toContain("application/atom+xml");
    await someone.press("link", "40 nouveaux tiers-lieux avant fin 2028");
    expect(new URL(someone.page.url()).pathname).toBe("/objectifs/quarante-nouveaux-tiers-lieux");
  });
});
