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
import type { NewsEntry } from "./news.ts";
import { readXml, textOf, type XmlElement } from "./xml.testing.ts";
import { escapeXml } from "./write-atom.ts";

const told: NewsEntry[] = [];
const gazette: Room = {
  name: "gazette",
  offers: {
    news: [
      {
        kind: "gazette",
        label: { fr: "Gazette & Cie", en: "Gazette", nl: "Gazet" },
        list: async (_, { commune, limit }) => told.filter(({ id }) => commune === null || id.startsWith(commune)).slice(0, limit),
      },
    ],
  },
};
const house = await testHouse([territory, people, notifications, moderation, thread, places, visits, opendata, governance, gazette], {
  settings: { PUBLIC_URL: "https://beffroi.example" },
});
const { db, owner } = house;
afterAll(() => house.close());

const all = "/nouvelles.atom";
const roubaix = "/communes/roubaix/nouvelles.atom";
const read = async (address: string) => readXml(await (await house.get(address)).text());
const children = ({ children: inside }: XmlElement, name: string) => inside.filter((one) => typeof one !== "string" && one.name === name) as XmlElement[];
const entriesOf = (feed: XmlElement) => children(feed, "entry");
const titlesOf = async (address: string) => entriesOf(await read(address)).map((entry) => textOf(children(entry, "title")[0]!));

async function addPlace(id: string, name: string, commune: string, more: { status?: string; created?: string } = {}) {
  const { status = "published", created = "2026-10-01T08:00:00Z" } = more;
  await sql`
    insert into places.place (id, slug, name, status, stage, commune_code, insee_code, postal_code, address, source, facts_date, created_at, status_reason)
    values (${id}, ${`lieu-${id.slice(-2)}`}, ${name}, ${status}, 'opening', ${commune}, ${commune}, '59100', '1 rue inventée', 'essai', '2026-11-01', ${created}::timestamptz,
      ${status === "suspended" ? "Essai" : null})`.execute(db);
}
const change = (place: string, field: string, before: string | null, after: string, at: string) =>
  sql`insert into places.change (place_id, field, before, after, source, at) values (${place}, ${field}, ${before && JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb, 'essai', ${at}::timestamptz)`.execute(
    owner,
  );
const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, "0")}`;

beforeAll(async () => {
  await addPlace(id(1), "L’Établi & <fils>", "59512");
  await addPlace(id(2), "La Halle", "59350");
  await addPlace(id(3), "Lieu caché", "59512", { status: "suspended" });
  await addPlace(id(4), "Lieu proposé", "59512", { status: "proposed" });
  await addPlace(id(5), "Lieu accepté", "59512", { created: "2026-09-01T08:00:00Z" });
  await change(id(1), "stage", "prefiguration", "opening", "2026-10-05T08:00:00Z");
  await change(id(1), "stage", null, "prefiguration", "2026-10-01T08:00:00Z");
  await change(id(2), "stage", "opening", "closed", "2026-10-06T08:00:00Z");
  await change(id(4), "stage", "idea", "opening", "2026-10-07T08:00:00Z");
  await change(id(5), "status", "proposed", "published", "2026-10-08T08:00:00Z");
  const { rows } = await sql<{ id: string }>`
    insert into governance.strategy (slug, title, summary, adopted_on, starts_on, ends_on) values ('essai', 'Stratégie d’essai', 'Essai', '2026-01-01', '2026-01-01', '2028-12-31')
    returning id`.execute(db);
  await sql`insert into governance.version (strategy_id, number, content, reason, written_at) values (${rows[0]!.id}, 2, '{}', 'Une cible de plus.', '2026-10-09T08:00:00Z')`.execute(
    owner,
  );
});

describe("the feed of what changes", () => {
  it("is Atom that a strict reader accepts, with what RFC 4287 asks for", async () => {
    const answer = await house.get(all);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = readXml(await answer.text());
    expect([feed.name, feed.attributes]).toEqual(["feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "fr" }]);
    for (const name of ["id", "title", "updated", "author"]) expect(children(feed, name)).toHaveLength(1);
    const links = children(feed, "link").map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toEqual([
      ["self", "https://beffroi.example/nouvelles.atom"],
      ["alternate", "https://beffroi.example/"],
    ]);
    const ids = entriesOf(feed).map((entry) => textOf(children(entry, "id")[0]!));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entriesOf(feed)) {
      for (const name of ["id", "title", "updated", "summary"]) expect(children(entry, name)).toHaveLength(1);
      expect(textOf(children(entry, "id")[0]!)).toMatch(/^tag:beffroi\.example,2026:[a-z]+\/[\w./-]+$/);
      expect(textOf(children(entry, "updated")[0]!)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(new URL(children(entry, "link")[0]!.attributes["href"]!).origin).toBe("https://beffroi.example");
    }
    const days = entriesOf(feed).map((entry) => textOf(children(entry, "updated")[0]!));
    expect(days).toEqual(days.toSorted().reverse());
    expect(textOf(children(feed, "updated")[0]!)).toBe(days[0]);
  });

  it("tells what opened, closed, was accepted, and which targets changed; nothing of what is not public", async () => {
    const titles = await titlesOf(all);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Ouverture\u00a0: L’Établi & <fils>",
        "Dans l’annuaire\u00a0: L’Établi & <fils>",
        "Fermé pour de bon\u00a0: La Halle",
        "Nouveau lieu\u00a0: Lieu accepté",
        "Objectifs modifiés\u00a0: Stratégie d’essai (version 2)",
      ]),
    );
    expect(titles.filter((title) => /Lieu (caché|proposé)/.test(title))).toEqual([]);
    expect(titles.filter((title) => title.endsWith("Lieu accepté"))).toHaveLength(1);
  });

  it("tells of data published from time to time, not of what changes all the time or is measured each day", async () => {
    const told = (await titlesOf(all)).filter((title) => title.startsWith("Données à jour"));
    expect(told).toContain("Données à jour\u00a0: Objectifs et cibles");
    const { datasets } = house.services.offers;
    for (const { title, refresh } of datasets) if (refresh === "CONT" || refresh === "DAILY") expect(told).not.toContain(`Données à jour\u00a0: ${title.fr}`);
  });

  it("has one of each commune, with what concerns it alone", async () => {
    expect(await titlesOf(roubaix)).toEqual([
      "Nouveau lieu\u00a0: Lieu accepté",
      "Ouverture\u00a0: L’Établi & <fils>",
      "Dans l’annuaire\u00a0: L’Établi & <fils>",
    ]);
    expect((await house.get("/communes/atlantide/nouvelles.atom")).status).toBe(404);
    expect(entriesOf(await read("/communes/wervicq-sud/nouvelles.atom"))).toEqual([]);
  });

  it("keeps the fifty latest, and any text whole", async () => {
    for (let n = 0; n < 60; n += 1) {
      const at = new Date(Date.now() + n * 60_000);
      told.push({ id: `x/${n}`, title: `N° ${n} ]]> <b>&amp;`, href: "/?a=1&b=2", at, summary: 'cloche\u0007 \ud800 "fin"' });
    }
    told.reverse();
    const feed = await read(all);
    const titles = entriesOf(feed).map((entry) => textOf(children(entry, "title")[0]!));
    expect([titles.length, titles[0]]).toEqual([50, "N° 59 ]]> <b>&amp;"]);
    expect(textOf(children(entriesOf(feed)[0]!, "summary")[0]!)).toBe('cloche \ufffd "fin"');
    told.length = 0;
  });

  it("is not sent again to whoever has it", async () => {
    const first = await house.get(roubaix);
    const etag = first.headers.get("etag")!;
    const modified = first.headers.get("last-modified")!;
    expect(modified).toBe("Thu, 08 Oct 2026 08:00:00 GMT");
    const again = async (headers: Record<string, string>) => (await house.get(roubaix, headers)).status;
    expect(await again({ "if-none-match": `"autre", ${etag}` })).toBe(304);
    expect(await again({ "if-none-match": etag.slice(2) })).toBe(304);
    expect(await again({ "if-none-match": '"autre"', "if-modified-since": modified })).toBe(200);
    // Its date is that of its latest entry, and stays when an older one is hidden: no proof by itself.
    expect(await again({ "if-modified-since": modified })).toBe(200);
    expect(await again({ "if-none-match": etag, "accept-language": "nl" })).toBe(200);
  });

  it("is found from the home and from the page of a commune, by eye and by program", async () => {
    for (const [page, feed] of [
      ["/", all],
      ["/communes/roubaix", roubaix],
    ] as const) {
      const html = await (await house.get(page)).text();
      expect(html).toContain(`<link rel="alternate" type="application/atom+xml" href="${feed}"/>`);
      expect(html).toContain(`<a class="go" href="${feed}">`);
    }
  });
});

describe("text in XML", () => {
  it("is escaped, without what XML cannot hold", () => {
    expect(escapeXml("<a href='x'>&\"\u0000\u000b\uffff🏡")).toBe("&lt;a href=&#39;x&#39;&gt;&amp;&quot;🏡");
  });
});
