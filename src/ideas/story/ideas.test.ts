import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import { plantCrowd } from "../../processes/story/crowd.ts";
import type { Fate } from "./ideas/story-idea.ts";
import { ideas2025 } from "./ideas/ideas-2025.ts";
import { processIds } from "../../processes/story/ids.ts";

const { db } = await plantedHouse();

const of = (fate: Fate) => ideas2025.filter((idea) => idea.fate === fate);

describe("the replay of 2025", () => {
  it("tells 137 ideas, of which 54 are feasible and 35 awarded within the envelope", () => {
    expect(ideas2025).toHaveLength(137);
    expect(of("awarded").length + of("not_awarded").length).toBe(54);
    expect(of("awarded")).toHaveLength(35);
    expect(of("awarded").reduce((sum, { costCents }) => sum + costCents!, 0)).toBeLessThanOrEqual(120_000_000);
  });

  it("is filed between the real days of the collection, in every channel, in most communes", async () => {
    const { rows } = await sql<{ first: string; last: string; channels: number; communes: number; count: number; numbers: number }>`
      select min(filed_at)::date::text as first, max(filed_at)::date::text as last, count(distinct channel)::int as channels,
        count(distinct commune_code)::int as communes, count(*)::int as count, max(number) as numbers
      from ideas.proposal where process_id = ${processIds.budget2025.id}`.execute(db);
    expect(rows[0]).toMatchObject({ first: "2025-05-05", last: "2025-06-29", channels: 5, count: 137, numbers: 137 });
    expect(rows[0]!.communes).toBeGreaterThan(60);
  });

  it("says why each refused idea went no further", () => {
    expect([...of("inadmissible"), ...of("infeasible")].every(({ why }) => why && why.length > 20)).toBe(true);
  });
});

describe("the crowd", () => {
  it("is planted once, whoever asks again", async () => {
    await plantCrowd(db);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from people.person where id::text like 'd1000000-%'`.execute(db);
    expect(rows[0]!.count).toBe(600);
  });
});

describe("every idea of the demo", () => {
  it("has a version, a journey, and lies in its commune", async () => {
    const { rows } = await sql<{ alone: number; zones: number }>`
      select (select count(*)::int from ideas.proposal p where not exists (select from ideas.proposal_version v where v.proposal_id = p.id)
          or not exists (select from ideas.journey j where j.proposal_id = p.id)) as alone,
        (select count(*)::int from ideas.proposal_zone) as zones`.execute(db);
    expect(rows[0]!.alone).toBe(0);
    expect(rows[0]!.zones).toBeGreaterThan(20);
  });
});
