import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../acts.testing.ts";
import { draftIdOn, file, formOf, pdf, photo, signed, typed, writeDraft } from "./writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
let [amina, hugo] = ["", ""];
beforeEach(async () => {
  [amina, hugo] = [await house.addSettled({ name: "Amina Delattre" }), await house.addSettled({ name: "Hugo Lemaire" })];
  await db.deleteFrom("platform.rate_limit").execute();
});

const filed = async (processId = process.id) =>
  (
    await sql<{ id: string; number: number; title: string; author_id: string; signature: string; filed_at: Date; cost_cents: number; author_kind: string }>`
      select id, number, title, author_id, signature, filed_at, cost_cents, author_kind from ideas.proposal where process_id = ${processId} order by number`.execute(
      db,
    )
  ).rows;

describe("filing an idea", () => {
  it("asks to sign in at the last step, and comes back to the draft", async () => {
    const draft = await writeDraft(house, process);
    const check = await textOf(house.get(`${draft}/verifier`));
    expect(check).toContain(`/connexion?suite=${encodeURIComponent(`${draft}/verifier`)}`);
    const unsigned = await house.post(`${draft}/verifier`, { ...signed, brouillon: "" });
    expect(unsigned.headers.get("location")).toBe(`/connexion?suite=${encodeURIComponent(`${draft}/verifier`)}`);
    expect(await filed()).toHaveLength(0);
    expect(await textOf(house.as(amina).get(`${draft}/verifier`))).toContain('value="Amina D."');
    const answer = await file(house.as(amina), draft);
    expect(answer.headers.get("location")).toBe(`/participer/${process.slug}/idees/1-de-l-ombre-sur-la-place-du-marche?fait=deposee`);
    const [idea] = await filed();
    expect(idea).toMatchObject({ number: 1, author_id: amina, signature: "Amina D.", cost_cents: 1_200_000, author_kind: "resident" });
    expect((await house.get(draft)).status).toBe(404);
    expect((await house.told(amina)).at(-1)).toMatchObject({ kind: "participation.my_idea_filed" });
  });

  it("keeps its pictures and documents, its first version, its zones and its journey", async () => {
    const draft = await writeDraft(house.as(hugo), process, { titre: "Une mare pour les grenouilles", point: "50.6965, 3.1817" });
    await house.as(hugo).post(draft, formOf({ image: await photo(), image_alt: "Le pré inondé", act: "picture" }));
    await house.as(hugo).post(draft, formOf({ document: pdf(), act: "document" }));
    const page = (await file(house.as(hugo), draft)).headers.get("location")!;
    const shown = await textOf(house.get(page.split("?")[0]!));
    expect(shown).toContain('alt="Le pré inondé"');
    const [, document] = /href="([^"]+\/documents\/[0-9a-f-]{36})"/.exec(shown)!;
    const download = await house.get(document!);
    expect(download.headers.get("content-disposition")).toContain("attachment");
    expect((await filed()).at(-1)!.number).toBe(2);
    const { rows } = await sql<{ versions: number; journey: number; zones: number; dropped: number }>`
      select (select count(*)::int from ideas.proposal_version where proposal_id = p.id) as versions,
        (select count(*)::int from ideas.journey where proposal_id = p.id and act = 'filed') as journey,
        (select count(*)::int from ideas.dropped_file) as dropped
      from ideas.proposal p where number = 2 and process_id = ${process.id}`.execute(db);
    expect(rows[0]).toMatchObject({ versions: 1, journey: 1, dropped: 0 });
  });

  it("asks again for what is missing, with what was typed", async () => {
    const draft = await writeDraft(house.as(amina), process);
    const answer = await file(house.as(amina), draft, { signature: "moi@exemple.fr", accord: "", genre: "commune" });
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    for (const sentence of ["Écrivez un nom de 2 à 80 signes", "Choisissez comment vous déposez", "Acceptez que l’idée soit publique"])
      expect(page).toContain(sentence);
    expect(page).toContain('value="moi@exemple.fr"');
    // By marks that nobody sees it would look like another's.
    for (const signature of ["Amina\u200B D.", "\u202EenirehtaC"])
      expect(await textOf(await file(house.as(amina), draft, { signature }))).toContain("Écrivez un nom de 2 à 80 signes");
  });

  it("sent twice, or at the same time, is one idea", async () => {
    const draft = await writeDraft(house.as(amina), process, { titre: "Envoyée deux fois" });
    const id = await draftIdOn(house.as(amina), draft);
    const send = () => house.as(amina).post(`${draft}/verifier`, { ...signed, brouillon: id });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((one) => one.headers.get("location")))).toHaveProperty("size", 1);
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect((await filed()).filter(({ title }) => title === "Envoyée deux fois")).toHaveLength(1);
  });

  it("of somebody else's draft is not found", async () => {
    const draft = await writeDraft(house.as(amina), process);
    expect((await house.as(hugo).post(`${draft}/verifier`, { ...signed, brouillon: await draftIdOn(house.as(amina), draft) })).status).toBe(404);
  });

  it("that holds many links waits for a moderator: its author reads it, others do not yet", async () => {
    const texte = "Voyez https://a.example et https://b.example et https://c.example pour comprendre.";
    const draft = await writeDraft(house.as(amina), process, { titre: "Une idée pleine de liens", texte });
    const page = (await file(house.as(amina), draft)).headers.get("location")!;
    expect(page).toContain("fait=relecture");
    const here = page.split("?")[0]!;
    expect((await house.as(amina).get(here)).status).toBe(200);
    expect((await house.get(here)).status).toBe(410);
    expect(await textOf(house.get(`/participer/${process.slug}/idees`))).not.toContain("Une idée pleine de liens");
  });

  it("meets the ideas that resemble it, and none that was withdrawn since", async () => {
    const meet = await house.addProcess();
    const texte = "En été personne ne traverse la place sans courir vers le seul platane. Plantons-en vingt autres.";
    await file(house.as(amina), await writeDraft(house.as(amina), meet, { texte }));
    const second = await writeDraft(house.as(hugo), meet, { titre: "Ombres sur la place du marche", texte: `${texte} Vraiment.` });
    const check = () => textOf(house.as(hugo).get(`${second}/verifier`));
    // A process may answer from what it knew a second ago.
    await expect.poll(check).toContain("De l’ombre sur la place du marché");
    await sql`update ideas.proposal set state = 'withdrawn', state_at = now() where process_id = ${meet.id}`.execute(db);
    expect(await check()).not.toContain("existent déjà");
  });
});

describe("the piece of similar ideas that is asked for while one types", () => {
  it("lists them with their addresses, and nothing when nothing resembles", async () => {
    const meet = await house.addProcess();
    const texte = "Le marché ferme à onze heures tant il fait chaud sous les toiles. Des arbres y feraient du bien.";
    await file(house.as(amina), await writeDraft(house.as(amina), meet, { texte }));
    const ask = (titre: string) => textOf(house.get(`/participer/${meet.slug}/deposer/semblables?titre=${encodeURIComponent(titre)}`));
    await expect.poll(() => ask("ombre place marché")).toContain(`/participer/${meet.slug}/idees/1-de-l-ombre`);
    expect(await ask("zzz")).toBe("");
    expect(await ask("")).toBe("");
    expect(await ask("piscine olympique chauffée")).toBe("");
  });
});

describe("the limit per person", () => {
  it("holds under parallel filings, and a withdrawal frees a place", async () => {
    const limited = await house.addProcess({ settings: { perPerson: 2 } });
    const drafts = [];
    for (const n of [1, 2, 3, 4, 5, 6])
      drafts.push(await writeDraft(house.as(amina), limited, { titre: `Idée en parallèle numéro ${n}`, texte: `${typed.texte} Texte ${n}.` }));
    const answers = await Promise.all(drafts.map((draft) => file(house.as(amina), draft)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 409, 409, 409, 409]);
    expect(await filed(limited.id)).toHaveLength(2);
    const left = drafts[answers.findIndex(({ status }) => status === 409)]!;
    expect(await textOf(house.as(amina).get(left))).toContain("Idée en parallèle");
    await sql`update ideas.proposal set state = 'withdrawn' where process_id = ${limited.id} and number = 1`.execute(db);
    expect((await file(house.as(amina), left)).status).toBe(303);
  });
});

describe("the closing instant", () => {
  it("is judged by the database: what is filed was filed before it, what came after is refused and kept as a draft", async () => {
    const closing = await house.addProcess();
    const drafts = [];
    for (let n = 0; n < 24; n += 1) {
      const person = await house.addSettled();
      drafts.push([
        person,
        await writeDraft(house.as(person), closing, { titre: `Idée de la dernière heure ${n}`, texte: `${typed.texte} Texte ${n}.` }),
      ] as const);
    }
    const ids = await Promise.all(drafts.map(([person, draft]) => draftIdOn(house.as(person), draft)));
    const filings = drafts.map(([person, draft], n) => house.as(person).post(`${draft}/verifier`, { ...signed, brouillon: ids[n]! }));
    const early = sql`update processes.stage set closes_at = clock_timestamp() where id = ${closing.stageId}`.execute(db);
    const [answers] = await Promise.all([Promise.all(filings), early]);
    const kept = answers.filter(({ status }) => status === 303).length;
    expect(answers.every(({ status }) => status === 303 || status === 409)).toBe(true);
    const { rows } = await sql<{ count: number; late: number; drafts: number }>`
      select count(*)::int as count, (count(*) filter (where p.filed_at >= s.closes_at))::int as late,
        (select count(*)::int from ideas.draft d where d.process_id = ${closing.id}) as drafts
      from ideas.proposal p join processes.stage s on s.id = ${closing.stageId} where p.process_id = ${closing.id}`.execute(db);
    expect(rows[0]).toEqual({ count: kept, late: 0, drafts: 24 - kept });
    const last = await house.addSettled();
    expect((await house.as(last).post(`/participer/${closing.slug}/deposer`, { ...typed, act: "next" })).status).toBe(409);
  });

  it("numbers ideas without a gap when many arrive at once", async () => {
    const many = await house.addProcess();
    const drafts = [];
    for (let n = 0; n < 12; n += 1) {
      const person = await house.addSettled();
      drafts.push([person, await writeDraft(house.as(person), many, { titre: `Idée simultanée ${n}`, texte: `${typed.texte} Texte ${n}.` })] as const);
    }
    await Promise.all(drafts.map(([person, draft]) => file(house.as(person), draft)));
    expect((await filed(many.id)).map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });
});
