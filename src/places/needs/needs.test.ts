import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { plantedHouse } from "../../planted.testing.ts";
import { fifty } from "./fifty-needs.examples.ts";
import { officialAddress } from "./links.form.ts";

const house = await plantedHouse();
const text = async (address: string) => (await house.get(address)).text();
const q = (words: string) => new URLSearchParams({ q: words }).toString();
const themesIn = (html: string) => [...html.matchAll(/href="\/besoins\/([a-z-]+)"/g)].map(([, need]) => need!);

describe("the page of needs", () => {
  it("finds a theme for at least 45 of 50 needs, and so does the search of the house", async () => {
    let [page, search] = [0, 0];
    for (const [typed, ...wanted] of fifty) {
      const right = (html: string) => themesIn(html).some((found) => wanted.some((one) => found === one || found.startsWith(`${one}--`)));
      const html = await text(`/besoins?${q(typed)}`);
      if (right(html.slice(0, html.indexOf('class="needs-grid"')))) page++;
      if (right(await text(`/recherche?${q(typed)}`))) search++;
    }
    expect([page >= fifty.length - 5, search >= fifty.length - 5, page, search]).toEqual([true, true, page, search]);
  });

  it("says whom to call before anything else where the words tell of danger", async () => {
    const html = await text(`/besoins?${q("mon mari me frappe")}`);
    expect(html.indexOf('href="tel:17"')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:17"')).toBeLessThan(html.indexOf('type="search"', html.indexOf("<main")));
    expect(html).toContain('href="tel:3919"');
    const found = await text(`/recherche?${q("envie de mourir")}`);
    expect(found).toContain("3114");
    expect(await text("/besoins/sante--sante-mentale")).toContain('href="tel:3114"');
  });

  it("says that it did not understand, and where else to look", async () => {
    const html = await text(`/besoins?${q("xyzzy plugh")}`);
    expect(html).toContain("Nous n’avons pas compris");
    expect(html).toMatch(/href="\/recherche\?q=xyzzy(\+|%20)plugh"/);
  });

  it("runs nothing of what was typed, and takes whatever comes", async () => {
    expect(await text(`/besoins?${q('"><script>alert(1)</script>')}`)).not.toContain("<script>alert");
    for (const odd of ["\ud800", "%", "a".repeat(3000), "' or 1=1 --"]) expect((await house.get(`/besoins?${q(odd)}`)).status).toBe(200);
  });
});

describe("the page of one need", () => {
  it("leads to places that help, with their telephone and mail, by commune and when open", async () => {
    const html = await text("/besoins/numerique?commune=59512");
    expect(html).toContain("La Quenouille de la Cour-Bleue");
    expect(html).toMatch(/href="tel:\+33/);
    expect(html).toContain("mailto:");
    expect((await house.get("/besoins/numerique?ouvert=1&near=lille")).status).toBe(200);
  });

  it("names no place that is not published, and no place that does not help", async () => {
    const all = await text("/besoins/mobilite--entretenir-reparer-son-vehicule");
    const wrong = await house.db.selectFrom("places.place").select("name").where("status", "<>", "published").execute();
    for (const { name } of wrong) expect(all).not.toContain(name);
  });

  it.each(["/besoins/rien", "/besoins/__proto__", "/besoins/logement-hebergement--", "/besoins/mobilite--preparer-un-permis/x"])(
    "%s is not there",
    async (address) => {
      expect((await house.get(address)).status).toBe(404);
    },
  );

  it("is a filter of the directory, its map and its files too", async () => {
    expect(await text("/lieux?besoin=mobilite")).toContain("Se déplacer");
    const geojson = JSON.parse(await text("/lieux.geojson?besoin=mobilite")) as { features: unknown[] };
    const all = JSON.parse(await text("/lieux.geojson")) as { features: unknown[] };
    expect(geojson.features.length).toBeGreaterThan(0);
    expect(geojson.features.length).toBeLessThan(all.features.length);
  });
});

describe("links to official procedures", () => {
  it.each([
    "http://www.caf.fr/",
    "javascript:alert(1)",
    "https://user:secret@caf.fr/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://localhost/",
    "https://caf/",
    "//caf.fr",
    "https://caf.fr/\u202egpj.exe",
    "https://caf.fr/a b",
    `https://caf.fr/${"a".repeat(600)}`,
    "",
  ])("refuses %s", (address) => expect(officialAddress(address)).toBeNull());

  it("takes a page of a named site", () => expect(officialAddress("https://www.demande-logement-social.gouv.fr/index?x=1")).not.toBeNull());

  it("are kept by who is in charge of the whole metropolis, once each, and go when removed", async () => {
    const { chloe, amina } = cast;
    const agent = house.as(chloe.id);
    const form = { act: "add", besoin: "mobilite", titre: "Carte des pistes", adresse: "https://www.example.org/pistes" };
    expect((await agent.post("/besoins/liens", form)).status).toBe(303);
    expect(await text("/besoins/mobilite")).toContain("Carte des pistes");
    expect((await agent.post("/besoins/liens", form)).status).toBe(409);
    expect((await agent.post("/besoins/liens", { ...form, adresse: "http://x", besoin: "rien", titre: "" })).status).toBe(422);
    const resident = house.as(amina.id);
    expect([403, 404]).toContain((await resident.post("/besoins/liens", { ...form, titre: "Autre" })).status);
    const { id } = await house.db.selectFrom("places.need_link").select("id").where("title", "=", "Carte des pistes").executeTakeFirstOrThrow();
    expect((await agent.post("/besoins/liens", { act: `remove:${id}` })).status).toBe(303);
    expect(await text("/besoins/mobilite")).not.toContain("Carte des pistes");
  });

  it("stay few: of twenty at once for one need, eight go in", async () => {
    const agent = house.as(cast.chloe.id);
    const send = (n: number) =>
      agent.post("/besoins/liens", { act: "add", besoin: "remobilisation", titre: `Lien ${n}`, adresse: `https://www.example.org/${n}` });
    const statuses = (await Promise.all(Array.from({ length: 20 }, (_, n) => send(n)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(8);
    expect(statuses.filter((status) => status === 422)).toHaveLength(12);
  });
});
