import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { textOf } from "../deliberations.testing.ts";
import { findAwarded } from "./story-things.query.ts";

const { db, get, services } = await plantedHouse();
const [line] = await findAwarded(db, "budget-participatif-2025");
const { rows: acts } = await sql<{ id: string; slug: string; title: string }>`
  select d.id, d.slug, d.title from deliberations.deliberation d join deliberations.effect e on e.deliberation_id = d.id
  where e.relation = 'funds' and e.kind = 'award' and e.thing_id = ${line!.id} and d.commune_code is null`.execute(db);
const act = acts[0]!;

/** What each page of the line must lead to, by the title of the thing. */
async function titlesOf(kind: string, id: string): Promise<string> {
  const thing = services.offers.things.find((one) => one.kind === kind)!;
  return (await thing.find(db, [id], "fr", services.offers)).get(id)!.title;
}

describe("an idea of the demo, from what was heard to what is measured", () => {
  it("was studied, awarded, funded by the council, delivered, became a place and is measured", async () => {
    expect(line).toMatchObject({ measured: true, place: { id: expect.any(String) } });
    const links = await sql<{ link: string }>`
      select from_kind || ' ' || relation || ' ' || to_kind as link from thread.link
      where removed_at is null and ${line!.id} in (from_id, to_id) order by 1`.execute(db);
    expect(links.rows.map(({ link }) => link)).toEqual(
      expect.arrayContaining([
        "award funds proposal",
        "deliberation answers proposal",
        "deliberation funds award",
        "indicator measures proposal",
        "proposal becomes delivery",
        "proposal becomes place",
      ]),
    );
    // The answer, the award and the register name one act of one day, for each idea that was funded.
    const { rows: told } = await sql`
      select distinct d.number = w.reference and d.adopted_on = v.deliberated_on and d.number = v.deliberation as "is one"
      from deliberations.effect e join deliberations.deliberation d on d.id = e.deliberation_id join ideas.award w on w.proposal_id::text = e.thing_id::text
        join ideas.official_answer a on a.proposal_id = w.proposal_id join ideas.official_answer_version v on v.answer_id = a.id
        join ideas.proposal p on p.id = w.proposal_id join processes.process r on r.id = p.process_id
      where e.kind = 'award' and e.relation = 'funds' and r.slug = 'budget-participatif-2025'`.execute(db);
    expect(told).toEqual([{ "is one": true }]);
    const { rows } = await sql`select from ideas.study where proposal_id = ${line!.id} and conclusion = 'feasible'`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("is followed both ways on pages: from the idea to the decision, and from each of the others back", async () => {
    const place = line!.place!;
    const { rows } = await sql<{ id: string }>`
      select from_id as id from thread.link where relation = 'measures' and from_kind = 'indicator' and to_id = ${line!.id}`.execute(db);
    const knots = [
      ["proposal", line!.id],
      ["award", line!.id],
      ["delivery", line!.id],
      ["place", place.id],
      ["indicator", rows[0]!.id],
    ] as const;
    const page = await textOf(get(`/deliberations/${act.slug}`));
    for (const [kind, id] of knots) {
      const title = await titlesOf(kind, id);
      expect(page, kind).toContain(title);
    }
    const titled = act.title;
    for (const [kind, id] of knots.slice(0, 4)) expect(await textOf(get(`/fil/${kind}/${id}`)), kind).toContain(titled);
    const placeSlug = (await sql<{ slug: string }>`select slug from places.place where id = ${place.id}`.execute(db)).rows[0]!.slug;
    expect(await textOf(get(`/lieux/${placeSlug}`))).toContain(titled);
    const commune = line!.commune === null ? [] : [`/deliberations?q=${encodeURIComponent(line!.title.slice(0, 20))}`];
    for (const address of commune) expect(await textOf(get(address))).toContain(titled);
  });

  it("is followed both ways in open data: the links of the thread, the sums, the national format", async () => {
    const rows = async (dataset: string) => {
      const [head, ...lines] = readTable(await (await get(`/donnees/${dataset}/donnees.csv`)).text())!.lines.map(({ cells }) => cells);
      return lines.map((cells) => Object.fromEntries(head!.map((name, at) => [name, cells[at]])));
    };
    const links = await rows("fil");
    const has = (from: string, fromId: string, relation: string, to: string, toId: string) =>
      links.some(
        (one) => one["de_type"] === from && one["de_id"] === fromId && one["relation"] === relation && one["vers_type"] === to && one["vers_id"] === toId,
      );
    const { id, place } = line!;
    expect([
      has("deliberation", act.id, "funds", "award", id),
      has("award", id, "funds", "proposal", id),
      has("proposal", id, "becomes", "delivery", id),
      has("proposal", id, "becomes", "place", place!.id),
      links.some((one) => one["relation"] === "measures" && one["vers_id"] === id),
    ]).toEqual([true, true, true, true, true]);
    const effects = await rows("deliberations-effets");
    const funds = effects.filter((one) => one["element"] === id && one["relation"] === "funds" && one["deliberation"] === act.id);
    expect(funds.map((one) => Number(one["euros"]))).toEqual([line!.cents / 100]);
    const national = await rows("deliberations");
    expect(national.filter((one) => one["DELIB_OBJET"] === act.title)).toHaveLength(1);
    expect(national.every((one) => /^\d{14}$/.test(one["COLL_SIRET"]!))).toBe(true);
  });
});

describe("the acts of the demo", () => {
  it("belong to things that are there: of each, everybody reads the title", async () => {
    const { rows } = await sql<{ slug: string; kind: string; thing: string }>`
      select d.slug, e.kind, e.thing_id as thing from deliberations.effect e join deliberations.deliberation d on d.id = e.deliberation_id`.execute(db);
    expect(rows.length).toBeGreaterThan(40);
    for (const [kind, ofKind] of Map.groupBy(rows, (row) => row.kind)) {
      const found = await services.offers.things
        .find((one) => one.kind === kind)!
        .find(
          db,
          ofKind.map(({ thing }) => thing),
          "fr",
          services.offers,
        );
      expect(
        ofKind.filter(({ thing }) => !found.has(thing) || found.get(thing)!.hidden),
        kind,
      ).toEqual([]);
    }
    const { rows: counted } = await sql<{ state: string; n: number }>`
      select state, count(*)::int as n from deliberations.deliberation group by state order by state`.execute(db);
    expect(Object.fromEntries(counted.map(({ state, n }) => [state, n]))).toMatchObject({ draft: 1, withdrawn: 1 });
    expect(counted.find(({ state }) => state === "published")!.n).toBeGreaterThanOrEqual(12);
  });
});
