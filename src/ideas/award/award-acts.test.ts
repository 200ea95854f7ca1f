import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { judgingHouse } from "../judging/judging.testing.ts";
import { awardProposals } from "./award.command.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, told, state, acts, audited } = house;

/** Feasible ideas of these costs, in thousands of euros, within an envelope. */
async function budget(envelope: number | null, costs: readonly number[]) {
  const process = await house.process({ stages: { feasibility: {}, award: {} }, envelope: envelope === null ? null : envelope * 100_000 });
  const ideas = [];
  for (const [n, cost] of costs.entries()) {
    const idea = await house.idea(process.id, { title: `Projet numéro ${n + 1}`, state: "feasible" });
    await sql`
      insert into ideas.study (proposal_id, conclusion, reasons, investment_cents, concluded_at, concluded_as)
      values (${idea.id}, 'feasible', 'Tout est possible.', ${cost * 100_000}, now(), 'Service')`.execute(db);
    ideas.push(idea);
  }
  const address = `/participer/instruction/demarche/${process.slug}/attribution`;
  const award = (ids: readonly string[], more: Record<string, string> = {}) => {
    const fields = new URLSearchParams({ act: "award", ...more });
    for (const id of ids) fields.append("award", id);
    return as(chloe).post(address, fields);
  };
  const spent = async () =>
    (await sql<{ sum: number }>`select coalesce(sum(amount_cents), 0)::bigint as sum from ideas.award where process_id = ${process.id}`.execute(db)).rows[0]!
      .sum;
  return { ...process, ideas, address, award, spent };
}

const close = { close: "1", reason: "L’enveloppe est attribuée.", reference: "26-C-0117" };

describe("awarding within an envelope", () => {
  it("ticks what fits, awards each whole, tells everybody, and gives the others their reason", async () => {
    const { ideas, address, award, spent, id } = await budget(100, [60, 50, 40]);
    const html = await (await as(chloe).get(address)).text();
    expect([...html.matchAll(/value="([^"]+)" checked/g)].map(([, value]) => value)).toEqual([ideas[0]!.id, ideas[2]!.id, "1"]);
    expect((await award([ideas[0]!.id, ideas[2]!.id], close)).status).toBe(303);
    expect(await spent()).toBe(10_000_000);
    expect(await Promise.all(ideas.map(({ id }) => state(id)))).toEqual(["awarded", "not_awarded", "awarded"]);
    expect(await acts(ideas[0]!.id)).toEqual(["filed", "awarded"]);
    expect((await told(amina)).map(({ news }) => news).sort()).toEqual(["awarded", "awarded", "not_awarded"]);
    expect((await told(amina)).find(({ news }) => news === "not_awarded")).toMatchObject({ payload: { reason: "L’enveloppe est attribuée." } });
    expect(await audited(id)).toEqual(["process.award"]);
  });

  it("is refused whole when it passes the envelope: nothing is half done", async () => {
    const { ideas, award, spent } = await budget(100, [60, 50, 40]);
    const answer = await award(
      ideas.map(({ id }) => id),
      { reference: "26-C-0117" },
    );
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Le total dépasse l’enveloppe");
    expect([...html.matchAll(/checked/g)]).toHaveLength(3);
    expect(html).toContain('value="26-C-0117"');
    expect(await spent()).toBe(0);
    expect(await Promise.all(ideas.map(({ id }) => state(id)))).toEqual(["feasible", "feasible", "feasible"]);
  });

  it("never passes the envelope when many award at the same time", async () => {
    const { ideas, award, spent } = await budget(100, Array(12).fill(15));
    const answers = await Promise.all(ideas.map(({ id }) => award([id])));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(6);
    expect(await spent()).toBe(9_000_000);
    const again = await Promise.all(ideas.map(({ id }) => award([id])));
    expect(again.every(({ status }) => status === 409 || status === 422)).toBe(true);
  });

  it("is held by the database: no part of a project, and no envelope below what is awarded", async () => {
    const { ideas, award, id } = await budget(100, [60]);
    await expect(
      sql`insert into ideas.award (proposal_id, process_id, amount_cents, source, as_whom) values (${ideas[0]!.id}, ${id}, 100, 'decision', 'Service')`.execute(
        db,
      ),
    ).rejects.toThrow("awarded whole");
    await award([ideas[0]!.id]);
    await expect(sql`update processes.process set envelope_cents = 100 where id = ${id}`.execute(db)).rejects.toThrow("more is awarded");
  });

  it("is told what is missing", async () => {
    const { award, ideas } = await budget(100, [60]);
    for (const [field, answer] of [
      ["award", await award([])],
      ["reason", await award([], { close: "1", reason: "non" })],
      ["reference", await award([ideas[0]!.id], { reference: "x" })],
    ] as const) {
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(`href="#${field}"`);
    }
  });

  it("asks for a cost first", async () => {
    const process = await house.process({ stages: { award: {} } });
    const idea = await house.idea(process.id, { cost: null });
    const answer = await as(chloe).post(`/participer/instruction/demarche/${process.slug}/attribution`, { act: "award", award: idea.id });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("n’est pas connu");
  });

  it("can be taken back with a reason until its delivery begins; the money is free again", async () => {
    const { ideas, award, address, spent } = await budget(60, [60]);
    await award([ideas[0]!.id]);
    const back = (fields: Record<string, string>) => as(chloe).post(address, { act: "withdraw", ...fields });
    expect((await back({ which: ideas[0]!.id, why: "non" })).status).toBe(422);
    expect((await back({ which: ideas[0]!.id, why: "Le recours d’un auteur a été accepté." })).status).toBe(303);
    expect(await spent()).toBe(0);
    expect(await state(ideas[0]!.id)).toBe("not_awarded");
  });
});

describe("a vote’s outcome", () => {
  it("comes through the door of the room, with the same guarantees", async () => {
    const { ideas, id, spent } = await budget(100, [60, 50]);
    const [first, second] = [ideas[0]!, ideas[1]!];
    const vote = { processId: id, source: "vote", reference: "/scrutins/essai", by: null, asWhom: "Vote des habitants" } as const;
    const both = [first, second].map((one, at) => ({ proposalId: one.id, rank: at + 1 }));
    expect(await awardProposals(db, { ...vote, awarded: both, others: [] })).toEqual({ ok: false, problem: "envelope" });
    expect(await awardProposals(db, { ...vote, awarded: both.slice(0, 1), others: [{ proposalId: second.id, reason: "Deuxième du vote." }] })).toEqual({
      ok: true,
    });
    expect(await spent()).toBe(6_000_000);
    expect(await state(second.id)).toBe("not_awarded");
    expect(await awardProposals(db, { ...vote, awarded: both.slice(0, 1), others: [] })).toMatchObject({ ok: false, problem: "gone_on" });
  });
});

describe("others", () => {
  it("award nothing", async () => {
    const { address, ideas, spent } = await budget(100, [60]);
    const fields = { act: "award", award: ideas[0]!.id };
    expect((await as(denis).get(address)).status).toBe(404);
    expect((await as(denis).post(address, fields)).status).toBe(404);
    expect((await as(amina).post(address, fields)).status).toBe(403);
    expect((await get(address)).status).toBe(303);
    expect(await spent()).toBe(0);
  });
});
