import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { localOf } from "#platform/time/clock.ts";
import { addPerson } from "../../people/people.testing.ts";
import { budgetsHouse } from "../budgets.testing.ts";

const house = await budgetsHouse();
const { db } = house;
const chloe = house.as(house.agent);
const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });

let count = 0;
/** A process of one or two votes in ten days, with ideas: cost in cents, or none. */
async function process({ scale = "communes", votes = 1, costs = [1_500_000, 2_000_000, null] } = {}) {
  count += 1;
  const slug = `budget-${count}`;
  const { rows } = await sql<{ id: string }>`
    insert into processes.process (slug, title, summary, scale, owner_service, envelope_cents, template, state, published_at)
    values (${slug}, ${`Budget participatif ${count}`}, 'Cent mille euros pour nos rues.', ${scale}, 'Direction', 10000000, 'custom', 'published', now()) returning id`.execute(
    db,
  );
  const { id } = rows[0]!;
  if (scale === "communes") await sql`insert into processes.process_commune values (${id}, '59512'), (${id}, '59599')`.execute(db);
  const stages: string[] = [];
  for (let position = 1; position <= votes; position += 1) {
    const { rows: made } = await sql<{ id: string }>`
      insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at, closes_at)
      values (${id}, ${position}, 'vote', ${`Tour ${position}`}, 'Les habitants', 'Le conseil', now() + interval '10 days', now() + interval '24 days') returning id`.execute(
      db,
    );
    stages.push(made[0]!.id);
  }
  for (const [at, cost] of costs.entries())
    await sql`insert into ideas.proposal (process_id, number, slug, title, body, cost_cents, state, signature, author_kind, filed_at)
      values (${id}, ${at + 1}, ${`idee-${at}`}, ${`Idée ${at + 1}`}, 'Planter des arbres le long du canal.', ${cost}, 'feasible', 'Amina E.', 'resident', now())`.execute(
      db,
    );
  return { id, slug, stages, at: `/votes/nouveau?etape=${stages[0]}` };
}

/** The fields of the form as a browser sends them back untouched. */
async function untouched(address: string, more: Record<string, string> = {}): Promise<URLSearchParams> {
  const html = await (await chloe.get(address)).text();
  const fields = new URLSearchParams();
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const form = html.slice(html.indexOf('<form class="form"'));
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    if (["checkbox", "radio"].includes(attribute(tag, "type")) && !/ checked/.test(tag)) continue;
    if (attribute(tag, "name")) fields.append(attribute(tag, "name"), attribute(tag, "value").replaceAll("&quot;", '"'));
  }
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([^<]*)</g)) fields.append(attribute(tag!, "name"), text!);
  for (const [, tag, options] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs))
    fields.append(attribute(tag!, "name"), / value="([^"]*)" selected/.exec(options!)?.[1] ?? "");
  for (const [name, value] of Object.entries(more)) fields.set(name, value);
  return fields;
}
const row = (slug: string) => db.selectFrom("budgets.vote").selectAll().where("slug", "=", slug).executeTakeFirstOrThrow();
const slugOf = (answer: Response) => /\/votes\/([^/]+)\/preparation/.exec(answer.headers.get("location") ?? "")![1]!;
const begin = async (address: string, more = {}) => chloe.post(address, await untouched(address, more));

describe("a vote that is begun from its stage", () => {
  it("takes title, sum, dates, territory and priced ideas without a word typed", async () => {
    const { id, stages, at } = await process();
    const led = await chloe.get(`/votes/etape/${stages[0]}`);
    expect(led.headers.get("location")).toBe(at);
    const html = await (await chloe.get(at)).text();
    expect(html).toContain("Mettre au vote les 2 idées faisables dont le coût est connu");
    expect(html).toContain("1 idée faisable n’a pas encore de coût");
    const answer = await begin(at);
    expect(answer.status).toBe(303);
    const vote = await row(slugOf(answer));
    const [stage] = (
      await sql<{ opens: Date; closes: Date }>`select opens_at as opens, closes_at as closes from processes.stage where id = ${stages[0]}`.execute(db)
    ).rows;
    expect(vote).toMatchObject({
      title: `Budget participatif ${count}`,
      budget_cents: 10_000_000,
      area: ["59512", "59599"],
      process_id: id,
      stage_id: stages[0],
    });
    expect([vote.opens_at, vote.closes_at].map(localOf)).toEqual([stage!.opens, stage!.closes].map(localOf));
    const projects = await db.selectFrom("budgets.project").select(["title", "cost_cents"]).where("vote_id", "=", vote.id).orderBy("number").execute();
    expect(projects).toEqual([
      { title: "Idée 1", cost_cents: 1_500_000 },
      { title: "Idée 2", cost_cents: 2_000_000 },
    ]);
    expect(await (await chloe.get(`/votes/${vote.slug}/preparation`)).text()).not.toContain("ne disent plus la même chose");
  });

  it("is of the very stage of a process of two votes, and its title says which", async () => {
    const { stages } = await process({ votes: 2 });
    const vote = await row(slugOf(await begin(`/votes/nouveau?etape=${stages[1]}`, { idees: "" })));
    expect([vote.stage_id, vote.title]).toEqual([stages[1], `Budget participatif ${count}, Tour 2`]);
    expect(await db.selectFrom("budgets.project").select("number").where("vote_id", "=", vote.id).execute()).toEqual([]);
  });

  it("stands once, though two press at the same time", async () => {
    const { at, stages } = await process();
    const fields = await untouched(at);
    const answers = await Promise.all([1, 2, 3].map(() => chloe.post(at, fields)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect(await db.selectFrom("budgets.vote").select("id").where("stage_id", "=", stages[0]!).execute()).toHaveLength(1);
  });

  it("tells nobody of another one’s stage: an agent of a commune gets the blank form", async () => {
    const { at } = await process({ scale: "metropolis" });
    const html = await (await house.as(denis).get(at)).text();
    expect(html).not.toContain("Budget participatif");
    for (const wrong of ["rien", "00000000-0000-4000-8000-000000000000"]) expect((await chloe.get(`/votes/nouveau?etape=${wrong}`)).status).toBe(200);
  });
});

describe("a stage that moves after its vote was set up", () => {
  it("is told on both, and the draft follows by one press, its projects kept", async () => {
    const { at, id, slug: process_, stages } = await process();
    const { slug } = await row(slugOf(await begin(at)));
    await sql`update processes.stage set opens_at = opens_at + interval '1 day' where id = ${stages[0]}`.execute(db);
    await sql`update processes.process set envelope_cents = 12000000 where id = ${id}`.execute(db);
    const html = await (await chloe.get(`/votes/${slug}/preparation`)).text();
    expect(html).toContain("Le vote et l’étape «\u00a0Tour 1\u00a0» ne disent plus la même chose");
    expect(html).toMatch(/100\s000\s€.*120\s000\s€/s);
    expect(html).not.toMatch(/Ce qui diffère.*Fermeture/s);
    const desk = await (await chloe.get(`/participer/instruction/demarche/${process_}`)).text();
    expect(desk).toContain("Le vote ne dit pas la même chose que son étape");
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "follow" })).status).toBe(303);
    expect((await row(slug)).budget_cents).toBe(12_000_000);
    expect(await (await chloe.get(`/votes/${slug}/preparation`)).text()).not.toContain("ne disent plus");
    expect(
      await db
        .selectFrom("budgets.project")
        .select("number")
        .where("vote_id", "=", (await row(slug)).id)
        .execute(),
    ).toHaveLength(2);
  });

  it("changes no announced vote: it is said, and only the stage can follow", async () => {
    const { at, stages } = await process();
    const { slug, id } = await row(slugOf(await begin(at)));
    await sql`update budgets.vote set budget_cents = 3000000 where id = ${id}`.execute(db);
    const announced = await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" });
    expect(announced.status).toBe(303);
    await sql`update processes.stage set closes_at = closes_at + interval '1 day' where id = ${stages[0]}`.execute(db);
    expect(await (await chloe.get(`/votes/${slug}/suivi`)).text()).toContain("Un vote annoncé garde ce qu’il a annoncé");
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "follow" })).status).toBe(409);
    expect((await row(slug)).budget_cents).toBe(3_000_000);
  });
});
