import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { arrange, orderSeed } from "./order.ts";
import { readSelection, writeShort } from "./selection.form.ts";

const house = await budgetsHouse();
const titles = (html: string) => [...html.matchAll(/<label for="p(\d+)"/g)].map(([, number]) => Number(number));
const ticked = (html: string) => [...html.matchAll(/id="p(\d+)"[^>]*checked/g)].map(([, number]) => Number(number)).sort();

describe("somebody chooses", () => {
  it("in an order of their own, the same at each visit, and another than their neighbour's", async () => {
    const { slug } = await house.addVote({ costs: Array.from({ length: 30 }, (_, n) => 10 + n), budget: 300 });
    const [amina, hugo] = [await house.resident(), await house.resident("Hugo Exemple")];
    const orderOf = async (person: string) => titles(await (await house.as(person).get(`/votes/${slug}`)).text());
    const first = await orderOf(amina);
    expect(await orderOf(amina)).toEqual(first);
    expect(await orderOf(hugo)).not.toEqual(first);
    expect(first.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });

  it("and finds projects by words without accents, theme, commune and price, without losing a tick", async () => {
    const { slug } = await house.addVote({ costs: [300, 400, 500, 200, 100], budget: 700 });
    const amina = house.as(await house.resident());
    const search = async (fields: [string, string][]) => {
      const answer = await amina.post(`/votes/${slug}`, new URLSearchParams([["projet", "1"], ["projet", "5"], ["act", "filter"], ...fields]));
      return (await amina.get(answer.headers.get("location")!)).text();
    };
    const byWords = await search([["q", "RESUME projet 4"]]);
    expect(titles(byWords).sort()).toEqual([1, 4, 5]);
    expect(byWords).toContain("Choisis aussi, hors de cette recherche");
    expect(ticked(byWords)).toEqual([1, 5]);
    expect(titles(await search([["theme", "Culture"]])).sort()).toEqual([1, 3, 5]);
    expect(titles(await search([["commune", "59512"]])).sort()).toEqual([1, 2, 4, 5]);
    // 700 € less 300 and 100 leave 300 €.
    expect(titles(await search([["reste", "1"]])).sort()).toEqual([1, 4, 5]);
    expect(await search([["q", "zzz"]])).toContain("Aucun projet ne répond");
    // The map is heavy: it comes to whoever asks for it, and stays while they search.
    expect(byWords).not.toContain('id="carte"');
    const onMap = await search([
      ["act", "map"],
      ["theme", "Culture"],
    ]);
    expect(onMap).toContain('<figure id="carte"');
    expect(titles(onMap).sort()).toEqual([1, 3, 5]);
    expect(ticked(onMap)).toEqual([1, 5]);
    expect(onMap).toMatch(/href="[^"]*theme=Culture&amp;commune=\d+&amp;carte=1"/);
    expect(await search([["carte", "1"]])).toContain('<figure id="carte"');
  });

  it("among hundreds of one theme, folded by twenties in their own order: none is left out, and what is ticked stays so", async () => {
    const { slug } = await house.addVote({ kind: "approval", costs: Array.from({ length: 200 }, () => 1000), budget: 1000 });
    const amina = house.as(await house.resident());
    await amina.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "7"],
        ["projet", "151"],
        ["act", "filter"],
      ]),
    );
    const page = await (await amina.get(`/votes/${slug}?theme=Culture`)).text();
    expect(page.match(/<legend>\d+ à \d+ sur 100<\/legend>/g)).toEqual([1, 21, 41, 61, 81].map((from) => `<legend>${from} à ${from + 19} sur 100</legend>`));
    expect(page.match(/<details(?=[^>]*>\s*<summary[^>]*>(?:(?!<\/summary>).)*20 projets)/gs)).toHaveLength(5);
    expect(titles(page).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => 2 * at + 1));
    expect(ticked(page)).toEqual([151, 7]);
  });

  it("reads where a project comes from, and adds it to a selection that stays", async () => {
    const [shown, held] = [crypto.randomUUID(), crypto.randomUUID()];
    await sql`
      with process as (insert into processes.process (slug, title, summary, scale, owner_service, template, state, published_at)
        values ('origine', 'Des idées', 'Un essai de démarche', 'metropolis', 'Service', 'ideas', 'published', now()) returning id)
      insert into ideas.proposal (id, process_id, number, slug, title, body, signature, state)
      select i.id, process.id, i.number, 'idee-' || i.number, i.title, 'Pour s’asseoir à l’ombre, près de l’école.', 'Elif B.', i.state
      from process, (values (${shown}::uuid, 1, 'Un verger pour tous', 'filed'), (${held}::uuid, 2, 'Une idée retirée', 'withdrawn')) i (id, number, title, state)`.execute(
      house.db,
    );
    const { slug } = await house.addVote({ ideas: [shown, held], state: "announced" });
    const amina = house.as(await house.resident());
    await amina.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "3"],
        ["act", "keep"],
      ]),
    );
    const page = await (await amina.get(`/votes/${slug}/projets/1`)).text();
    for (const words of ["Un verger pour tous", "Elif B.", "/participer/origine/idees/1-idee-1", "/dessins/idee-nature-", "1 projet, 500"])
      expect(page).toContain(words);
    expect(await (await amina.get(`/votes/${slug}/projets/2`)).text()).not.toContain("Une idée retirée");
    const posted = [...page.matchAll(/name="projet" value="(\d+)"/g)].map(([, number]): [string, string] => ["projet", number!]);
    await amina.post(`/votes/${slug}`, new URLSearchParams([...posted, ["act", "recount"]]));
    expect(ticked(await (await amina.get(`/votes/${slug}`)).text())).toEqual([1, 3]);
    expect(await (await amina.get(`/votes/${slug}/projets/1`)).text()).toContain("Ce projet est dans vos choix");
    expect(await (await house.get(`/votes/${slug}/projets/1`)).text()).not.toContain('name="projet"');
  });

  it("keeps the selection without an account in the address, and with one in the house", async () => {
    const { slug } = await house.addVote();
    const away = await house.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "2"],
        ["projet", "4"],
        ["act", "recount"],
      ]),
    );
    expect(away.headers.get("location")).toBe(`/votes/${slug}?bulletin=2%2C4`);
    expect(ticked(await (await house.get(away.headers.get("location")!)).text())).toEqual([2, 4]);
    const amina = house.as(await house.resident());
    await amina.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "3"],
        ["act", "keep"],
      ]),
    );
    expect(ticked(await (await amina.get(`/votes/${slug}`)).text())).toEqual([3]);
    expect(await (await amina.get(`/votes/${slug}/comparer?bulletin=1,3`)).text()).toMatch(/Projet 1[\s\S]*Projet 3/);
  });

  it("finds nothing to tick before the opening and after the closing", async () => {
    for (const [about, words] of [
      [{ opens: 3600 }, "Le vote ouvre"],
      [{ opens: -60, closes: -1 }, "Plus aucun bulletin n’entre"],
    ] as const) {
      const { slug } = await house.addVote(about);
      const page = await (await house.get(`/votes/${slug}`)).text();
      expect(page).toContain(words);
      expect(page).not.toContain('type="checkbox" id="p1"');
      expect(page).not.toContain("Vérifier mon vote");
    }
  });

  it("reads projects in their own language where somebody translated them, and is told the language where nobody did", async () => {
    const { id, slug } = await house.addVote({ state: "draft" });
    await house.db
      .updateTable("budgets.project")
      .set({ translations: JSON.stringify({ en: { title: "A bench", summary: "Under a tree" } }) })
      .where("vote_id", "=", id)
      .where("number", "=", 1)
      .execute();
    const page = await (await house.as(house.agent).get(`/votes/${slug}`, { "accept-language": "en", cookie: "affichage=en" })).text();
    expect(page).toContain("A bench");
    expect(page).toMatch(/lang="fr"[^>]*>\s*<span class="name">Projet 2/);
  });
});

describe("a selection", () => {
  const known = [1, 2, 3, 4];
  const fields = (pairs: readonly [string, string][]) => ({ all: (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value) });
  it("is read from boxes, from points and from ranks, and survives its short form", () => {
    const cases = [
      [
        "approval",
        [
          ["projet", "3"],
          ["projet", "1"],
          ["projet", "9"],
        ],
        { choices: [1, 3], points: null },
      ],
      [
        "points",
        [
          ["points-2", "3"],
          ["points-4", "0"],
          ["points-1", "x"],
        ],
        { choices: [2], points: [3] },
      ],
      [
        "ranked",
        [
          ["rang-4", "1"],
          ["rang-2", "3"],
          ["rang-1", "2"],
        ],
        { choices: [4, 1, 2], points: null },
      ],
    ] as const;
    for (const [kind, pairs, expected] of cases) {
      const ballot = { vote: { kind }, projects: known.map((number) => ({ number })) };
      const selection = readSelection(fields(pairs as unknown as [string, string][]), ballot);
      expect(selection).toEqual(expected);
      expect(readSelection(fields([["bulletin", writeShort(selection)]]), ballot)).toEqual(expected);
    }
  });
  it("stands in an order that each seed draws, theme by theme", () => {
    const projects = known.map((number) => ({ number, cost_cents: number, category: number % 2 ? "a" : "b" }));
    const flat = (seed: string) => arrange(projects, { sort: "lot", seed }).flatMap((theme) => theme.projects.map(({ number }) => number));
    expect(flat("x")).toEqual(flat("x"));
    expect(new Set(Array.from({ length: 20 }, (_, n) => flat(orderSeed("v", String(n))).join())).size).toBeGreaterThan(3);
    expect(
      arrange(projects, { sort: "dear", seed: "x" })
        .flatMap((theme) => theme.projects.map(({ number }) => number))
        .toSorted(),
    ).toEqual(known);
  });
});
