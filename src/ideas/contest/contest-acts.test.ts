import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, owner, as, get, chloe, denis, amina, hugo, told, state, acts, audited } = house;

let budget: Awaited<ReturnType<typeof house.process>>;
beforeAll(async () => {
  // A new account's first texts wait for a moderator.
  await sql`update people.person set created_at = now() - interval '1 year'`.execute(db);
  budget = await house.process({ stages: { admissibility: { criteria: [["Sert l’intérêt général"]] }, feasibility: {} } });
});

const why = (n = 0) => ({ words: `Le terrain est bien public, voyez le cadastre parcelle ${n}.` });

async function refused() {
  const idea = await house.idea(budget.id);
  const { rows } = await sql<{ id: string }>`select id from ideas.criterion where stage_id = ${budget.stages.admissibility}`.execute(db);
  await as(chloe).post(`/participer/instruction/idee/${idea.id}/recevabilite`, {
    seen: "0",
    act: "refused",
    criterion: rows[0]!.id,
    reasons: "Le terrain appartient à une société.",
  });
  return { ...idea, address: `/participer/${budget.slug}/idees/${idea.number}-${idea.slug}/contester` };
}

async function contested() {
  const idea = await refused();
  await as(amina).post(idea.address, { about: "admissibility", ...why(idea.number) });
  const { rows } = await sql<{ id: string }>`select id from ideas.contest where proposal_id = ${idea.id}`.execute(db);
  return { ...idea, decision: `/participer/instruction/contestation/${rows[0]!.id}` };
}

describe("the author of a refused idea", () => {
  it("contests; the team answers with reasons; upheld, the idea goes on", async () => {
    const idea = await refused();
    expect((await as(amina).post(idea.address, { about: "admissibility", words: "Non." })).status).toBe(422);
    expect((await as(amina).post(idea.address, { about: "admissibility", ...why(1) })).status).toBe(303);
    expect((await told(chloe)).at(-1)).toMatchObject({ kind: "participation.contested", news: "contested" });
    const href = String((await told(chloe)).at(-1)!.payload["href"]);
    expect(await (await as(chloe).get(`/participer/instruction/demarche/${budget.slug}/contestations`)).text()).toContain(href);
    expect((await as(chloe).post(href, { outcome: "upheld", reasons: "non" })).status).toBe(422);
    expect((await as(chloe).post(href, { outcome: "upheld", reasons: "Le cadastre vous donne raison." })).status).toBe(303);
    expect(await state(idea.id)).toBe("admissible");
    expect(await acts(idea.id)).toEqual(["filed", "refused", "contested", "contest_upheld", "admissibility_revised"]);
    expect((await told(amina)).slice(-2)).toMatchObject([{ news: "upheld" }, { news: "readmitted" }]);
    expect(await audited(idea.id)).toEqual(["proposal.judge_admissibility", "proposal.revise_admissibility", "contest.decide"]);
  });

  it("contests once at a time, however often they press", async () => {
    const idea = await refused();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => as(amina).post(idea.address, { about: "admissibility", ...why(100 + n) })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(409)]);
  });

  it("contests for two months, not longer, and not what is not decided", async () => {
    const late = await refused();
    await sql`update ideas.admissibility set at = now() - interval '70 days' where proposal_id = ${late.id}`.execute(owner);
    expect((await as(amina).post(late.address, { about: "admissibility", ...why(2) })).status).toBe(409);
    const idea = await house.idea(budget.id);
    expect((await as(amina).post(`/participer/${budget.slug}/idees/${idea.number}-x/contester`, { about: "admissibility", ...why(3) })).status).toBe(409);
  });

  it("is answered once; the second agent is told", async () => {
    const { decision, id } = await contested();
    const answer = (n: number) => as(chloe).post(decision, { outcome: n % 2 ? "upheld" : "rejected", reasons: "Voici nos raisons, après relecture." });
    const answers = await Promise.all([0, 1, 2, 3, 4, 5].map(answer));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409, 409]);
    expect((await acts(id)).filter((act) => act.startsWith("contest_"))).toHaveLength(1);
  });

  it("gets nothing half done when the idea has gone on meanwhile", async () => {
    const { decision, id } = await contested();
    await sql`update ideas.proposal set state = 'withdrawn', state_reason = null where id = ${id}`.execute(db);
    expect((await as(chloe).post(decision, { outcome: "upheld", reasons: "Le cadastre vous donne raison." })).status).toBe(409);
    const { rows } = await sql<{ state: string }>`select state from ideas.contest where proposal_id = ${id}`.execute(db);
    expect(rows[0]!.state).toBe("open");
  });
});

describe("an appeal against a jury", () => {
  it("leaves out a sheet, computes the ranking again and publishes both, with whose rank it changed", async () => {
    const process = await house.process({ stages: { feasibility: {}, jury: { criteria: [["Utile"]] } } });
    const jurors = await Promise.all([1, 2].map((n) => addPerson(db, { name: `Jurée ${n}` })));
    for (const person of jurors) await house.member(process.id, person, "juror");
    const [first, second] = [
      await house.idea(process.id, { title: "Idée première", state: "feasible" }),
      await house.idea(process.id, { title: "Idée seconde", state: "feasible" }),
    ];
    await sql`update ideas.jury set quorum = 1 where stage_id = ${process.stages.jury}`.execute(db);
    const { rows } = await sql<{ id: string }>`select id from ideas.criterion where stage_id = ${process.stages.jury}`.execute(db);
    const score = (person: string, number: number, value: number) =>
      as(person).post(`/participer/instruction/jury/${process.slug}/${number}`, {
        act: "score",
        seen: "0",
        [`score_${rows[0]!.id}`]: String(value),
        [`reason_${rows[0]!.id}`]: "Une raison.",
      });
    await score(jurors[0]!, 1, 4);
    await score(jurors[1]!, 1, 4);
    await score(jurors[0]!, 2, 5);
    await score(jurors[1]!, 2, 1);
    expect((await as(chloe).post(`/participer/instruction/demarche/${process.slug}/jury`, { act: "publish" })).status).toBe(303);

    expect((await as(amina).post(`/participer/${process.slug}/idees/2-x/contester`, { about: "jury", ...why(50) })).status).toBe(303);
    const contest = await sql<{ id: string }>`select id from ideas.contest where proposal_id = ${second.id}`.execute(db);
    const sheet = await sql<{ id: string }>`select id from ideas.jury_sheet where proposal_id = ${second.id} and juror = 2`.execute(db);
    const decided = await as(chloe).post(`/participer/instruction/contestation/${contest.rows[0]!.id}`, {
      outcome: "upheld",
      exclude: sheet.rows[0]!.id,
      reasons: "Le second juré avait un conflit d’intérêts qu’il n’a pas déclaré.",
    });
    expect(decided.status).toBe(303);
    const html = await (await get(`/participer/${process.slug}/jury`)).text();
    expect(html.indexOf("Idée seconde")).toBeLessThan(html.indexOf("Idée première"));
    expect(html).toContain("Version 2");
    expect(html).toContain("Idée première\u00a0: 1 → 2");
    expect((await acts(first.id)).filter((act) => act === "ranked")).toHaveLength(2);
  });
});

describe("others", () => {
  it("contest nothing that is not theirs, and answer nothing", async () => {
    const { address, decision } = await contested();
    expect((await as(hugo).get(address)).status).toBe(404);
    expect((await as(hugo).post(address, { about: "admissibility", ...why(9) })).status).toBe(404);
    expect((await get(address)).status).toBe(303);
    expect((await as(denis).get(decision)).status).toBe(404);
    expect((await as(denis).post(decision, { outcome: "rejected", reasons: "Ce n’est pas à vous de dire." })).status).toBe(404);
    expect((await as(amina).post(decision, { outcome: "upheld", reasons: "Je me donne raison à moi-même." })).status).toBe(403);
  });
});
