import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { judgingHouse } from "../../ideas/judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, lea, amina, hugo, told, audited } = house;

let draft: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  draft = await house.process({ stages: { collect: {} }, state: "draft" });
  await sql`update processes.process set introduction = 'Pourquoi.' where id = ${draft.id}`.execute(db);
  await sql`insert into processes.process_member (process_id, person_id, part) values (${draft.id}, ${chloe}, 'lead')`.execute(db);
});

const address = (slug: string) => `/participer/instruction/demarche/${slug}/etat`;
const state = async (id: string) => (await sql<{ state: string }>`select state from processes.process where id = ${id}`.execute(db)).rows[0]?.state;
const reason = "Le terrain est repris pour des travaux jusqu’en 2029.";

describe("an agent publishes a draft", () => {
  it("and everybody finds it", async () => {
    expect((await get(`/participer/${draft.slug}`)).status).toBe(404);
    expect((await as(chloe).post(address(draft.slug), { act: "publish" })).status).toBe(303);
    expect((await get(`/participer/${draft.slug}`)).status).toBe(200);
    expect(await audited(draft.id)).toEqual(["process.publish"]);
  });

  it("only when nothing lacks: what lacks is said", async () => {
    await sql`update processes.process set introduction = '' where id = ${draft.id}`.execute(db);
    await sql`delete from processes.process_member where process_id = ${draft.id}`.execute(db);
    await sql`delete from processes.stage where process_id = ${draft.id}`.execute(db);
    const answer = await as(chloe).post(address(draft.slug), { act: "publish" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const lack of ["Composez au moins une étape", "Écrivez l’introduction", "Nommez au moins un responsable"]) expect(html).toContain(lack);
    for (const part of ["texte", "etapes", "equipe"]) expect(html).toMatch(new RegExp(`<li><a href="/participer/instruction/demarche/${draft.slug}/${part}">`));
    expect(await state(draft.id)).toBe("draft");
  });

  it("twice at once: the second is told where it stands", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => as(chloe).post(address(draft.slug), { act: "publish" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect(await answers.find(({ status }) => status === 409)!.text()).toContain("Publiée");
  });
});

describe("a rehearsal", () => {
  beforeEach(async () => {
    await as(chloe).post(address(draft.slug), { act: "rehearse" });
  });

  it("is seen by the team alone, who tries the stages", async () => {
    expect(await state(draft.id)).toBe("rehearsal");
    expect((await get(`/participer/${draft.slug}`)).status).toBe(404);
    expect((await as(amina).get(`/participer/${draft.slug}`)).status).toBe(404);
    expect((await as(denis).get(`/participer/${draft.slug}`)).status).toBe(404);
    const page = await (await as(chloe).get(`/participer/${draft.slug}`)).text();
    expect(page).toContain("Répétition");
    await sql`insert into processes.process_member (process_id, person_id, part) values (${draft.id}, ${hugo}, 'juror')`.execute(db);
    expect((await as(hugo).get(`/participer/${draft.slug}`)).status).toBe(200);
    expect(await (await get("/participer")).text()).not.toContain(draft.slug);
  });

  it("leaves nothing of what was tried once published: numbers start again", async () => {
    await house.idea(draft.id);
    await as(chloe).post(address(draft.slug), { act: "publish" });
    const { rows } = await sql<{ n: number }>`select count(*) as n from ideas.proposal where process_id = ${draft.id}`.execute(db);
    expect(rows[0]!.n).toBe(0);
    expect((await house.idea(draft.id)).number).toBe(1);
  });

  it("goes back to draft, and a draft is deleted whole", async () => {
    expect((await as(chloe).post(address(draft.slug), { act: "delete" })).status).toBe(409);
    await as(chloe).post(address(draft.slug), { act: "redraft" });
    const answer = await as(chloe).post(address(draft.slug), { act: "delete" });
    expect(answer.headers.get("location")).toBe("/participer/instruction");
    expect(await state(draft.id)).toBeUndefined();
    expect((await as(chloe).get(address(draft.slug))).status).toBe(404);
    expect(await audited(draft.id)).toEqual(["process.rehearsal", "process.draft", "process.delete"]);
  });
});

describe("a published process", () => {
  beforeEach(async () => {
    await as(chloe).post(address(draft.slug), { act: "publish" });
    await sql`insert into processes.follow (person_id, process_id) values (${hugo}, ${draft.id})`.execute(db);
  });

  it("is cancelled with a reason that everybody reads; followers and authors are told", async () => {
    await house.idea(draft.id);
    expect((await as(chloe).post(address(draft.slug), { act: "cancel", reason })).status).toBe(303);
    expect(await (await get(`/participer/${draft.slug}`)).text()).toContain(reason);
    for (const person of [hugo, amina]) expect((await told(person)).at(-1)).toMatchObject({ kind: "participation.process_moved", news: "cancelled" });
    expect(await (await as(chloe).get(address(draft.slug))).text()).toContain("Rien ne change plus");
  });

  it("is not cancelled without one: what is typed stays", async () => {
    const answer = await as(chloe).post(address(draft.slug), { act: "cancel", reason: "Bref." });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Écrivez la raison");
    expect(html).toContain("Bref.");
    expect(await state(draft.id)).toBe("published");
  });

  it("is closed once every stage is over, and not before", async () => {
    const early = await as(chloe).post(address(draft.slug), { act: "end" });
    expect(early.status).toBe(409);
    expect(await early.text()).toContain("Une étape n’est pas terminée");
    await sql`update processes.stage set opens_at = now() - interval '9 days', closes_at = now() - interval '1 minute' where process_id = ${draft.id}`.execute(
      db,
    );
    expect((await as(chloe).post(address(draft.slug), { act: "end" })).status).toBe(303);
    expect(await state(draft.id)).toBe("ended");
    expect((await told(hugo)).at(-1)).toMatchObject({ news: "ended" });
  });

  it("never goes back into the dark", async () => {
    for (const act of ["rehearse", "redraft", "publish", "delete"]) expect((await as(chloe).post(address(draft.slug), { act })).status).toBe(409);
    expect((await as(chloe).post(address(draft.slug), { act: "nonsense" })).status).toBe(404);
    expect(await state(draft.id)).toBe("published");
  });
});

it("is changed by its leads and its owner's agents only", async () => {
  await sql`insert into processes.process_member (process_id, person_id, part) values (${draft.id}, ${lea}, 'officer')`.execute(db);
  expect(await (await as(lea).get(address(draft.slug))).text()).toContain("Seuls les responsables");
  expect((await as(lea).post(address(draft.slug), { act: "publish" })).status).toBe(403);
  expect((await as(denis).post(address(draft.slug), { act: "publish" })).status).toBe(404);
  expect((await as(amina).post(address(draft.slug), { act: "publish" })).status).toBe(403);
  expect(await state(draft.id)).toBe("draft");
});
