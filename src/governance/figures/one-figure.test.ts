import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { formatDate } from "#platform/i18n/format.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { measureJob } from "../measure/measure.job.ts";
import { sayApart, sayValue, worthOf } from "./say-figure.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
const units = new Map(house.services.offers.indicators.map(({ id, unit }) => [id, unit]));
const pages = new Map<string, string>();

/** Of pages that are drawn alike, "/lieux/…", so many; of dashboards more, since each tells of another part. */
const enough = (kind: string) => (kind.startsWith("tableau-de-bord") ? 120 : 8);
const kindOf = (address: string) => `${address.split("/")[1]} ${address.split("/").length}`;

/** Pages of each kind that a reader gets to from the first by links without a question. */
beforeAll(async () => {
  await measureJob.run(context, {});
  const found = new Set(["/"]);
  const asked = new Map<string, number>();
  for (const address of found) {
    const kind = kindOf(address);
    const count = (asked.get(kind) ?? 0) + 1;
    if (count > enough(kind)) continue;
    asked.set(kind, count);
    const answer = await house.get(address);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) {
      await answer.body?.cancel();
      continue;
    }
    const html = await answer.text();
    pages.set(address, html.slice(html.indexOf("<main"), html.indexOf("</main>")).replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, ""));
    for (const [, href] of html.matchAll(/href="(\/[^"#?]*)/g)) if (!/\.\w+$|^\/(assets|images)\//.test(href!)) found.add(href!);
  }
});

const readable = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/&nbsp;|\s+/g, " ");

describe("a figure that several pages tell", () => {
  it("is one figure wherever it leads to its rows: the one that was measured", async () => {
    const measured = new Map(
      (await db.selectFrom("governance.today").selectAll().execute()).map((row) => [`${row.indicator} ${row.part_kind}:${row.part_id}`, row]),
    );
    const told = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/<a href="\/indicateurs\/([^"/]+)\/lignes(?:\?territoire=([^"&]*))?">(.*?)<\/a>/gs)].map(([, id, part, words]) => {
        const key = `${id} ${decodeURIComponent(part ?? "metropolis:")}`;
        const figure = measured.get(key)!;
        const unit = units.get(id!)!;
        const worth = worthOf({ value: figure.value, of: figure.of_value }, unit);
        return {
          page,
          key,
          words: readable(words!).trim(),
          wanted: [sayValue(worth, unit, "fr"), ...sayApart([worth, worth! + 0.0001], unit, "fr")].map(readable),
        };
      }),
    );
    const numbers = told.filter(({ words }) => /^[\d–]/.test(words));
    expect(new Set(numbers.map(({ key }) => key)).size).toBeGreaterThan(250);
    expect(numbers.filter(({ words, wanted }) => !wanted.some((one) => words.startsWith(one)))).toEqual([]);
  });

  it("has no other value under its name on the same page: what an objective counts from a day says so, and leads to its definition", () => {
    const titles = new Set(house.services.offers.indicators.map(({ title }) => title.fr));
    const wrong: string[] = [];
    let [read, since] = [0, 0];
    for (const [page, html] of pages) {
      const told = new Map<string, Set<string>>();
      for (const { 1: id, 2: day, 3: number, index } of html.matchAll(/<a href="\/indicateurs\/([^"/]+)\/lignes\?[^"]*depuis=([\d-]+)[^"]*">([\d–][^<]*)</g)) {
        since += 1;
        // The row says so itself where it names the indicator, else the heading above.
        const row = html.slice(html.lastIndexOf("<tr", index), index);
        const around = row.includes(`"/indicateurs/${id}"`) ? row : html.slice(html.lastIndexOf("<h2", index), index);
        if (!readable(around).includes(`epuis le ${formatDate(day!, "fr")}`)) wrong.push(`${page}: ${number} of ${id} does not say since when`);
        if (!html.includes(`<a href="/indicateurs/${id}">`)) wrong.push(`${page}: ${number} leads to no definition of ${id}`);
      }
      // The name of an indicator, whole, and the number that is told next to it: of tiles, rows and headings.
      for (const [, name, number] of html.matchAll(/>([^<>]+)<\/(?:a|dt|td|th|span|p)>(?:<[^>]*>|\s)*(\d[^<]*)</g)) {
        const title = readable(name!).trim();
        // "70 %" of "70 % (7 sur 10)"; no day of a curve, and no beginning of one.
        const [value] = /^\d[\d\u202f,]*(?: [%€j])?(?= \(|$)/.exec(readable(number!).trim()) ?? [];
        if (!titles.has(title) || !value) continue;
        read += 1;
        told.set(title, (told.get(title) ?? new Set()).add(value));
      }
      for (const [title, values] of told) if (values.size > 1) wrong.push(`${page}: ${title}: ${[...values].join(", ")}`);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(500);
    expect(since).toBeGreaterThan(50);
  });

  it.each([
    ["records of the directory", /([\d\u202f]+) lieux (?:dans la métropole|trouvés)|Voir ([\d\u202f]+) lieux/g, ["/", "/lieux"]],
    ["open third places", /([\d\u202f]+) tiers-lieux ouverts(?= au public)|sur ([\d\u202f]+) tiers-lieux ouverts/g, ["/"]],
  ])("%s are as many on each", (_, saying, where) => {
    const told = where.flatMap((page) => [...readable(pages.get(page)!).matchAll(saying)].map(([, one, other]) => one ?? other));
    expect(told.length).toBeGreaterThan(1);
    expect([...new Set(told)]).toEqual([told[0]]);
  });

  it("leads to a list of as many: a number that is a link to a list says how many stand there", async () => {
    const lists = new Map<string, number | null>();
    async function countIn(href: string): Promise<number | null> {
      if (!lists.has(href)) {
        const answer = await house.get(href);
        const head = answer.headers.get("content-type")?.startsWith("text/html") ? /<h2 id="resultats">(.*?)<\/h2>/s.exec(await answer.text()) : null;
        const [, count] = /^(\d[\d\u202f]*)/.exec(readable(head?.[1] ?? "").trim()) ?? [];
        lists.set(href, count ? Number(count.replaceAll("\u202f", "")) : null);
      }
      return lists.get(href)!;
    }
    const wrong: string[] = [];
    let compared = 0;
    for (const [page, html] of pages)
      for (const [, href, words] of html.matchAll(/<a\b[^>]*?href="(\/[^"#]*)[^>]*>(.*?)<\/a>/gs)) {
        // "12 communes" leads to the places that stand in them, "197 j" to what took so long: numbers of something else than of the rows. Of "44 % (7 sur 16)" they are the 7.
        const said = readable(words!).trim();
        const counted = /^(?:Voir (?:les )?)?(\d[\d\u202f]*)(?:\u00a0| )(?!€|%|j$|communes|sur \d+ communes)(.*)/;
        const [, count, what] = /^[\d,]+\s%\s\((\d[\d\u202f]*)(?:\u00a0| )(.*)\)/.exec(said) ?? counted.exec(said) ?? [];
        if (!count || page.split("?")[0] === href!.split("?")[0]) continue;
        const listed = await countIn(href!.replaceAll("&amp;", "&"));
        if (listed === null) continue;
        compared += 1;
        if (listed !== Number(count.replaceAll("\u202f", ""))) wrong.push(`${page}: ${count} ${what!.slice(0, 60)}, ${href} has ${listed}`);
      }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  });

  it("on home are those that were measured, of the same places", async () => {
    const measured = db.selectFrom("governance.today").selectAll().where("part_kind", "=", "metropolis").where("indicator", "=", "places.open");
    const open = (await measured.executeTakeFirstOrThrow()).value!;
    const home = readable(pages.get("/")!);
    const said = (words: RegExp) => [...home.matchAll(words)].map(([, ...numbers]) => numbers.map(Number));
    expect(said(/(\d+) tiers-lieux ouverts au public/g)).toEqual([[open]]);
    const [helping, near] = [said(/(\d+) sur (\d+) tiers-lieux ouverts proposent/g), said(/(\d+) sur (\d+) tiers-lieux ouverts en quartier/g)];
    expect([helping[0]![1], near[0]![1]]).toEqual([open, open]);
  });

  it("are told by no mail: what was written today would be another figure tomorrow", async () => {
    const { rows } = await sql<{ subject: string }>`
      select subject from platform.mail where body_text ~ '\\d+ (tiers-lieux|lieux ouverts|idées déposées|bulletins|communes sur)'`.execute(db);
    expect(rows).toEqual([]);
  });
});
