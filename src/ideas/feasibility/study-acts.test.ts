import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { plantCase } from "#moderation";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, hugo, told, state, acts, audited, follow } = house;
const louise = await addPerson(db, { name: "Louise Exemple", roles: [{ role: "administrator", kind: "metropolis", id: null }] });
const roads = await addPerson(db, { name: "Service des routes" });
const money = await addPerson(db, { name: "Service des finances" });

const study = (id: string) => `/participer/instruction/idee/${id}/etude`;
const inDays = (days: number) => addDays(dayOf(Date.now()), days);
let budget: Awaited<ReturnType<typeof house.process>>;

beforeAll(async () => {
  budget = await house.process({ stages: { admissibility: {}, feasibility: {} } });
  await house.member(budget.id, roads, "assessor", "Direction de l’espace public");
  await house.member(budget.id, money, "assessor", "Direction des finances");
});

async function admitted(processId = budget.id) {
  const idea = await house.idea(processId);
  await as(chloe).post(`/participer/instruction/idee/${idea.id}/recevabilite`, { seen: "0", act: "admitted" });
  return idea;
}

const ask = (id: string, person: string, service: string, aspect: string) =>
  as(chloe).post(study(id), { act: "ask", assessor: `${person} ${service}`, aspect, due: inDays(10) });

/** Its two services asked; gives where each answers. */
async function asked() {
  const idea = await admitted();
  await ask(idea.id, roads, "Direction de l’espace public", "technical");
  await ask(idea.id, money, "Direction des finances", "financial");
  const { rows } = await sql<{ id: string }>`select id from ideas.assessment where proposal_id = ${idea.id} order by aspect desc`.execute(db);
  return { ...idea, technical: `/participer/instruction/etudes/${rows[0]!.id}`, financial: `/participer/instruction/etudes/${rows[1]!.id}` };
}

const can = { seen: "0", verdict: "favourable", reasons: "Le sol est sain et l’eau est proche.", investment: "18 500", running: "900" };
const cannot = {
  seen: "0",
  verdict: "unfavourable",
  reasons: "Le terrain est loué jusqu’en 2031.",
  investment: "31 000",
  note: "Le propriétaire négocie, ne pas l’écrire.",
};
const version = async (id: string) =>
  String((await sql<{ version: number }>`select version from ideas.study where proposal_id = ${id}`.execute(db)).rows[0]!.version);
const conclude = async (id: string, fields: Record<string, string> = {}, by = chloe) =>
  as(by).post(study(id), {
    act: "conclude",
    version: await version(id),
    conclusion: "feasible",
    reasons: "Le bail prend fin avant les travaux.",
    investment: "31 000",
    running: "900",
    ...fields,
  });

it("a concluded study leads to the next one to do", async () => {
  const [one, two] = [await asked(), await asked()];
  const link = `href="${study(two.id)}"`;
  expect(await (await as(chloe).get(study(one.id))).text()).not.toContain(link);
  expect((await conclude(one.id)).status).toBe(303);
  expect(await (await as(chloe).get(study(one.id))).text()).toContain(link);
});

describe("two services that disagree", () => {
  it("give their opinions, which everybody reads; one owner concludes and says how they decide", async () => {
    const idea = await asked();
    await follow(hugo, idea.id);
    expect((await told(roads)).at(-1)).toMatchObject({ kind: "participation.to_assess", news: "to_assess" });
    expect(await (await as(roads).get("/participer/instruction/etudes")).text()).toContain("Un verger au bord du canal");
    expect((await as(roads).post(idea.technical, can)).status).toBe(303);
    expect((await as(money).post(idea.financial, cannot)).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ news: "assessed", payload: { who: "Direction des finances" } });
    const desk = await (await as(chloe).get(study(idea.id))).text();
    expect(desk).toContain("Les services ne sont pas d’accord");
    expect(desk).toContain("de 18\u00a0500\u00a0€ à 31\u00a0000\u00a0€");

    const unsettled = await conclude(idea.id);
    expect(unsettled.status).toBe(422);
    expect(await unsettled.text()).toContain('id="settles-error"');
    expect((await conclude(idea.id, { settles: "Le bail est résiliable avec six mois de préavis." })).status).toBe(303);
    expect(await state(idea.id)).toBe("feasible");
    expect((await told(amina)).at(-1)).toMatchObject({ news: "feasible", payload: { cents: 3_100_000 } });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_judged", news: "feasible" });
    expect(await acts(idea.id)).toEqual(["filed", "admitted", "study_asked", "study_asked", "assessed", "assessed", "concluded"]);
    expect(await audited(idea.id)).toEqual(["proposal.judge_admissibility", "study.ask", "study.ask", "study.conclude"]);
  });

  it("may leave an internal note, which the team reads and no public page, mail or dataset shows", async () => {
    const idea = await asked();
    await as(money).post(idea.financial, cannot);
    for (const page of [study(idea.id).replace("/etude", "")]) expect(await (await as(chloe).get(page)).text()).toContain("Le propriétaire négocie");
    expect(await (await as(roads).get(idea.technical)).text()).toContain("Le propriétaire négocie");
    const shown = [
      `/participer/${budget.slug}/idees/${idea.number}-${idea.slug}`,
      `/participer/${budget.slug}/idees/${idea.number}-${idea.slug}/repondre-aux-services`,
    ];
    for (const page of shown) expect(await (await as(amina).get(page)).text()).not.toContain("propriétaire négocie");
    expect(JSON.stringify(await told(amina))).not.toContain("propriétaire négocie");
    const { rows } = await sql`select from ideas.journey where words like '%propriétaire%'`.execute(db);
    expect(rows).toHaveLength(0);
    const log = await sql`select from platform.audit where reason like '%propriétaire%' or after::text like '%propriétaire%'`.execute(db);
    expect(log.rows).toHaveLength(0);
  });
});

describe("whoever concludes", () => {
  it("is one: of two who conclude at once, the second is told", async () => {
    const idea = await admitted();
    const [no, yes] = [{ conclusion: "infeasible", reasons: "Le terrain n’est pas public." }, {}];
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => conclude(idea.id, n % 2 ? no : yes, n % 3 ? chloe : louise)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const second = answers.find(({ status }) => status === 409)!;
    expect(await second.text()).toContain("Une autre personne vient de conclure");
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(15);
    expect((await acts(idea.id)).filter((act) => act === "concluded")).toHaveLength(1);
  });

  it("owns the study; another one first takes it over, in everybody’s sight", async () => {
    const idea = await admitted();
    await as(louise).post(study(idea.id), { act: "take" });
    expect(await (await as(chloe).get(study(idea.id))).text()).toContain("Conclut\u00a0: Louise Exemple.");
    expect((await conclude(idea.id)).status).toBe(409);
    expect((await as(chloe).post(study(idea.id), { act: "take" })).status).toBe(303);
    expect((await conclude(idea.id)).status).toBe(303);
    expect(await audited(idea.id)).toEqual(["proposal.judge_admissibility", "study.take_over", "study.take_over", "study.conclude"]);
  });

  it.each([
    ["conclusion", { conclusion: "" }],
    ["reasons", { reasons: "oui" }],
    ["investment", { investment: "" }],
    ["investment", { investment: "beaucoup" }],
    ["running", { running: "-3" }],
  ])("is told at %s what is wrong", async (field, fields) => {
    const idea = await admitted();
    const answer = await conclude(idea.id, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#${field}"`);
    expect(await state(idea.id)).toBe("admissible");
  });

  it("reopens with a public reason; the first conclusion stays readable, the second may differ", async () => {
    const idea = await admitted();
    await conclude(idea.id);
    expect((await as(chloe).post(study(idea.id), { act: "reopen", why: "non" })).status).toBe(422);
    expect((await as(chloe).post(study(idea.id), { act: "reopen", why: "Le sondage du sol contredit l’avis." })).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ news: "reopened" });
    expect((await conclude(idea.id, { conclusion: "infeasible", reasons: "Le sol est pollué sur un mètre." })).status).toBe(303);
    expect(await state(idea.id)).toBe("infeasible");
    const html = await (await as(chloe).get(study(idea.id))).text();
    expect(html).toMatch(/Conclusions précédentes[\s\S]*Le bail prend fin avant les travaux\.[\s\S]*Le sondage du sol/);
  });

  it("does not reopen what was awarded", async () => {
    const idea = await admitted();
    await conclude(idea.id);
    await sql`update ideas.proposal set state = 'awarded' where id = ${idea.id}`.execute(db);
    expect((await as(chloe).post(study(idea.id), { act: "reopen", why: "Le sondage du sol contredit l’avis." })).status).toBe(409);
  });
});

describe("a service", () => {
  it("is asked about all open studies at once, and told once", async () => {
    const other = await house.process({ stages: { admissibility: {}, feasibility: {} } });
    await house.member(other.id, roads, "assessor", "Voirie");
    for (let n = 0; n < 3; n += 1) await admitted(other.id);
    const before = (await told(roads)).length;
    const queue = `/participer/instruction/demarche/${other.slug}/etudes`;
    const all = { act: "ask", assessor: `${roads} Voirie`, aspect: "technical", due: inDays(5) };
    expect((await as(chloe).post(queue, all)).status).toBe(303);
    expect((await told(roads)).length).toBe(before + 1);
    expect((await as(chloe).post(queue, all)).status).toBe(422);
    expect(await (await as(chloe).get(queue)).text()).toContain("0 avis sur 1");
  });

  it("is asked about those that are ticked, and not again about those it was asked about", async () => {
    const other = await house.process({ stages: { admissibility: {}, feasibility: {} } });
    await house.member(other.id, roads, "assessor", "Voirie");
    const [one, two, three] = [await admitted(other.id), await admitted(other.id), await admitted(other.id)];
    const queue = `/participer/instruction/demarche/${other.slug}/etudes`;
    const question = { act: "ask_ticked", assessor: `${roads} Voirie`, aspect: "technical", due: inDays(5) };
    const ask = (ids: readonly string[]) => as(chloe).post(queue, new URLSearchParams([...Object.entries(question), ...ids.map((id) => ["rows", id])]));
    expect((await ask([])).status).toBe(422);
    const answers = await Promise.all([ask([one.id, two.id]), ask([one.id, two.id, "rien"])]);
    const places = answers.filter(({ status }) => status === 303).map(({ headers }) => new URL(headers.get("location")!, "http://house").searchParams);
    expect(places.reduce((sum, search) => sum + Number(search.get("n")), 0)).toBe(2);
    const { rows } = await sql<{
      id: string;
    }>`select proposal_id as id from ideas.assessment where service = 'Voirie' and proposal_id::text = any(${[one.id, two.id, three.id]}::text[])`.execute(db);
    expect(rows.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    expect((await ask([one.id])).status).toBe(422);
    expect((await ask([three.id])).status).toBe(303);
  });

  it("is asked with others about many ideas and aspects at once: seen first, then asked, each told in one letter", async () => {
    const other = await house.process({ stages: { admissibility: {}, feasibility: {} } });
    await house.member(other.id, roads, "assessor", "Voirie");
    await house.member(other.id, money, "assessor", "Finances");
    const [one, two, three] = [await admitted(other.id), await admitted(other.id), await admitted(other.id)];
    const queue = `/participer/instruction/demarche/${other.slug}/etudes`;
    const press = (act: string, ids: readonly string[], services: readonly string[], aspects: readonly string[]) =>
      as(chloe).post(
        queue,
        new URLSearchParams([
          ["act", act],
          ["due", inDays(5)],
          ...ids.map((id) => ["rows", id]),
          ...services.map((one) => ["assessor", one]),
          ...aspects.map((one) => ["aspect", one]),
        ]),
      );
    const both = [`${roads} Voirie`, `${money} Finances`];
    const asked = async () =>
      Number(
        (
          await sql<{
            n: string;
          }>`select count(*) as n from ideas.assessment a join ideas.proposal p on p.id = a.proposal_id where p.process_id = ${other.id}`.execute(db)
        ).rows[0]!.n,
      );
    await press("ask_ticked", [one.id], [both[0]!], ["technical"]);
    const [roadsTold, moneyTold] = [(await told(roads)).length, (await told(money)).length];

    const seen = await press("see_ticked", [one.id, two.id], both, ["technical", "legal"]);
    const html = await seen.text();
    expect([seen.status, await asked()]).toEqual([200, 1]);
    expect(html).toContain("Rien n’est encore demandé\u00a0: 2 idées, 2 courriels, un par service");
    expect(html).toMatch(/Voirie<\/th><td[^>]*>1 \(déjà demandés\u00a0: 1\)<\/td><td[^>]*>2</);
    expect(html).toContain('value="ask_ticked"');
    expect(html).toContain(`value="${two.id}" checked`);
    expect((await told(money)).length).toBe(moneyTold);

    const pressed = await Promise.all([
      press("ask_ticked", [one.id, two.id], both, ["technical", "legal"]),
      press("ask_ticked", [two.id, one.id], both.toReversed(), ["legal", "technical"]),
    ]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await asked()).toBe(8);
    expect([(await told(roads)).length, (await told(money)).length]).toEqual([roadsTold + 1, moneyTold + 1]);
    expect((await acts(two.id)).filter((act) => act === "study_asked")).toHaveLength(2);

    await conclude(three.id);
    const gone = await (await press("see_ticked", [two.id, three.id], both, ["financial"])).text();
    expect(gone).toContain("1 idée cochée n’est plus à l’étude");
    for (const [services, aspects] of [
      [[], ["legal"]],
      [both, []],
      [both, ["beauty"]],
      [[`${hugo} Voirie`], ["legal"]],
    ] as const)
      expect((await press("ask", [], services, aspects)).status).toBe(422);
    const foreign = await admitted();
    expect((await press("ask_ticked", [foreign.id], both, ["legal"])).status).toBe(422);
  });

  it("changes its opinion until the study is concluded", async () => {
    const idea = await asked();
    await as(roads).post(idea.technical, can);
    expect((await as(roads).post(idea.technical, { ...can, seen: "0" })).status).toBe(409);
    expect((await as(roads).post(idea.technical, { ...can, seen: "1", verdict: "with_reserve" })).status).toBe(303);
    await conclude(idea.id);
    expect((await as(roads).post(idea.technical, { ...can, seen: "2" })).status).toBe(409);
  });

  it.each([
    ["verdict", { verdict: "" }],
    ["reasons", { reasons: "" }],
    ["investment", { investment: "1,2,3" }],
  ])("is told at %s what is missing", async (field, fields) => {
    const idea = await asked();
    const answer = await as(roads).post(idea.technical, { ...can, ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#${field}"`);
  });

  it("finds nothing of another service; agents, residents and strangers find nothing of a service", async () => {
    const idea = await asked();
    expect((await as(money).get(idea.technical)).status).toBe(404);
    expect((await as(money).post(idea.technical, can)).status).toBe(404);
    for (const person of [chloe, denis, amina]) {
      expect((await as(person).get(idea.technical)).status).toBe(404);
      expect((await as(person).get("/participer/instruction/etudes")).status).toBe(404);
    }
    expect((await get("/participer/instruction/etudes")).status).toBe(303);
    expect((await as(roads).get(study(idea.id))).status).toBe(403);
    expect((await as(denis).get(study(idea.id))).status).toBe(404);
  });
});

describe("the author", () => {
  it("answers the services; their answer is published and the team is told", async () => {
    const idea = await asked();
    await as(money).post(idea.financial, cannot);
    const address = `/participer/${budget.slug}/idees/${idea.number}-${idea.slug}/repondre-aux-services`;
    const empty = await as(amina).post(address, { words: "Non." });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain(">Non.</textarea>");
    await sql`update people.person set created_at = now() - interval '1 year' where id = ${amina}`.execute(db);
    expect((await as(amina).post(address, { words: "Le propriétaire a signé une promesse, la voici en mairie." })).status).toBe(303);
    expect(await (await as(chloe).get(study(idea.id))).text()).toContain("Le propriétaire a signé une promesse");
    expect((await told(chloe)).at(-1)).toMatchObject({ kind: "participation.contested", news: "replied" });
    const { rows } = await sql<{ id: string }>`select id from ideas.study_reply where proposal_id = ${idea.id}`.execute(db);
    const report = `/signaler/study_reply/${rows[0]!.id}`;
    expect((await get(report)).status).toBe(200);
    const thing = { title: "Une idée", href: "/", excerpt: "Une idée", authorId: amina, where: {} };
    await plantCase(db, { kind: "proposal", id: idea.id, thing, daysAgo: 1, brakes: ["links"] });
    expect((await get(report)).status).toBe(404);
    await sql`delete from moderation.hidden_thing where thing_id = ${idea.id}`.execute(db);
    expect((await as(hugo).get(address)).status).toBe(404);
    expect((await as(hugo).post(address, { words: "Je réponds à la place de l’auteur." })).status).toBe(404);
  });
});
