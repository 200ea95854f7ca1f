import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { findParties } from "../figures/figures.query.ts";
import { handOver, remindLate } from "../desk/bulk.command.ts";
import { forget, holdLate, remind } from "../keeping/keeping.command.ts";
import { findFreeDays } from "../items.query.ts";
import { acts, states } from "../loan.ts";
import { grant, lose, planCarriage } from "../loan/lender.command.ts";
import { inDays, loansHouse, today } from "../loans.testing.ts";

const house = await loansHouse();
const { db, owner, as, services, here, there, resident, thing, wish, asks, lend, note, stateOf, letItBeLate, news } = house;
const at = (id: string, more = "") => `/prets/dossiers/${id}${more}`;
const good = { etat: "good", signe: "1" };

it("whoever borrows marks neither its hand-over nor its return, nor grants it; somebody else finds nothing", async () => {
  const { id } = await thing({ approval: true });
  const asked = await asks(id, resident, wish(0, 2));
  if (!asked.ok) throw new Error(asked.problem);
  expect((await as(resident).post(at(asked.id), { act: "grant" })).status).toBe(404);
  expect((await as(here.host).post(at(asked.id, "/constat/remise"), good)).status).toBe(409);
  expect((await as(here.host).post(at(asked.id), { act: "grant" })).status).toBe(303);
  expect((await as(resident).post(at(asked.id, "/constat/remise"), good)).status).toBe(404);
  expect((await as(here.host).post(at(asked.id, "/constat/remise"), { etat: "good" })).status).toBe(422);
  expect((await as(here.host).post(at(asked.id, "/constat/remise"), good)).status).toBe(303);
  expect((await as(resident).post(at(asked.id, "/constat/retour"), good)).status).toBe(404);
  const stranger = await addPerson(db);
  for (const who of [stranger, there.host]) {
    expect((await as(who).get(at(asked.id))).status).toBe(404);
    expect((await as(who).get(at(asked.id, "/fiche"))).status).toBe(404);
    expect((await as(who).post(at(asked.id, "/constat/retour"), good)).status).toBe(404);
  }
  expect(await stateOf(asked.id)).toBe("out");
});

it("is returned once, by two hosts at the same time; then its days are free again", async () => {
  const { id } = await thing();
  const loan = await lend(id, resident, wish(0, 9));
  await note(loan, "handed");
  const twice = await Promise.all([note(loan, "returned"), note(loan, "returned")]);
  expect(twice.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect((await findFreeDays(db, id, inDays(2), inDays(9))).every(({ free }) => free === 1)).toBe(true);
  await expect(sql`update loans.loan set state = 'out' where id = ${loan}`.execute(db)).rejects.toThrow(/does not become/);
});

it("the database knows the same moves as the code, and refuses a loan without its units", async () => {
  const { rows } = await sql<{ before: string; after: string }>`select before, after from loans.move`.execute(db);
  const from = (one: keyof typeof acts) => rows.filter(({ before }) => acts[one].from.some((state) => state === before));
  expect(from("returned").filter(({ after }) => after === "returned")).toHaveLength(acts.returned.from.length);
  expect(from("cancel").filter(({ after }) => after === "cancelled")).toHaveLength(acts.cancel.from.length);
  expect(from("lose").filter(({ after }) => after === "lost")).toHaveLength(acts.lose.from.length);
  expect(new Set(rows.flatMap(({ before, after }) => [before, after]))).toEqual(new Set(states));
  const { id } = await thing();
  await expect(
    sql`insert into loans.loan (resource_id, thing, lender, borrower, person_id, first_day, last_day, state, signs)
      values (${id}, 'Objet', 'Lieu', 'person', ${resident}, ${inDays(3)}::date, ${inDays(4)}::date, 'granted', false)`.execute(db),
  ).rejects.toThrow(/none of its units/);
});

it("goes from one place to another by a carrier: each end is noted by whom it belongs, and both places are counted", async () => {
  const { id } = await thing({ carries: true });
  const carrier = await addPerson(db, { email: "porteur-essai@exemple.fr" });
  const party = { kind: "place" as const, id: there.id, name: "Le Hangar essayé" };
  const loan = await lend(id, there.host, wish(0, 3, { carried: true }), party);
  expect(await note(loan, "sent")).toEqual({ ok: false, problem: "unplanned" });
  expect(await planCarriage(db, loan, { way: "there", carrier: "Une camionnette", email: "personne@exemple.fr", day: today }, here.host)).toEqual({
    ok: false,
    problem: "nobody",
  });
  expect((await as(carrier).get(at(loan))).status).toBe(404);
  expect((await planCarriage(db, loan, { way: "there", carrier: "Une camionnette", email: "porteur-essai@exemple.fr", day: today }, here.host)).ok).toBe(true);
  expect(await news(carrier)).toEqual(["carry"]);
  expect((await as(there.host).post(at(loan, "/constat/depart"), good)).status).toBe(404);
  expect((await as(carrier).post(at(loan, "/constat/depart"), { etat: "good" })).status).toBe(303);
  expect(await stateOf(loan)).toBe("sent");
  expect((await as(carrier).post(at(loan, "/constat/arrivee"), good)).status).toBe(404);
  expect((await as(there.host).post(at(loan, "/constat/arrivee"), { etat: "damaged", note: "Un pied est tordu.", signe: "1" })).status).toBe(303);
  expect(await news(here.host)).toContain("reported");
  await planCarriage(db, loan, { way: "back", carrier: "Une camionnette", email: null, day: inDays(1) }, here.host);
  expect((await as(there.host).post(at(loan, "/constat/depart-retour"), good)).status).toBe(303);
  expect(await stateOf(loan)).toBe("coming");
  expect((await as(here.host).post(at(loan, "/constat/retour"), good)).status).toBe(303);
  const counted = await findParties(db, { first: `${today.slice(0, 4)}-01-01`, last: `${today.slice(0, 4)}-12-31` });
  expect(counted.find((one) => one.id === there.id)).toMatchObject({ borrowed: 1 });
  expect(counted.find((one) => one.id === here.id)!.lent).toBeGreaterThanOrEqual(1);
});

it("a picture of a loan is read by those who see it, at no other address", async () => {
  const loan = await lend((await thing()).id, resident, wish(0, 2));
  const { default: sharp } = await import("sharp");
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a3341c" } })
    .png()
    .toBuffer();
  const form = new FormData();
  for (const [name, value] of Object.entries({ etat: "worn", signe: "1", note: "Une rayure", description: "Le pied gauche est rayé", accord: "1" }))
    form.set(name, value);
  form.set("photo", new File([new Uint8Array(png)], "pied.png", { type: "image/png" }));
  expect((await as(here.host).post(at(loan, "/constat/remise"), form)).status).toBe(303);
  const { rows } = await sql<{ id: string; fileId: string }>`select id, file_id as "fileId" from loans.inspection where loan_id = ${loan}`.execute(db);
  const [{ id, fileId }] = rows as [{ id: string; fileId: string }];
  expect((await as(resident).get(at(loan, `/photos/${id}`))).headers.get("content-type")).toBe("image/webp");
  expect((await as(there.host).get(at(loan, `/photos/${id}`))).status).toBe(404);
  const other = await lend((await thing()).id, there.host, wish(0, 1));
  expect((await as(there.host).get(at(other, `/photos/${id}`))).status).toBe(404);
  expect((await as(here.host).get(`/fichiers/${fileId}`)).status).toBe(404);
});

it("what is late stays taken day by day, is told again, and is not promised to the next; what is lost is not lent", async () => {
  const { id } = await thing();
  const [one, other] = [await addPerson(db), await addPerson(db)];
  const late = await lend(id, one, wish(0, 1));
  await note(late, "handed");
  await letItBeLate(late);
  expect((await findFreeDays(db, id, today, today))[0]!.free).toBe(1);
  await holdLate(db, new Date());
  expect(await asks(id, other, wish(0, 0))).toEqual({ ok: false, problem: "taken" });
  await remind(db, new Date());
  await remind(db, new Date());
  expect((await news(one)).filter((word) => word === "late")).toHaveLength(1);
  expect((await lose(db, late, { by: here.host, reason: "Déclaré volé" })).ok).toBe(true);
  expect(await asks(id, other, wish(20, 21))).toEqual({ ok: false, problem: "taken" });
  expect((await note(late, "returned")).ok).toBe(true);
  expect((await asks(id, other, wish(20, 21))).ok).toBe(true);
});

it("a thing, its place or a structure that is deleted leaves the loan with its words, and stands against nobody", async () => {
  const { id } = await thing();
  const borrower = await addPerson(db);
  const loan = await lend(id, borrower, wish(0, 1));
  await note(loan, "handed");
  await letItBeLate(loan);
  await sql`delete from bookings.resource where id = ${id}`.execute(owner);
  const html = await (await as(borrower).get(at(loan))).text();
  expect(html).toContain("Objet essayé");
  expect(html).toContain("a retiré cet objet");
  expect((await asks((await thing()).id, borrower, wish(1, 2))).ok).toBe(true);
  const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values ('Les Essayeurs', 'association') returning id`.execute(owner);
  const parties = [
    { kind: "structure", id: rows[0]!.id, name: "Les Essayeurs" },
    { kind: "place", id: there.id, name: "Le Hangar essayé" },
  ] as const;
  const kept = await Promise.all(parties.map(async (party) => ({ name: party.name, id: await lend((await thing()).id, borrower, wish(0, 1), party) })));
  for (const one of kept) await note(one.id, "handed");
  await sql`delete from people.structure where id = ${rows[0]!.id}`.execute(owner);
  await sql`delete from places.place where id = ${there.id}`.execute(owner);
  for (const one of kept) expect(await (await as(here.host).get(at(one.id))).text()).toContain(one.name);
});

it("an erased borrower leaves the thing its history without a name, and gives back what was to come", async () => {
  const { id } = await thing();
  const person = await addPerson(db, { name: "Nom À Taire" });
  const ended = await lend(id, person, wish(0, 1));
  await note(ended, "handed");
  await note(ended, "returned");
  const ahead = await lend(id, person, wish(5, 7, { purpose: "Un mot à taire" }));
  const register = services.offers.personal.find(({ file }) => file === "loans")!;
  const table = register.kept.flatMap(({ tables }) => tables).find(({ table: name }) => name === "loans.loan")!;
  await db.transaction().execute((trx) => table.erase!(trx, { id: person, name: "Nom À Taire", addresses: [] }, false));
  expect(await stateOf(ahead)).toBe("cancelled");
  expect((await asks(id, resident, wish(5, 7))).ok).toBe(true);
  const html = await (await as(here.host).get("/prets/bureau?quoi=termines")).text();
  expect(html).toContain("Compte effacé");
  expect(html).not.toContain("Nom À Taire");
  const { rows } = await sql<{ state: string }>`select state from loans.step where loan_id = ${ended} order by number`.execute(db);
  expect(rows.map(({ state }) => state)).toEqual(["granted", "out", "returned"]);
});

it("names go long after the end, figures stay", async () => {
  const loan = await lend((await thing()).id, resident, wish(0, 1, { purpose: "Des mots anciens" }));
  await note(loan, "handed", { note: "Des mots anciens" });
  await note(loan, "returned");
  await sql`update loans.loan set ended_at = now() - interval '25 months' where id = ${loan}`.execute(owner);
  await forget(db, services.files, new Date());
  const { rows } = await sql<{ left: number }>`
    select num_nonnulls(l.person_id, l.purpose)::int + (select count(*)::int from loans.inspection i where i.loan_id = l.id and (i.by is not null or i.note = 'Des mots anciens')) as left
    from loans.loan l where l.id = ${loan}`.execute(db);
  expect(rows[0]!.left).toBe(0);
});

it("the desk counts what waits; a grant that comes too late, or twice, is a conflict", async () => {
  const { id } = await thing({ approval: true });
  const asked = await asks(id, await addPerson(db), wish(2, 3));
  if (!asked.ok) throw new Error(asked.problem);
  expect(await (await as(here.host).get("/prets/bureau")).text()).toContain("Objet essayé");
  expect((await as(resident).get("/prets/bureau")).status).toBe(403);
  const granted = await Promise.all([grant(db, asked.id, here.host), grant(db, asked.id, here.host)]);
  expect(granted.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect((await as(here.host).get("/prets/bureau.csv?quoi=a-venir")).status).toBe(200);
});

it("several are handed over at once, and several late borrowers reminded once a day, by those who lend alone", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) ids.push(await lend((await thing({ quantity: 1 })).id, await addPerson(db), wish(0, 2)));
  const early = await lend((await thing()).id, await addPerson(db), wish(3, 4));
  const press = (who: string, act: string, tab: string) =>
    as(who).post(`/prets/bureau?quoi=${tab}`, new URLSearchParams([["act", act], ...ids.map((id) => ["rows", id])]));
  for (const stranger of [there.host, resident]) await press(stranger, "hand", "a-remettre");
  expect(await Promise.all(ids.map(stateOf))).toEqual(["granted", "granted", "granted"]);
  const handed = await press(here.host, "hand", "a-remettre");
  expect([handed.status, handed.headers.get("location")]).toEqual([303, "/prets/bureau?quoi=a-remettre&fait=remis&n=3"]);
  // What must wait for its first day stays as it is.
  expect(await handOver(db, services, [early], here.host)).toBe(0);
  expect([...(await Promise.all(ids.map(stateOf))), await stateOf(early)]).toEqual(["out", "out", "out", "granted"]);
  expect(await handOver(db, services, ids, here.host)).toBe(0);
  for (const id of ids) await letItBeLate(id);
  const both = await Promise.all([remindLate(db, ids, here.host), remindLate(db, ids, here.host)]);
  expect(both.toSorted()).toEqual([0, 3]);
  expect((await as(here.host).get("/prets/bureau?quoi=en-retard")).status).toBe(200);
});
