import { beforeEach, describe, expect, it } from "vitest";

import { given, storyHouse } from "./stories.testing.ts";

const house = await storyHouse();
const { put, link, text, forget } = house;
const cards = (html: string) => [...html.matchAll(/<li class="story">.*?<h3[^>]*><a href="([^"]+)">/gs)].map(([, href]) => href);
const lines = async (address: string) => (await text(address)).trim().split("\r\n").slice(1);
beforeEach(async () => {
  await forget();
});

/** idea → project → vote, award, place, goal. */
async function wholeLine(id: string, more: { readonly commune?: string; readonly theme?: string } = {}) {
  const idea = put("idea", id, { title: `Un verger ${id}`, state: "Réalisée", ...more });
  const project = put("project", id, { figure: { said: "18 000 €", of: "demandés", cents: 1_800_000, money: "asked" } });
  const [vote, award, place] = [put("vote", "all"), put("award", id, given(18_000)), put("place", id, { commune: "59350", state: "Ouvert" })];
  await link(idea, "becomes", project);
  await link(vote, "decides", project);
  await link(vote, "funds", project);
  await link(award, "funds", idea);
  await link(idea, "becomes", place);
  await link(put("goal", "forty", { state: "18 sur 40" }), "measures", place);
  return { idea, project, vote, award, place };
}

describe("the threads", () => {
  it("are one card for a line of linked things, with its sum once, its picture and where it stands", async () => {
    await wholeLine("a");
    const html = await text("/fil");
    expect(cards(html)).toEqual(["/fil/idea/a"]);
    expect(html).toContain("1 fil<");
    expect(html.match(/18 000 €/g)).toHaveLength(2);
    expect(html).toContain("En tout, 18 000 € attribués");
    expect(html).toMatch(/class="story"><img class="cover"/);
    expect(html).toContain("Lille · Réalisée");
    expect(html).toContain("18 sur 40");
    expect(html).toContain("6 étapes sur 6");
  });

  it("do not tell what else its vote funds, nor what else its goal measures", async () => {
    await wholeLine("a");
    await wholeLine("b");
    const html = await text("/fil");
    expect(cards(html)).toEqual(["/fil/idea/a", "/fil/idea/b"]);
    expect(html.match(/6 étapes sur 6/g)).toHaveLength(2);
    expect(html).toContain("En tout, 36 000 € attribués");
    const { things, sums } = await (await house.get("/fil/idea/a/liens.json")).json();
    expect(things).toHaveLength(6);
    expect(sums).toEqual({ given: 1_800_000, spent: 0 });
  });

  it("of an idea that was not chosen tell no sum that the council gave to those that were, nor what became of them", async () => {
    const { vote, award } = await wholeLine("a");
    const loser = put("idea", "z", { title: "Un verger perdu", state: "Non retenue" });
    const project = put("project", "z");
    await link(loser, "becomes", project);
    await link(vote, "decides", project);
    const act = put("act", "council");
    await link(act, "decides", vote);
    await link(act, "funds", award);
    const told = async (id: string) =>
      (await (await house.get(`/fil/idea/${id}/liens.json`)).json()) as { things: { kind: string }[]; sums: { given: number } };
    const lost = await told("z");
    expect([lost.sums.given, lost.things.map(({ kind }) => kind).toSorted()]).toEqual([0, ["act", "idea", "project", "vote"]]);
    expect((await told("a")).sums.given).toBe(1_800_000);
    expect(await text("/fil")).toContain("En tout, 18 000 € attribués");
    expect((await lines("/fil.csv")).find((line) => line.includes("perdu"))).not.toContain("18000");
  });

  it("say the same sum on the list, on the page of the thread, and in both files, from either end", async () => {
    const { award, place, vote } = await wholeLine("a");
    for (const { kind, id } of [{ kind: "idea", id: "a" }, award, place]) {
      expect(await text(`/fil/${kind}/${id}`), kind).toMatch(/<dt>attribués<\/dt><dd class="nobreak">18 000 €/);
      expect((await (await house.get(`/fil/${kind}/${id}/liens.json`)).json()).sums.given, kind).toBe(1_800_000);
    }
    expect((await lines("/fil.csv"))[0]).toContain(",18000,");
    expect((await text(`/fil/${vote.kind}/${vote.id}`)).match(/attribués/g)?.length).toBeGreaterThan(0);
  });

  it("are chosen by commune, theme, step and words, in any order, as a file too", async () => {
    await wholeLine("a", { commune: "59512", theme: "Nature" });
    await link(put("award", "b", given(5)), "funds", put("idea", "b", { title: "Des bancs", theme: "Mobilité", commune: "59599" }));
    await link(put("vote", "c"), "decides", put("project", "c", { title: "Une fontaine" }));
    const asked = async (query: string) => [cards(await text(`/fil?${query}`)), (await lines(`/fil.csv?${query}`)).length];
    expect(await asked("commune=59512")).toEqual([["/fil/idea/a"], 1]);
    expect(await asked("theme=Mobilit%C3%A9")).toEqual([["/fil/idea/b"], 1]);
    expect(await asked("etape=montrer")).toEqual([["/fil/idea/a"], 1]);
    expect(await asked("q=VERG%C3%89R")).toEqual([["/fil/idea/a"], 1]);
    expect(await asked("tri=somme")).toEqual([["/fil/idea/a", "/fil/idea/b", "/fil/project/c"], 3]);
    expect(await asked("tri=-titre")).toEqual([["/fil/project/c", "/fil/idea/a", "/fil/idea/b"], 3]);
    expect(await text("/fil?q=rien")).toContain("Rien ne répond à cette recherche");
    expect(await text("/fil?commune=99999")).toContain("Rien ne répond à cette recherche");
  });

  it("begin with the project when it came from no idea, and with the idea when it did", async () => {
    await link(put("vote", "v"), "decides", put("project", "alone", given(70)));
    await link(put("idea", "first"), "becomes", put("project", "second"));
    expect(cards(await text("/fil")).toSorted()).toEqual(["/fil/idea/first", "/fil/project/alone"]);
    expect(await text("/fil/project/second")).toContain("/idea/first");
  });

  it("come in pages", async () => {
    for (let at = 0; at < 40; at += 1) await link(put("award", `${at}`), "funds", put("idea", `n${at}`));
    expect(cards(await text("/fil"))).toHaveLength(12);
    expect(cards(await text("/fil?page=4"))).toHaveLength(4);
    expect(await lines("/fil.csv")).toHaveLength(40);
  });

  it.each(["fr", "en", "nl"])("say that there is none yet in %s", async (language) => {
    expect(await text("/fil", language)).toMatch(/Aucun fil pour l’instant|No thread yet|Nog geen draad/);
  });
});

describe("the page of a thread", () => {
  it("shows each picture once, the place on a map, how a measure went", async () => {
    const { place } = await wholeLine("a");
    put("place", "a", { commune: "59350", point: { latitude: 50.63, longitude: 3.06 }, title: "La Filature" });
    const curve = [
      { day: "2026-01-31", value: 4, said: "4" },
      { day: "2026-06-30", value: 9, said: "9" },
    ];
    await link(put("goal", "measured", { title: "Lieux ouverts", curve }), "measures", place);
    const html = await text("/fil/idea/a");
    expect(html.match(/<svg class="map zoom"/g)).toHaveLength(1);
    expect(html).toContain("Où se trouve La Filature : Lille");
    expect(html).toContain("Lieux ouverts : de 4 (janvier 2026) à 9 (juin 2026)");
    expect(html.match(/\/dessins\//g)).toHaveLength(1);
  });

  it("calls a thing by its short name where what it is about is named, and whole on its own page", async () => {
    const idea = put("idea", "s", { title: "Un square" });
    const award = put("award", "s", { title: "Attribution à « Un square »", short: "La somme" });
    await link(award, "funds", idea);
    expect(await text("/fil/idea/s")).toMatch(/<h3><a href="\/award\/s">La somme</);
    expect(await text("/fil/award/s")).toMatch(/<h3><a href="\/award\/s">Attribution à/);
  });
});
