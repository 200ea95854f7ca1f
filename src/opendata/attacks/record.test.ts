import { sql } from "kysely";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { definitionsJob } from "../../governance/datasets/definitions.job.ts";
import { plantedHouse } from "../../planted.testing.ts";

const site = "https://beffroi.example";
const house = await plantedHouse({ settings: { PUBLIC_URL: site } });
await definitionsJob.run(house.services as never, {});

const as = async (address: string, accept: string, headers: Record<string, string> = {}) => {
  const answer = await house.request(address, { headers: { accept, ...headers } });
  return { status: answer.status, type: answer.headers.get("content-type")?.split(";")[0], headers: answer.headers, text: await answer.text() };
};
const json = async (address: string) => JSON.parse((await as(address, "application/json")).text) as Record<string, unknown>;
const one = async <row>(query: ReturnType<typeof sql<row>>): Promise<row> => (await query.execute(house.owner)).rows[0]!;

const { slug: place, id: placeId } = await one(
  sql<{ slug: string; id: string }>`
    select slug, id::text from places.place p where status = 'published' and longitude is not null and not exists (select from moderation.hidden h where h.thing_id = p.id::text)
    order by slug limit 1`,
);
const { proposal, process } = await one(
  sql<{ proposal: string; process: string }>`
    select p.number || '-x' as proposal, r.slug as process from ideas.proposal p join processes.process r on r.id = p.process_id
    where p.state <> 'withdrawn' and r.state in ('published', 'ended') order by p.number limit 1`,
);
const proposalPage = (await house.request(`/participer/${process}/idees/${proposal}`)).headers.get("location")!;
const { vote } = await one(
  sql<{ vote: string }>`select slug as vote from budgets.vote where state in ('announced', 'sealed') and rehearsal_of is null order by slug limit 1`,
);
const { meeting } = await one(
  sql<{ meeting: string }>`select slug as meeting from meetings.meeting where state = 'announced' and process_id is null order by slug limit 1`,
);
const { call } = await one(
  sql<{ call: string }>`select slug as call from calls.call where published_at is not null and withdrawn_at is null order by slug limit 1`,
);
const { visit } = await one(sql<{ visit: string }>`select slug as visit from visits.report order by slug limit 1`);
const { conversation, of } = await one(
  sql<{ conversation: string; of: string }>`
    select c.slug as conversation, p.slug as of from opinions.conversation c join processes.process p on p.id = c.process_id where c.state = 'published' order by c.slug limit 1`,
);

const pages: Readonly<Record<string, string>> = {
  "a place": `/lieux/${place}`,
  "a process": `/participer/${process}`,
  "an idea": proposalPage,
  "a vote": `/votes/${vote}`,
  "an indicator": "/indicateurs/places.opened",
  "a meeting": `/rencontres/${meeting}`,
  "a call": `/appels/${call}`,
  "a visit": `/visites/${visit}`,
  "a conversation": `/participer/${of}/conversations/${conversation}`,
};

describe.each(Object.entries(pages))("the address of %s", (what, address) => {
  it("gives programs its open data, in the form that they ask for, and people its page", async () => {
    const shown = await as(address, "text/html,application/xhtml+xml,*/*;q=0.8");
    expect([shown.status, shown.type, shown.headers.get("vary")?.split(/, ?/).includes("accept")], what).toEqual([200, "text/html", true]);
    const asked = await as(address, "application/json");
    expect([asked.status, asked.type, asked.headers.get("vary"), asked.headers.get("access-control-allow-origin")]).toEqual([
      200,
      "application/json",
      "accept",
      "*",
    ]);
    const own = asked.headers.get("content-location")!;
    const again = await json(own);
    const body = JSON.parse(asked.text) as Record<string, unknown>;
    expect(body["data"] ?? body).toEqual(again["data"] ?? again);
    expect((await as(address, "application/json", { "if-none-match": asked.headers.get("etag")! })).status).toBe(304);
    // The line at its foot leads to the same.
    const link = /<link rel="alternate" type="application\/json" href="(\/api\/v1\/[^"]+)"/.exec(shown.text)?.[1];
    const listed = await json(link!.replaceAll("&amp;", "&"));
    expect(listed["data"]).toEqual(body["data"] ?? [body]);
  });

  it("gives Turtle that a reader of RDF understands, about the page's own address", async () => {
    const { status, type, text } = await as(address, "text/turtle");
    expect([status, type]).toEqual([200, "text/turtle"]);
    const quads = new Parser().parse(text);
    expect(quads.length).toBeGreaterThan(3);
    expect(quads.some(({ subject, object }) => [subject.value, object.value].includes(site + address))).toBe(true);
    const told = JSON.parse((await as(address, "application/ld+json")).text) as { "@graph": object[] };
    expect(told["@graph"].length).toBe(new Set(quads.map(({ subject }) => subject.value)).size);
  });
});

const plainly = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
/** What stands in the frame that one line of HTML puts into another site. */
async function framed(line: string) {
  const src = plainly(/src="([^"]+)"/.exec(line)![1]!);
  const answer = await house.get(src.replace(site, ""));
  return { src, status: answer.status, policy: answer.headers.get("content-security-policy")!, text: await answer.text() };
}

describe.each(Object.entries(pages))("on other sites, %s", (_what, address) => {
  it("is shown by one line of HTML without script, which oEmbed finds and its own page gives", async () => {
    const html = (await as(address, "text/html")).text;
    const oembed = plainly(/type="application\/json\+oembed" href="([^"]+)"/.exec(html)![1]!);
    const told = (await json(oembed.replace(site, ""))) as { type: string; title: string; html: string };
    expect([told.type, /^<iframe [^<>]+><\/iframe>$/.test(told.html), /<script|javascript:/.test(told.html)]).toEqual(["rich", true, false]);
    const frame = await framed(told.html);
    expect([frame.status, frame.policy.includes("frame-ancestors *"), frame.text.includes("<script")]).toEqual([200, true, false]);
    const line = await (await house.get(plainly(/href="(\/oembed\/ligne[^"]+)"/.exec(html)![1]!))).text();
    expect(plainly(/<textarea[^>]*>([^<]+)<\/textarea>/.exec(line)![1]!)).toContain(plainly(frame.src).replaceAll("&", "&amp;"));
  });
});

describe("the line for other sites", () => {
  it("shows the map of places with the filters of its address", async () => {
    const told = (await json(`/oembed?url=${encodeURIComponent(`${site}/lieux/carte?commune=roubaix`)}`)) as { title: string; html: string };
    const { status, text, src } = await framed(told.html);
    expect([status, src.includes("commune=roubaix"), text.includes("<svg"), text.includes("<table"), text.includes("<script")]).toEqual([
      200,
      true,
      true,
      true,
      false,
    ]);
  });

  it.each([
    "https://ailleurs.example/lieux/carte",
    "//ailleurs.example/lieux/carte",
    "javascript:alert(1)",
    "/lieux/rien",
    "/espace",
    "/donnees",
    "/lieux/%00",
    "\\\\x",
  ])("is given for nothing of others, and nothing that is not there: %s", async (address) => {
    for (const asked of [`/oembed/ligne?adresse=${encodeURIComponent(address)}`, `/oembed?url=${encodeURIComponent(address)}`])
      expect([asked, (await house.get(asked)).status]).toEqual([asked, 404]);
  });

  it("shows nothing of what is hidden or not published", async () => {
    const { slug } = await one(sql<{ slug: string }>`select slug from places.place where status in ('suspended', 'proposed') order by slug limit 1`);
    const { draft } = await one(
      sql<{ draft: string | null }>`select (select slug from processes.process where state in ('draft', 'rehearsal') order by slug limit 1) as draft`,
    );
    for (const address of [`/lieux/${slug}`, ...(draft ? [`/participer/${draft}`] : [])])
      expect([address, (await house.get(`/oembed/ligne?adresse=${encodeURIComponent(address)}`)).status]).toEqual([address, 404]);
  });
});

it("each list of the house is followed by a feed of its own sort", async () => {
  for (const list of [
    "/lieux",
    "/participer",
    "/participer/idees",
    "/votes",
    "/appels",
    "/rencontres",
    "/visites",
    "/deliberations",
    "/locaux",
    "/donnees",
    "/assemblees",
  ]) {
    const feed = /<link rel="alternate" type="application\/atom\+xml" href="(\/nouvelles\/[^"]+)"/.exec((await as(list, "text/html")).text)?.[1];
    expect([list, feed !== undefined]).toEqual([list, true]);
    const { status, type, text } = await as(feed!, "*/*");
    const kinds = [...text.matchAll(/<category term="([^"]+)"/g)].map(([, kind]) => kind);
    expect([feed, status, type, new Set(kinds).size <= 1]).toEqual([feed, 200, "application/atom+xml", true]);
  }
  expect((await house.get("/nouvelles/rien.atom")).status).toBe(404);
});

it("a place is a feature of a map too; what has no place is its page there", async () => {
  const feature = JSON.parse((await as(pages["a place"]!, "application/geo+json")).text) as {
    id: string;
    geometry: { coordinates: number[] };
    properties: object;
  };
  expect([feature.id, feature.geometry.coordinates.length, "longitude" in feature.properties]).toEqual([placeId, 2, false]);
  expect((await as(pages["a vote"]!, "application/geo+json")).type).toBe("text/html");
});

describe("whoever asks for the form of a program", () => {
  const hiddenPlace = async () =>
    one(sql<{ slug: string; id: string }>`select slug, id::text from places.place where status in ('suspended', 'proposed') order by slug limit 1`);

  it("gets nothing that the page refuses, nor what its keepers alone see", async () => {
    const { slug, id } = await hiddenPlace();
    for (const accept of ["application/json", "text/turtle", "application/geo+json", "application/ld+json"]) {
      const { status, text } = await as(`/lieux/${slug}`, accept);
      expect([accept, [404, 410, 403].includes(status), text.includes(id)]).toEqual([accept, true, false]);
    }
    const keeper = house.as(cast.chloe.id);
    const answer = await keeper.get(`/lieux/${slug}`, { accept: "application/json" });
    expect(answer.headers.get("content-type")?.split(";")[0]).not.toBe("application/json");
  });

  it("gets no word of an idea that was hidden, at once", async () => {
    const row = await one(
      sql<{ id: string; title: string; number: number; slug: string }>`
        select p.id::text, p.title, p.number, r.slug from ideas.proposal p join processes.process r on r.id = p.process_id
        where p.state <> 'withdrawn' and r.state = 'published' order by p.number desc limit 1`,
    );
    const address = (await house.request(`/participer/${row.slug}/idees/${row.number}-x`)).headers.get("location")!;
    expect((await as(address, "application/json")).text).toContain(JSON.stringify(row.title));
    await sql`
      with opened as (
        insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in) values ('proposal', ${row.id}, 't', 'e', '/', '{}') returning id, thing_id)
      insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'proposal', thing_id, id, 'held' from opened`.execute(house.owner);
    const after = await as(address, "application/json");
    expect([after.type, after.text.includes(row.title)]).toEqual(["text/html", false]);
  });

  it("is understood however it asks, and a browser gets the page", async () => {
    const address = pages["a vote"]!;
    for (const [accept, type] of [
      ["application/json;q=0.9, text/html;q=0.1", "application/json"],
      ["text/html, application/json", "text/html"],
      ["text/html;q=0.4, application/json;q=0.5", "application/json"],
      ["*/*", "text/html"],
      ["application/json;q=0", "text/html"],
      [`${"a/b,".repeat(5_000)}application/json`, "text/html"],
      ["application/json;q=loin", "text/html"],
    ] as const)
      expect([accept.slice(0, 40), (await as(address, accept)).type]).toEqual([accept.slice(0, 40), type]);
  });
});

it("words of a title that would end a Turtle text, or begin a statement, stay words", async () => {
  const nasty = 'Fin""" . <x> <y> <z> . \\u0022 \\';
  await sql`update visits.report set title = ${nasty} where slug = ${visit}`.execute(house.owner);
  // A copy is two seconds late at most.
  const read = async () => new Parser().parse((await as(pages["a visit"]!, "text/turtle")).text);
  await expect.poll(async () => (await read()).some(({ object }) => object.value === nasty)).toBe(true);
  const quads = await read();
  expect(quads.every(({ subject }) => subject.value.startsWith(site))).toBe(true);
});
