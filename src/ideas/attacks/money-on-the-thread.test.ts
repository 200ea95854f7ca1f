import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { judgingHouse } from "../judging/judging.testing.ts";
import { plantCase } from "#moderation";
import { tieRanking } from "../thread/tie.command.ts";

const house = await judgingHouse();
const { db, owner, as, get, chloe, amina } = house;

/** "award funds proposal": what stands at a thing, each once. */
const linksAt = async (id: string) =>
  (
    await sql<{ said: string }>`select from_kind || ' ' || relation || ' ' || to_kind as said from thread.link
      where removed_at is null and (from_id = ${id} or to_id = ${id}) order by 1`.execute(db)
  ).rows.map(({ said }) => said);

async function budget(title?: string) {
  const process = await house.process({ stages: { award: {}, delivery: { settings: { months: 24 } } }, envelope: 100_000_000 });
  const idea = await house.idea(process.id, title ? { title } : {});
  const awards = `/participer/instruction/demarche/${process.slug}/attribution`;
  const award = () => as(chloe).post(awards, { act: "award", award: idea.id });
  const withdraw = () => as(chloe).post(awards, { act: "withdraw", which: idea.id, why: "Le recours d’un autre auteur a été accepté." });
  return { process, idea, award, withdraw, page: `/participer/${process.slug}/idees/${idea.number}-${idea.slug}` };
}

const plan = {
  ...{ act: "start", service: "Direction de la nature", promised_on: addDays(dayOf(Date.now()), 300) },
  ...{ title_0: "Planter", planned_0: addDays(dayOf(Date.now()), 30) },
};

describe("money on the thread", () => {
  it("stands there once however many award at once, goes with the award, and comes back with it", async () => {
    const { idea, award, withdraw } = await budget();
    const answers = await Promise.all([award(), award(), award()]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await linksAt(idea.id)).toEqual(["award funds proposal"]);
    expect((await withdraw()).status).toBe(303);
    expect((await withdraw()).status).not.toBe(303);
    expect(await linksAt(idea.id)).toEqual([]);
    expect((await get(`/fil/award/${idea.id}`)).status).toBe(404);
    await sql`update ideas.proposal set state = 'filed', state_reason = null where id = ${idea.id}`.execute(db);
    expect((await award()).status).toBe(303);
    expect(await linksAt(idea.id)).toEqual(["award funds proposal"]);
  });

  it("says the sum from either end, in both files", async () => {
    const { idea, award, page } = await budget("Un verger à côté du canal");
    await award();
    for (const kind of ["award", "proposal"]) {
      const html = (await (await get(`/fil/${kind}/${idea.id}`)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
      expect(html).toContain("Attribution à « Un verger à côté du canal »");
      expect(html).toContain("20 000 €");
      expect(html).toContain(`href="${page}#attribution"`);
      const { things, links } = await (await get(`/fil/${kind}/${idea.id}/liens.json`)).json();
      expect(things.find((one: { kind: string }) => one.kind === "award")).toMatchObject({ cents: 2_000_000, verb: "decide" });
      expect(links).toEqual([expect.objectContaining({ relation: "funds", from: { kind: "award", id: idea.id } })]);
    }
  });

  it("of a hidden idea is told to nobody, in no file, nor why", async () => {
    const { idea, award } = await budget("Un nom que personne ne doit lire");
    await award();
    await as(chloe).post(`/participer/instruction/idee/${idea.id}/reponse`, {
      ...{ outcome: "accepted", reasons: "Le conseil la retient avec plaisir.", as_whom: "Vice-présidence", vu: "0" },
    });
    expect(await linksAt(idea.id)).toContain("answer answers proposal");
    const thing = { title: "Un nom que personne ne doit lire", href: "/", excerpt: "", authorId: amina, where: {} };
    await plantCase(db, { kind: "proposal", id: idea.id, thing, daysAgo: 1, brakes: ["links"] });
    for (const address of [
      `/fil/award/${idea.id}`,
      `/fil/award/${idea.id}/liens.json`,
      `/fil/award/${idea.id}/liens.csv`,
      "/fil",
      "/fil.csv",
      "/fil/liens",
      "/fil/liens.csv",
    ]) {
      const said = await (await get(address)).text();
      expect(said, address).not.toContain("Un nom que personne");
      // The list has other ideas, with sums of their own.
      if (address.includes(idea.id)) expect(said, address).not.toMatch(/20.000.€|2000000/);
      else expect(said, address).not.toContain(address.includes("liens") ? "Un nom" : idea.id);
    }
  });
});

describe("a delivery", () => {
  it("stands on the thread of its idea from its beginning, once, with what is spent", async () => {
    const { idea, award } = await budget("Trois bancs face à l’eau");
    await award();
    const address = `/participer/instruction/idee/${idea.id}/realisation`;
    const answers = await Promise.all([1, 2, 3].map(() => as(chloe).post(address, plan)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await linksAt(idea.id)).toEqual(["award funds proposal", "proposal becomes delivery"]);
    await as(chloe).post(address, { act: "spent", amount: "4500", spent_on: dayOf(Date.now()), spent_for: "Bois des bancs" });
    const html = (await (await get(`/fil/award/${idea.id}`)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
    expect(html).toMatch(/La réalisation[\s\S]*4 500 €<\/b> <small>dépensés sur 20 000 €/);
  });
});

describe("a jury’s record", () => {
  it("ranks each idea on the thread; published again, it says the new rank and nothing of the old", async () => {
    const process = await house.process({ stages: { jury: { criteria: [["Utile"]] } } });
    const [first, second] = [await house.idea(process.id), await house.idea(process.id)];
    const content = { top: 5, quorum: 1, jurors: 1, criteria: [], ranking: [] };
    await sql`insert into ideas.jury (stage_id) values (${process.stages.jury}) on conflict do nothing`.execute(db);
    await sql`insert into ideas.jury_record (stage_id, number, content) values (${process.stages.jury}, 1, ${JSON.stringify(content)}::jsonb)`.execute(db);
    const tie = (ranks: readonly (number | null)[]) =>
      db.transaction().execute((trx) =>
        tieRanking(trx, {
          ...{ stageId: process.stages.jury, at: new Date() },
          ranking: [first, second].flatMap(({ id }, at) => (ranks[at] === undefined ? [] : [{ proposalId: id, rank: ranks[at]! }])),
        }),
      );
    const reasons = async () =>
      (
        await sql<{ reason: string }>`select reason from thread.link where from_kind = 'jury_record' and from_id = ${process.stages.jury}
          and removed_at is null order by to_id = ${first.id} desc`.execute(db)
      ).rows.map(({ reason }) => reason);
    await tie([1, 2]);
    await tie([1, 2]);
    expect(await reasons()).toEqual(["Rang 1 sur 2.", "Rang 2 sur 2."]);
    await tie([2, 1]);
    expect(await reasons()).toEqual(["Rang 2 sur 2.", "Rang 1 sur 2."]);
    await tie([null]);
    expect(await reasons()).toEqual(["Examinée par le jury, sans rang."]);
  });
});

describe("a house of before", () => {
  it("gets what its acts would have written, word for word", async () => {
    const { idea, award } = await budget();
    await award();
    await as(chloe).post(`/participer/instruction/idee/${idea.id}/realisation`, plan);
    const all = () =>
      sql`select from_kind, from_id, relation, to_kind, to_id, reason, reasons, day from thread.link
        where removed_at is null and (from_id = ${idea.id} or to_id = ${idea.id}) order by 1, 2, 3`.execute(db);
    const written = (await all()).rows;
    expect(written).toHaveLength(2);
    await sql`delete from thread.link`.execute(owner);
    const migration = await readFile("src/ideas/migrations/20261128_1331_idea_links.sql", "utf8");
    await sql.raw(migration).execute(owner);
    expect((await all()).rows).toEqual(written);
  });
});
