import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf } from "../acts.testing.ts";

const house = await actsHouse();
const { db, as, addProcess, addProposal, proposal } = house;
const amina = await addPerson(db);
const supportersOf = async (id: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ideas.support where counts_for = ${id} and counted`.execute(db)).rows[0]!.n;

describe("somebody who supports an idea", () => {
  it("is counted, told so where they pressed, and withdraws", async () => {
    const idea = await addProposal(await addProcess());
    const given = await as(amina).post(`${idea.href}/soutenir`, { act: "support" });
    expect([given.status, given.headers.get("location")]).toEqual([303, `${idea.href}?fait=soutien#soutien`]);
    expect(await proposal(idea.id)).toMatchObject({ supports: 1 });
    expect(await textOf(as(amina).get(`${idea.href}/soutenir`))).toContain("Retirer mon soutien");

    const withdrawn = await as(amina).post(`${idea.href}/soutenir`, { act: "withdraw" });
    expect(withdrawn.headers.get("location")).toContain("fait=retrait");
    expect(await proposal(idea.id)).toMatchObject({ supports: 0 });
    expect((await as(amina).post(`${idea.href}/soutenir`, { act: "withdraw" })).status).toBe(303);
    expect(await proposal(idea.id)).toMatchObject({ supports: 0 });
  });

  it("and presses two hundred times at once is one", async () => {
    const idea = await addProposal(await addProcess());
    const answers = await Promise.all(Array.from({ length: 200 }, () => as(amina).post(`${idea.href}/soutenir`, { act: "support" })));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect([await supportersOf(idea.id), (await proposal(idea.id)).supports]).toEqual([1, 1]);
  });

  it("among two hundred who give and withdraw at once leaves the count true", async () => {
    const idea = await addProposal(await addProcess());
    const crowd = await Promise.all(Array.from({ length: 20 }, () => addPerson(db)));
    await Promise.all(Array.from({ length: 200 }, (_, n) => as(crowd[n % 20]!).post(`${idea.href}/soutenir`, { act: n % 3 === 2 ? "withdraw" : "support" })));
    expect((await proposal(idea.id)).supports).toBe(await supportersOf(idea.id));
  });

  it("without an account signs in first, comes back, and has one press left", async () => {
    const idea = await addProposal(await addProcess());
    const away = await house.get(`${idea.href}/soutenir`);
    expect(decodeURIComponent(away.headers.get("location") ?? "")).toContain(`suite=${idea.href}/soutenir`);
    const back = await textOf(as(amina).get(`${idea.href}/soutenir`));
    expect(back).toMatch(new RegExp(`<form method="post" action="${idea.href}/soutenir">\\s*<button type="submit"`));
    expect((await house.post(`${idea.href}/soutenir`, { act: "support" })).status).toBe(403);
    expect(await proposal(idea.id)).toMatchObject({ supports: 0 });
  });
});

describe("supports are refused, and the reason is said,", () => {
  it.each([
    ["before the stage opens", { opens: 30, closes: 60 }, "Les soutiens ouvrent le"],
    ["from its closing instant on", { opens: -60, closes: 0 }, "Les soutiens sont clos depuis le"],
    ["in a stage of another kind", { kind: "jury" }, "Les soutiens sont clos"],
    ["where its settings close them", { settings: { supports: false } }, "Les soutiens sont clos"],
    ["when the process has ended", { state: "ended" }, "Les soutiens sont clos"],
  ] as const)("%s", async (_, options, words) => {
    const idea = await addProposal(await addProcess(options));
    const answer = await as(amina).post(`${idea.href}/soutenir`, { act: "support" });
    expect(answer.status).toBe(409);
    const html = await textOf(answer);
    expect(html).toContain("Les soutiens ne sont pas ouverts : rien n’a changé");
    expect(html).toContain(words);
    expect(await proposal(idea.id)).toMatchObject({ supports: 0 });
  });

  it("and nothing can be withdrawn from a count that is closed", async () => {
    const process = await addProcess();
    const idea = await addProposal(process);
    await as(amina).post(`${idea.href}/soutenir`, { act: "support" });
    await sql`update processes.stage set closes_at = clock_timestamp() where id = ${process.stageId}`.execute(db);
    expect((await as(amina).post(`${idea.href}/soutenir`, { act: "withdraw" })).status).toBe(409);
    expect(await proposal(idea.id)).toMatchObject({ supports: 1 });
  });

  it("for an idea that is decided or withdrawn", async () => {
    const process = await addProcess();
    for (const state of ["inadmissible", "awarded", "withdrawn"] as const) {
      const idea = await addProposal(process, { state });
      const answer = await as(amina).post(`${idea.href}/soutenir`, { act: "support" });
      expect([state, answer.status]).toEqual([state, 409]);
      expect(await textOf(answer)).toContain("ne reçoit plus de soutien");
    }
  });

  it("for an idea that is unknown, or of a process that only its team sees", async () => {
    const [open, secret] = [await addProcess(), await addProcess({ state: "rehearsal" })];
    const idea = await addProposal(secret);
    for (const address of [`/participer/${open.slug}/idees/99-rien/soutenir`, `/participer/rien/idees/1-rien/soutenir`, `${idea.href}/soutenir`]) {
      expect((await as(amina).get(address)).status).toBe(404);
      expect((await as(amina).post(address, { act: "support" })).status).toBe(404);
    }
    expect((await as(house.chloe).post(`${idea.href}/soutenir`, { act: "support" })).status).toBe(303);
  });
});

it("the closing instant is respected while hundreds press: no support bears a later one", async () => {
  const process = await addProcess({ closes: 0.02 });
  const ideas = await Promise.all(Array.from({ length: 3 }, () => addProposal(process)));
  const crowd = await Promise.all(Array.from({ length: 60 }, () => addPerson(db)));
  const statuses: number[] = [];
  for (const idea of [...ideas, ...ideas, ...ideas]) {
    const answers = await Promise.all(crowd.map((person, n) => as(person).post(`${idea.href}/soutenir`, { act: n % 2 ? "support" : "withdraw" })));
    statuses.push(...answers.map(({ status }) => status));
  }
  await sql`select pg_sleep(greatest(0, extract(epoch from closes_at - clock_timestamp()) + 0.05)) from processes.stage where id = ${process.stageId}`.execute(
    db,
  );
  expect((await as(crowd[0]!).post(`${ideas[0]!.href}/soutenir`, { act: "support" })).status).toBe(409);
  expect(new Set(statuses).size).toBeLessThanOrEqual(2);
  const { rows } = await sql<{ late: number; off: number }>`
    select count(*) filter (where s.given_at >= g.closes_at)::int as late,
      (select count(*)::int from ideas.proposal p where p.process_id = ${process.id}
        and p.supports <> (select count(*) from ideas.support c where c.counts_for = p.id and c.counted)) as off
    from processes.stage g left join ideas.proposal p on p.process_id = g.process_id left join ideas.support s on s.counts_for = p.id
    where g.id = ${process.stageId}`.execute(db);
  expect(rows[0]).toEqual({ late: 0, off: 0 });
});
