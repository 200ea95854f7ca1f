import { sql } from "kysely";
import { expect, it } from "vitest";

import { formatNumber } from "#platform/i18n/format.ts";
import { addDays, dayOf, endOfDay } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { savedBy } from "../circle.ts";
import { circlesHouse } from "../circles.testing.ts";
import { suggestGroups } from "../notes/notes.query.ts";
import { closeProposals } from "../proposal/proposal.command.ts";

const house = await circlesHouse();
const { db, owner, as, structure, circle } = house;
const [host, second, third, outside] = [await structure(), await structure(), await structure(), await structure()];
const today = dayOf(Date.now());
const secret = "Une famille est revenue trois fois au guichet.";
const locationOf = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;
/** As if its day had been the day before yesterday. */
const letItClose = (id: string) =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update circles.proposal set closes_on = ${addDays(today, -2)}::date, proposed_at = now() - interval '30 days' where id = ${id}`.execute(trx);
  });

it("is joined by asking a host, and what it writes is read by its structures alone", async () => {
  const { id, address } = await circle(host, second);
  const note = { act: "note", genre: "experience", titre: "Trois passages", texte: secret, concerne: "les familles" };
  expect((await as(outside.manager).post(`${address}/notes`, note)).status).toBe(404);
  expect((await as(second.manager).post(`${address}/notes`, { ...note, titre: "" })).status).toBe(422);
  expect((await as(second.manager).post(`${address}/notes`, note)).status).toBe(303);
  expect(await (await as(host.manager).get(`${address}/notes`)).text()).toContain(secret);
  expect((await as(outside.manager).post(address, { act: "join" })).status).toBe(303);
  expect((await as(outside.manager).post(address, { act: "join" })).status).toBe(409);
  expect((await as(outside.manager).post(address, { act: `accept:${outside.id}` })).status).toBe(404);
  expect((await as(second.manager).post(address, { act: `accept:${outside.id}` })).status).toBe(404);
  for (const who of [as(outside.manager), as(await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] })), house]) {
    expect(await (await who.get(address)).text()).not.toContain(secret);
    expect((await who.get(`${address}/notes`)).status).not.toBe(200);
  }
  const { rows } = await sql<{ id: string }>`select id from circles.note where circle_id = ${id}`.execute(db);
  expect((await as(host.manager).post(`${address}/notes`, { act: `remove:${rows[0]!.id}` })).status).toBe(404);
  expect((await as(host.manager).post(address, { act: `leave:${host.id}` })).status).toBe(409);
  expect((await as(host.manager).post(address, { act: `share:${second.id}` })).status).toBe(303);
  const both = await Promise.all([
    as(host.manager).post(address, { act: `leave:${host.id}` }),
    as(second.manager).post(address, { act: `leave:${second.id}` }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});

it("suggests notes that look alike and brings together those that people choose, of this circle alone", async () => {
  const { id, address } = await circle(host, second);
  const other = await circle(third);
  const write = (one: string, who: typeof host, titre: string, texte: string) =>
    as(who.manager).post(`${one}/notes`, { act: "note", genre: "difficulty", titre, texte });
  await write(address, host, "Le formulaire en ligne refuse les photos du téléphone", "La photo est trop lourde.");
  await write(address, second, "Le formulaire en ligne ne marche pas sur téléphone", "La photo est refusée.");
  await write(address, second, "Le jardin manque d’eau", "L’été, rien ne pousse.");
  await write(other.address, third, "Une note d’ailleurs", "Elle ne bouge pas.");
  const notesOf = async (one: string) =>
    (
      await sql<{
        id: string;
        title: string;
        finding: string | null;
      }>`select id, title, finding_id as finding from circles.note where circle_id = ${one} order by written_at`.execute(db)
    ).rows;
  const [first, alike, apart] = await notesOf(id);
  const [foreign] = await notesOf(other.id);
  const plain = (await notesOf(id)).map((one) => ({
    ...one,
    structure: "",
    findingId: null,
    kind: "difficulty" as const,
    body: "",
    concerns: null,
    writtenAt: new Date(),
    version: 1,
    own: false,
  }));
  const groups = suggestGroups(plain);
  expect(groups.map(({ notes }) => notes.map((one) => one.id))).toEqual([[first!.id, alike!.id]]);
  expect(groups[0]!.because.length).toBeGreaterThan(0);
  const find = (notes: string[]) =>
    as(host.manager).post(
      `${address}/notes`,
      new URLSearchParams([["act", "find"], ["constat", "Le téléphone est oublié"], ...notes.map((one) => ["notes", one])]),
    );
  expect((await find([first!.id])).status).toBe(422);
  expect((await find([first!.id, foreign!.id])).status).toBe(422);
  expect((await find([first!.id, alike!.id])).status).toBe(303);
  const { rows } = await sql<{ id: string }>`select id from circles.finding where circle_id = ${id}`.execute(db);
  const move = (note: string) => as(second.manager).post(`${address}/notes`, { act: `move:${note}`, [`avec_${note}`]: rows[0]!.id });
  expect((await move(apart!.id)).status).toBe(303);
  expect((await as(third.manager).post(`${other.address}/notes`, { act: `move:${foreign!.id}`, [`avec_${foreign!.id}`]: rows[0]!.id })).status).toBe(409);
  expect((await notesOf(id)).map(({ finding }) => finding)).toEqual([rows[0]!.id, rows[0]!.id, rows[0]!.id]);
  expect((await as(second.manager).post(`${address}/notes`, { act: `undo:${rows[0]!.id}` })).status).toBe(303);
  expect((await notesOf(id)).map(({ finding }) => finding)).toEqual([null, null, null]);
});

const sheet = {
  titre: "Une inscription en un passage",
  resume: "Un nom et une date de naissance suffisent.",
  texte: "La maison retrouve le reste, avec l’accord.",
};
const steps = {
  avant_1_quoi: "Réunir les pièces",
  avant_1_minutes: "90",
  avant_2_quoi: "Revenir",
  avant_2_minutes: "40",
  maintenant_1_quoi: "Donner un nom",
  maintenant_1_minutes: "10",
};
const procedure = { ...sheet, ...steps, genre: "procedure", licence: "cc-by-sa", personnes: "600" };

it("becomes a common only by consent, once, and is used, adapted and written anew in versions that stay", async () => {
  const { address } = await circle(host, second);
  const proposing = { titre: "Ne plus demander deux fois", texte: "La maison cherche ce qu’elle a déjà.", jour: addDays(today, 5) };
  expect((await as(host.manager).post(`${address}/proposer`, { ...proposing, jour: addDays(today, 2) })).status).toBe(422);
  expect((await as(outside.manager).post(`${address}/proposer`, proposing)).status).toBe(404);
  const page = locationOf(await as(host.manager).post(`${address}/proposer`, proposing));
  const id = page.split("/").at(-1)!;
  expect((await as(outside.manager).get(page)).status).toBe(404);
  expect((await as(second.manager).post(page, { act: "object", motif: "Et l’accord des familles\u202f?" })).status).toBe(303);
  expect((await as(host.manager).post(`${page}/publier`, procedure)).status).toBe(404);
  await letItClose(id);
  await closeProposals(db, endOfDay(today));
  const stateOf = async () => (await sql<{ state: string }>`select state from circles.proposal where id = ${id}`.execute(db)).rows[0]!.state;
  expect(await stateOf()).toBe("blocked");
  const version = (await sql<{ version: number }>`select version from circles.proposal where id = ${id}`.execute(db)).rows[0]!.version;
  expect((await as(host.manager).post(page, { ...proposing, act: "rewrite", version: String(version) })).status).toBe(303);
  expect((await as(host.manager).post(page, { act: `lift:${second.id}` })).status).toBe(404);
  expect((await as(second.manager).post(page, { act: `lift:${second.id}` })).status).toBe(303);
  await letItClose(id);
  await Promise.all([closeProposals(db, endOfDay(today)), closeProposals(db, endOfDay(today))]);
  expect(await stateOf()).toBe("adopted");
  expect((await as(second.manager).post(page, { act: "object", motif: "Trop tard." })).status).toBe(409);
  expect((await as(host.manager).post(`${page}/publier`, { ...procedure, maintenant_1_quoi: "", maintenant_1_minutes: "" })).status).toBe(422);
  const twice = await Promise.all([as(host.manager).post(`${page}/publier`, procedure), as(second.manager).post(`${page}/publier`, procedure)]);
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const common = locationOf(twice.find(({ status }) => status === 303)!);
  const shown = await (await house.get(common)).text();
  for (const said of ["120", formatNumber(1200, "fr"), host.name, second.name]) expect([said, shown.includes(said)]).toEqual([said, true]);

  expect((await house.post(common, { act: "use", depuis: today })).status).not.toBe(303);
  expect((await as(outside.manager).post(common, { act: "use", depuis: addDays(today, 3) })).status).toBe(422);
  for (const suite of ["Moins de retours.", "Beaucoup moins de retours."])
    expect((await as(outside.manager).post(common, { act: "use", depuis: today, suite })).status).toBe(303);
  const { rows } = await sql<{
    words: string;
  }>`select u.words from circles.use u join circles.common c on c.id = u.common_id where c.slug = ${common.split("/").at(-1)!}`.execute(db);
  expect(rows).toEqual([{ words: "Beaucoup moins de retours." }]);

  const anew = { ...procedure, change: "Le carnet vient plus tard.", version: "1", avant_1_minutes: "80" };
  expect((await as(outside.manager).post(`${common}/reviser`, anew)).status).toBe(404);
  const race = await Promise.all([as(host.manager).post(`${common}/reviser`, anew), as(second.manager).post(`${common}/reviser`, anew)]);
  expect(race.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await (await house.get(`${common}/versions/1`)).text()).toContain("90");
  await expect(sql`update circles.version set title = 'Autre titre' where number = 1`.execute(db)).rejects.toThrow(/a version stays/);
  await expect(sql`delete from circles.step where number = 1`.execute(db)).rejects.toThrow(/a version stays/);

  expect((await as(outside.manager).post(`${common}/adapter`, { ...procedure, titre: "Chez nous", licence: "cc0" })).status).toBe(422);
  const adapted = await as(outside.manager).post(`${common}/adapter`, { ...procedure, titre: "Chez nous en un passage" });
  expect(adapted.status).toBe(303);
  expect(await (await house.get(common)).text()).toContain("Chez nous en un passage");
  expect((await as(outside.manager).post(common, { act: "withdraw", motif: "Pas à moi." })).status).toBe(404);
  expect((await as(host.manager).post(common, { act: "withdraw", motif: "La règle a changé." })).status).toBe(303);
  const gone = await (await house.get(common)).text();
  expect(gone).toContain("La règle a changé.");
  expect(await (await house.get("/communs.csv")).text()).not.toContain("Une inscription en un passage");
});

it("counts what a simpler procedure saves as it says, also when it became longer", () => {
  const step = (phase: "before" | "after", minutes: number) => ({ phase, what: "Venir", counter: null, papers: null, minutes });
  expect(savedBy([step("before", 90), step("before", 40), step("after", 10)], 600)).toEqual({ minutes: 120, hours: 1200, steps: 1 });
  expect(savedBy([step("before", 5), step("after", 20)], null)).toEqual({ minutes: -15, hours: null, steps: 0 });
});
