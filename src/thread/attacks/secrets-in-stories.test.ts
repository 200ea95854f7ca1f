import { beforeEach, describe, expect, it } from "vitest";

import { given, storyHouse } from "../stories/stories.testing.ts";
import { walkThread } from "../walk/walk.query.ts";

const house = await storyHouse();
const { put, link, unlink, linkMany, erase, text, forget } = house;
const everywhere = ["/fil", "/fil?q=Secret", "/fil.csv", "/fil/liens", "/fil/liens.csv"];
const cardsOf = (html: string) => [...html.matchAll(/<li class="story">.*?<h3[^>]*><a href="([^"]+)">/gs)].map(([, href]) => href);
const sumsOf = async (address: string) => (await (await house.get(`${address}/liens.json`)).json()).sums;
beforeEach(async () => {
  await forget();
});

describe("what is hidden", () => {
  it("as the first thing of a story leaves no card, title, sum, count nor picture", async () => {
    const idea = put("idea", "x", { title: "Secret de la mairie", state: "Secret", theme: "Secret", commune: "59512" });
    await link(put("award", "x", { ...given(77_777), title: "Secret attribué" }), "funds", idea);
    expect(await text("/fil")).toContain("77 777 €");
    put("idea", "x", { title: "Secret de la mairie", state: "Secret", theme: "Secret", commune: "59512", hidden: true });
    put("award", "x", { ...given(77_777), title: "Secret attribué", hidden: true });
    for (const address of [...everywhere, "/fil/idea/x", "/fil/award/x", "/fil/idea/x/liens.json", "/fil/idea/x/liens.csv"]) {
      const said = await text(address);
      expect(
        said
          .replaceAll("q=Secret", "")
          .replaceAll('value="Secret"', "")
          .replaceAll(/class="chips".*?<\/p>/gs, ""),
        address,
      ).not.toContain("Secret");
      expect(said, address).not.toMatch(/77.?777|\/dessins\/idee|7777700/);
    }
    expect(await text("/fil")).toContain("0 fil");
    expect(await text("/fil")).not.toContain('value="59512"');
  });

  it("in the middle hides what is reached through it only, and adds nothing to the sum", async () => {
    const [idea, project, place] = [put("idea", "y"), put("project", "y"), put("place", "behind", { title: "Derrière", ...given(500) })];
    await link(put("award", "y", given(20)), "funds", idea);
    await link(idea, "becomes", project);
    await link(project, "becomes", place);
    expect(await sumsOf("/fil/idea/y")).toEqual({ given: 52_000, spent: 0 });
    put("project", "y", { title: "Retiré", hidden: true });
    for (const address of ["/fil", "/fil.csv", "/fil/idea/y", "/fil/idea/y/liens.json", "/fil/idea/y/liens.csv"]) {
      expect(await text(address), address).not.toMatch(/Derrière|Retiré|520 €/);
    }
    expect(await sumsOf("/fil/idea/y")).toEqual({ given: 2000, spent: 0 });
    expect(cardsOf(await text("/fil"))).toEqual(["/fil/idea/y"]);
  });

  it("in the middle hides what is beyond on the pages of rooms, and is no way round from its own address", async () => {
    const [near, hidden, far] = [put("idea", "v"), put("project", "v", { title: "Retiré", hidden: true }), put("place", "v", { title: "Derrière" })];
    await link(near, "becomes", hidden);
    await link(hidden, "becomes", far);
    await link(far, "answers", put("vote", "v", { title: "Plus loin" }));
    for (const most of [undefined, 30]) {
      const { standing, links } = await walkThread(house.db, house.services.offers, near, "fr", { own: true, ...(most && { most }) });
      expect(standing.map(({ kind }) => kind).toSorted()).toEqual(["idea", "project"]);
      expect(links).toHaveLength(1);
    }
    for (const address of ["/fil/project/v", "/fil/project/v/liens.json", "/fil/project/v/liens.csv"]) {
      expect(await text(address), address).not.toMatch(/idea v|Derrière|Plus loin|"from"/);
    }
    erase(hidden);
    for (const address of ["/fil/idea/v", "/fil/project/v", "/fil/project/v/liens.json"])
      expect(await text(address), address).not.toMatch(/Derrière|Plus loin/);
    put("project", "v", { title: "Rendu" });
    expect(await text("/fil/idea/v")).toContain("Derrière");
  });

  it("is shown as what others hang from where another way leads to them", async () => {
    const [near, hidden, far] = [put("idea", "t"), put("project", "t", { hidden: true }), put("place", "t", { title: "Aussi par ici" })];
    await link(near, "becomes", hidden);
    await link(hidden, "becomes", far);
    await link(near, "becomes", far);
    expect(await text("/fil/idea/t")).toContain("Aussi par ici");
  });

  it("keeps a project whose idea is hidden, as a story of its own that names no idea", async () => {
    const [idea, project] = [put("idea", "z", { title: "Cachée", hidden: true }), put("project", "z", { title: "Le projet" })];
    await link(idea, "becomes", project);
    await link(put("vote", "z"), "decides", project);
    const html = await text("/fil");
    expect(cardsOf(html)).toEqual(["/fil/project/z"]);
    expect(html).not.toContain("Cachée");
    expect(html).toContain("2 étapes sur 2");
  });

  it("is found by no word that only it bears", async () => {
    await link(put("award", "w", given(1)), "funds", put("idea", "w", { title: "Ouverte" }));
    await link(put("idea", "w"), "becomes", put("place", "w", { title: "Introuvable", hidden: true }));
    expect(await text("/fil?q=introuvable")).toContain("Rien ne répond à cette recherche");
  });
});

describe("money", () => {
  it("is counted once, however many links lead to it and whatever asks for the same", async () => {
    const [idea, award] = [put("idea", "m"), put("award", "m", given(100))];
    const project = put("project", "m", { figure: { said: "100 €", of: "demandés", cents: 10_000, money: "asked" } });
    for (const relation of ["funds", "decides", "answers"] as const) await link(award, relation, idea);
    await link(idea, "becomes", project);
    await link(award, "funds", project);
    await link(put("vote", "m"), "funds", project);
    expect(await sumsOf("/fil/idea/m")).toEqual({ given: 10_000, spent: 0 });
    expect(await text("/fil")).toContain("En tout, 100 € attribués");
  });

  it("of two ideas that share an award is told at each, and once in the whole", async () => {
    const award = put("award", "shared", given(900));
    await link(award, "funds", put("idea", "one"));
    await link(award, "funds", put("idea", "two"));
    const html = await text("/fil");
    expect(cardsOf(html)).toHaveLength(2);
    expect(html).toContain("En tout, 900 € attribués");
  });

  it("goes with a link that is undone and with an award that is erased", async () => {
    const [idea, award] = [put("idea", "u"), put("award", "u", given(60))];
    await link(award, "funds", idea);
    await link(idea, "becomes", put("place", "u"));
    await unlink(award, "funds", idea);
    expect(await text("/fil")).not.toContain("60 €");
    await link(award, "funds", idea);
    expect(await text("/fil")).toContain("En tout, 60 €");
    erase(award);
    expect(await text("/fil")).not.toContain("60 €");
    expect(await sumsOf("/fil/idea/u")).toEqual({ given: 0, spent: 0 });
    expect(await text("/fil/idea/u")).toContain("Élément effacé");
  });

  it("that is asked, or of no kind, is never said to be given", async () => {
    await link(put("vote", "k"), "decides", put("project", "k", { figure: { said: "9 €", of: "demandés", cents: 900, money: "asked" } }));
    await link(put("vote", "k"), "funds", put("project", "k2", { figure: { said: "9 €", of: "écrits", cents: 900 } }));
    expect(await text("/fil")).not.toContain("attribués");
  });
});

describe("a tangle", () => {
  it("that turns in a circle is told once, from its oldest", async () => {
    const [a, b, c] = ["a", "b", "c"].map((id, at) => put("idea", `circle-${id}`, { day: `2026-0${3 - at}-01` }));
    await link(a!, "becomes", b!);
    await link(b!, "becomes", c!);
    await link(c!, "becomes", a!);
    expect(cardsOf(await text("/fil"))).toEqual(["/fil/idea/circle-c"]);
  });

  it("of 5,000 links stays short and quick, on the list and on its page", async () => {
    const idea = put("idea", "hub", { title: "Tout le monde" });
    const ids = Array.from({ length: 5000 }, (_, at) => `hub-${at}`);
    for (const id of ids) put("place", id);
    await linkMany(idea, "becomes", "place", ids);
    const goal = put("goal", "hub");
    await linkMany(goal, "measures", "place", ids);
    for (let at = 0; at < 50; at += 1) await link(put("idea", `many-${at}`), "becomes", { kind: "place", id: `hub-${at}` });
    const before = process.cpuUsage();
    const [list, page] = [await text("/fil"), await text("/fil/idea/hub")];
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(6);
    expect(list.length).toBeLessThan(120_000);
    expect(page.length).toBeLessThan(600_000);
    expect(cardsOf(list)).toHaveLength(12);
    expect(page).toContain("Ce fil est long : 300 éléments");
  });
});
