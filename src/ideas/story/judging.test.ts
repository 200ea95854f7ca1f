import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { cast } from "../../people/cast.ts";
import { fitting } from "../award/award.ts";
import { storyHouse, wordsOf } from "../story.testing.ts";
import { ideas2025 } from "./ideas/ideas-2025.ts";
import { processIds } from "../../processes/story/ids.ts";

const house = await storyHouse();
const { db, get } = house;
const budget = processIds.budget2025.id;

async function one<row>(query: ReturnType<typeof sql<row>>): Promise<row> {
  return (await query.execute(db)).rows[0]!;
}

describe("the budget of 2025, replayed", () => {
  it("gives 137 → 54 → 35 and at most 1,200,000 €, from the database’s own rows", async () => {
    expect(
      await one(sql<object>`
        select count(*) as filed,
          (select count(*) from ideas.study s join ideas.proposal p on p.id = s.proposal_id where p.process_id = ${budget} and s.conclusion = 'feasible') as feasible,
          (select count(*) from ideas.award where process_id = ${budget}) as awarded,
          count(*) filter (where state in ('awarded', 'delivering', 'delivered', 'abandoned')) as selected,
          count(*) filter (where state = 'not_awarded') as others
        from ideas.proposal where process_id = ${budget}`),
    ).toEqual({ filed: 137, feasible: 54, awarded: 35, selected: 35, others: 19 });
    const { sum } = await one(sql<{ sum: number }>`select sum(amount_cents)::bigint as sum from ideas.award where process_id = ${budget}`);
    expect(sum).toBeGreaterThan(110_000_000);
    expect(sum).toBeLessThanOrEqual(120_000_000);
  });

  it("awards what the jury’s ranking and the envelope award, and nothing else", async () => {
    const { content } = await one(sql<{ content: { ranking: { proposalId: string; rank: number | null; sheets: number }[] } }>`
      select content from ideas.jury_record where stage_id = ${processIds.budget2025.stages.jury} order by number desc limit 1`);
    expect(content.ranking).toHaveLength(54);
    expect(content.ranking.every(({ rank, sheets }) => rank !== null && sheets >= 9)).toBe(true);
    const { rows } = await sql<{
      id: string;
      cost: number;
    }>`select proposal_id as id, investment_cents as cost from ideas.study where conclusion = 'feasible'`.execute(db);
    const costs = new Map(rows.map(({ id, cost }) => [id, cost]));
    const taken = fitting(
      content.ranking.map(({ proposalId }) => ({ id: proposalId, cost: costs.get(proposalId)! })),
      120_000_000,
    );
    const awarded = await sql<{ id: string }>`select proposal_id as id from ideas.award where process_id = ${budget}`.execute(db);
    expect([...taken].toSorted()).toEqual(awarded.rows.map(({ id }) => id).toSorted());
  });

  it("gives every idea its reasons: an official answer, or its authors’ own end", async () => {
    const { rows } = await sql<{ title: string }>`
      select title from ideas.proposal p where process_id = ${budget} and not exists (
        select from ideas.official_answer a join ideas.official_answer_version v on v.answer_id = a.id where a.proposal_id = p.id and length(v.reasons) >= 20)
      and not (state = 'withdrawn' and state_reason is not null) and state <> 'merged'`.execute(db);
    expect(rows.map(({ title }) => title)).toEqual(
      ideas2025
        .filter(({ fate }) => fate === "merged")
        .filter(({ title }) => rows.some((row) => row.title === title))
        .map(({ title }) => title),
    );
    const refused = await sql`
      select from ideas.proposal where process_id = ${budget} and state in ('inadmissible', 'infeasible', 'not_awarded') and length(state_reason) < 20`.execute(
      db,
    );
    expect(refused.rows).toHaveLength(0);
  });

  it("shows silences, disagreements, deliveries in all states, and each decision in time", async () => {
    const counts = await one(sql<Record<string, number>>`
      select (select count(*) from ideas.opinion_now where verdict is null and due_at < now()) as silent,
        (select count(*) from ideas.opinion_now where verdict = 'unfavourable') as against,
        (select count(*) from ideas.study where settles is not null) as settled,
        (select count(*) from ideas.delivery_entry where kind = 'delay') as delays,
        (select count(*) from ideas.jury_sheet where kind = 'conflict') as conflicts,
        (select count(*) from ideas.evaluation) as evaluations,
        (select count(*) from ideas.opinion_given g join ideas.opinion_now o on o.id = g.opinion_id where g.at > o.due_at) as late,
        (select count(*) from ideas.journey j join ideas.proposal p on p.id = j.proposal_id where j.at < p.filed_at) as before,
        (select count(*) from ideas.journey where at > now()) as future`);
    expect(counts).toMatchObject({ late: 0, before: 0, future: 0 });
    for (const key of ["silent", "against", "settled", "delays", "conflicts", "evaluations"]) expect(counts[key], key).toBeGreaterThan(2);
    const { rows } = await sql<{ state: string }>`
      select distinct state from ideas.proposal where process_id = ${budget} order by state`.execute(db);
    expect(rows.map(({ state }) => state)).toEqual(
      expect.arrayContaining(["abandoned", "awarded", "delivered", "delivering", "inadmissible", "infeasible", "not_awarded"]),
    );
  });

  it("leads from an idea to its answer, its place and back on the thread", async () => {
    const { rows } = await sql<{ id: string; place: string }>`
      select l.from_id as id, l.to_id as place from thread.link l where l.from_kind = 'proposal' and l.relation = 'becomes' and l.to_kind = 'place' order by l.id limit 1`.execute(
      db,
    );
    const { id, place } = rows[0]!;
    const thread = wordsOf(await (await get(`/fil/proposal/${id}`)).text());
    expect(thread).toContain("Réponse officielle à");
    const { name } = await one(sql<{ name: string }>`select name from places.place where id = ${place}`);
    expect(thread).toContain(name);
    expect(wordsOf(await (await get(`/fil/place/${place}`)).text())).toContain("Réponse officielle à");
  });
});

describe("what is judged now", () => {
  it("has something for everybody of the story", async () => {
    const reads = async (who: keyof typeof cast, address: string) => wordsOf(await (await house.as(cast[who].id).get(address)).text());
    expect(await reads("denis", "/participer/instruction/avis")).toContain("À donner avant le");
    expect(await reads("denis", "/participer/instruction/competence")).toContain("Reçues, à répondre");
    expect(await reads("gaelle", "/participer/instruction/etudes")).toContain("Services techniques de Tourcoing");
    expect(await reads("amina", `/participer/instruction/jury/${processIds.oldMill.slug}`)).toContain("idées à noter");
    expect(await reads("chloe", `/participer/instruction/demarche/${processIds.lilleSchools.slug}/recevabilite`)).toContain("Juger une à une");
    expect(await reads("chloe", `/participer/instruction/demarche/${processIds.tourcoingBudget.slug}/etudes`)).toContain("Désaccord");
    expect(wordsOf(await (await get(`/participer/${processIds.budget2025.slug}/jury`)).text())).toContain("Version 2");
  });
});
