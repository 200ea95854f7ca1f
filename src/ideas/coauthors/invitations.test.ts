import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, type TestProcess, textOf } from "../acts.testing.ts";
import { file, writeDraft } from "../write/writing.testing.ts";

const house = await actsHouse({ work: true });
const { db, addSettled, chloe } = house;
const process = await house.addProcess();
const ines = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
const reasons = "La règle est publiée, la raison est celle-ci.";

const mailsTo = async (recipient: string) =>
  (
    await sql<{ subject: string; text: string }>`
    select subject, body_text as text from platform.mail where recipient = ${recipient} order by created_at`.execute(db)
  ).rows;

let count = 0;
async function fileAs(person: string, coauteurs: string, { on = process, more = {}, links = "" }: { on?: TestProcess; more?: object; links?: string } = {}) {
  count += 1;
  const fields = { titre: `Idée à signer ${count}`, texte: `Texte de l’idée à signer, numéro ${count}. ${links}`, coauteurs };
  return file(house.as(person), await writeDraft(house.as(person), on, fields), { ...more });
}
const addressOf = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;

describe("an invitation to sign an idea that waits for a review", () => {
  it("leaves once moderators let the idea appear, then opens", async () => {
    const amina = await addSettled();
    const links = "https://a.example https://b.example https://c.example";
    const filed = await fileAs(amina, "attend@ailleurs.example", { links });
    expect(filed.headers.get("location")).toContain("fait=relecture");
    const idea = addressOf(filed);
    const more = await house.as(amina).post(`${idea}/coauteurs`, { act: "invite", courriels: "aussi@ailleurs.example" });
    const page = await textOf(house.as(amina).get(more.headers.get("location")!));
    expect(page).toContain("1 invitation est enregistrée.");
    expect(page).toContain("Invitation pas encore envoyée");
    expect([await mailsTo("attend@ailleurs.example"), await mailsTo("aussi@ailleurs.example")]).toEqual([[], []]);

    const { rows } = await sql<{ id: string }>`select id from moderation.case_file where author_id = ${amina} and closed_at is null`.execute(db);
    await house.as(ines).post(`/moderation/dossiers/${rows[0]!.id}`, { act: "decide", outcome: "kept", statement: reasons });
    await eventually(async () => expect(await mailsTo("attend@ailleurs.example")).toHaveLength(1));
    expect(await mailsTo("aussi@ailleurs.example")).toHaveLength(1);
    const [mail] = await mailsTo("attend@ailleurs.example");
    const link = /\/participer\/cosigner\/[\w-]+/.exec(mail!.text)![0];
    expect((await house.get(link)).status).toBe(200);

    const { rows: ideas } = await sql<{ id: string }>`select id from ideas.proposal where author_id = ${amina}`.execute(db);
    await house.as(chloe).post(`/signaler/proposal/${ideas[0]!.id}`, { rule: "spam", words: "Trop de liens." });
    const { rows: again } = await sql<{ id: string }>`select id from moderation.case_file where author_id = ${amina} and closed_at is null`.execute(db);
    await house.as(ines).post(`/moderation/dossiers/${again[0]!.id}`, { act: "decide", outcome: "hidden", rule: "spam", statement: reasons });
    expect((await house.get(link)).status).toBe(410);
  });
});

describe("an invitation in a process that is rehearsed", () => {
  it("reaches people of the team, and nobody outside", async () => {
    const rehearsed = await house.addProcess({ state: "rehearsal" });
    await addSettled({ name: "Nadia Exemple", email: "nadia@exemple.fr", roles: [{ role: "agent", kind: "metropolis", id: null }] });
    await addSettled({ name: "Omar Exemple", email: "omar@exemple.fr" });
    const filed = await fileAs(chloe, "dehors@ailleurs.example omar@exemple.fr nadia@exemple.fr", { on: rehearsed });
    expect(filed.status).toBe(303);
    expect(await mailsTo("nadia@exemple.fr")).toHaveLength(1);
    expect([await mailsTo("dehors@ailleurs.example"), await mailsTo("omar@exemple.fr")]).toEqual([[], []]);
    expect(await textOf(house.as(chloe).get(`${addressOf(filed)}/coauteurs`))).toContain("Seules les personnes de l’équipe");
  });
});

describe("the letter", () => {
  it("does not lend its subject to the name that the sender chose, and says that nobody checked it", async () => {
    const amina = await addSettled();
    await fileAs(amina, "lettre@ailleurs.example", { more: { signature: "Vice-présidente de la métropole" } });
    const [mail] = await mailsTo("lettre@ailleurs.example");
    expect(mail!.subject).toBe(`Invitation à signer une idée\u00a0: Idée à signer ${count}`);
    expect(mail!.text.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ")).toContain(
      "Elle signe « Vice-présidente de la métropole ». Elle a choisi ce nom elle-même",
    );
  });
});

describe("whoever invites without end", () => {
  it("waits for the next day after twenty addresses, also when the ideas are withdrawn; nothing is filed", async () => {
    const amina = await addSettled();
    const five = (turn: number) => [1, 2, 3, 4, 5].map((one) => `n${turn}-${one}@ailleurs.example`).join(" ");
    for (let turn = 0; turn < 4; turn += 1) {
      const idea = addressOf(await fileAs(amina, five(turn)));
      expect((await house.as(amina).post(`${idea}/retirer`, { confirme: "1" })).status).toBe(303);
    }
    const idea = addressOf(await fileAs(amina, ""));
    const refused = await fileAs(amina, five(9));
    expect(refused.status).toBe(429);
    expect(await textOf(refused)).toContain("Trop d’invitations à signer en un jour");
    const more = await house.as(amina).post(`${idea}/coauteurs`, { act: "invite", courriels: "encore@ailleurs.example" });
    expect(more.status).toBe(429);
    expect(await textOf(more)).toContain("encore@ailleurs.example");
    expect([await mailsTo("n9-1@ailleurs.example"), await mailsTo("encore@ailleurs.example")]).toEqual([[], []]);
    const { rows } = await sql`select from ideas.proposal where author_id = ${amina}`.execute(db);
    expect(rows).toHaveLength(5);
  });
});
