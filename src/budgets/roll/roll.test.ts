import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { sendCodes } from "./send-codes.command.ts";
import { plainElectorCode, plainNumber } from "./elector-key.ts";

const house = await budgetsHouse({ work: true });
const { db, owner, services } = house;
const agent = house.as(house.agent);
const placesOf = async (voteId: string) => (await owner.selectFrom("budgets.elector").selectAll().where("vote_id", "=", voteId).execute()).length;

/** A page once its job has ended. */
const finished = (address: string) =>
  eventually(async () => {
    const html = await (await agent.get(address)).text();
    expect(html).not.toContain("<progress");
    return html;
  });

describe("the list of a vote", () => {
  const send = (slug: string, content: string | Uint8Array, name = "eleves.csv") => {
    const form = new FormData();
    form.set("act", "add");
    form.set("fichier", new File([content as BlobPart], name, { type: "text/csv" }));
    return agent.post(`/votes/${slug}/votants`, form);
  };
  const pathOf = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;
  const table = "Numero;Naissance;Couleur\nA 1;04/05/1980;vert\na-2;1981-05-04;\n;1982-01-01;\nA3;hier;\nA1;1980-05-04;\n";

  it("is tried first, days written either way, with a reason for each line that does not go in; then it is brought in, once", async () => {
    const { id, slug } = await house.addVote({ electors: "list", opens: 3600 });
    const trial = pathOf(await send(slug, table));
    const tried = await finished(trial);
    expect(tried).toMatch(/Essai terminé, rien n’a été écrit[\s\S]*Places nouvelles[\s\S]*Lignes refusées/);
    expect(tried).toContain("Colonnes laissées de côté\u00a0: Couleur.");
    expect(await placesOf(id)).toBe(0);
    const csv = await (await agent.get(`${trial}.csv`)).text();
    expect(csv.replace("\ufeff", "").trimEnd().split(/\r?\n/)).toEqual([
      "ligne,raison",
      expect.stringMatching(/^4,"?Écrivez le numéro/),
      expect.stringMatching(/^5,"?Donnez la date/),
      expect.stringMatching(/^6,"?Ce numéro et cette naissance/),
    ]);
    const both = await Promise.all([agent.post(trial, { act: "import" }), agent.post(trial, { act: "import" })]);
    const real = pathOf(both[0]!);
    expect(pathOf(both[1]!)).toBe(real);
    expect(await finished(real)).toContain("Import terminé");
    expect(await placesOf(id)).toBe(2);
    const page = await (await agent.get(`/votes/${slug}/votants`)).text();
    expect(page).toMatch(/2 places[\s\S]*eleves\.csv/);
    const run = await owner.selectFrom("budgets.elector_import").selectAll().where("vote_id", "=", id).where("dry_run", "=", false).executeTakeFirstOrThrow();
    expect([run.file_id, run.report]).toEqual([null, expect.objectContaining({ read: 5, added: 2, known: 0, rejected: 3 })]);
    expect(await finished(pathOf(await send(slug, table)))).toMatch(/Déjà dans la liste/);
    expect(await placesOf(id)).toBe(2);
  });

  it("asks what the columns of a file are whose titles do not say it, and shows nothing of who stands in it; gives one to fill in", async () => {
    const { slug } = await house.addVote({ electors: "list", opens: 3600 });
    const trial = pathOf(await send(slug, "élève;né le\nB 7;1999-05-04\n"));
    const asked = await (await agent.get(trial)).text();
    expect([asked.includes("Dites ce que sont les colonnes"), asked.includes("1999")]).toEqual([true, false]);
    expect((await agent.post(trial, { act: "columns", colonne_0: "number", colonne_1: "number" })).status).toBe(422);
    expect((await agent.post(trial, { act: "columns", colonne_0: "number", colonne_1: "birth" })).status).toBe(303);
    expect(await finished(trial)).toMatch(/Places nouvelles/);
    expect(await (await agent.get(`/votes/${slug}/votants?modele=1`)).text()).toContain("numero");
    const weighed = await send(slug, "numero;naissance;Poids\nA1;1980-05-04;3\n");
    expect([weighed.status, await weighed.text()]).toEqual([422, expect.stringContaining("retirez la colonne des poids")]);
  });

  it("is not brought in once the vote is open, though it was tried before", async () => {
    const { id, slug } = await house.addVote({ electors: "list", opens: 3600 });
    const trial = pathOf(await send(slug, table));
    await finished(trial);
    await sql`alter table budgets.vote disable trigger user`.execute(owner);
    await sql`update budgets.vote set opens_at = clock_timestamp() - interval '1 hour' where id = ${id}`.execute(owner);
    await sql`alter table budgets.vote enable trigger user`.execute(owner);
    expect((await agent.post(trial, { act: "import" })).status).toBe(409);
    expect(await placesOf(id)).toBe(0);
    const other = await house.addVote({ electors: "list", opens: 3600 });
    expect((await agent.get(trial.replace(slug, other.slug))).status).toBe(404);
    expect((await house.as(await house.resident()).get(trial)).status).toBe(403);
  });

  it("is made between announcement and opening, by whoever runs the vote", async () => {
    const draft = await house.addVote({ electors: "list", state: "draft", opens: 3600 });
    expect((await send(draft.slug, "numero;naissance\nA1;1980-05-04\n")).status).toBe(409);
    const open = await house.addVote({ electors: "list" });
    expect((await send(open.slug, "numero;naissance\nA1;1980-05-04\n")).status).toBe(409);
    const usual = await house.addVote({ opens: 3600 });
    expect((await agent.get(`/votes/${usual.slug}/votants`)).status).toBe(404);
    expect((await house.as(await house.resident()).get(`/votes/${open.slug}/votants`)).status).toBe(403);
  });

  it("is said on the page of the rules, with what it is worth", async () => {
    for (const [electors, words] of [
      ["declared", "qui en a deux peut voter deux fois"],
      ["list", "une ligne fait une voix"],
      ["codes", "Un code fait une voix"],
      ["franceconnect", "vérifiée par l’État"],
    ] as const) {
      const { slug } = await house.addVote({ electors });
      expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain(words);
    }
  });
});

describe("codes", () => {
  it("are shown once, to be printed, and kept as hashes", async () => {
    const { id, slug } = await house.addVote({ electors: "codes", opens: 3600 });
    const sheet = await (await agent.post(`/votes/${slug}/votants`, { act: "codes", nombre: "3" })).text();
    const codes = [...sheet.matchAll(/<b>([0-9A-Z]{5}-[0-9A-Z]{5})<\/b>/g)].map(([, code]) => code!);
    expect([new Set(codes).size, await placesOf(id)]).toEqual([3, 3]);
    expect(sheet).toContain(`/votes/${slug}/inscription`);
    expect(await (await agent.get(`/votes/${slug}/votants`)).text()).not.toContain(codes[0]);
  });

  it("leave for each telephone once; what did not leave can be sent again", async () => {
    const { id } = await house.addVote({ electors: "codes", opens: 3600 });
    const sent: { to: string; text: string }[] = [];
    let out = true;
    const leave = async (message: { to: string; text: string }) => {
      if (out && message.to.endsWith("9")) return false;
      sent.push(message);
      return true;
    };
    const all = {
      voteId: id,
      by: house.agent,
      telephones: ["+33611111111", "+33611111111", "+33622222229"],
      send: leave,
      say: (code: string) => `Code ${code}`,
    };
    expect(await sendCodes(db, services.settings, all)).toEqual({ sent: 1, known: 1, failed: 1 });
    out = false;
    expect(await sendCodes(db, services.settings, all)).toEqual({ sent: 1, known: 2, failed: 0 });
    expect([sent.map(({ to }) => to), await placesOf(id)]).toEqual([["+33611111111", "+33622222229"], 2]);
    expect(plainElectorCode(sent[0]!.text.slice(5))).not.toBeNull();
  });

  it("are typed as people type", () => {
    expect(plainElectorCode("7k2mo-q9xal")).toBe("7K2M0Q9XA1");
    expect(plainElectorCode("7K2M")).toBeNull();
    expect([plainNumber(" ab 12-3 "), plainNumber("--")]).toEqual(["AB123", null]);
  });
});

describe("a place whose account was erased", () => {
  const code = async (slug: string) =>
    /<b>([0-9A-Z]{5}-[0-9A-Z]{5})<\/b>/.exec(await (await agent.post(`/votes/${slug}/votants`, { act: "codes", nombre: "1" })).text())![1]!;
  const erase = (id: string) =>
    sql`update people.person set name = '', email = ${`${id}@efface.invalid`}, erased_at = now(), erasure_asked_at = now() where id = ${id}`.execute(owner);
  const open = async (id: string) => {
    await sql`alter table budgets.vote disable trigger user`.execute(owner);
    await sql`update budgets.vote set opens_at = clock_timestamp() - interval '1 hour' where id = ${id}`.execute(owner);
    await sql`alter table budgets.vote enable trigger user`.execute(owner);
  };
  const press = (voteId: string, personId: string) =>
    confirmBallot(db, services.settings, { voteId, personId, choice: { choices: [1], points: null }, nonce: "n", commune: "59512", tie: "residence" });

  it("is freed by an agent who says why, when it did not serve; the log of acts keeps the reason", async () => {
    const { id, slug } = await house.addVote({ electors: "codes", opens: 3600 });
    const key = { act: "release", code: await code(slug), raison: "Compte effacé par erreur, pièce vue" };
    const release = (more: object = {}) => agent.post(`/votes/${slug}/votants`, { ...key, ...more });
    expect((await release()).status).toBe(409);
    const me = await house.resident();
    expect((await house.as(me).post(`/votes/${slug}/inscription`, { code: key.code })).status).toBe(303);
    expect((await release()).status).toBe(409);
    await erase(me);
    expect((await release({ raison: "" })).status).toBe(422);
    expect((await release({ code: "0000000000" })).status).toBe(422);
    expect((await release()).status).toBe(303);
    const { rows } = await sql<{ reason: string }>`select reason from platform.audit where act = 'roll.release' and about_id = ${id}`.execute(owner);
    expect(rows).toEqual([{ reason: key.raison }]);
    const back = await house.resident();
    expect((await house.as(back).post(`/votes/${slug}/inscription`, { code: key.code })).status).toBe(303);
    await open(id);
    expect(await press(id, back)).toMatchObject({ ok: true, outcome: "entered" });
  });

  it("is not, when its ballot is in", async () => {
    const { id, slug } = await house.addVote({ electors: "codes", opens: 3600 });
    const key = await code(slug);
    const me = await house.resident();
    await house.as(me).post(`/votes/${slug}/inscription`, { code: key });
    await open(id);
    await press(id, me);
    await erase(me);
    const refused = await agent.post(`/votes/${slug}/votants`, { act: "release", code: key, raison: "Pour voter une seconde fois" });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("Cette place a servi")]);
  });
});
