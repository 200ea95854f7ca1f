import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import governance from "../../governance/module.ts";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import opendata from "../../opendata/module.ts";
import people from "../../people/module.ts";
import places from "../../places/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import visits from "../../visits/module.ts";
import { findTexts, wordsQuery } from "./words.query.ts";
import { beginningOf, pageOf } from "./searchable.ts";

/** Seven kinds of things, each of which has the word. */
const everywhere: Room = {
  name: "everywhere",
  offers: {
    searchables: [1, 2, 3, 4, 5, 6, 7].map((n) => ({
      kind: `sorte-${n}`,
      order: 900 + n,
      label: { fr: `Sorte ${n}`, en: `Sort ${n}`, nl: `Soort ${n}` },
      says: { fr: "Partout.", en: "Everywhere.", nl: "Overal." },
      browse: "/fil",
      search: async (_db, { words, limit }) =>
        words === "kolossaal"
          ? { total: 9, hits: Array.from({ length: Math.min(9, limit) }, (_, at) => ({ title: `Kolossaal ${n}.${at}`, href: "/fil" })) }
          : pageOf([], { limit, offset: 0 }, never),
    })),
  },
};
const never = (): never => {
  throw new Error("Nothing is said of nothing");
};

const rooms: readonly Room[] = [territory, people, notifications, moderation, thread, places, visits, opendata, governance, everywhere];
const house = await testHouse(rooms, { now: "2026-11-24T14:40:00Z" });
const { db } = house;
afterAll(() => house.close());

const asked = (words: string, more = "") => house.get(`/recherche?q=${encodeURIComponent(words)}${more}`);
const find = async (words: string, more = "") => (await asked(words, more)).text();
const titles = (html: string) => [...html.matchAll(/<h3><a href="[^"]*">([^<]*)<\/a><\/h3>/g)].map(([, title]) => title);
const kinds = (html: string) => [...html.matchAll(/<div class="section-head"><div><h2>([^<]*)<\/h2>/g)].map(([, title]) => title);

async function addPlace(name: string, { status = "published", summary = "", folded = name }: { status?: string; summary?: string; folded?: string } = {}) {
  const slug = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-");
  await sql`
    insert into places.place (slug, name, summary, status, stage, commune_code, insee_code, postal_code, address, source, facts_date, search, folded, status_reason)
    values (${slug}, ${name}, ${summary || null}, ${status}, 'opening', '59512', '59512', '59100', '1 rue inventée', 'essai', '2026-11-01',
      to_tsvector('french', platform.fold(${`${name} ${summary}`})), platform.fold(${folded}), ${status === "suspended" ? "Essai" : null})`.execute(db);
}

beforeAll(async () => {
  await addPlace("La Filature Étoilée", { summary: "Ateliers de couture et réparation de vélos." });
  await addPlace("Fabrique secrète", { status: "proposed" });
  await addPlace("Fabrique suspendue", { status: "suspended" });
  for (let n = 1; n <= 27; n += 1) await addPlace(`Comptoir numéro ${n}`);
  await db.insertInto("people.structure").values({ name: "Les Amis de la Filature", kind: "association", commune_code: "59512" }).execute();
});

describe("searching the house", () => {
  it("says what can be searched when nothing is asked", async () => {
    const html = await find("");
    for (const label of ["Communes", "Tiers-lieux", "Objectifs", "Structures", "Indicateurs", "Données ouvertes", "Règles de modération"])
      expect(html).toContain(`>${label}</a></h3>`);
    expect(html).not.toContain('content="noindex"');
    expect(await (await house.get("/")).text()).toContain('href="/recherche"');
  });

  it("finds things of every room, grouped by kind, with their numbers; the very title first", async () => {
    const html = await find("filature");
    expect(kinds(html)).toEqual(["Tiers-lieux", "Structures"]);
    expect(titles(html)).toEqual(["La Filature Étoilée", "Les Amis de la Filature"]);
    expect(html).toContain("2 résultats");
    expect(html).toContain('content="noindex"');
    expect(kinds(await find("Roubaix"))[0]).toBe("Communes");
    expect(titles(await find("vie privée"))).toContain("Vie privée");
    expect(titles(await find("jeu de données communes"))).toEqual([]);
    expect(titles(await find("communes métropole recensement"))).toContain("Communes de la métropole");
  });

  it.each([
    ["accents and capitals", "ETOILEE"],
    ["inflections", "réparations de vélo"],
    ["the beginning of a word", "coutu"],
    ["a typo", "filaturre etoilé"],
  ])("forgives %s", async (_, words) => {
    expect(titles(await find(words))).toContain("La Filature Étoilée");
  });

  it.each([
    ["lieux", "Un lieu à part"],
    ["lieu", "Les lieux communs"],
    ["tuyau", "Ferronnerie et tuyaux"],
    ["tuyaux", "Le Tuyau"],
    ["réseaux", "Le Réseau des repas"],
  ])("joins %s to its other number", async (words, name) => {
    await addPlace(name);
    expect(titles(await find(words, "&type=lieux"))).toContain(name);
  });

  it("takes no beginning of a word for its singular", async () => {
    for (const name of ["La Voix commune", "Une voie cyclable", "Salle de jeux", "Jeunesse du quartier"]) await addPlace(name);
    expect(titles(await find("voix", "&type=lieux"))).not.toContain("Une voie cyclable");
    expect(titles(await find("jeux", "&type=lieux"))).not.toContain("Jeunesse du quartier");
  });

  it("asks the index, also for a word in either number", async () => {
    const { rows } = await db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      return sql<{ "QUERY PLAN": string }>`explain select id from places.place where search @@ ${wordsQuery("tiers-lieux")}`.execute(trx);
    });
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("Bitmap Index Scan on place_search");
  });

  it("offers the known word of two when it only guessed", async () => {
    const html = await find("filature etoilex");
    expect(html).toContain("Voici ce qui y ressemble");
    expect(html).toContain('href="/recherche?q=filature"');
  });

  it("forgives a typo in a commune, and says that it guessed", async () => {
    const html = await find("roubiax");
    expect(titles(html)).toContain("Roubaix");
    expect(html).toContain("Voici ce qui y ressemble");
  });

  it("shows five of a kind, then all of them page by page; a page beyond the last is the last", async () => {
    const some = await find("comptoir");
    expect([titles(some).length, some.includes("Voir les 27 résultats")]).toEqual([5, true]);
    const first = await find("comptoir", "&type=lieux");
    const second = await find("comptoir", "&type=lieux&page=2");
    expect([titles(first).length, titles(second).length]).toEqual([20, 7]);
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(27);
    expect(titles(await find("comptoir", "&type=lieux&page=99"))).toEqual(titles(second));
    expect((await asked("comptoir", "&type=rien&page=-3")).status).toBe(200);
  });

  it("folds the kinds beyond the first five, each with its number and the way to all of it", async () => {
    const html = await find("kolossaal");
    expect(kinds(html)).toEqual(["Sorte 1", "Sorte 2", "Sorte 3", "Sorte 4", "Sorte 5", "Aussi dans d’autres rubriques"]);
    const folded = [...html.matchAll(/<details class="disclosure"><summary>(Sorte[^<]*)<\/summary>(.*?)<\/details>/gs)];
    expect(folded.map(([, summary]) => summary)).toEqual(["Sorte 6\u00a0: 9 résultats", "Sorte 7\u00a0: 9 résultats"]);
    for (const [at, [, , inside]] of folded.entries()) {
      expect(titles(inside!)).toHaveLength(5);
      expect(inside).toContain(`href="/recherche?q=kolossaal&amp;type=sorte-${at + 6}"`);
    }
  });

  it("never finds what is not public", async () => {
    for (const words of ["fabrique secrete", "suspendue", "fabrique", "secrète"]) expect(await find(words)).not.toMatch(/Fabrique (secrète|suspendue)/);
  });

  it("proposes what else to ask when nothing answers", async () => {
    const html = await find("filature xylophonistique");
    expect(html).toContain("Rien ne répond à");
    expect(html).toContain('href="/recherche?q=filature"');
    expect(html).toContain('href="/lieux"');
    const elsewhere = await find("filature", "&type=regles");
    expect(elsewhere).toContain("aucun résultat dans");
    expect(elsewhere).toContain("Voir les 2 résultats");
  });

  it("speaks English and Dutch", async () => {
    expect(await (await house.get("/recherche?q=filature", { "accept-language": "en" })).text()).toContain("Third places");
    expect(await (await house.get("/recherche?q=filature", { "accept-language": "nl" })).text()).toContain("2 resultaten");
  });

  it("keeps what was typed and runs none of it", async () => {
    const html = await find('"><script>alert(1)</script>');
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("&quot;>&lt;script>");
  });

  it("answers whatever is typed", async () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "%",
        "\\",
        "'",
        '"',
        "!!",
        "&|",
        ":*",
        "<->",
        "a:*|b",
        "🏡",
        "e\u0301".repeat(90),
        "x".repeat(2000),
        "\ud800",
        "ﬁ ŒUVRE",
        "l'",
        "le la les",
        "½ ² Ⅷ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(odd, fc.constantFrom("", "lieux", "communes", "structures", "regles", "x'"), async (words, kind) => {
        const { status } = await house.get(`/recherche?${new URLSearchParams({ q: words, type: kind, page: "2" })}`);
        // A NUL is refused at the door, as is an address of more than four thousand signs.
        expect(status).toBe(words.includes("\0") || new URLSearchParams({ q: words }).toString().length > 3900 ? 400 : 200);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a text found by its words", () => {
  const texts = [
    { title: "Publicité ou répétition", text: "Liens trompeurs" },
    { title: "Tromperie", text: "Se faire passer pour une autre personne" },
  ];
  it("ranks a word of the title over one of the body", async () => {
    const { shown, total } = await findTexts(db, texts, { words: "tromperies", typos: false, limit: 5, offset: 0 });
    expect([shown[0], total]).toEqual([1, shown.length]);
  });
  it("still counts them beyond the last page", async () => {
    expect(await findTexts(db, texts, { words: "tromp", typos: false, limit: 5, offset: 50 })).toEqual({ shown: [], total: 2 });
  });
  it("begins on whole words", () => {
    expect(beginningOf("Un   texte\ncourt")).toBe("Un texte court");
    expect(beginningOf("un deux, trois quatre", 10)).toBe("un deux…");
  });
});
