import { sql } from "kysely";
import { expect, it } from "vitest";

import { instantOf } from "#platform/time/clock.ts";
import { addDays } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { readBookable } from "../taking/hold.query.ts";
import { plan } from "../taking/plan.ts";
import { search } from "./search.query.ts";

const { db, get, here, there } = await bookingsHouse({ hours: "Mo-Su 08:00-20:00" });
const named = (name: string) => ({ words: { name, about: "Une salle pour les essais.", rules: null } });
const small = await addOpen(db, roomOf(here.id, { ...named("Petite salle"), capacity: 6, includes: ["screen"] }));
const large = await addOpen(db, roomOf(there.id, { ...named("Grande salle"), capacity: 40, wheelchair: "no", free: false, priceNote: "10 € l’heure" }));
await addOpen(db, roomOf(there.id, { ...named("Postes"), kind: "desk", capacity: null, quantity: 3 }));
await addOpen(db, roomOf(here.id, { ...named("Machine"), kind: "machine", longest: 60 }));

async function found(asked: Record<string, string | number>): Promise<string[]> {
  const html = await (await get(withQuery("/reserver", asked))).text();
  return ["Petite salle", "Grande salle", "Postes", "Machine"].filter((name) => html.includes(`>${name}<`));
}
const when = { jour: day, de: "14:00", a: "17:00" };

it("by what, for how many, step-free, free of charge, with what is on site", async () => {
  expect(await found({})).toEqual(["Petite salle", "Grande salle", "Postes", "Machine"]);
  expect(await found({ quoi: "salle" })).toEqual(["Petite salle", "Grande salle"]);
  expect(await found({ quoi: "salle", personnes: 12 })).toEqual(["Grande salle"]);
  expect(await found({ fauteuil: 1 })).toEqual(["Petite salle", "Postes", "Machine"]);
  expect(await found({ gratuit: 1, quoi: "salle" })).toEqual(["Petite salle"]);
  expect(await found({ avec: "ecran" })).toEqual(["Petite salle"]);
});

it("at a time: what is open, whose rules fit, and that nobody has; each can be booked from there", async () => {
  expect(await found(when)).toEqual(["Petite salle", "Grande salle", "Postes"]);
  expect(await (await get(withQuery("/reserver", { ...when, a: "21:00" }))).text()).toContain("Rien n’est libre à ce moment");
  await book(db, await addPerson(db), [wish(small, "16:00", "17:00")]);
  expect(await found(when)).toEqual(["Grande salle", "Postes"]);
  await sql`update places.place set hours = 'Mo-Su 08:00-15:00' where id = ${there.id}`.execute(db);
  const html = await (await get(withQuery("/reserver", { ...when, quoi: "salle" }))).text();
  expect(html).toContain("Le plus proche de votre demande");
  expect(html).toContain("de=13%3A00&amp;a=16%3A00");
  await sql`update places.place set hours = 'Mo-Su 08:00-20:00' where id = ${there.id}`.execute(db);
});

it("by what somebody wants to do, in their words; on a day whose hours do not matter, or one of the next six, each with its first free time", async () => {
  await sql`update bookings.resource set about = 'On y remplit sa déclaration d’impôts.' where id = ${small}`.execute(db);
  expect(await found({ mots: "impot" })).toEqual(["Petite salle"]);
  expect(await found({ mots: "grandes salles" })).toEqual(["Grande salle"]);
  expect(await found({ mots: "rien de tel" })).toEqual([]);
  expect(await found({ mots: "???" })).toEqual([]);
  const person = await addPerson(db);
  const other = addDays(day, 2);
  await book(db, person, [wish(large, "08:00", "11:00", { on: other })]);
  const times = async (asked: Record<string, string | number>) => {
    const html = await (await get(withQuery("/reserver", { quoi: "salle", mots: "grande", ...asked }))).text();
    return [...html.matchAll(/creneau\?jour=([\d-]+)&amp;de=([\d%A]+)&amp;a=([\d%A]+)/g)].map(([, on, from, to]) =>
      [on, from, to].join(" ").replaceAll("%3A", ":"),
    );
  };
  expect(await times({ jour: other })).toEqual([`${other} 11:00 11:30`]);
  expect(await times({ jour: other, de: "14:00" })).toEqual([`${other} 14:00 14:30`]);
  expect(await times({ jour: other, a: "11:00" })).toEqual([]);
  expect(await times({ jour: other, a: "11:00", souple: 1 })).toEqual([`${addDays(other, 1)} 08:00 08:30`]);
  expect(await times({ jour: other, de: "09:00", a: "12:00", souple: 1 })).toEqual([`${addDays(other, 1)} 09:00 12:00`]);
});

it("a day on which the place stays shut counts at once", async () => {
  const shut = addDays(day, 3);
  expect(await found({ ...when, jour: shut, quoi: "salle", personnes: 12 })).toEqual(["Grande salle"]);
  await sql`insert into places.closing (place_id, during) values (${there.id}, daterange(${shut}, ${shut}, '[]'))`.execute(db);
  const html = await (await get(withQuery("/reserver", { ...when, jour: shut, quoi: "salle", personnes: 12 }))).text();
  expect(html).toContain("Rien n’est libre à ce moment");
  expect(await book(db, await addPerson(db), [wish(large, "14:00", "15:00", { on: shut })])).toMatchObject({ problems: [{ refusals: [{ rule: "hours" }] }] });
});

it("of things with whatever settings, those that the search finds are those that could be booked then", async () => {
  let seed = 17;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const of = <value>(...values: readonly value[]): value => values[Math.floor(random() * values.length)]!;
  const ids: string[] = [];
  for (let n = 0; n < 48; n += 1) {
    const quotaPer = of("day" as const, "week" as const, "month" as const, null);
    const quota = { quotaPer, quotaMinutes: quotaPer && of(60, 120, 240), quotaCount: quotaPer && of(1, 3) };
    const settings = {
      step: of(15, 30, 60),
      shortest: of(15, 60, 120),
      longest: of(120, 180, 1440),
      notice: of(0, 60, 14_400, 20_160),
      horizon: of(1, 9, 10, 11, 90),
    };
    ids.push(
      await addOpen(db, roomOf(here.id, { ...named("Au hasard"), ...settings, ...quota, capacity: of(null, 4, 12), hours: of(null, "08:00-12:00", "24/7") })),
    );
  }
  const now = new Date();
  const could = await readBookable(db, ids);
  const times: readonly [number, number][] = [[540, 600], [555, 645], [600, 840], [660, 675], [1080, 1200], [1170, 1230]]; // biome-ignore format: a table
  for (const [from, to] of times) {
    const asked = { kind: null, words: "", people: 8, day, from, to, week: false, commune: null, includes: [], reachable: false, free: false };
    const { found: answer } = await search(db, { asked, near: null, now, limit: 100, offset: 0 });
    const span = { from: instantOf(day, from), to: instantOf(day, to), units: 1, people: 8, purpose: null };
    const right = could.filter((one) => "state" in plan(one, { ...span, resourceId: one.id }, { now, own: [], takings: [], exception: false }));
    const known = new Set(ids);
    expect(answer.flatMap(({ resource }) => (known.has(resource.id) ? [resource.id] : [])).toSorted()).toEqual(right.map(({ id }) => id).toSorted());
  }
  await sql`delete from bookings.resource where id = any(${ids}::uuid[])`.execute(db);
});

it("what is out of order, a draft, or of a hidden place is not found", async () => {
  await sql`update bookings.resource set state = 'broken', reason = 'Une panne' where id = ${small}`.execute(db);
  expect(await found({ quoi: "salle" })).toEqual(["Grande salle"]);
  await sql`update places.place set status = 'suspended' where id = ${there.id}`.execute(db);
  expect(await found({})).toEqual(["Machine"]);
});
