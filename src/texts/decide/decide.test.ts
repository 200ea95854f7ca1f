import { type RawBuilder, sql } from "kysely";
import { describe, expect, it } from "vitest";

import { textHouse, textOf } from "../text.testing.ts";

const house = await textHouse();
const { db, as, get, chloe, addText, debate, amend, amendment, paragraphs, addSettled, told, addProcess } = house;
const amina = await addSettled({ name: "Amina Delattre" });
const reasons = "Le lieu peut tenir cette promesse.";

async function amended(...more: Record<string, string>[]) {
  const text = await addText(await debate());
  for (const fields of more) await amend(text.href, amina, fields);
  const decide = (number: number, fields: Record<string, string>, who = chloe) =>
    as(who).post(`${text.href}/amendements/${number}/decision`, { act: "answer", decision: reasons, revision: "1", ...fields });
  return { ...text, decide };
}

describe("the team that answers amendments", () => {
  it("accepts one: it goes into the next version, which the public reads once it is published, and its author is told", async () => {
    const text = await amended({}, { acte: "insert", paragraphe: "3", body: "Il est ouvert à tous." }, { acte: "delete", paragraphe: "5", body: "" });
    await as(amina).post(`${text.href}/amendements/1/soutenir`, { act: "support" });
    const supporter = await addSettled();
    await as(supporter).post(`${text.href}/amendements/1/soutenir`, { act: "support" });
    for (const number of [1, 2, 3]) expect((await text.decide(number, { outcome: "accept" })).status).toBe(303);
    expect((await told(amina)).map(({ kind }) => kind)).toEqual(Array(3).fill("participation.amendment_answered"));
    expect((await told(supporter)).map(({ kind }) => kind)).toEqual(["participation.supported_amendment_answered"]);
    expect(await textOf(get(text.href))).toContain("Le lieu ouvre le matin.");
    expect(await textOf(get(`${text.href}/amendements/1`))).toContain("Entrera dans la prochaine version du texte");

    const next = await textOf(as(chloe).get(`${text.href}/prochaine-version`));
    expect(next).toMatch(/Changé à la version 2, amendement n° 1 de Amina D\.[\s\S]*Ajouté[\s\S]*Retiré/);
    const published = await as(chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "Le soir aussi" });
    expect(published.headers.get("location")).toBe(`${text.href}?fait=version`);
    expect((await paragraphs(text.id, 2)).map(([, body]) => body)).toEqual([
      "Accueillir",
      "Le lieu ouvre matin et soir.",
      "Il est gratuit.",
      "Il est ouvert à tous.",
      "Partager",
    ]);
    const page = await textOf(get(text.href));
    expect(page).toMatch(/Le lieu ouvre matin et soir[\s\S]*Changé à la version 2, amendement n° 1 de Amina D\./);
    expect(page).toMatch(/Qui a changé ce texte[\s\S]*Amina D\.[\s\S]*Paragraphes retirés/);
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.text_version", payload: { version: 2, summary: "Le soir aussi" } });
    expect(await textOf(get(`${text.href}/versions`))).toMatch(/<del>[\s\S]*<ins>/);
    expect(await textOf(get(`${text.href}/versions?vue=cote`))).toContain("text-beside");
    expect(await textOf(get(`${text.href}/imprimer`))).toContain("Changé à la version 2");
  });

  it("leaves a list that anybody has as a file, with the order and the state that were asked, each text as it stands", async () => {
    const text = await amended({ body: "=1+1" }, { acte: "delete", paragraphe: "5", body: "" });
    await text.decide(2, { outcome: "accept" });
    const file = async (query = "") => (await (await get(`${text.href}/amendements.csv${query}`)).text()).trim().split("\r\n");
    const [head, ...rows] = await file("?tri=newest");
    expect(head).toMatch(/numero,acte,texte_d_avant,texte_propose/);
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row.split(",")[0])).toEqual(["2", "1"]);
    // A spreadsheet would run it.
    expect(rows[1]).toContain("'=1+1");
    expect(await file("?etat=decided")).toHaveLength(2);
    expect(await textOf(get(`${text.href}/amendements`))).toContain("Télécharger la liste (CSV, 2)");
  });

  it("accepts in part with a wording of its own, or refuses, always with reasons", async () => {
    const text = await amended({}, { paragraphe: "3", body: "Il est gratuit le lundi." });
    expect((await text.decide(1, { outcome: "in_part", result: "Le lieu ouvre le matin, et un soir par semaine." })).status).toBe(303);
    expect((await text.decide(2, { outcome: "refuse" })).status).toBe(303);
    expect(await amendment(text.id, 1)).toMatchObject({ state: "accepted_in_part", into_version: 2 });
    expect(await amendment(text.id, 2)).toMatchObject({ state: "refused", into_version: null });
    const page = await textOf(get(`${text.href}/amendements/1`));
    expect(page).toMatch(/Réponse de l’équipe[\s\S]*Le lieu peut tenir cette promesse[\s\S]*Ce qui a été retenu/);
  });

  it.each([
    ["outcome", {}],
    ["outcome", { outcome: "perhaps" }],
    ["result", { outcome: "in_part", result: "" }],
    ["result", { outcome: "in_part", result: "x".repeat(6001) }],
    ["decision", { outcome: "refuse", decision: "non" }],
    ["decision", { outcome: "refuse", decision: "x".repeat(2001) }],
  ])("is told at %s what is missing", async (field, wrong) => {
    const text = await amended({});
    const answer = await text.decide(1, wrong);
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
    expect((await amendment(text.id, 1)).state).toBe("open");
  });

  it("meets another change on the same paragraph: as it stands it would erase it, in part it takes account of both", async () => {
    const text = await amended({}, { body: "Le lieu ouvre le matin, sauf en août." });
    expect(await textOf(get(`${text.href}/amendements/2`))).toContain("1 autre amendement porte sur le même paragraphe");
    // An answer that is not taken begins no version.
    expect([(await text.decide(1, { outcome: "accept", revision: "9" })).status, await paragraphs(text.id, 2)]).toEqual([409, []]);
    await text.decide(1, { outcome: "accept" });
    const stale = await text.decide(2, { outcome: "accept" });
    expect([stale.status, await textOf(stale)]).toEqual([409, expect.stringMatching(/Le paragraphe vient de changer[\s\S]*name="revision" value="2"/)]);
    const whole = await text.decide(2, { outcome: "accept", revision: "2" });
    expect([whole.status, await textOf(whole)]).toEqual([422, expect.stringContaining("Un autre changement est déjà entré dans ce paragraphe")]);
    const both = "Le lieu ouvre matin et soir, sauf en août.";
    expect((await text.decide(2, { outcome: "in_part", result: both, revision: "2" })).status).toBe(303);
    await as(chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "" });
    expect(await textOf(get(text.href))).toMatch(/sauf en août[\s\S]*amendement n° 1 de Amina D\.[\s\S]*amendement n° 2 de Amina D\./);
    // In the version after, as its page shows it: the paragraph keeps count of its changes.
    await amend(text.href, amina, { body: "Le lieu ouvre matin et soir, août compris." });
    const [, revision] = /name="revision" value="(\d+)"/.exec(await textOf(as(chloe).get(`${text.href}/amendements/3/decision`)))!;
    expect([revision, (await text.decide(3, { outcome: "accept", revision: "1" })).status, await paragraphs(text.id, 3)]).toEqual(["3", 409, []]);
    expect((await text.decide(3, { outcome: "accept", revision: revision! })).status).toBe(303);
  });

  it("can only refuse a change of a paragraph that is gone", async () => {
    const text = await amended({ acte: "delete", body: "" }, {});
    await text.decide(1, { outcome: "accept" });
    expect((await text.decide(2, { outcome: "in_part", result: "Le lieu ouvre." })).status).toBe(422);
    expect((await text.decide(2, { outcome: "refuse" })).status).toBe(303);
  });

  it("twenty answers at once: one is taken, the others are told whose", async () => {
    const text = await amended({});
    const officers = await Promise.all(Array.from({ length: 20 }, () => addSettled({ roles: [{ role: "agent", kind: "metropolis", id: null }] })));
    const answers = await Promise.all(
      officers.map((officer, at) => text.decide(1, { outcome: at % 2 === 0 ? "accept" : "refuse", decision: `${reasons} (${at})` }, officer)),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const others = answers.filter(({ status }) => status === 409);
    expect(others).toHaveLength(19);
    const late = await textOf(others[0]!);
    expect(late).toMatch(/Un autre membre de l’équipe a répondu : « (Accepté|Refusé) »/);
    for (const at of [answers.findIndex(({ status }) => status === 303), answers.indexOf(others[0]!)]) expect(late).toContain(`${reasons} (${at})`);
    const { rows } = await sql`select from platform.audit where act = 'amendment.answer' and about_id = ${(await amendment(text.id, 1)).id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("takes an answer back before the version is published, not after", async () => {
    const text = await amended({}, { acte: "delete", paragraphe: "3", body: "" }, { acte: "insert", paragraphe: "5", body: "Chacun prévient." });
    const before = await paragraphs(text.id, 1);
    for (const number of [1, 2, 3]) await text.decide(number, { outcome: "accept" });
    for (const number of [3, 1, 2]) expect((await text.decide(number, { act: "undo" })).status).toBe(303);
    expect(await paragraphs(text.id, 2)).toEqual(before);
    expect(await amendment(text.id, 2)).toMatchObject({ state: "open", into_version: null, result: null });
    await text.decide(1, { outcome: "refuse" });
    const { id } = await amendment(text.id, 1);
    const bySql = (change: RawBuilder<unknown>) => sql`update texts.amendment set ${change} where id = ${id}`.execute(db);
    for (const change of [sql`decision = 'Autrement, et sans le dire.'`, sql`decided_at = '2020-01-01'`, sql`state = 'accepted', into_version = 1`])
      await expect(bySql(change)).rejects.toThrow(/stays/);
    expect((await text.decide(1, { act: "undo" })).status).toBe(303);
    // What had been answered is kept, and by nobody's hand but that of the database.
    const { rows: former } = await sql`select number, state, decision from texts.former_decision where amendment_id = ${id} order by number`.execute(db);
    expect(former).toEqual(["accepted", "refused"].map((state, at) => ({ number: at + 1, state, decision: reasons })));
    await expect(sql`delete from texts.former_decision`.execute(db)).rejects.toThrow(/permission denied/);
    await text.decide(1, { outcome: "accept", revision: "3" });
    await as(chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "" });
    expect((await text.decide(1, { act: "undo" })).status).toBe(409);
    await expect(bySql(sql`state = 'open', decision = null, decided_at = null, result = null, into_version = null`)).rejects.toThrow(/stays/);
  });

  it("is not a resident, an officer of another commune, or a juror", async () => {
    const process = await addProcess({ kind: "debate", settings: { mode: "text" }, ownerCommune: "59512" });
    const text = await addText(process);
    await amend(text.href, amina);
    const lille = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    const roubaix = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const juror = await addSettled();
    const officer = await addSettled();
    for (const [person, part] of [
      [juror, "juror"],
      [officer, "officer"],
    ])
      await sql`insert into processes.process_member (process_id, person_id, part) values (${process.id}, ${person}, ${part})`.execute(db);
    const address = `${text.href}/amendements/1/decision`;
    for (const person of [amina, lille, juror]) {
      expect((await as(person).get(address)).status).toBe(403);
      expect((await as(person).post(address, { act: "answer", outcome: "accept", decision: reasons })).status).toBe(403);
    }
    expect((await as(roubaix).get(address)).status).toBe(200);
    expect((await as(officer).get(address)).status).toBe(200);
    expect((await as(chloe).get(`${text.href}/amendements/99/decision`)).status).toBe(404);
  });
});
