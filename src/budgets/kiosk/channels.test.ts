import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { deviceOf } from "./kiosk.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { TestVote } from "../vote.testing.ts";

const house = await budgetsHouse();
const { db, services } = house;
const agent = house.as(house.agent);

async function deskAt(about: TestVote = {}) {
  const vote = await house.addVote(about);
  const opened = await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Mairie de Hem", commune: "59299" });
  const href = opened.headers.get("location")!;
  const sheet = await (await agent.post(`${href}/jetons`, { nombre: "8" })).text();
  const passes = [...sheet.matchAll(/n° (\d+)<\/span><b>([0-9A-Z]{4}-[0-9A-Z]{4})/g)].map(([, number, code]) => ({ number: number!, code: code! }));
  const mark = (more: Record<string, string>) => agent.post(href, { act: "mark", commune: "59299", lien: "residence", voie: "paper", ...more });
  return { ...vote, href, passes, mark };
}
const amina = { nom: "Amina Sanscompte", naissance: "1980-05-04" };
const emailOf = async (id: string) => (await db.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;
const webVote = (voteId: string, personId: string, choices = [1]) =>
  confirmBallot(db, services.settings, { voteId, personId, choice: { choices, points: null }, nonce: String(choices), commune: "59299", tie: "residence" });

describe("a desk marks people on the one roll", () => {
  it("and gives a sheet once, whoever asks and however the name is written", async () => {
    const desk = await deskAt();
    expect((await desk.mark(amina)).headers.get("location")).toContain("fait=papier");
    const again = await desk.mark({ nom: "amina  SANSCOMPTE", naissance: "1980-05-04" });
    const page = await again.text();
    expect([again.status, page]).toEqual([409, expect.stringContaining("Cette personne est déjà marquée")]);
    expect(page).toContain("Ne lui donnez rien de plus.");
    expect(page).toContain('value="amina  SANSCOMPTE"');
    expect((await desk.mark({ nom: "Amina Sanscompte", naissance: "1981-05-04" })).status).toBe(303);
  });

  it("refuses whoever has voted online, and then cannot vote online whoever was marked", async () => {
    const desk = await deskAt();
    const [voter, walker] = [await house.resident("Vera Enligne"), await house.resident("Walid Guichet")];
    await webVote(desk.id, voter);
    const refused = await desk.mark({ courriel: await emailOf(voter) });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("a déjà un bulletin dans l’urne")]);
    expect((await desk.mark({ courriel: await emailOf(walker) })).status).toBe(303);
    expect(await webVote(desk.id, walker)).toEqual({ ok: false, problem: "marked" });
    expect(await (await house.as(walker).get(`/votes/${desk.slug}`)).text()).toContain("Un guichet vous a donné un bulletin papier");
  });

  it("does not take a namesake of an account for somebody else before a second agent has decided", async () => {
    const desk = await deskAt();
    await house.resident("Nora Homonyme");
    const nora = { nom: "Nora Homonyme", naissance: "1990-01-01" };
    const asked = await desk.mark(nora);
    const page = await asked.text();
    expect([asked.status, page]).toEqual([409, expect.stringContaining("Cette personne ressemble à quelqu’un d’autre")]);
    expect(page).toContain("Vous l’avez demandé");
    const second = house.as(await addPerson(db, { name: "Sami Second", roles: [{ role: "agent", kind: "metropolis", id: null }] }));
    const other = /value="(other:[0-9a-f-]{36})"/.exec(await (await second.get(desk.href)).text())![1]!;
    expect((await agent.post(desk.href, { act: other })).status).toBe(409);
    expect((await second.post(desk.href, { act: other })).status).toBe(303);
    expect((await desk.mark(nora)).status).toBe(303);
  });

  it("says what is wrong at the field: no one, too young, unknown account, no such pass", async () => {
    const desk = await deskAt({ minAge: 16 });
    for (const [more, words] of [
      [{}, "Donnez l’adresse du compte, ou le nom"],
      [{ nom: "Tom Petit", naissance: "2020-01-01" }, "À partir de 16 ans"],
      [{ courriel: "personne@exemple.fr" }, "Aucun compte ne porte cette adresse"],
      [{ ...amina, voie: "kiosk", jeton: "999" }, "n’a pas de jeton de ce numéro"],
      [{ ...amina, commune: "75056" }, "Choisissez une commune"],
    ] as const) {
      const answer = await desk.mark(more);
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
    }
  });

  it("strikes off whoever brings the sheet back; never whoever has voted", async () => {
    const desk = await deskAt();
    await desk.mark(amina);
    const id = /name="act" value="unmark:([0-9a-f-]{36})"/.exec(await (await agent.get(desk.href)).text())![1]!;
    expect((await agent.post(desk.href, { act: `unmark:${id}` })).headers.get("location")).toContain("fait=raye");
    expect((await desk.mark(amina)).status).toBe(303);
  });

  it("a hundred marks and confirmations of one person at once leave one of them", async () => {
    const desk = await deskAt();
    for (let round = 0; round < 4; round += 1) {
      const person = await house.resident(`Course ${round}`);
      const email = await emailOf(person);
      const [marks, votes] = await Promise.all([
        Promise.all(Array.from({ length: 50 }, () => desk.mark({ courriel: email }))),
        Promise.all(Array.from({ length: 50 }, (_, n) => webVote(desk.id, person, [(n % 5) + 1]))),
      ]);
      const marked = marks.filter(({ status }) => status === 303).length;
      const entered = votes.filter((one) => one.ok && one.outcome === "entered").length;
      expect(marked + entered).toBe(1);
    }
    expect((await house.chain(desk.id)).broken).toBeNull();
  });

  it("is held by agents of its commune, not of another, nor by residents", async () => {
    const desk = await deskAt();
    const [hem, roubaix] = await Promise.all(["59299", "59512"].map((id) => addPerson(db, { roles: [{ role: "agent", kind: "commune", id }] })));
    expect((await house.as(hem!).get(desk.href)).status).toBe(200);
    for (const page of ["", "/liste", "/jetons", "/bornes"]) {
      expect((await house.as(roubaix!).get(desk.href + page)).status).toBe(404);
      expect((await house.as(await house.resident()).get(desk.href + page)).status).toBe(403);
    }
    expect((await house.as(roubaix!).post(desk.href, { act: "mark", ...amina })).status).toBe(404);
  });

  it("prints a roll with who has voted, and writes down that it was printed", async () => {
    const desk = await deskAt();
    const [voter, other] = [await house.resident("Vera Imprimée"), await house.resident("Omar Imprimé")];
    for (const id of [voter, other])
      await sql`insert into people.residency (person_id, commune_code, how, attested_on, valid_until) values (${id}, '59299', 'desk', (now() at time zone 'Europe/Paris')::date, (now() at time zone 'Europe/Paris')::date + interval '2 years')`.execute(
        db,
      );
    await webVote(desk.id, voter);
    const sheet = await (await agent.get(`${desk.href}/liste`)).text();
    expect(sheet).toMatch(/Vera Imprimée<\/th>[\s\S]{0,200}a voté/);
    expect(sheet).not.toMatch(/Omar Imprimé<\/th>[\s\S]{0,120}a voté/);
    const acts = await sql`select from platform.audit where act = 'roll.print'`.execute(db);
    expect(acts.rows).toHaveLength(1);
  });
});

describe("a kiosk keeps ballots while the network is cut", () => {
  it("and merges them later in any order, as often as it likes: each is in once", async () => {
    const desk = await deskAt();
    const kiosk = await deviceOf(house, desk);
    for (const [n, pass] of desk.passes.slice(0, 5).entries())
      await desk.mark({ nom: `Voteur ${"abcde"[n]}`, naissance: "1970-01-01", voie: "kiosk", jeton: pass.number });
    const records = await Promise.all(desk.passes.slice(0, 5).map(({ code }, n) => kiosk.record(code, [n + 1])));
    const first = await kiosk.send([records[3]!, records[1]!, records[0]!]);
    expect(first.records.map(({ state }) => state)).toEqual(["entered", "entered", "entered"]);
    const all = await Promise.all(Array.from({ length: 10 }, () => kiosk.send(records)));
    expect(all.flatMap(({ records: done }) => done).filter(({ state }) => state === "entered")).toHaveLength(2);
    expect(await house.ballots(desk.id)).toHaveLength(5);
    expect((await house.chain(desk.id)).lines.map(({ kind }) => kind)).toEqual(["announced", "opened"]);
    const found = await house.get(`/votes/${desk.slug}/mon-bulletin?recu=${records[0]!.receipt}`);
    expect(await found.text()).toContain("dans l’urne");
    await house.letClose(desk.id);
    await kiosk.send(records);
    await closeBox(db, services.settings, desk.id);
    await countVote(db, services.settings, { voteId: desk.id, context });
    const { broken, head, lines } = await house.chain(desk.id);
    expect([broken, head!.ballots]).toEqual([null, 5]);
    const merged = lines.filter(({ kind }) => kind === "kiosk_merged").map(({ entry }) => JSON.parse(entry));
    expect(merged).toMatchObject([{ ballots: 5, refused: 0 }]);
  });

  it("refuses at the merge, and reports, what is double, unsigned, unknown or over the limits", async () => {
    const desk = await deskAt({ budget: 600 });
    const [kiosk, other] = [await deviceOf(house, desk, "Borne une"), await deviceOf(house, desk, "Borne deux")];
    const [one, two, three] = desk.passes;
    await desk.mark({ nom: "Deux Fois", naissance: "1970-01-01", voie: "kiosk", jeton: one!.number });
    await desk.mark({ nom: "Trop Cher", naissance: "1970-01-01", voie: "kiosk", jeton: two!.number });
    await desk.mark({ nom: "Faux Signe", naissance: "1970-01-01", voie: "kiosk", jeton: three!.number });
    expect((await kiosk.send([await kiosk.record(one!.code, [1])])).records).toMatchObject([{ state: "entered" }]);
    const forged = { ...(await kiosk.record(three!.code, [1])), choices: [2] };
    const sent = [
      await other.record(one!.code, [2]),
      await other.record(two!.code, [1, 2]),
      forged,
      await other.record("AAAA-AAAA", [1]),
      { receipt: "illisible" },
    ];
    expect(new Set((await other.send(sent)).records.map(({ state }) => state))).toEqual(new Set(["refused"]));
    expect(await house.ballots(desk.id)).toHaveLength(1);
    const { rows } = await sql<{ reason: string }>`select reason from budgets.kiosk_refusal where vote_id = ${desk.id} order by 1`.execute(db);
    expect(rows.map(({ reason }) => reason)).toEqual(["bad_signature", "double", "malformed", "over_limit", "unknown_pass"]);
    const page = await (await agent.get(`${desk.href}/bornes`)).text();
    expect(page).toContain("La personne avait déjà voté, ou le jeton avait déjà servi");
  });

  it("a person who also voted online: the first in the box counts, the other is refused and told", async () => {
    const desk = await deskAt();
    const kiosk = await deviceOf(house, desk);
    const walker = await house.resident("Lila Double");
    const record = await kiosk.record(desk.passes[0]!.code, [3]);
    expect((await kiosk.send([record])).records).toMatchObject([{ state: "waiting" }]);
    await webVote(desk.id, walker, [1]);
    const late = await desk.mark({ courriel: await emailOf(walker), voie: "kiosk", jeton: desk.passes[0]!.number, recopie: "1" });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Le bulletin venu avec ce jeton est refusé")]);
    expect((await house.ballots(desk.id)).map(({ choices }) => choices)).toEqual([[1]]);
    expect((await kiosk.send([record])).records).toMatchObject([{ state: "repeated" }]);
    expect(await db.selectFrom("budgets.kiosk_waiting").selectAll().where("vote_id", "=", desk.id).execute()).toEqual([]);
  });

  it("a ballot whose pass has no name yet waits, and enters when the desk copies its list, even after the closing", async () => {
    const desk = await deskAt();
    const kiosk = await deviceOf(house, desk);
    const [pass] = desk.passes;
    await kiosk.send([await kiosk.record(pass!.code, [2])]);
    expect(await house.ballots(desk.id)).toEqual([]);
    await house.letClose(desk.id);
    expect((await desk.mark({ ...amina, voie: "kiosk", jeton: pass!.number })).status).toBe(409);
    expect((await desk.mark({ ...amina, voie: "kiosk", jeton: pass!.number, recopie: "1" })).status).toBe(303);
    expect((await house.ballots(desk.id)).map(({ choices }) => choices)).toEqual([[2]]);
  });

  it("two hundred times the same person: web, desk and two kiosks at once leave one ballot and a whole chain", async () => {
    const desk = await deskAt();
    const kiosks = [await deviceOf(house, desk, "Borne une"), await deviceOf(house, desk, "Borne deux")];
    const person = await house.resident("Tout Partout");
    const email = await emailOf(person);
    const records = await Promise.all(kiosks.map((kiosk, n) => kiosk.record(desk.passes[0]!.code, [n + 1])));
    await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        if (n % 4 === 0) return webVote(desk.id, person, [(n % 5) + 1]);
        if (n % 4 === 1) return desk.mark({ courriel: email, voie: "kiosk", jeton: desk.passes[0]!.number });
        return kiosks[n % 2]!.send([records[n % 2]!]);
      }),
    );
    await Promise.all(kiosks.map((kiosk, n) => kiosk.send([records[n]!])));
    await desk.mark({ courriel: email, voie: "kiosk", jeton: desk.passes[0]!.number, recopie: "1" });
    expect(await house.ballots(desk.id)).toHaveLength(1);
    await house.letClose(desk.id);
    await closeBox(db, services.settings, desk.id);
    await countVote(db, services.settings, { voteId: desk.id, context });
    const { broken, head } = await house.chain(desk.id);
    expect([broken, head!.ballots]).toEqual([null, 1]);
  });

  it("without scripts too: code, choice, check, receipt", async () => {
    const desk = await deskAt();
    const kiosk = await deviceOf(house, desk, "Sans script", { scripts: false });
    const [pass] = desk.passes;
    const step = (fields: Record<string, string>) => house.post(kiosk.href, fields);
    expect(await (await step({ act: "choose", jeton: pass!.code })).text()).toContain("n’est encore donné à personne");
    await desk.mark({ ...amina, voie: "kiosk", jeton: pass!.number });
    expect(await (await step({ act: "choose", jeton: pass!.code.toLowerCase() })).text()).toContain("Choisissez vos projets");
    expect((await step({ act: "check", jeton: pass!.code })).status).toBe(422);
    expect(await (await step({ act: "check", jeton: pass!.code, projet: "2" })).text()).toContain("Vérifiez, puis confirmez");
    const done = await (await step({ act: "confirm", jeton: pass!.code, bulletin: "2" })).text();
    expect(done).toMatch(/BF-[0-9A-Z]{4}-/);
    expect((await step({ act: "confirm", jeton: pass!.code, bulletin: "3" })).status).toBe(422);
    expect((await house.ballots(desk.id)).map(({ choices }) => choices)).toEqual([[2]]);
  });

  it("takes nothing from a device that was withdrawn, nor from an address that is none", async () => {
    const desk = await deskAt();
    const kiosk = await deviceOf(house, desk);
    const id = /name="act" value="revoke:([0-9a-f-]{36})"/.exec(await (await agent.get(`${desk.href}/bornes`)).text())![1]!;
    await agent.post(`${desk.href}/bornes`, { act: `revoke:${id}` });
    expect((await house.get(kiosk.href)).status).toBe(404);
    expect((await house.post(`${kiosk.href}/bulletins`, { bulletins: "[]" })).status).toBe(404);
    expect((await house.get("/votes/borne/inconnue-inconnue-inconnue")).status).toBe(404);
  });
});
