import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../people/module.ts";
import territory from "../territory/module.ts";
import { addLink, type NewLink, removeLink } from "./links/link.command.ts";
import thread from "./module.ts";
import type { Thing, ThingKind } from "./offers.ts";
import { inOrder } from "./walk/order.ts";
import { walkThread } from "./walk/walk.query.ts";

const kept = new Map<string, Thing>();
const kind = (name: string, verb: ThingKind["verb"], label: string): ThingKind => ({
  kind: name,
  verb,
  label: { fr: label, en: label, nl: label },
  find: async (_db, ids) => new Map(ids.flatMap((id) => (kept.has(`${name} ${id}`) ? [[id, kept.get(`${name} ${id}`)!] as const] : []))),
});
const city: Room = {
  name: "city",
  offers: {
    things: [kind("idea", "listen", "une idée"), kind("vote", "decide", "un vote"), kind("place", "do", "un lieu"), kind("figure", "show", "une mesure")],
  },
};
const house = await testHouse([territory, people, thread, city]);
const { db } = house;

function put(name: string, id: string, title: string, day: string | null = null, more: Partial<Thing> = {}) {
  kept.set(`${name} ${id}`, { title, href: `/${name}/${id}`, day, progress: "done", ...more });
  return { kind: name, id };
}
const idea = put("idea", "1", "Un atelier <partagé>", "2025-05-12");
const vote = put("vote", "1", "Budget 2025", "2025-11-03");
const place = put("place", "1", "L’Atelier du Port", "2026-09-01", { state: "Ouvert au public" });
const figure = put("figure", "1", "Quarante nouveaux lieux");
const link = (from: NewLink["from"], relation: NewLink["relation"], to: NewLink["to"], reason = "Même projet.") =>
  db.transaction().execute((trx) => addLink(trx, { from, relation, to, reason, day: "2026-01-15", by: null }));
await link(vote, "decides", idea, "Cinquième sur 48.");
await link(idea, "becomes", place);
await link(figure, "measures", place);

describe("a thread", () => {
  it.each([idea, vote, place, figure])("is the same from each of its things: $kind", async (ref) => {
    const html = await (await house.get(`/fil/${ref.kind}/${ref.id}`)).text();
    for (const address of ["/idea/1", "/vote/1", "/place/1", "/figure/1"]) expect(html).toContain(`href="${address}"`);
    expect(html.indexOf("Un atelier &lt;partagé>")).toBeGreaterThan(0);
    expect(html).toContain("Cinquième sur 48.");
  });

  it("goes from what was heard to what was shown", async () => {
    const { standing } = await walkThread(db, house.services.offers, figure, "fr");
    expect(inOrder(standing).map((one) => one.kind)).toEqual(["idea", "vote", "place", "figure"]);
  });

  it("is open data, both ways of writing", async () => {
    const { things, links } = await (await house.get("/fil/idea/1/liens.json")).json();
    expect([things.length, links.length]).toEqual([4, 3]);
    expect(things[0]).toMatchObject({ verb: "listen", state: "shown" });
    const csv = await (await house.get("/fil/idea/1/liens.csv")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    expect((await (await house.get("/fil/liens.csv")).text()).trim().split("\r\n")).toHaveLength(4);
  });

  it.each(["/fil/idea/9", "/fil/nothing/1", "/fil/place/%27"])("of %s is not found", async (address) => {
    expect((await house.get(address)).status).toBe(404);
  });

  it("of a thing alone says that nothing is linked yet", async () => {
    put("idea", "alone", "Seule");
    expect(await (await house.get("/fil/idea/alone")).text()).toContain("Rien n’y est encore relié");
  });

  it("on the page of one of many things meets what they hang from, and what came before, not the others", async () => {
    const goal = put("figure", "hundred", "Cent lieux");
    const born = put("idea", "born", "L’idée d’avant");
    const hundred = Array.from({ length: 100 }, (_, at) => put("place", `hundred-${at}`, `Lieu ${at}`));
    for (const one of hundred) await link(goal, "measures", one);
    await link(born, "becomes", hundred[0]!);
    const own = await walkThread(db, house.services.offers, hundred[0]!, "fr", { own: true });
    expect(own.standing.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(["figure hundred", "idea born", "place hundred-0"]);
    expect((await walkThread(db, house.services.offers, hundred[0]!, "fr")).standing).toHaveLength(102);
    expect((await walkThread(db, house.services.offers, goal, "fr", { own: true })).standing).toHaveLength(102);
  });

  it("of one of many tells its own, on the page and in its files; of what measures them, all", async () => {
    const shown = async (ref: { kind: string; id: string }) => {
      const html = await (await house.get(`/fil/${ref.kind}/${ref.id}`)).text();
      const { things } = await (await house.get(`/fil/${ref.kind}/${ref.id}/liens.json`)).json();
      const csv = await (await house.get(`/fil/${ref.kind}/${ref.id}/liens.csv`)).text();
      return [new Set(html.match(/\/(idea|place)\/pair-\w+/g)).size, things.length, csv.trim().split("\r\n").length - 1];
    };
    const goal = put("figure", "pair", "Deux lieux");
    const ideas = ["a", "b"].map((id) => put("idea", `pair-${id}`, `Idée ${id}`));
    for (const [at, one] of ideas.entries()) {
      const became = put("place", `pair-${at}`, `Lieu ${at}`);
      await link(one, "becomes", became);
      await link(goal, "measures", became);
    }
    expect(await shown(ideas[0]!)).toEqual([2, 3, 2]);
    expect(await shown(goal)).toEqual([4, 5, 4]);
  });

  it("says each link once, from either end", async () => {
    const from = put("vote", "ends", "Vote <b>");
    const to = put("place", "ends", "Lieu &amp;");
    await link(from, "decides", to, "Raison <i>.");
    const [there, here] = await Promise.all(["/fil/vote/ends", "/fil/place/ends"].map(async (address) => (await house.get(address)).text()));
    for (const html of [there!, here!]) expect(html.match(/<p class="small soft">Raison &lt;i>\./g)).toHaveLength(1);
    const elsewhere = put("figure", "ends", "Mesure");
    await link(elsewhere, "measures", to);
    const html = await (await house.get("/fil/figure/ends")).text();
    expect(html.match(/<p class="small soft">Raison &lt;i>\./g)).toHaveLength(1);
  });

  it("too long to be shown whole says so", async () => {
    const hub = put("figure", "long", "Tout");
    for (let at = 0; at < 320; at += 1) await link(hub, "measures", put("place", `long-${at}`, `Lieu long ${at}`));
    expect(await (await house.get("/fil/figure/long")).text()).toMatch(/Ce fil est long\s: 300 éléments/);
  });

  it("that turns in a circle ends", async () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => put("idea", `circle-${id}`, id));
    await link(a!, "merges", b!);
    await link(b!, "merges", c!);
    await link(c!, "merges", a!);
    const { links, standing } = await walkThread(db, house.services.offers, a!, "fr");
    expect([links.length, standing.length]).toEqual([3, 3]);
  });
});

describe("all links", () => {
  it("come by the day from which they hold, then as they were added", async () => {
    const days = ["2027-02-01", "2027-03-01", "2027-01-01", "2027-03-01"];
    for (const [at, day] of days.entries()) {
      const [from, to] = [put("idea", `day-${at}`, `Idée du jour ${at}`), put("place", `day-${at}`, `Lieu du jour ${at}`)];
      await db.transaction().execute((trx) => addLink(trx, { from, relation: "becomes", to, reason: "Essai.", day, by: null }));
    }
    const latest = await house.get("/fil/liens.csv");
    expect(latest.headers.get("access-control-allow-origin")).toBe("*");
    const csv = (await latest.text()).trim().split("\r\n");
    expect(csv.slice(1, 5).map((line) => line.split(",")[1])).toEqual(["day-3", "day-1", "day-0", "day-2"]);
    const html = await (await house.get("/fil/liens")).text();
    expect(html.match(/<h3><a href="\/idea\/day-\d/g)?.map((found) => found.at(-1))).toEqual(["3", "1", "0", "2"]);
  });
});

describe("a link", () => {
  it("says why in the language of its reader when the house says it, else that it is French", async () => {
    const [from, to] = [put("idea", "why", "Idée"), put("place", "why", "Lieu")];
    const reasons = { fr: "Même projet, dit la maison.", en: "Same project, says the house.", nl: "Zelfde project, zegt het huis." };
    await db.transaction().execute((trx) => addLink(trx, { from, relation: "becomes", to, reason: reasons, day: "2028-01-01", by: null }));
    await link(put("vote", "why", "Vote"), "decides", from, "Tapé par un agent.");
    for (const address of ["/fil/idea/why", "/fil/liens"]) {
      for (const language of ["fr", "en", "nl"] as const)
        expect(await (await house.get(address, { "accept-language": language })).text()).toContain(reasons[language]);
    }
    expect(await (await house.get("/fil/idea/why", { "accept-language": "nl" })).text()).toContain('<span lang="fr">Tapé par un agent.</span>');
    expect(await (await house.get("/fil/idea/why")).text()).not.toContain('lang="fr">Tapé');
    for (const address of ["/fil/idea/why/liens.json", "/fil/idea/why/liens.csv", "/fil/liens.csv"]) {
      const file = await (await house.get(address, { "accept-language": "en" })).text();
      expect([file.includes(reasons.fr), file.includes(reasons.en)]).toEqual([true, false]);
    }
  });

  it("is one, however many times the same act is done at once", async () => {
    const [from, to] = [put("idea", "many", "Beaucoup"), put("place", "many", "Un seul")];
    await Promise.all(Array.from({ length: 20 }, () => link(from, "becomes", to)));
    expect(await db.selectFrom("thread.link").select("id").where("from_id", "=", "many").execute()).toHaveLength(1);
  });

  it("of a thing to itself is refused", async () => {
    await expect(link(idea, "answers", idea)).rejects.toThrow("link_check");
  });

  it("that is removed leaves the thread, and may be made again", async () => {
    const [from, to] = [put("idea", "brief", "Brève"), put("place", "brief", "Bref")];
    await link(from, "becomes", to);
    const remove = () => db.transaction().execute((trx) => removeLink(trx, { from, relation: "becomes", to, reason: "Erreur.", by: null }));
    expect([await remove(), await remove()]).toEqual([true, false]);
    expect((await walkThread(db, house.services.offers, from, "fr")).links).toEqual([]);
    await link(from, "becomes", to);
    expect((await walkThread(db, house.services.offers, from, "fr")).links).toHaveLength(1);
  });

  it("to something hidden or erased keeps its place, and says so without its words", async () => {
    const from = put("idea", "kept", "Idée gardée");
    await link(from, "becomes", put("place", "secret", "Nom retiré", "2026-01-01", { hidden: true }));
    await link(from, "answers", { kind: "vote", id: "erased" });
    const html = await (await house.get("/fil/idea/kept")).text();
    expect(html).toContain("Élément retiré de la publication (un lieu)");
    expect(html).toContain("Élément effacé (un vote)");
    expect(html).not.toContain("Nom retiré");
    const { things } = await (await house.get("/fil/idea/kept/liens.json")).json();
    expect(JSON.stringify(things)).not.toContain("Nom retiré");
    expect(things.map(({ state }: { state: string }) => state).sort()).toEqual(["erased", "hidden", "shown"]);
  });
});
