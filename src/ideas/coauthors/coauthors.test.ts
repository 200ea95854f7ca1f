import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../acts.testing.ts";
import { file, writeDraft } from "../write/writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
let amina = "";
beforeEach(async () => {
  amina = await house.addSettled({ name: "Amina Delattre" });
});
const bilal = await house.addSettled({ name: "Bilal Vandamme", email: "bilal@exemple.fr" });
const hugo = await house.addSettled({ name: "Hugo Lemaire" });

let count = 0;
async function fileWith(coauteurs: string) {
  count += 1;
  const draft = await writeDraft(house.as(amina), process, {
    titre: `Idée à plusieurs ${count}`,
    texte: `Texte de l’idée à plusieurs, numéro ${count}.`,
    coauteurs,
  });
  return (await file(house.as(amina), draft)).headers.get("location")!.split("?")[0]!;
}
async function lastLink(email: string): Promise<string> {
  const { rows } = await sql<{
    body_text: string;
  }>`select body_text from platform.mail where recipient = ${email} order by created_at desc, id desc limit 1`.execute(db);
  return /\/participer\/cosigner\/[\w-]+/.exec(rows[0]?.body_text ?? "")?.[0] ?? "";
}
const accept = (link: string, person = bilal, signature = "Bilal V.") => house.as(person).post(link, { act: "accept", signature });

describe("somebody who is invited to sign an idea", () => {
  it("is named nowhere until they accept, then signs it, and the author is told", async () => {
    const idea = await fileWith("Bilal@exemple.fr");
    expect(await textOf(house.get(idea))).not.toContain("bilal");
    const link = await lastLink("bilal@exemple.fr");
    expect(await textOf(house.get(link))).toContain("Se connecter pour signer");
    expect((await accept(link)).headers.get("location")).toBe(`${idea}?fait=signee`);
    expect(await textOf(house.get(idea))).toContain("Par Amina D., avec Bilal V.");
    expect((await house.told(amina)).at(-1)).toMatchObject({ kind: "participation.coauthor_joined", payload: { who: "Bilal V." } });
    const { rows } = await sql`select from ideas.coauthor where email is not null or token_hash is not null`.execute(db);
    expect(rows).toHaveLength(0);
  });

  it("declines without an account, and their address is forgotten", async () => {
    await fileWith("personne@ailleurs.example");
    const link = await lastLink("personne@ailleurs.example");
    const answer = await house.post(link, { act: "decline" });
    expect(await textOf(house.get(answer.headers.get("location")!))).toContain("Vous avez refusé");
    expect((await house.get(link)).status).toBe(404);
    const { rows } = await sql<{
      state: string;
      email: string | null;
    }>`select state, email from ideas.coauthor order by invited_at desc limit 1`.execute(db);
    expect(rows[0]).toEqual({ state: "declined", email: null });
    expect((await house.told(amina)).at(-1)).toMatchObject({ kind: "participation.coauthor_declined" });
  });

  it("answers once, however many times the button is pressed", async () => {
    await fileWith("bilal@exemple.fr");
    const link = await lastLink("bilal@exemple.fr");
    const answers = await Promise.all([accept(link), accept(link), accept(link)]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.every(({ status }) => [303, 404, 409].includes(status))).toBe(true);
  });

  it("writes a name, not an address; the author does not sign twice", async () => {
    await fileWith("quelquun@ailleurs.example");
    const link = await lastLink("quelquun@ailleurs.example");
    expect((await accept(link, bilal, "bilal@exemple.fr")).status).toBe(422);
    expect((await accept(link, amina)).status).toBe(409);
  });

  it.each(["x", "a".repeat(32), "' or 1=1", "%00"])("finds nothing at a link that nobody was given: %s", async (token) => {
    expect([400, 404]).toContain((await house.as(bilal).get(`/participer/cosigner/${encodeURIComponent(token)}`)).status);
  });
});

describe("the page of co-authors", () => {
  it("is the authors' alone; addresses are shown to the author only", async () => {
    const idea = await fileWith("bilal@exemple.fr, en-attente@ailleurs.example");
    await accept(await lastLink("bilal@exemple.fr"));
    expect((await house.as(hugo).get(`${idea}/coauteurs`)).status).toBe(404);
    expect((await house.get(`${idea}/coauteurs`)).status).toBe(303);
    expect(await textOf(house.as(amina).get(`${idea}/coauteurs`))).toContain("en-attente@ailleurs.example");
    expect(await textOf(house.as(bilal).get(`${idea}/coauteurs`))).not.toContain("en-attente@ailleurs.example");
  });

  it("invites more, asks again for a wrong address, and stops at five", async () => {
    const idea = await fileWith("");
    const invite = (courriels: string) => house.as(amina).post(`${idea}/coauteurs`, { act: "invite", courriels });
    expect((await invite("pas une adresse")).status).toBe(422);
    expect((await invite("")).status).toBe(422);
    expect((await invite("un@a.example\ndeux@a.example\ntrois@a.example\nquatre@a.example")).headers.get("location")).toContain("fait=envoyees&n=4");
    const both = await Promise.all([invite("cinq@a.example"), invite("six@a.example")]);
    expect(both.map((one) => one.headers.get("location")!.at(-1)).sort()).toEqual(["0", "1"]);
    expect(await textOf(house.as(amina).get(`${idea}/coauteurs`))).toContain("déjà cinq coauteurs");
  });

  it("lets the author take back an invitation, and whoever signs leave; nobody else ends anything", async () => {
    const idea = await fileWith("bilal@exemple.fr annule@ailleurs.example");
    await accept(await lastLink("bilal@exemple.fr"));
    const link = await lastLink("annule@ailleurs.example");
    const { rows } = await sql<{
      id: string;
      state: string;
    }>`select id, state from ideas.coauthor where proposal_id = (select id from ideas.proposal order by number desc limit 1)`.execute(db);
    const [signs, asked] = ["accepted", "invited"].map((state) => rows.find((row) => row.state === state)!.id);
    await house.as(bilal).post(`${idea}/coauteurs`, { act: `end:${asked!}` });
    expect((await house.get(link)).status).toBe(200);
    await house.as(amina).post(`${idea}/coauteurs`, { act: `end:${asked!}` });
    expect((await house.get(link)).status).toBe(404);
    expect((await house.as(bilal).post(`${idea}/coauteurs`, { act: `end:${signs!}` })).headers.get("location")).toContain("fait=partie");
    expect(await textOf(house.get(idea))).not.toContain("avec Bilal V.");
  });
});
