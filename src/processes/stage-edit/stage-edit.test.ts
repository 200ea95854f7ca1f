import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { judgingHouse } from "../../ideas/judging/judging.testing.ts";
import { stageKinds } from "../stage.ts";
import { settingsOf } from "../stage-settings.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, hugo, told, audited } = house;

let draft: Awaited<ReturnType<typeof house.process>>;
let open: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  draft = await house.process({ stages: { collect: {}, jury: { opens: 40, closes: 60 } }, state: "draft" });
  open = await house.process({ stages: { collect: { settings: { perPerson: 3 } }, jury: { opens: 40, closes: 60 } } });
});

const address = (stage: string) => `/participer/instruction/etape/${stage}`;
const words = { title: "Écrire ses idées", description: "Sur papier ou en ligne.", actors: "Les habitants" };
const later = (days: number) => addDays(dayOf(Date.now()), days);
const dates = { opens_date: later(500), opens_time: "09:00", closes_date: later(530), closes_time: "18:00" };
const collect = { ...words, decides: "Chacun", criteria: "- Utile", ...dates, perPerson: "5", ceilingCents: "50 000", acts: "supports", version: "1" };
const reason = "Le comité des habitants l’a demandé.";
const read = async (id: string) =>
  (
    await sql<{ title: string; criteria: string; settings: Record<string, unknown>; version: number; opens: string }>`
      select title, criteria, settings, version, to_char(opens_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as opens from processes.stage where id = ${id}`.execute(
      db,
    )
  ).rows[0]!;

describe("an agent composes a stage of a draft", () => {
  it("whole: its words, its rules, its dates, what its kind needs", async () => {
    expect((await as(chloe).post(address(draft.stages.collect), collect)).headers.get("location")).toContain("fait=modifie");
    const stage = await read(draft.stages.collect);
    expect(stage).toMatchObject({ title: "Écrire ses idées", criteria: "- Utile", version: 2, opens: `${dates.opens_date} 09:00` });
    expect(stage.settings).toMatchObject({ perPerson: 5, ceilingCents: 5_000_000, supports: true, comments: false });
    expect(await audited(draft.stages.collect)).toEqual(["stage.edit"]);
  });

  it.each(stageKinds)("adds one of each kind, with what is usual: %s", async (kind) => {
    const form = await as(chloe).get(`/participer/instruction/demarche/${draft.slug}/etapes/nouvelle?kind=${kind}`);
    expect(form.status).toBe(200);
    const fields = new URLSearchParams({
      ...words,
      decides: "Chacun",
      criteria: "",
      ...dates,
      kind,
      mode: "comments",
      signed: "anonymous",
      scale: "5",
      days: "",
      months: "24",
    });
    fields.append("aspects", "legal");
    const answer = await as(chloe).post(`/participer/instruction/demarche/${draft.slug}/etapes/nouvelle`, fields);
    expect(answer.headers.get("location")).toContain("fait=ajoute");
  });

  it("asks the kind again when it is none", async () => {
    const answer = await as(chloe).post(`/participer/instruction/demarche/${draft.slug}/etapes/nouvelle`, { ...collect, kind: "oracle" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Choisissez une sorte d’étape");
    expect((await as(chloe).get(`/participer/instruction/demarche/${draft.slug}/etapes/nouvelle`)).status).toBe(200);
  });

  it("puts it after those that open before it", async () => {
    await as(chloe).post(`/participer/instruction/demarche/${draft.slug}/etapes/nouvelle`, {
      ...words,
      decides: "La ville",
      ...dates,
      kind: "meeting",
      opens_date: later(20),
      closes_date: later(30),
    });
    const { rows } = await sql<{
      kind: string;
      position: number;
    }>`select kind, position from processes.stage where process_id = ${draft.id} order by position`.execute(db);
    expect(rows.map(({ kind }) => kind)).toEqual(["collect", "meeting", "jury"]);
    expect(new Set(rows.map(({ position }) => position)).size).toBe(3);
  });
});

describe("once the process is published", () => {
  it("the words of an open stage still change, its rules and its dates do not", async () => {
    const form = await (await as(chloe).get(address(open.stages.collect))).text();
    expect(form).toContain("ses critères, qui décide et ses réglages ne changent plus");
    expect(form).not.toContain('name="criteria"');
    expect(form).not.toContain('name="opens_date"');
    expect((await as(chloe).post(address(open.stages.collect), { ...collect, criteria: "- Autre chose", reason })).status).toBe(303);
    expect(await read(open.stages.collect)).toMatchObject({ title: "Écrire ses idées", criteria: "", settings: { perPerson: 3 } });
  });

  it("the rules of a stage to come may change, its dates elsewhere only", async () => {
    const before = await read(open.stages.jury);
    await as(chloe).post(address(open.stages.jury), { ...words, decides: "Le jury", criteria: "- Juste", scale: "10", ...dates, version: "1", reason });
    const after = await read(open.stages.jury);
    expect(after).toMatchObject({ criteria: "- Juste", opens: before.opens });
    expect(after.settings).toMatchObject({ scale: 10 });
  });

  it("what a stage announces changes with a public reason only; those who follow are told, and the old text stays readable", async () => {
    await sql`insert into processes.follow (person_id, process_id) values (${hugo}, ${open.id})`.execute(db);
    await sql`update processes.stage set criteria = '- Utile à tous' where id = ${open.stages.jury}`.execute(db);
    const { rows } = await sql<{ title: string; description: string; actors: string; decides: string }>`
      select title, description, actors, decides from processes.stage where id = ${open.stages.jury}`.execute(db);
    const same = { ...rows[0]!, criteria: "- Utile à tous", scale: "5", acts: "supports", version: "1" };
    const save = (more: Record<string, string>) => as(chloe).post(address(open.stages.jury), { ...same, ...more });
    for (const silent of [{ criteria: "" }, { title: "Juger" }, { decides: "Personne" }, { criteria: "", reason: "Bref" }]) {
      const refused = await save(silent);
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("Écrivez la raison")]);
    }
    expect(await read(open.stages.jury)).toMatchObject({ criteria: "- Utile à tous", version: 1 });
    expect((await save({ scale: "7" })).status).toBe(303);
    expect((await told(hugo)).filter(({ news }) => news === "reworded")).toHaveLength(0);

    expect((await save({ criteria: "", version: "2", reason })).status).toBe(303);
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.process_moved", news: "reworded" });
    const page = await (await get(`/participer/${open.slug}`)).text();
    expect(page).toMatch(/annonce autre chose[\s\S]*Le comité des habitants[\s\S]*Ce qui était annoncé avant[\s\S]*Critères[\s\S]*Utile à tous/);
  });

  it("a stage more is announced with its reason, and opens later than now", async () => {
    await sql`insert into processes.follow (person_id, process_id) values (${hugo}, ${open.id})`.execute(db);
    const more = { ...words, title: "Se réunir encore", decides: "Rien", kind: "meeting", ...dates };
    const to = `/participer/instruction/demarche/${open.slug}/etapes/nouvelle`;
    expect(await (await as(chloe).post(to, more)).text()).toContain("Écrivez la raison");
    const reason = "Les habitants ont demandé une réunion de plus.";
    const past = await as(chloe).post(to, { ...more, opens_date: "2024-03-01", reason });
    expect(past.status).toBe(422);
    expect(await past.text()).toContain("s’ouvre plus tard que maintenant");
    expect((await as(chloe).post(to, { ...more, reason })).status).toBe(303);
    expect(await (await get(`/participer/${open.slug}`)).text()).toContain(reason);
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.process_moved", news: "added" });
  });

  it("nothing is added to one that is over", async () => {
    await sql`update processes.process set state = 'ended', ended_at = now() where id = ${open.id}`.execute(db);
    expect((await as(chloe).post(`/participer/instruction/demarche/${open.slug}/etapes/nouvelle`, { ...collect, kind: "collect" })).status).toBe(404);
  });
});

it("tells the second of two agents at once", async () => {
  const answers = await Promise.all(["Un titre", "Un autre titre"].map((title) => as(chloe).post(address(draft.stages.collect), { ...collect, title })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await answers.find(({ status }) => status === 409)!.text()).toContain("Quelqu’un a changé la démarche");
  expect((await read(draft.stages.collect)).version).toBe(2);
});

it("refuses rules sent to a stage that began while its form was open", async () => {
  await sql`update processes.process set state = 'published', published_at = now() where id = ${draft.id}`.execute(db);
  const stale = await as(chloe).post(address(draft.stages.jury), { ...collect, scale: "7", reason });
  expect(stale.status).toBe(303);
  expect((await read(draft.stages.jury)).opens).not.toBe(`${dates.opens_date} 09:00`);
});

describe("what is typed wrong is asked again, with the rest kept", () => {
  it.each([
    [{ title: "ab" }, "Écrivez un titre"],
    [{ actors: "" }, "Dites qui agit"],
    [{ decides: "" }, "Dites qui décide quoi"],
    [{ opens_date: "hier" }, "d’ouverture"],
    [{ closes_date: "" }, "reste ouverte"],
    [{ closes_date: later(470) }, "La fermeture vient après"],
    [{ perPerson: "0" }, "de 1 à 100"],
    [{ perPerson: "beaucoup" }, "de 1 à 100"],
    [{ ceilingCents: "cher" }, "Écrivez la somme"],
  ])("%o", async (wrong, said) => {
    const answer = await as(chloe).post(address(draft.stages.collect), { ...collect, description: "Ce que je garde.", ...wrong });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).toContain("Ce que je garde.");
  });

  it("but a stage may stay open, without an end", async () => {
    expect((await as(chloe).post(address(draft.stages.collect), { ...collect, closes_date: "", closes_time: "", stays_open: "1" })).status).toBe(303);
  });
});

it("is not found by whoever does not run its process", async () => {
  for (const stage of [draft.stages.collect, open.stages.collect]) {
    expect((await as(denis).get(address(stage))).status).toBe(404);
    expect((await as(denis).post(address(stage), collect)).status).toBe(404);
    expect((await as(amina).post(address(stage), collect)).status).toBe(403);
  }
});

describe("settings of a kind", () => {
  it("are what is usual when what was kept makes no sense", () => {
    expect(settingsOf("collect", { perPerson: -3, ceilingCents: "dix" })).toEqual({ perPerson: null, ceilingCents: null });
    expect(settingsOf("feasibility", { aspects: ["magic"] })).toEqual({ aspects: ["technical", "legal", "financial"] });
    expect(settingsOf("feasibility", { aspects: ["financial"] })).toEqual({ aspects: ["financial"] });
    expect(settingsOf("jury", null)).toEqual({ scale: 5 });
    expect(settingsOf("debate", { mode: "text" })).toEqual({ mode: "text" });
  });
});
