import { sql } from "kysely";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, hugo, told, state, acts, audited, follow } = house;

const inDays = (days: number) => addDays(dayOf(Date.now()), days);
let budget: Awaited<ReturnType<typeof house.process>>;
beforeAll(async () => {
  budget = await house.process({ stages: { award: {}, delivery: { settings: { months: 24 } } }, envelope: 100_000_000 });
});

const plan = {
  act: "start",
  service: "Direction de la nature en ville",
  promised_on: inDays(300),
  title_0: "Étudier le sol",
  planned_0: inDays(30),
  title_1: "Planter",
  planned_1: inDays(200),
};

async function awarded() {
  const idea = await house.idea(budget.id);
  await as(chloe).post(`/participer/instruction/demarche/${budget.slug}/attribution`, { act: "award", award: idea.id });
  const address = `/participer/instruction/idee/${idea.id}/realisation`;
  return {
    ...idea,
    address,
    post: (fields: Record<string, string> | FormData) => as(chloe).post(address, fields),
    page: `/participer/${budget.slug}/idees/${idea.number}-${idea.slug}`,
  };
}

async function begun() {
  const idea = await awarded();
  await idea.post(plan);
  const { rows } = await sql<{ id: string }>`select id from ideas.delivery_step where proposal_id = ${idea.id} order by position`.execute(db);
  return { ...idea, steps: rows.map(({ id }) => id) as [string, string] };
}

describe("a delivery", () => {
  it("begins with a plan that everybody reads; authors and followers are told", async () => {
    const idea = await awarded();
    await follow(hugo, idea.id);
    expect((await idea.post(plan)).status).toBe(303);
    expect(await state(idea.id)).toBe("delivering");
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.my_idea_delivered", news: "started" });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_delivered" });
    const html = await (await get(idea.page)).text();
    expect(html).toMatch(/Direction de la nature en ville[\s\S]*0\u00a0€ dépensés sur 20\u00a0000\u00a0€[\s\S]*Étudier le sol[\s\S]*Planter/);
    expect(await (await get(`/participer/${budget.slug}/realisations`)).text()).toContain("0 étape sur 2");
  });

  it("begins once, however many begin it at the same time", async () => {
    const idea = await awarded();
    const answers = await Promise.all(Array.from({ length: 8 }, () => idea.post(plan)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(409)]);
  });

  it("is late with its reason: the first date stays in sight", async () => {
    const idea = await begun();
    const later = { act: "date", moved_step: idea.steps[1], moved_day: inDays(320) };
    const silent = await idea.post(later);
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain('id="delay-error"');
    expect((await idea.post({ ...later, delay: "Les arbres sont livrés à l’automne." })).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ news: "delayed", payload: { at: inDays(320) } });
    const html = await (await get(idea.page)).text();
    expect(html).toContain("Les arbres sont livrés à l’automne.");
    expect(html).toContain("d’abord prévue le");
    expect(html).toContain("En retard");
    const earlier = { act: "date", moved_step: idea.steps[1], moved_day: inDays(100) };
    expect((await idea.post(earlier)).status).toBe(303);
    expect((await acts(idea.id)).filter((act) => act === "delivery_delayed")).toHaveLength(1);
  });

  it("tells of steps done, money spent and pictures, and ends", async () => {
    const idea = await begun();
    expect((await idea.post({ act: "step_done", done_step: idea.steps[0], done_day: inDays(0) })).status).toBe(303);
    expect((await idea.post({ act: "step_done", done_step: idea.steps[0], done_day: inDays(0) })).status).toBe(422);
    expect((await idea.post({ act: "spent", amount: "12 500", spent_on: inDays(-2), spent_for: "Étude du sol" })).status).toBe(303);
    expect((await idea.post({ act: "spent", amount: "-500", spent_on: inDays(-1), spent_for: "Avoir du bureau d’études" })).status).toBe(303);
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a3341c" } })
      .png()
      .toBuffer();
    const news = new FormData();
    for (const [name, value] of Object.entries({ act: "news", news: "Le sol est sain.", alt: "Trois sondages dans l’herbe" })) news.set(name, value);
    news.set("picture", new File([new Uint8Array(photo)], "photo.png", { type: "image/png" }));
    expect((await idea.post(news)).status).toBe(303);
    expect((await idea.post({ act: "finish", finish_words: "Vingt pommiers sont plantés.", delivered_on: inDays(0) })).status).toBe(303);
    expect(await state(idea.id)).toBe("delivered");
    const html = await (await get(idea.page)).text();
    expect(html).toContain("12\u00a0000\u00a0€ dépensés sur 20\u00a0000\u00a0€");
    expect(html).toContain('alt="Trois sondages dans l’herbe"');
    expect(html).toContain("Vingt pommiers sont plantés.");
    expect(await audited(idea.id)).toEqual(["delivery.start", "delivery.step_done", "delivery.spent", "delivery.spent", "delivery.news", "delivery.finish"]);
  });

  it("is abandoned with a reason, and resumes", async () => {
    const idea = await begun();
    expect((await idea.post({ act: "abandon", abandon_words: "non" })).status).toBe(422);
    expect((await idea.post({ act: "abandon", abandon_words: "Le terrain a été vendu." })).status).toBe(303);
    expect(await state(idea.id)).toBe("abandoned");
    expect((await idea.post({ act: "news", news: "Rien ne bouge." })).status).toBe(409);
    expect((await idea.post({ act: "resume", resume_words: "La vente est annulée." })).status).toBe(303);
    expect(await state(idea.id)).toBe("delivering");
    const never = await awarded();
    expect((await never.post({ act: "abandon", abandon_words: "Le terrain a été vendu." })).status).toBe(303);
    expect((await never.post(plan)).status).toBe(303);
  });

  it("is evaluated by a figure", async () => {
    const idea = await begun();
    const evaluation = {
      act: "evaluate",
      indicator: "own",
      measure: "Degrés à l’ombre, à 15 heures",
      unit: "°C",
      after_value: "27,5",
      after_on: inDays(0),
      evaluation: "Quatre degrés de moins au même endroit.",
    };
    expect((await idea.post(evaluation)).status).toBe(409);
    await idea.post({ act: "finish", finish_words: "Vingt pommiers sont plantés.", delivered_on: inDays(0) });
    expect((await idea.post({ ...evaluation, indicator: "nulle.part" })).status).toBe(422);
    expect((await idea.post({ ...evaluation, before_value: "31,5" })).status).toBe(422);
    expect((await idea.post({ ...evaluation, before_value: "31,5", before_on: inDays(-300) })).status).toBe(303);
    const html = await (await get(idea.page)).text();
    expect(html).toMatch(/31,5\u00a0°C le [\s\S]*27,5\u00a0°C le/);
  });

  it("is evaluated by an indicator of the house: read on both days in its commune, and on the thread", async () => {
    const idea = await begun();
    await idea.post({ act: "finish", finish_words: "Vingt pommiers sont plantés.", delivered_on: inDays(0) });
    const evaluation = { act: "evaluate", indicator: "participation.ideas", before_on: inDays(-900), after_on: inDays(0) };
    const given = { ...evaluation, evaluation: "Le quartier propose davantage depuis." };
    expect(await (await idea.post({ ...given, after_value: "12" })).text()).toContain("un indicateur du tableau de bord est lu, non écrit");
    expect((await idea.post({ ...given, indicator: "participation.residents" })).status).toBe(422);
    const typed = await (await idea.post({ ...given, after_on: inDays(3) })).text();
    expect(typed).toContain("Le quartier propose davantage depuis.");
    expect((await idea.post(given)).status).toBe(303);
    const { rows } = await sql<{ measure: string; unit: string; before: number; after: number }>`
      select measure, unit, before_value::float8 as before, after_value::float8 as after from ideas.evaluation where proposal_id = ${idea.id}`.execute(db);
    const { rows: counted } = await sql<{ n: number }>`
      select count(*)::int as n from ideas.proposal where commune_code = '59512' and state <> 'withdrawn'`.execute(db);
    expect(rows).toEqual([{ measure: "Idées déposées, Roubaix", unit: "idées", before: 0, after: counted[0]!.n }]);
    const links = await sql`select reason from thread.link where from_kind = 'indicator' and to_id = ${idea.id}`.execute(db);
    expect(links.rows).toEqual([{ reason: "Idées déposées, Roubaix" }]);
  });

  it.each([
    ["service", { service: "" }],
    ["promised_on", { promised_on: inDays(-1) }],
    ["title_0", { title_0: "", title_1: "" }],
    ["planned_1", { planned_1: "un jour" }],
  ])("is asked again at %s, with what was typed", async (field, fields) => {
    const idea = await awarded();
    const answer = await idea.post({ ...plan, ...fields } satisfies Record<string, string>);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`href="#${field}"`);
    expect(await state(idea.id)).toBe("awarded");
  });

  it("takes only money and pictures that are some", async () => {
    const idea = await begun();
    for (const amount of ["0", "beaucoup", "--5", ""])
      expect((await idea.post({ act: "spent", amount, spent_on: inDays(0), spent_for: "Étude" })).status).toBe(422);
    const news = new FormData();
    for (const [name, value] of Object.entries({ act: "news", news: "Une photo fausse.", alt: "Rien du tout" })) news.set(name, value);
    news.set("picture", new File(["pas une image"], "photo.png", { type: "image/png" }));
    const answer = await idea.post(news);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(">Une photo fausse.</textarea>");
  });
});

describe("the database", () => {
  const plant = (id: string) => sql`insert into ideas.delivery (proposal_id, service, promised_on) values (${id}, 'Un service', '2027-06-01')`.execute(db);

  it("keeps a delivery of no idea that is not being delivered", async () => {
    const idea = await awarded();
    await expect(plant(idea.id)).rejects.toMatchObject({ constraint: "delivery_of_moved" });
    const { id } = await begun();
    await expect(sql`update ideas.proposal set state = 'awarded' where id = ${id}`.execute(db)).rejects.toMatchObject({
      constraint: "delivery_of_moved",
    });
    expect(await state(id)).toBe("delivering");
  });
});

describe("what came late", () => {
  it("is delivered late, and not late any more", async () => {
    const idea = await begun();
    for (const step of idea.steps) await idea.post({ act: "step_done", step });
    await sql`update ideas.delivery set promised_on = (now() at time zone 'Europe/Paris')::date - 30, delivered_on = (now() at time zone 'Europe/Paris')::date where proposal_id = ${idea.id}`.execute(
      db,
    );
    await sql`update ideas.proposal set state = 'delivered' where id = ${idea.id}`.execute(db);
    const html = await (await get(idea.page)).text();
    expect(html).toContain("Réalisée avec retard");
    expect(html).not.toContain("En retard");
    const english = await (await get(`/participer/${budget.slug}/realisations`, { "accept-language": "en" })).text();
    expect(english).toContain("Delivered late");
    expect(english).toContain("<title>Deliveries: ");
  });
});

describe("others", () => {
  it("deliver nothing", async () => {
    const idea = await awarded();
    expect((await as(denis).get(idea.address)).status).toBe(404);
    expect((await as(denis).post(idea.address, plan)).status).toBe(404);
    expect((await as(amina).post(idea.address, plan)).status).toBe(403);
    expect((await get(idea.address)).status).toBe(303);
    const filed = await house.idea(budget.id);
    expect((await as(chloe).get(`/participer/instruction/idee/${filed.id}/realisation`)).status).toBe(404);
    expect(await state(idea.id)).toBe("awarded");
  });
});
