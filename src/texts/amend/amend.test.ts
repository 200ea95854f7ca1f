import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { textHouse, textOf } from "../text.testing.ts";

const house = await textHouse();
const { db, as, get, post, chloe, addText, debate, amend, amendment, addSettled } = house;
const amina = await addSettled({ name: "Amina Delattre" });

describe("a resident who reads a text under debate", () => {
  it("proposes another wording of a paragraph, sees its differences, then files it signed", async () => {
    const text = await addText(await debate());
    expect(await textOf(get(text.href))).toMatch(/Le lieu ouvre le matin[\s\S]*Proposer un changement/);
    const form = await textOf(as(amina).get(`${text.href}/amender?paragraphe=2`));
    expect(form).toContain("Le lieu ouvre le matin.</textarea>");
    expect(form).toContain("signé « Amina D. »");

    const preview = await amend(text.href, amina, { act: "preview", submission: "00000000-0000-4000-8000-0000000000a1" });
    expect([preview.status, await textOf(preview)]).toEqual([200, expect.stringMatching(/<del>.*le ?<\/del>/)]);
    expect(await amendment(text.id, 1)).toBeUndefined();

    const filed = await amend(text.href, amina);
    expect([filed.status, filed.headers.get("location")]).toEqual([303, `${text.href}/amendements/1?fait=depose`]);
    const page = await textOf(get(`${text.href}/amendements/1`));
    expect(page).toMatch(/Amendement n° 1\. Changer : paragraphe 1[\s\S]*Amina D\.[\s\S]*<ins>[\s\S]*Pour qui travaille le jour/);
    expect(await textOf(get(text.href))).toContain("1 amendement");
    expect(await textOf(get(`${text.href}/paragraphes/2`))).toContain("En attente de réponse");
  });

  it("adds a paragraph, removes one, and says why", async () => {
    const text = await addText(await debate());
    expect((await amend(text.href, amina, { acte: "insert", paragraphe: "", body: "Bienvenue à tous." })).status).toBe(303);
    expect((await amend(text.href, amina, { acte: "delete", paragraphe: "3", body: "" })).status).toBe(303);
    const list = await textOf(get(`${text.href}/amendements`));
    expect(list).toContain("Ajouter au début du texte");
    expect(list).toContain("Retirer : paragraphe 2");
    expect(await textOf(get(`${text.href}/amendements?etat=refused`))).toContain("Rien ne répond à cette recherche");
  });

  it("cannot change or remove a paragraph that is not said", async () => {
    const text = await addText(await debate());
    for (const acte of ["replace", "delete"]) {
      const answer = await amend(text.href, amina, { acte, paragraphe: "", body: "Le lieu ouvre chaque soir." });
      expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining("Choisissez dans le texte le paragraphe")]);
    }
    expect(await amendment(text.id, 1)).toBeUndefined();
  });

  it.each([
    ["acte", { acte: "perhaps" }],
    ["body", { body: " " }],
    ["body", { body: "Le lieu ouvre le matin." }],
    ["body", { body: "x".repeat(6001) }],
    ["reason", { reason: "court" }],
    ["reason", { reason: "x".repeat(2001) }],
  ])("is told at %s what is wrong, and loses nothing", async (field, wrong) => {
    const text = await addText(await debate());
    const answer = await amend(text.href, amina, { body: "Le lieu ouvre chaque soir.", ...wrong });
    const html = await textOf(answer);
    expect(answer.status).toBe(422);
    expect(html).toContain(`id="${field}-error"`);
    if (!("body" in wrong)) expect(html).toContain("Le lieu ouvre chaque soir.");
  });

  it("sends the form twice, or twenty times at once: it is one amendment", async () => {
    const text = await addText(await debate());
    const submission = "00000000-0000-4000-8000-0000000000b2";
    const answers = await Promise.all(Array.from({ length: 20 }, () => amend(text.href, amina, { submission })));
    expect(new Set(answers.map(({ headers }) => headers.get("location")!.split("?")[0]))).toEqual(new Set([`${text.href}/amendements/1`]));
    const other = await amend(text.href, await addSettled(), { submission, body: "Le lieu n’ouvre que le soir." });
    expect(other.headers.get("location")).toContain("/amendements/2");
  });

  it("cannot amend before the debate opens, after it closes, or a final text", async () => {
    const process = await debate();
    const text = await addText(process);
    await sql`update processes.stage set closes_at = clock_timestamp() where id = ${process.stageId}`.execute(db);
    const late = await amend(text.href, amina);
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringMatching(/Le débat n’est pas ouvert[\s\S]*Le lieu ouvre matin et soir/)]);
    expect(await textOf(get(text.href))).not.toContain("Proposer un changement");
    await sql`update processes.stage set opens_at = clock_timestamp() + interval '1 hour', closes_at = null where id = ${process.stageId}`.execute(db);
    expect((await amend(text.href, amina)).status).toBe(409);
  });

  it("whose paragraph has left the text meanwhile is told so", async () => {
    const text = await addText(await debate());
    expect((await amend(text.href, amina, { paragraphe: "99" })).status).toBe(409);
  });

  it("must sign in; a stranger’s form does nothing", async () => {
    const text = await addText(await debate());
    expect((await get(`${text.href}/amender?paragraphe=2`)).headers.get("location")).toContain("/connexion");
    expect((await post(`${text.href}/amender`, { act: "file", acte: "delete", paragraphe: "2", reason: "Parce que voilà" })).status).toBe(403);
  });
});

describe("an amendment that a brake holds", () => {
  it("is seen by its author and the team alone, until a moderator has read it", async () => {
    const text = await addText(await debate());
    const typed = { submission: "00000000-0000-4000-8000-0000000000b3", reason: "Voyez https://a.example https://b.example https://c.example" };
    for (const _ of ["pressed", "pressed again"]) expect((await amend(text.href, amina, typed)).headers.get("location")).toContain("fait=retenu");
    expect((await get(`${text.href}/amendements/1`)).status).toBe(410);
    expect(await textOf(as(amina).get(`${text.href}/amendements/1`))).toContain("En attente de relecture");
    expect((await as(chloe).get(`${text.href}/amendements/1`)).status).toBe(200);
    expect(await textOf(get(`${text.href}/amendements`))).toContain("0 amendement");
    const { rows } = await sql<{ id: string }>`select id from texts.amendment where text_id = ${text.id}`.execute(db);
    expect((await get(`/signaler/amendment/${rows[0]!.id}`)).status).toBe(404);
  });
});

describe("supports of an amendment", () => {
  it("count each person once, however many times they press at once", async () => {
    const text = await addText(await debate());
    await amend(text.href, amina);
    const other = await addSettled();
    const address = `${text.href}/amendements/1/soutenir`;
    await Promise.all(Array.from({ length: 50 }, () => as(other).post(address, { act: "support" })));
    await as(amina).post(address, { act: "support" });
    expect((await amendment(text.id, 1)).supports).toBe(2);
    expect(await textOf(as(other).get(`${text.href}/amendements/1`))).toContain("Retirer mon soutien");
    await as(other).post(address, { act: "withdraw" });
    await as(other).post(address, { act: "withdraw" });
    expect((await amendment(text.id, 1)).supports).toBe(1);
    expect((await get(address)).status).toBe(303);
    expect((await as(other).get(address)).status).toBe(200);
  });

  it("end with the answer; only the author takes the amendment back, and before it", async () => {
    const text = await addText(await debate());
    await amend(text.href, amina);
    const other = await addSettled();
    expect((await as(other).get(`${text.href}/amendements/1/retirer`)).status).toBe(404);
    expect((await as(other).post(`${text.href}/amendements/1/retirer`, {})).status).toBe(404);
    expect((await as(amina).post(`${text.href}/amendements/1/retirer`, {})).status).toBe(303);
    expect((await amendment(text.id, 1)).state).toBe("withdrawn");
    expect((await as(other).post(`${text.href}/amendements/1/soutenir`, { act: "support" })).status).toBe(409);
    expect(await textOf(get(`${text.href}/amendements`))).toContain("0 amendement");
    expect(await textOf(get(`${text.href}/amendements/1`))).toContain("Retiré par son auteur");
  });
});

describe("an author who erases the account", () => {
  it("leaves the amendment without a name; the support goes", async () => {
    const text = await addText(await debate());
    const leaving = await addSettled({ name: "Hugo Lemaire" });
    await amend(text.href, leaving);
    await as(leaving).post(`${text.href}/amendements/1/soutenir`, { act: "support" });
    expect(await copyOf(house, leaving, "participation")).toMatchObject({ amendments: [{ number: 1 }], amendment_supports: [{ number: 1 }] });
    await eraseIn(house, "participation", leaving, "anonymise");
    expect(await amendment(text.id, 1)).toMatchObject({ signature: "anonyme", supports: 0, state: "open" });
  });

  it("and asks for what they wrote to go takes the words of an open amendment along", async () => {
    const text = await addText(await debate());
    const leaving = await addSettled({ name: "Hugo Lemaire" });
    await amend(text.href, leaving);
    const words = async () =>
      (await sql<{ words: string }>`select concat(body, ' ', reason) as words from texts.amendment where text_id = ${text.id}`.execute(db)).rows[0]!.words;
    const before = await words();
    await eraseIn(house, "participation", leaving, "remove");
    expect(await words()).not.toBe(before);
    expect(await words()).toMatch(/^(Texte effacé à la demande de son auteur\.)? ?Texte effacé à la demande de son auteur\.$/);
    expect(await amendment(text.id, 1)).toMatchObject({ signature: "anonyme", state: "withdrawn" });
  });
});

describe("a paragraph that is discussed", () => {
  it("has its own comments, whatever its wording becomes; the text says how many", async () => {
    const text = await addText(await debate());
    expect((await get(`${text.href}/paragraphes/2/commenter`)).headers.get("location")).toContain("/connexion");
    const written = await as(amina).post(`${text.href}/paragraphes/2/commenter`, { texte: "Et le soir, qui ouvre la porte ?" });
    expect(written.headers.get("location")).toContain(`${text.href}/paragraphes/2?fait=`);
    expect(await textOf(get(`${text.href}/paragraphes/2`))).toMatch(/Le lieu ouvre le matin[\s\S]*Et le soir, qui ouvre la porte \?/);
    expect(await textOf(get(`${text.href}/paragraphes/3`))).not.toContain("qui ouvre la porte");
    expect(await textOf(get(text.href))).toContain("1 commentaire");
    expect((await as(amina).post(`${text.href}/paragraphes/99/commenter`, { texte: "Nulle part" })).status).toBe(404);
  });
});
