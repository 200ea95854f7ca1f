import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { signReceipt } from "../box-key/vote-keys.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { TestVote } from "../vote.testing.ts";

const house = await budgetsHouse();
const { db } = house;

const declared = { lien: "residence", commune: "59512", age: "1" };
const passOf = async (slug: string, person: string, bulletin: string) =>
  /name="passage" value="([\w-]+)"/.exec(await (await house.as(person).get(`/votes/${slug}/verifier?bulletin=${bulletin}`)).text())?.[1] ?? "";
const receiptOf = (answer: Response) => /recu=([0-9A-Z]{16})\.([0-9a-f]{64}\.[\w-]{86});/.exec(answer.headers.get("set-cookie") ?? "");

/** Checks and confirms, as a person does. */
async function vote(slug: string, person: string, bulletin: string, more: Record<string, string> = {}) {
  const passage = await passOf(slug, person, bulletin);
  return house.as(person).post(`/votes/${slug}/confirmer`, { bulletin, passage, ...declared, ...more });
}

describe("Amina votes on the web", () => {
  it("chooses, checks, confirms with one press, and holds a receipt that finds her ballot", async () => {
    const { id, slug } = await house.addVote();
    const amina = await house.resident();
    const asAmina = house.as(amina);
    const chosen = await asAmina.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "4"],
        ["projet", "1"],
        ["act", "check"],
      ]),
    );
    expect([chosen.status, chosen.headers.get("location")]).toEqual([303, `/votes/${slug}/verifier`]);
    const check = await (await asAmina.get(`/votes/${slug}/verifier`)).text();
    expect(check).toContain("Total, 2 projets");
    expect(check).toContain("500\u00a0€");
    const confirmed = await vote(slug, amina, "1,4");
    expect(confirmed.status).toBe(303);
    const [, receipt, signed] = receiptOf(confirmed)!;
    expect(confirmed.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
    expect(confirmed.headers.get("location")).not.toContain(receipt);
    const shown = await (await asAmina.get(`/votes/${slug}/recu`, { cookie: `recu=${receipt}.${signed}` })).text();
    expect(shown).toContain(`BF-${receipt!.slice(0, 4)}-${receipt!.slice(4, 8)}`);
    const found = await (await house.get(`/votes/${slug}/mon-bulletin?recu=bf ${receipt!.toLowerCase()}`)).text();
    expect(found).toContain("Ce bulletin est dans l’urne");
    expect(found).toContain("avec ceux d’au moins vingt autres personnes");
    await house.letClose(id);
    await closeBox(db, house.services.settings, id);
    expect(await (await house.get(`/votes/${slug}/mon-bulletin?recu=${receipt}`)).text()).toContain("ligne 3");
    expect((await house.ballots(id))[0]).toMatchObject({ receipt, choices: [1, 4] });
  });

  it("leaves no draft behind, and is told on the page that she is counted, not what she chose", async () => {
    const { id, slug } = await house.addVote();
    const amina = await house.resident();
    await house.as(amina).post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "3"],
        ["act", "check"],
      ]),
    );
    expect(await db.selectFrom("budgets.draft").selectAll().where("vote_id", "=", id).execute()).toHaveLength(1);
    await vote(slug, amina, "3");
    expect(await db.selectFrom("budgets.draft").selectAll().where("vote_id", "=", id).execute()).toEqual([]);
    const page = await (await house.as(amina).get(`/votes/${slug}`)).text();
    expect(page).toContain("Votre bulletin est compté");
    expect(page).not.toMatch(/checked/);
  });

  it("votes again: the new ballot counts; nobody learns that from the first receipt before the count", async () => {
    const { id, slug } = await house.addVote();
    const amina = await house.resident();
    const [, first, signed] = receiptOf(await vote(slug, amina, "1"))!;
    const second = receiptOf(await vote(slug, amina, "2,4"))![1];
    expect(second).not.toBe(first);
    expect((await house.ballots(id)).map(({ receipt }) => receipt)).toEqual([second]);
    for (const receipt of [first, second])
      expect(await (await house.get(`/votes/${slug}/mon-bulletin?recu=${receipt}`)).text()).toContain("Ce bulletin est dans l’urne");
    expect(await (await house.get(`/votes/${slug}/recu`, { cookie: `recu=${first}.${signed}` })).text()).toContain("Votre vote est compté");
    await house.letClose(id);
    await closeBox(db, house.services.settings, id);
    expect(await countVote(db, house.services.settings, { voteId: id, context })).toMatchObject({ ok: true });
    expect(await (await house.get(`/votes/${slug}/mon-bulletin?recu=${first}`)).text()).toContain("en a confirmé un autre avant la clôture");
    expect(await (await house.get(`/votes/${slug}/mon-bulletin?recu=${second}`)).text()).not.toContain("en a confirmé un autre");
  });

  it("shows no receipt that the vote did not sign, and keeps one that it signed though its ballot is nowhere", async () => {
    const [{ id, slug }, other] = [await house.addVote(), await house.addVote()];
    const [, receipt, signed] = receiptOf(await vote(slug, await house.resident(), "1"))!;
    const page = async (cookie: string, of = slug) => (await house.get(`/votes/${of}/recu`, { cookie: `recu=${cookie}` })).text();
    expect(await page(`${receipt}.${signed}`, other.slug)).toContain("Le reçu n’est plus sur cet appareil");
    expect(await page(`7K2MQ9XA41TD0RGW.${signed}`)).toContain("Le reçu n’est plus sur cet appareil");
    const secret = (await findSecret(db, house.services.settings, id))!;
    const lost = signReceipt(secret, { receipt: "7K2MQ9XA41TD0RGW", commitment: "ab".repeat(32) });
    const told = await page(`${lost.receipt}.${lost.commitment}.${lost.signature}`);
    expect(told).toContain("Le bulletin de ce reçu n’est pas dans l’urne");
    expect(told).toContain("BF-7K2M-Q9XA");
  });

  it("presses twice: one ballot, one receipt", async () => {
    const { id, slug } = await house.addVote();
    const amina = await house.resident();
    const passage = await passOf(slug, amina, "1");
    const press = () => house.as(amina).post(`/votes/${slug}/confirmer`, { bulletin: "1", passage, ...declared });
    const answers = await Promise.all(Array.from({ length: 20 }, press));
    expect(new Set(answers.map((answer) => receiptOf(answer)?.[1])).size).toBe(1);
    expect(await house.ballots(id)).toHaveLength(1);
    await house.letClose(id);
    await closeBox(db, house.services.settings, id);
    expect((await house.chain(id)).lines.filter(({ kind }) => kind === "ballot")).toHaveLength(1);
  });

  it("asks for the receipt by mail: the mail carries a link, and no receipt; the link opens it", async () => {
    const { slug } = await house.addVote();
    const amina = await house.resident();
    const [, receipt, signed] = receiptOf(await vote(slug, amina, "1"))!;
    const asked = await house.as(amina).post(`/votes/${slug}/recu`, { act: "mail" }, { cookie: `recu=${receipt}.${signed}` });
    expect(asked.headers.get("location")).toContain("fait=courriel");
    const { rows } = await sql<{
      text: string;
      html: string;
    }>`select body_text as text, body_html as html from platform.mail m join people.person p on p.email = m.recipient where p.id = ${amina}`.execute(db);
    expect(rows).toHaveLength(1);
    for (const body of [rows[0]!.text, rows[0]!.html]) expect(body.replaceAll("-", "")).not.toContain(receipt);
    const link = new URL(/https?:\S+\/recu\/\S+/.exec(rows[0]!.text)![0]).pathname;
    expect(await (await house.get(link)).text()).toContain(`BF-${receipt!.slice(0, 4)}`);
    expect((await house.get(`${link}x`)).status).toBe(404);
  });
});

describe("what is refused is said, and the ballot is kept in hand", () => {
  const town = [
    { amount: 400, projects: [1, 2], maxChoices: 1 },
    { amount: 300, projects: [3, 4], district: true },
    { amount: 300, projects: [5], district: true },
  ];
  const refused: readonly [string, TestVote, string, Record<string, string>, number, string][] = [
    ["a ballot over the budget", { budget: 600 }, "1,2", {}, 422, "coûtent plus que l’enveloppe"],
    ["an empty ballot", {}, "", {}, 422, "Votre bulletin est vide"],
    ["too many projects", { kind: "approval", maxChoices: 2 }, "1,2,3", {}, 422, "il y en a trop"],
    ["against as many as for", { kind: "points", pointsTotal: 3, pointsMax: 1, maxAgainst: 2 }, "1:1,2:-1", {}, 422, "contre trop de projets"],
    ["against more than allowed", { kind: "points", pointsTotal: 3, pointsMax: 1, maxAgainst: 1 }, "1:1,2:-1,3:1,4:-1,5:1", {}, 422, "contre trop de projets"],
    ["against, where nobody may be", { kind: "points", pointsTotal: 3, pointsMax: 1 }, "1:1,2:-1,3:1", {}, 422, "un nombre de points permis"],
    ["too many of one part", { kind: "approval", envelopes: town }, "1,2,3", {}, 422, "trop dans une part"],
    ["two districts", { kind: "approval", envelopes: town }, "1,3,5", {}, 422, "Choisissez dans un seul quartier"],
    ["too many of one theme", { kind: "approval", maxOfCategory: 1 }, "1,3", {}, 422, "trop du même thème"],
    ["too many in one commune", { kind: "approval", maxOfCommune: 2 }, "1,3,5", {}, 422, "trop dans la même commune"],
    ["too many points", { kind: "points", pointsTotal: 5, pointsMax: 5 }, "1:4,2:3", {}, 422, "il y en a trop en tout"],
    ["no age declared", {}, "1", { age: "" }, 422, "J’ai 16 ans ou plus."],
    ["a commune from elsewhere", {}, "1", { commune: "75056" }, 422, "Choisissez une commune"],
    ["a vote that is closed", { opens: -60, closes: -1 }, "1", {}, 409, "Le vote est clos"],
    ["a vote that is not open yet", { opens: 60 }, "1", {}, 409, "n’est pas ouvert"],
  ];
  it.each(refused)("%s", async (_, about, bulletin, more, status, words) => {
    const { id, slug } = await house.addVote(about);
    const answer = await vote(slug, await house.resident(), bulletin, more);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    expect(await house.ballots(id)).toEqual([]);
  });

  it("asks a stranger to sign in, and finds the selection again afterwards", async () => {
    const { slug } = await house.addVote();
    const chosen = await house.post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "2"],
        ["act", "check"],
      ]),
    );
    const check = chosen.headers.get("location")!;
    expect(check).toBe(`/votes/${slug}/verifier?bulletin=2`);
    const turned = await house.get(check);
    expect(turned.headers.get("location")).toContain("/connexion");
    expect((await house.post(`/votes/${slug}/confirmer`, { bulletin: "2", ...declared })).status).toBe(403);
    const hugo = await house.resident("Hugo Exemple");
    expect(await (await house.as(hugo).get(check)).text()).toContain("Projet 2");
    expect(await (await house.as(hugo).get(`/votes/${slug}`)).text()).toMatch(/id="p2"[^>]*checked/);
    await house.as(hugo).get(`/votes/${slug}/verifier?bulletin=5`);
    expect(await (await house.as(hugo).get(`/votes/${slug}`)).text()).toMatch(/id="p2"[^>]*checked/);
  });

  it("lets only those whose residence is attested vote where the vote asks for it", async () => {
    const { id, slug } = await house.addVote({ accepts: ["attested_residence"] });
    const [amina, hugo] = [await house.resident(), await house.resident("Hugo Exemple")];
    await sql`insert into people.residency (person_id, commune_code, how, attested_on, valid_until) values (${amina}, '59512', 'desk', (now() at time zone 'Europe/Paris')::date, (now() at time zone 'Europe/Paris')::date + interval '2 years')`.execute(
      db,
    );
    const refusal = await vote(slug, hugo, "1");
    expect([refusal.status, await refusal.text()]).toEqual([422, expect.stringContaining("attestation de résidence")]);
    expect((await vote(slug, amina, "1", { lien: "", commune: "" })).status).toBe(303);
    await house.letClose(id);
    await closeBox(db, house.services.settings, id);
    expect(await db.selectFrom("budgets.turnout").selectAll().where("vote_id", "=", id).where("facet", "=", "tie").execute()).toMatchObject([
      { value: "attested_residence", voters: 1 },
    ]);
  });

  it("shows a draft to its team only", async () => {
    const { slug } = await house.addVote({ state: "draft" });
    const hugo = await house.resident();
    for (const address of [`/votes/${slug}`, `/votes/${slug}/regles`, `/votes/${slug}/projets/1`, `/votes/${slug}/mon-bulletin`]) {
      expect((await house.get(address)).status).toBe(404);
      expect((await house.as(hugo).get(address)).status).toBe(404);
      expect((await house.as(house.agent).get(address)).status).toBe(200);
    }
  });
});
