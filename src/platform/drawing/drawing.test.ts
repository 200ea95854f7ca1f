import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { drawIdeaOf, drawingHref, drawPlaceAs, drawProcessOf, drawProjectOf, drawThingOf, subjects } from "./drawing.ts";

const house = await testHouse([]);
const ask = async (address: string, headers: Record<string, string> = {}) => house.get(address, headers);

describe("a drawing", () => {
  it("is the same each time for the same thing, another for another", async () => {
    const [first, again, other] = ["a", "a", "b"].map((id) => drawingHref(drawPlaceAs(id, "atelier")));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    const [one, two] = [await (await ask(first!)).text(), await (await ask(other!)).text()];
    expect(await (await ask(first!)).text()).toBe(one);
    expect(two).not.toBe(one);
  });

  it("is kept by browsers, weighs less than 5 kB, and asks nothing of others", async () => {
    for (const [subject, themes] of Object.entries(subjects)) {
      for (const theme of themes) {
        for (const wide of ["", "-large"]) {
          const answer = await ask(`/dessins/${subject}-${theme}-0123abcd${wide}.svg`);
          const svg = await answer.text();
          expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
            200,
            "image/svg+xml",
            "public, max-age=604800",
          ]);
          expect(svg.length).toBeLessThan(wide ? 7000 : 5000);
          expect(svg).not.toMatch(/NaN|undefined|href|url\(|script/);
        }
      }
    }
  });

  it("is zipped whole for who accepts it, since a ballot shows twenty", async () => {
    const href = drawingHref(drawPlaceAs("a", "atelier"));
    const [plain, zipped] = [await ask(href), await ask(href, { "accept-encoding": "gzip, br" })];
    expect([plain, zipped].map(({ headers }) => headers.get("content-encoding"))).toEqual([null, "br"]);
    const bytes = new Uint8Array(await zipped.arrayBuffer());
    expect(bytes.length).toBeLessThan(1100);
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text());
  });

  it("speaks of what the words say, title before category, whatever their accents", () => {
    expect(drawIdeaOf("1", "Une traversée pour les vélos", "Nature").theme).toBe("trajets");
    expect(drawIdeaOf("1", "Rien de connu", "Nature et fraîcheur").theme).toBe("nature");
    expect(drawProjectOf("1", "Du fil au vêtement", null).theme).toBe("couture");
    expect(drawProjectOf("1", "Des boîtes à livres", null).theme).toBe("livres");
    expect(drawProjectOf("1", "Scène ouverte au bord du canal", null).theme).toBe("scene");
    expect(["scene", "musique", "peinture", "film"]).toContain(drawProjectOf("1", "Xyz", "Culture et fêtes").theme);
    const shown = ["Un kiosque à musique", "Un géant pour notre quartier", "Du cinéma en plein air", "Une haie", "Un verger", "Un compost"];
    expect(shown.map((title) => drawProjectOf("1", title, null).theme)).toEqual(["kiosque", "geant", "film", "haie", "verger", "compost"]);
    const lent = ["Barnum de trois mètres sur six", "Perceuse à percussion", "Enceinte sur batterie", "Boucle magnétique portable", "Malle de couture", "Xyz"];
    expect(lent.map((name) => drawThingOf("1", name).theme)).toEqual(["tente", "perceuse", "enceinte", "casque", "couture", "outils"]);
    expect(drawProcessOf("1", "Een speelplein").theme).toBe("jeux");
    expect(subjects.idee).toContain(drawIdeaOf("1", "Xyz", null).theme);
  });

  it.each([
    "lieu-atelier-0123abcd",
    "lieu-nature-0123abcd.svg",
    "nothing-nature-0123abcd.svg",
    "idee-nature-0123ABCD.svg",
    "toString-x-0123abcd.svg",
    "..%2F..%2Fetc.svg",
  ])("of the name %s is not found", async (name) => {
    expect((await ask(`/dessins/${name}`)).status).toBe(404);
  });
});
