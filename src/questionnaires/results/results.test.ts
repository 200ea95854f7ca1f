import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { questionnaireHouse, textOf } from "../questionnaire.testing.ts";

const house = await questionnaireHouse();
const { db, as, get, post, chloe, stage, addQuestionnaire, manyAnswers, sheets, close, addSettled, told, send } = house;
const publish = (href: string, person = chloe) => as(person).post(`${href}/resultats`, { act: "publish" });

async function answered(more: readonly object[] = []) {
  const process = await stage();
  const questionnaire = await addQuestionnaire(process);
  await manyAnswers(questionnaire.href, [
    ...Array.from({ length: 6 }, (_, n) => ({ 1: "o1", 2: 20 + n, 3: ["o1"] })),
    ...Array.from({ length: 12 }, () => ({ 1: "o2", 3: ["o1", "o2"] })),
    { 1: "o3", 4: "Madame Martin, au 4, veut un banc." },
    { 1: "o3", 4: "Rien à dire." },
    ...more,
  ]);
  return { process, ...questionnaire };
}

describe("the team that publishes results", () => {
  it("sees all figures before; the public sees them once they are protected and published, and answers are closed for good", async () => {
    const { process, id, href } = await answered();
    const follower = await addSettled();
    await sql`insert into processes.follow (person_id, process_id) values (${follower}, ${process.id})`.execute(db);
    expect((await get(`${href}/resultats`)).headers.get("location")).toBe(href);
    expect((await get(`${href}/resultats.csv`)).status).toBe(404);
    const raw = await textOf(as(chloe).get(`${href}/resultats`));
    expect(raw).toMatch(/Chiffres de l’équipe[\s\S]*En bus<\/span> <span class="bars-figure">2 · 10 %/);
    const early = await publish(href);
    expect([early.status, await textOf(early)]).toEqual([409, expect.stringContaining("encore ouvert")]);

    await close(process);
    expect((await publish(href)).headers.get("location")).toContain("fait=publie");
    const page = await textOf(get(`${href}/resultats`));
    expect(page).toMatch(/20 réponses/);
    // Two came by bus: hidden, with the six who came by bicycle, for otherwise they could be subtracted.
    expect(page).toMatch(/À vélo<\/span> <span class="bars-figure">masqué/);
    expect(page).toMatch(/À pied<\/span> <span class="bars-figure">12 · 60 %/);
    expect(page).toMatch(/En bus<\/span> <span class="bars-figure">masqué/);
    expect(page).toContain("Lignes masquées, ensemble : 8");
    expect(page).toMatch(/<caption[^>]*>Comment venez-vous \?/);
    const csv = await textOf(get(`${href}/resultats.csv`));
    expect(csv).toMatch(/Comment venez-vous \?,,En bus,,oui/);
    expect(csv).toMatch(/Comment venez-vous \?,,À pied,12,non/);
    expect((await told(follower)).map(({ kind }) => kind)).toEqual(["participation.results_published"]);

    await sql`update processes.stage set closes_at = null where id = ${process.stageId}`.execute(db);
    expect((await send(href, { 1: "o1" })).status).toBe(409);
    const paper = await as(chloe).post(`${href}/saisir`, { channel: "paper", reference: "12", q1: "o1" });
    expect(paper.status).toBe(409);
    expect(await sheets(id)).toHaveLength(20);
    expect((await publish(href)).status).toBe(409);
  });

  it("publishes once, however many press at once", async () => {
    const { process, id, href } = await answered();
    await close(process);
    const answers = await Promise.all(Array.from({ length: 20 }, () => publish(href)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from questionnaires.published_cell c join questionnaires.question q on q.id = c.question_id where q.questionnaire_id = ${id}`.execute(
      db,
    );
    expect(rows[0]!.count).toBeGreaterThan(8);
  });

  it("is nobody else; and of nothing there is nothing to publish", async () => {
    const process = await stage();
    const { href } = await addQuestionnaire(process);
    await close(process);
    expect((await publish(href, await addSettled())).status).toBe(404);
    expect((await post(`${href}/resultats`, { act: "publish" })).status).toBe(404);
    expect((await publish(href)).status).toBe(409);
  });

  it("of fewer than five answers says no figure", async () => {
    const process = await stage();
    const { href } = await addQuestionnaire(process);
    await manyAnswers(href, [{ 1: "o1" }, { 1: "o1" }, { 1: "o2" }]);
    await close(process);
    await publish(href);
    const page = await textOf(get(`${href}/resultats`));
    expect(page).toContain("Moins de cinq réponses");
    expect(page).not.toMatch(/bars-figure">\d/);
  });
});

describe("free texts", () => {
  it("are read one by one; names may be taken out, words not added; then the public reads them, and may report one", async () => {
    const { process, href } = await answered();
    await close(process);
    await publish(href);
    const moderate = `${href}/reponses-libres`;
    const html = await textOf(as(chloe).get(moderate));
    expect(html).toContain("Madame Martin, au 4, veut un banc.");
    const ids = [...html.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id!);
    const { rows } = await sql<{ id: string }>`
      select f.id from questionnaires.free_answer f join questionnaires.answer a on a.sheet_id = f.sheet_id and a.question_id = f.question_id
      where a.value #>> '{}' like 'Madame%' and f.id::text = any(${ids}::text[])`.execute(db);
    const martin = rows[0]!.id;
    const other = ids.find((id) => id !== martin)!;
    const deal = (id: string, fields: Record<string, string>) => as(chloe).post(moderate, { id, version: "1", ...fields });
    expect((await deal(martin, { act: "publish", text: "" })).status).toBe(422);
    const added = await deal(martin, { act: "publish", text: "Monsieur Durand veut un banc." });
    expect([added.status, await textOf(added)]).toEqual([422, expect.stringContaining("On peut retirer des mots, pas en ajouter")]);
    // Of two of the team who shorten it at once, the second reads what the first published, and keeps what they typed; published already, too.
    for (const [version, next] of [
      ["1", "2"],
      ["2", "3"],
    ] as const) {
      const texts = ["[…] veut un banc.", "Madame […] veut un banc."];
      const both = await Promise.all(texts.map((text) => deal(martin, { act: "publish", text, version })));
      expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
      const late = await textOf(both.find(({ status }) => status === 409)!);
      for (const words of [...texts, `name="version" value="${next}"`]) expect(late).toContain(words);
    }
    expect((await deal(martin, { act: "publish", text: "[…] veut un banc.", version: "3" })).status).toBe(303);
    expect((await deal(martin, { act: "set_aside" })).status).toBe(409);
    expect((await deal(other, { act: "set_aside" })).status).toBe(303);

    expect(await textOf(get(`${href}/resultats`))).toContain("1 texte publié");
    const texts = await textOf(get(`${href}/resultats/4`));
    expect(texts).toMatch(/\[…\] veut un banc\.[\s\S]*Un nom ou une adresse a été retiré/);
    expect(texts).not.toMatch(/Martin|Rien à dire/);
    expect(texts).toContain(`/signaler/free_answer/${martin}`);
    const reportable = house.services.offers.reportables.find(({ kind }) => kind === "free_answer")!;
    expect(await reportable.find(db, martin, house.services.offers)).toMatchObject({ excerpt: "[…] veut un banc.", authorId: null });
    expect(await reportable.find(db, other, house.services.offers)).toBeNull();
    expect((await get(`${href}/resultats/1`)).status).toBe(404);
  });

  it("are dealt with several at once; what another member of the team did meanwhile stays done", async () => {
    const { process, href } = await answered();
    await close(process);
    const moderate = `${href}/reponses-libres`;
    const html = await textOf(as(chloe).get(moderate));
    const ids = [...html.matchAll(/name="rows" form="rows" value="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2);
    const deal = (act: string, from: string, rows: readonly string[]) =>
      as(chloe).post(`${moderate}?etat=${from}`, new URLSearchParams([["act", act], ["from", from], ...rows.map((id) => ["rows", id])]));
    const states = async () =>
      (await sql<{ state: string }>`select state from questionnaires.free_answer where id::text = any(${ids}::text[]) order by state`.execute(db)).rows.map(
        ({ state }) => state,
      );
    const none = await deal("publish_ticked", "waiting", []);
    expect([none.status, await textOf(none)]).toEqual([422, expect.stringContaining("Cochez au moins une ligne")]);
    expect((await as(chloe).post(moderate, { act: "set_aside", version: "1", id: ids[0]! })).status).toBe(303);

    const some = await deal("publish_ticked", "waiting", ids);
    expect(some.headers.get("location")).toContain("fait=publies&n=1");
    expect(await textOf(as(chloe).get(some.headers.get("location")!))).toContain("1 texte est publié.");
    expect(await states()).toEqual(["published", "set_aside"]);
    expect((await deal("publish_ticked", "waiting", ids)).status).toBe(409);

    const races = await Promise.all(Array.from({ length: 8 }, () => deal("take_ticked_back", "published", ids)));
    expect(races.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(
      (
        await as(await addSettled()).post(
          moderate,
          new URLSearchParams([
            ["act", "publish_ticked"],
            ["from", "waiting"],
          ]),
        )
      ).status,
    ).toBe(403);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from platform.audit where act like 'free_answer.%' and about_id = any(${ids}::text[])`.execute(db);
    expect(rows[0]!.count).toBe(3);
  });
});

describe("answers on paper", () => {
  it("are typed in after the closing too, under their channel; a sheet once; what is left out stays out", async () => {
    const { process, id, href } = await answered();
    await close(process);
    const enter = (fields: Record<string, string>) =>
      as(chloe).post(`${href}/saisir`, { channel: "paper", reference: "7", submission: crypto.randomUUID(), ...fields });
    expect(await textOf(as(chloe).get(`${href}/saisir`))).toContain("Seulement si « Comment venez-vous ? » : À vélo");
    expect((await enter({ q4: "Sans choix." })).status).toBe(303);
    const twice = await enter({ q1: "o2" });
    expect([twice.status, await textOf(twice)]).toEqual([422, expect.stringContaining("Cette feuille est déjà saisie")]);
    expect((await enter({ reference: "" })).status).toBe(422);
    expect((await enter({ channel: "pigeon", reference: "8" })).status).toBe(422);
    expect((await enter({ reference: "9", q1: "o1", q2: "mille" })).status).toBe(422);
    const same = crypto.randomUUID();
    await Promise.all([enter({ reference: "10", submission: same }), enter({ reference: "10", submission: same })]);
    expect((await sheets(id)).filter(({ channel }) => channel === "paper").map(({ reference, answers }) => [reference, answers])).toEqual(
      expect.arrayContaining([
        ["7", { 4: "Sans choix." }],
        ["10", {}],
      ]),
    );
    const csv = await textOf(as(chloe).get(`${href}/reponses.csv`));
    expect(csv).toMatch(/paper,7,[\d-]+,,,,Sans choix\./);
    expect((await as(await addSettled()).get(`${href}/reponses.csv`)).status).toBe(403);
    await publish(href);
    expect(await textOf(get(`${href}/resultats`))).toMatch(
      /Par où les réponses sont venues[\s\S]*Papier[\s\S]*masqué[\s\S]*En ligne[\s\S]*masqué[\s\S]*Ensemble[\s\S]*22/,
    );
  });
});

describe("published results in open data, the search and the news", () => {
  it("are those of the page, protected, and nothing of what is open", async () => {
    const { process, href } = await answered();
    const open = await answered();
    await close(process);
    await publish(href);
    const { datasets, news, searchables } = house.services.offers;
    const dataset = datasets.find(({ id }) => id === "questionnaires")!;
    const rows = await Array.fromAsync(dataset.rows(db, house.services.offers));
    expect(rows.filter(({ demarche, question }) => demarche === process.slug && question === 1)).toMatchObject([
      { reponse: "À vélo", personnes: null },
      { reponse: "À pied", personnes: 12 },
      { reponse: "En bus", personnes: null },
      { reponse: "Sans réponse", personnes: 0 },
    ]);
    expect(rows.some(({ demarche }) => demarche === open.process.slug)).toBe(false);
    expect(rows.length).toBe(await dataset.count(db, house.services.offers));
    const told = await news
      .find(({ kind }) => kind === "questionnaires")!
      .list(db, { commune: null, limit: 50, now: new Date(), locale: "fr", offers: house.services.offers });
    expect(told.map((entry) => entry.href)).toContain(`${href}/resultats`);
    const asked = { words: "minutes", typos: false, limit: 50, offset: 0, locale: "fr", now: new Date(), offers: house.services.offers } as const;
    expect((await searchables.find(({ kind }) => kind === "questionnaires")!.search(db, asked)).hits.map((hit) => hit.href)).toContain(open.href);
  });
});
