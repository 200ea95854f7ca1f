import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { routes as opendata } from "./opendata/routes.ts";
import { cast } from "#people";
import { definitionsJob } from "./governance/datasets/definitions.job.ts";
import { plantedHouse } from "./planted.testing.ts";

/** Every file that the pages of the story lead to without an account: what harvesters and other sites read. */
const house = await plantedHouse({ settings: { PUBLIC_URL: "https://beffroi.example" } });
afterAll(() => house.close());
await definitionsJob.run(house.services as never, {});

const one = async (query: ReturnType<typeof sql<{ slug: string }>>) => (await query.execute(house.db)).rows[0]!.slug;
const process = await one(sql`select slug from processes.process where published_at is not null order by published_at limit 1`);
const meeting = await one(sql`select slug from meetings.meeting where state = 'announced' order by starts_at limit 1`);
const activity = await one(sql`select id::text as slug from activities.activity order by day, id limit 1`);
const files = [
  ...house.services.offers.datasets.flatMap(({ id }) =>
    [opendata.csv, opendata.json, opendata.datasetTurtle, opendata.package].map((path) => path.href({ id })),
  ),
  ...["/donnees/catalogue.ttl", "/donnees/catalogue.jsonld", "/donnees/tiers-lieux/schema.json", "/donnees/lieux-fusionnes.csv"],
  ...["/donnees/lieux-mediation.csv", "/donnees/lieux-mediation.json", "/donnees/structures.json", "/donnees/services.json", "/donnees/lieux.geojson"],
  ...["/lieux.csv?ouvert=maintenant", "/lieux.geojson", "/communes.csv", "/communes.geojson", "/reperes.geojson", "/fil.csv", "/fil/liens.csv", "/locaux.csv"],
  ...["/moderation/journal.csv", "/questions.csv", "/deliberations.csv", "/tableau-de-bord.csv", "/tableau-de-bord.json"],
  ...[
    "/sitemap.xml",
    "/plan-du-site/lieux-1.xml",
    "/nouvelles.atom",
    "/communes/lille/nouvelles.atom",
    "/actualites/nouvelles.atom",
    "/activites/agenda.ics",
    `/activites/${activity}/agenda.ics`,
  ],
  ...["/rencontres.ics", `/rencontres/${meeting}/rencontre.ics`, `/participer/${process}/calendrier.ics`, `/participer/${process}/idees.csv`],
  ...[`/participer/${process}/idees.geojson`, "/indicateurs/places.opened/valeurs.csv", "/indicateurs/places.opened/lignes.json"],
];

/** Leaves nothing unread: rows hold a connection, and a house closes only when all are back. */
async function textOf(address: string, headers: Record<string, string> = {}) {
  const answer = await house.get(address, headers);
  return { answer, text: await answer.text() };
}

describe("a public file", () => {
  it.each(files)("%s has a tag, is read by other sites, answers HEAD and OPTIONS, and is not sent twice", async (address) => {
    const { answer, text } = await textOf(address);
    const told = [answer.status, answer.headers.get("access-control-allow-origin"), answer.headers.get("cache-control")?.includes("public") ?? false];
    expect(told).toEqual([200, "*", true]);
    const etag = answer.headers.get("etag")!;
    expect(etag).toMatch(/^(W\/)?"[\w-]{16,}"$/);
    const again = await textOf(address, { "if-none-match": `"autre", ${etag}` });
    expect([again.answer.status, again.text, again.answer.headers.get("etag")]).toEqual([304, "", etag]);
    expect(again.answer.headers.get("vary")).toBe(answer.headers.get("vary"));
    const head = await house.request(address, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), head.headers.get("content-type"), await head.text()]).toEqual([
      200,
      etag,
      answer.headers.get("content-type"),
      "",
    ]);
    const options = await house.request(address, { method: "OPTIONS" });
    expect([options.status, options.headers.get("access-control-allow-origin"), options.headers.get("allow")]).toEqual([204, "*", "GET, HEAD, OPTIONS"]);
    // No cache between the house and its readers may hand one language's words to a reader of another.
    const dutch = await textOf(address, { "accept-language": "nl" });
    if (dutch.text !== text) expect(answer.headers.get("vary")).toContain("accept-language");
    // A date alone proves nothing: rows that are gone leave none.
    const since = answer.headers.get("last-modified");
    if (since) expect((await textOf(address, { "if-modified-since": since })).answer.status).toBe(200);
  });
});

describe("the sitemap", () => {
  const locsOf = (xml: string) => [...xml.matchAll(/<loc>https:\/\/beffroi\.example([^<]*)<\/loc>/g)].map(([, href]) => href!.replaceAll("&amp;", "&"));
  const urls = async () => {
    const files = locsOf((await textOf("/sitemap.xml")).text);
    return Promise.all(files.map(async (href) => [href, (await textOf(href)).text] as const));
  };

  it("lists only pages that everybody may see and find, each in three languages, none twice", async () => {
    const all = await urls();
    expect(all.map(([href]) => href)).toEqual(
      expect.arrayContaining(["/plan-du-site/accueil-1.xml", "/plan-du-site/lieux-1.xml", "/plan-du-site/idees-1.xml"]),
    );
    expect((await textOf("/robots.txt")).text).toContain("\nSitemap: https://beffroi.example/sitemap.xml\n");
    const listed = all.flatMap(([, xml]) => locsOf(xml));
    expect(new Set(listed).size).toBe(listed.length);
    for (const [, xml] of all) {
      expect(locsOf(xml).length).toBeLessThanOrEqual(50_000);
      expect(xml.match(/hreflang="(fr|en|nl|x-default)"/g)).toHaveLength(4 * locsOf(xml).length);
      for (const [, since] of xml.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)) expect(Date.parse(since!)).toBeLessThanOrEqual(Date.now());
    }
    // Of each file the first pages and the last ones: that all pages of a kind answer is asked of that kind elsewhere. Entrances have nothing in common.
    for (const [file, xml] of all) {
      const hrefs = locsOf(xml).filter((href) => href.endsWith("langue=nl"));
      for (const href of file.includes("/accueil-") ? hrefs : new Set([...hrefs.slice(0, 6), ...hrefs.slice(-6)])) {
        const { answer, text } = await textOf(href);
        expect([file, href, answer.status, /<meta name="robots"/.test(text), /<html lang="nl"/.test(text)]).toEqual([file, href, 200, false, true]);
        expect(text).toContain(`<link rel="canonical" href="https://beffroi.example${href}"`);
      }
    }
  });

  it("drops a place that is hidden or suspended", async () => {
    const slugOf = async (query: ReturnType<typeof sql<{ slug: string }>>) => `/${await one(query)}?langue=fr`;
    const [hidden, suspended] = [
      await slugOf(sql`select slug from places.place where status = 'published' order by created_at, id limit 1`),
      await slugOf(sql`select slug from places.place where status = 'published' order by created_at desc, id desc limit 1`),
    ];
    const places = async () => locsOf((await textOf("/plan-du-site/lieux-1.xml")).text).map((href) => href.replace("/lieux", ""));
    expect(await places()).toEqual(expect.arrayContaining([hidden, suspended]));
    await sql`
      with opened as (
        insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in)
        select 'place', id::text, 't', 'e', '/', '{}' from places.place where slug = ${hidden.slice(1, -10)} returning id, thing_id)
      insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'place', thing_id, id, 'held' from opened`.execute(house.owner);
    await sql`update places.place set status = 'suspended', status_reason = 'Essai' where slug = ${suspended.slice(1, -10)}`.execute(house.owner);
    const after = await places();
    expect([after.includes(hidden), after.includes(suspended)]).toEqual([false, false]);
  });

  it.each(["/plan-du-site/lieux-99.xml", "/plan-du-site/brouillons-1.xml", "/plan-du-site/lieux-0.xml", "/plan-du-site/__proto__-1.xml"])(
    "has no file %s",
    async (address) => {
      expect((await textOf(address)).answer.status).toBe(404);
    },
  );
});

describe("what other sites show of ours (oEmbed)", () => {
  const site = "https://beffroi.example";
  const asked = (href: string, more = "") => `/oembed?url=${encodeURIComponent(site + href)}${more}`;

  it("is found in the head of a place, an idea and a vote, and gives a card without scripts that alone may be framed", async () => {
    const idea = locOf((await textOf("/plan-du-site/idees-1.xml")).text);
    const poll = locOf((await textOf("/plan-du-site/votes-1.xml")).text);
    for (const href of ["/lieux/la-navette-retrouvee", idea, poll]) {
      const page = await textOf(href);
      const link = /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/beffroi\.example([^"]+)"/
        .exec(page.text)?.[1]
        ?.replaceAll("&amp;", "&");
      expect([href, link]).toEqual([href, asked(href)]);
      const card = JSON.parse((await textOf(`${link}&maxwidth=300`)).text) as Record<string, string | number>;
      expect([card["version"], card["type"], card["width"]]).toEqual(["1.0", "rich", 300]);
      const frame = /src="https:\/\/beffroi\.example([^"]+)"/.exec(String(card["html"]))![1]!.replaceAll("&amp;", "&");
      const shown = await textOf(frame);
      expect(shown.text).toContain(`href="${href}"`);
      expect(shown.text).not.toContain("<script");
      expect(shown.answer.headers.get("content-security-policy")).toContain("frame-ancestors *");
      expect(page.answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  const locOf = (xml: string) => /<loc>https:\/\/beffroi\.example([^<?]*)\?langue=fr<\/loc>/.exec(xml)![1]!;

  it("tells nothing of what is hidden, suspended, a draft or elsewhere", async () => {
    const hidden = await one(sql`select p.slug from places.place p join moderation.hidden h on h.kind = 'place' and h.thing_id = p.id::text limit 1`);
    const suspended = await one(sql`select slug from places.place where status = 'suspended' limit 1`);
    const proposed = await one(sql`select slug from places.place where status = 'proposed' limit 1`);
    const draft = await one(sql`select slug from budgets.vote where state = 'draft' or rehearsal_of is not null limit 1`);
    for (const href of [`/lieux/${hidden}`, `/lieux/${suspended}`, `/lieux/${proposed}`, `/votes/${draft}`, "/comptes", "/lieux/%00", "/lieux/%E0"]) {
      expect([href, (await textOf(asked(href))).answer.status]).toEqual([href, 404]);
      expect([href, (await textOf(`/oembed/cadre?adresse=${encodeURIComponent(href)}`)).answer.status]).toEqual([href, 404]);
    }
    for (const address of ["https://ailleurs.example/lieux/la-navette-retrouvee", "//beffroi.example/lieux/la-navette-retrouvee", "javascript:alert(1)"])
      expect((await textOf(`/oembed?url=${encodeURIComponent(address)}`)).answer.status).toBe(404);
    expect((await textOf(asked("/lieux/la-navette-retrouvee", "&format=xml"))).answer.status).toBe(501);
  });
});

it("leads whoever asks for a favicon to the house's own", async () => {
  const { answer } = await textOf("/favicon.ico");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/assets/favicon.svg"]);
});

describe("an answer that is not for everybody", () => {
  it("has no tag that would tell a draft, and no other site reads it", async () => {
    const csv = "/donnees/tiers-lieux/donnees.csv";
    const before = (await textOf(csv)).answer.headers.get("etag")!;
    await sql`update places.place set name = name || ' bis' where status = 'proposed'`.execute(house.owner);
    const after = await textOf(csv, { "if-none-match": before });
    expect([after.answer.status, after.answer.headers.get("etag")]).toEqual([304, before]);
    // Somebody's own: kept by nobody, whatever tag they send.
    const own = await house.as(cast.louise.id).get("/comptes.csv", { "if-none-match": "*" });
    expect([own.status, own.headers.get("etag"), own.headers.get("access-control-allow-origin"), own.headers.get("cache-control")]).toEqual([
      200,
      null,
      null,
      "private, no-store",
    ]);
    const refused = await textOf("/comptes.csv", { "if-none-match": "*" });
    expect([refused.answer.status, refused.answer.headers.get("access-control-allow-origin")]).toEqual([303, null]);
    const link = await textOf("/lieux/la-navette-retrouvee", { "if-none-match": "*" });
    expect([link.answer.status, link.answer.headers.get("etag"), link.answer.headers.get("access-control-allow-origin")]).toEqual([200, null, null]);
  });
});
